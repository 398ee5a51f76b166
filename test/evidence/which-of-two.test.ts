import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import { flagsOf as flagsOn } from './flags-of.js';

const flagsOf = (text: string, language: Language, said: string): CheckName[] =>
  flagsOn(text, language, said, 'status');

type Row = readonly [check: CheckName, language: Language, said: string, right: string, wrong: string];

const rows: readonly Row[] = [
  // one of two values was of earlier
  [
    'numbers',
    'en',
    "How many steps can you do? | I manage four flights. It used to be seven. | That's the stairs at home? | Yes.",
    'Climbs four flights of stairs, earlier seven.',
    'Climbs seven flights of stairs, earlier four.',
  ],
  [
    'numbers',
    'fi',
    'Montako kertaa yössä heräät? | Viisi kertaa. Keväällä se oli kaksi kertaa.',
    'Herää 5 kertaa yössä, keväällä 2 kertaa.',
    'Herää 2 kertaa yössä, keväällä 5 kertaa.',
  ],
  [
    'numbers',
    'sv',
    'Hur långt går du nu? | Nu går jag trehundra meter, tidigare gick jag åttahundra meter.',
    'Går nu 300 meter, tidigare 800 meter.',
    'Går nu 800 meter, tidigare 300 meter.',
  ],
  [
    'numbers',
    'fi',
    'Mitataan paine. Talvella se oli sataviiskymmentä. Nyt paine on satakolmekymmentä. | No hyvä.',
    'Verenpaine systolinen 130.',
    'Verenpaine systolinen 150.',
  ],
  [
    'numbers',
    'en',
    'How do you sleep? | I slept under three blankets. It used to be two. And my right ankle is like a balloon, the left one not so much.',
    'Sleeps under three blankets, earlier two.',
    'Sleeps under two blankets, earlier three.',
  ],
  [
    'numbers',
    'fi',
    'Puristusvoima: oikea kolkytneljä, vasen kolkyt. | Onko se hyvä? | On. | Syksyllä se oikee oli kakskytkuus.',
    'Puristusvoima oik. 34, vas. 30.',
    'Puristusvoima oik. 26, vas. 30.',
  ],
  // a value that shares nothing with what it was said of, and another that does
  [
    'numbers',
    'fi',
    'Labrat tuli: lasko kaksikymmentäkaksi ja kalium neljä pilkku yksi. | Ai jaa.',
    'La 22, K 4,1.',
    'La 4,1.',
  ],
  ['numbers', 'sv', 'Sänkan är trettio och urat fyrahundratio. | Jaha.', 'SR 30.', 'SR 410.'],
  [
    'medication',
    'en',
    'What about that cough? | The cough came with lisinopril. Ramipril I never started.',
    'Cough from lisinopril.',
    'Cough from ramipril.',
  ],
  [
    'medication',
    'sv',
    'Vilka droppar svider? | Cosopt svider i ögonen. Xalatan hade jag förr.',
    'Ögonen svider av Cosopt.',
    'Ögonen svider av Xalatan.',
  ],
  // two days, each of its own thing
  [
    'dates',
    'fi',
    'Lähihoitaja tulee torstaina, ja lääkäri soittaa perjantaina. | Selvä.',
    'Lähihoitaja käy to 12.11.2026, lääkäri soittaa pe 13.11.2026.',
    'Lähihoitaja käy pe 13.11.2026, lääkäri soittaa to 12.11.2026.',
  ],
  [
    'dates',
    'sv',
    'Provet tas den tolfte november och jag ringer dig den sextonde. | Bra.',
    'Prov tas 12.11, läkaren ringer 16.11.',
    'Prov tas 16.11, läkaren ringer 12.11.',
  ],
  [
    'dates',
    'en',
    "The scan is on the second of December, and you're back with me on the tenth. | Fine.",
    'Scan 2.12.2026, back on 10.12.2026.',
    'Scan 10.12.2026, back on 2.12.2026.',
  ],
  // one side goes on where the other was named whole
  [
    'side',
    'fi',
    'Kumpi nilkka turpoaa? | Oikee nilkka. Vasen oli se, joka talvella turposi.',
    'Talvella turvonnut vasen nilkka.',
    'Talvella turvonnut oikea nilkka.',
  ],
  [
    'side',
    'fi',
    'Laitetaan tippa vasempaan silmään… ei kun oikeaan, vasen silmä on jo hoidettu.',
    'Tippa oikeaan silmään.',
    'Tippa vasempaan silmään.',
  ],
  [
    'side',
    'fi',
    'Kuulo: vasen ennallaan, oikeassa on uusi alenema.',
    'Kuulossa uusi alenema oikealla, vasen ennallaan.',
    'Kuulossa uusi alenema vasemmalla, oikea ennallaan.',
  ],
  [
    'side',
    'en',
    'I listened to the lungs: wheezing on the left. The right is clear.',
    'Wheezing in the left lung.',
    'Wheezing in both lungs.',
  ],
  [
    'side',
    'sv',
    'Vi tar Azopt i höger öga på morgonen och Xalatan i båda till natten. | Ja.',
    'Azopt i höger öga, Xalatan till natten i båda ögonen.',
    'Azopt i vänster öga, Xalatan till natten i båda ögonen.',
  ],
  [
    'side',
    'fi',
    'Vasen se on koko ajan ollut pahempi, mut nyt tää oikeakin jalka on alkanut puutua. | Joo.',
    'Oikea jalka alkanut puutua, aiemmin vasen ollut pahempi.',
    'Vasen jalka alkanut puutua, aiemmin oikea ollut pahempi.',
  ],
];

