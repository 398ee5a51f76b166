import type { Basic } from './basics.js';

/** A day, a dose or a value told of the other of two: the blood tests on the day of the visit, down where it went up. */
export const oneForAnother: readonly Basic[] = [
  [
    'sv',
    [
      '*p: När fotograferades ögonbottnarna senast? | *s: Tre år sen kanske. Jag fick en tid i våras men jag gick aldrig dit. | *p: Då bokar jag en ny, den femte april klockan 9.40. Robert, kan du skjutsa? | *c: Det går bra, jag är ledig då.',
    ],
    ['Ny tid 5.4 kl. 9.40.'],
    ['Ny tid 12.4 kl. 9.40.'],
  ],
  [
    'sv',
    ['*p: Insulinet håller vi på tjugotvå tills du har bytt ställe, för det kan bli för lågt annars.'],
    ['Insulin kvarstår på 22 E tills injektionsstället är bytt, p.g.a. risk för lågt blodsocker.'],
    [],
  ],
  [
    'fi',
    ['*p: Pidetään insuliini kakskytkahdessa, sokeri voi muuten mennä liian alas.'],
    ['Insuliini pidetään 22 yksikössä matalan verensokerin riskin vuoksi.'],
    [],
  ],
  [
    'en',
    ["*p: We'll keep the insulin at twenty-two, otherwise it could go too low."],
    ['Insulin kept at 22 units because of the risk of low blood sugar.'],
    [],
  ],
  [
    'fi',
    ['*p: Helpottiko se niitä lihaskipuja? | *s: Helpotti, parissa viikossa meni.'],
    ['Lihaskivut väistyivät noin 2 viikossa.'],
    ['Lihaskivut väistyivät noin 2 kuukaudessa.'],
  ],
  [
    'fi',
    ['*s: Käyn hieronnassa kerran kahdessa viikossa.'],
    ['Hieronta kerran 2 viikossa.', 'Hieronta joka toinen viikko.'],
    ['Hieronta kerran viikossa.'],
  ],
  [
    'en',
    ['*s: Paracetamol, two of the five hundreds, four times a day.'],
    ['Paracetamol 1 g four times daily.', 'Paracetamol 1000 mg QDS.'],
    [],
  ],
  ['fi', ['*s: Panadolia kaks viissatasta neljästi päivässä.'], ['Parasetamoli 1 g x 4.'], ['Parasetamoli 1 g x 3.']],
  ['sv', ['*s: Panodil två femhundringar fyra gånger om dagen.'], ['Paracetamol 1 g x 4.'], []],
  [
    'sv',
    ['*p: Långtidssockret var nu 62, och senast var det 55, så det har stigit.'],
    ['HbA1c har stigit från 55 till 62.', 'HbA1c 62, tidigare 55.'],
    ['HbA1c har sjunkit från 62 till 55.'],
  ],
  [
    'fi',
    ['*p: Pitkäaikaissokeri oli nyt kuuskytkaks, viimeks viiskytviis.'],
    ['HbA1c noussut 55 → 62.'],
    ['HbA1c laskenut 62 → 55.', 'HbA1c laskenut 62:sta 55:een.'],
  ],
  [
    'en',
    ["*p: Your long-term sugar's sixty-two now, last time it was fifty-five."],
    ['HbA1c up from 55 to 62.'],
    ['HbA1c down from 62 to 55.'],
  ],
  [
    'fi',
    [
      '*p: Kardiologin aika on kolmas huhtikuuta, ja verikokeet eli rasvat ja lihasentsyymi otetaan seitsemästoista huhtikuuta.',
    ],
    ['Kardiologi 3.4., verikokeet 17.4.', 'Verikokeet 17.4.'],
    ['Kardiologin vastaanotto 17.4.'],
  ],
  [
    'fi',
    [
      '*p: Minä soitan perjantaina, kolmastoista maaliskuuta. | *c: Milloin päiväkotiin? | *p: Maanantaina kuudestoista maaliskuuta, jos on kuumeeton.',
    ],
    ['Lääkäri soittaa 13.3. Päiväkotiin 16.3.'],
    [],
  ],
  [
    'sv',
    ['*p: Läkartiden är den tredje april, och blodproven tas den sjuttonde april.'],
    ['Läkartid 3.4, blodprov 17.4.'],
    ['Läkartid 17.4.', 'Blodprov 3.4.'],
  ],
  [
    'en',
    [
      "*p: I'm taking out every other clip today, and the other twelve come out on Friday, the thirteenth. | *c: Do I change the dressing? | *p: Change it on Thursday, please. I'll phone you with the swab result on the thirtieth of March.",
    ],
    ['Remaining 12 clips out on Friday 13 March. Nurse to phone with swab result 30 March.'],
    ['Swab result by phone on 13 March.'],
  ],
  [
    'fi',
    ['*p: Uus aika olis perjantaina. | *s: En pääse silloin. | *p: No maanantaina kuudestoista.'],
    ['Uusi aika ma 16.3.'],
    ['Uusi aika pe 13.3.'],
  ],
];