describe('which of two a thing was said of', () => {
  it.each(rows)('%s %s: %s: %s', (check, language, said, right, wrong) => {
    expect(flagsOf(right, language, said)).not.toContain(check);
    expect(flagsOf(wrong, language, said)).toContain(check);
  });

  it('leaves alone values of different things, ranges, and what both times share', () => {
    const said =
      'Kreatiniini viime viikolla satakahdeksantoista ja gfr neljäkymmentäkuusi. Toukokuussa kreatiniini oli yhdeksänkymmentäkuusi.';
    expect(flagsOf('Krea 118 ja GFR 46 viime viikolla, toukokuussa krea 96.', 'fi', said)).toEqual([]);
    const range = 'Sokerit on yleensä kuus seittemän, nyt aamulla yhdeksän ja puoli.';
    expect(flagsOf('Verensokerit tavallisesti 6–7, nyt aamuisin 9,5.', 'fi', range)).not.toContain('numbers');
  });
});

describe('words that look like another thing', () => {
  const right: [CheckName, Language, string, string][] = [
    [
      'medication',
      'en',
      'And your ramipril? | They stopped it, my potassium was five point eight.',
      'Ramipril stopped, potassium 5.8.',
    ],
    [
      'medication',
      'en',
      "Your spironolactone isn't in the box. | They stopped it in hospital, my potassium was high.",
      'Spironolactone stopped in hospital.',
    ],
    [
      'numbers',
      'en',
      'How is the hill? | I used to do it without stopping and now I stop, what, twice. Three times in the wind.',
      'On the hill has to stop 2–3 times, earlier managed without stopping.',
    ],
    [
      'negation',
      'en',
      "Does anyone help? | Our son phones. And meals on wheels we don't get.",
      'Son phones. No meals on wheels.',
    ],
    ['medication', 'fi', 'Onko rokotettu vesirokkoa vastaan? | On, molemmat annokset.', 'Saanut vesirokkorokotteet.'],
    ['medication', 'sv', 'Min bror fick inflammation i bukspottkörteln.', 'Brodern har haft pankreatit.'],
    ['numbers', 'fi', 'Minä tulen lauantaina uudestaan. | Selvä.', 'Käynti seuraavan kerran la 14.11.2026.'],
  ];
  it.each(right)('%s %s: %s: %s', (check, language, said, text) => {
    expect(flagsOf(text, language, said)).not.toContain(check);
  });

  const denied: [Language, string, string, string][] = [
    [
      'fi',
      'Onko yskää, nuhaa tai kurkkukipua? | Ei ole mitään niistä.',
      'Kieltää yskän, nuhan ja kurkkukivun.',
      'Kieltää yskän. Nuhaa ja kurkkukipua.',
    ],
    [
      'sv',
      'Har du hosta, snuva eller ont i halsen? | Nej, inget av det.',
      'Förnekar hosta, snuva och halsont.',
      'Förnekar hosta. Har snuva och halsont.',
    ],
    [
      'sv',
      'Har ni ett skriftligt avtal? | Nej, inget avtal. Men besöken är ordnade.',
      'Skriftligt avtal saknas och besöken är ordnade.',
      'Skriftligt avtal finns och besöken är ordnade.',
    ],
    ['en', "Has anyone hurt you? | Nobody's hit me, but he does shout.", 'Has not been hit.', 'Has been hit.'],
    [
      'en',
      'Any cough, runny nose? | No cough, but my nose is running.',
      'Cough absent, runny nose present.',
      'Cough present, runny nose absent.',
    ],
  ];
  it.each(denied)(
    '%s: a verb of denying reaches to the end of its list, and no farther: %s: %s',
    (language, said, text, wrong) => {
      expect(flagsOf(text, language, said)).not.toContain('negation');
      expect(flagsOf(wrong, language, said)).toContain('negation');
    },
  );

  it('still knows potassium that is taken, and a vaccine nobody spoke of', () => {
    expect(
      flagsOf('Kaliumklorid 1 g dagligen.', 'sv', 'Vilka mediciner tar du? | Jag tar Panadol ett gram dagligen.'),
    ).toContain('medication');
    expect(
      flagsOf('Saanut influenssarokotteen.', 'fi', 'Onko tullut uusia rokotuksia? | Jäykkäkouristus uusittiin.'),
    ).toContain('medication');
  });
});
