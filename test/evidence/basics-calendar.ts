import type { Basic } from './basics.js';

/** Days near each other, weeks in one word, months of a year, days of the month. */
export const calendar: readonly Basic[] = [
  [
    'sv',
    [
      '*s: Min son Bengt kommer på lördag, han kan sätta upp ett handtag där vid duschen. | *p: Bra. Får du feber eller blir sämre så ringer du oss genast. Och såret lägger vi om nästa gång på fredag den trettonde.',
    ],
    ['Sonen Bengt kommer lö 14.3 och kan montera handtag vid duschen. Nästa såromläggning fr 13.3.'],
    [
      'Sonen Bengt kommer lö 21.3 och kan montera handtag vid duschen. Nästa såromläggning fr 13.3.',
      'Sonen Bengt kommer lö 21.3.',
    ],
  ],
  [
    'fi',
    [
      '*s: Poika tulee lauantaina laittamaan kahvan. | *p: Ja haava sidotaan seuraavan kerran perjantaina kolmastoista.',
    ],
    ['Poika tulee la 14.3. Seuraava haavanhoito pe 13.3.'],
    ['Poika tulee la 21.3. Seuraava haavanhoito pe 13.3.'],
  ],
  [
    'en',
    [
      "*s: My son's coming on Saturday to put up a rail. | *p: And we'll dress the wound next on Friday the thirteenth.",
    ],
    ['Son comes Sat 14 March. Next dressing Fri 13 March.'],
    ['Son comes Sat 21 March. Next dressing Fri 13 March.'],
  ],
  ['fi', ['*s: Poika tulee lauantaina laittamaan kahvan.'], [], ['Poika tulee la 28.3.']],
  [
    'fi',
    ['*p: Milloin sä kävit viimeks? | *s: Viime viikolla, torstaina.'],
    ['Käynyt viimeksi to 5.3.'],
    ['Käynyt viimeksi to 26.2.'],
  ],
  ['sv', ['*p: När var du senast hos oss? | *s: Förra veckan, på torsdagen.'], ['Senast to 5.3.'], ['Senast to 26.2.']],
  [
    'en',
    ['*p: When were you last here? | *s: Last week, on the Thursday.'],
    ['Last seen Thu 5 March.'],
    ['Last seen Thu 26 Feb.'],
  ],
  ['fi', ['*s: Kaaduin toissaviikolla, keskiviikkona.'], ['Kaatunut ke 25.2.'], ['Kaatunut ke 4.3.']],
  [
    'fi',
    ['*p: Soitan sulle ylihuomenna aamupäivällä.'],
    ['Soitto to 12.3. aamupäivällä.'],
    ['Soitto pe 13.3. aamupäivällä.', 'Soitto to 12.3. iltapäivällä.'],
  ],
  [
    'sv',
    ['*p: Jag ringer dig i övermorgon på förmiddagen.'],
    ['Samtal to 12.3 på förmiddagen.'],
    ['Samtal fr 13.3 på förmiddagen.', 'Samtal to 12.3 på eftermiddagen.'],
  ],
  [
    'en',
    ["*p: I'll ring you the day after tomorrow, in the morning."],
    ['Phone call Thu 12 March in the morning.'],
    ['Phone call Fri 13 March in the morning.', 'Phone call Thu 12 March in the afternoon.'],
  ],
  [
    'fi',
    ['*p: Kontrolli kolmen kuukauden päästä, siis kesäkuussa.'],
    ['Kontrolli 3 kk kuluttua, kesäkuussa.'],
    ['Kontrolli 3 kk kuluttua, heinäkuussa.', 'Kontrolli 6 kk kuluttua.'],
  ],
  [
    'sv',
    ['*p: Kontroll om tre månader, alltså i juni.'],
    ['Kontroll om 3 mån, i juni.'],
    ['Kontroll i augusti.', 'Kontroll om 6 mån.'],
  ],
  [
    'en',
    ['*p: Check-up in three months, so in June.'],
    ['Review in 3 months (June).'],
    ['Review in August.', 'Review in 6 months.'],
  ],
  [
    'fi',
    ['*s: Lääkitys alotettiin viime vuoden syyskuussa ja lopetettiin tammikuussa.'],
    ['Lääkitys aloitettu 9/2025, lopetettu 1/2026.'],
    ['Lääkitys aloitettu 9/2024.'],
  ],
  [
    'sv',
    ['*s: Medicinen började jag med i september i fjol och slutade i januari.'],
    ['Medicinering inledd 9/2025, avslutad 1/2026.'],
    ['Medicinering inledd 9/2024.'],
  ],
  [
    'en',
    ['*s: I started the medicine in September last year and came off it in January.'],
    ['Medication started 9/2025, stopped 1/2026.'],
    ['Medication started 9/2024.'],
  ],
  [
    'fi',
    ['*s: Unohin lääkkeet eilen illalla ja toissapäivänä.'],
    ['Lääkkeet unohtuneet 8.3. ja 9.3. illalla.'],
    ['Lääkkeet unohtuneet 7.3. ja 9.3.'],
  ],
  [
    'en',
    ["*s: I've been off work since the second of February and I'm due back on the sixteenth of March."],
    ['Off work since 2 Feb, due back 16 March.'],
    ['Off work since 16 Feb, due back 16 March.', 'Off work since 2 Feb, due back 26 March.', 'Due back 2 Feb.'],
  ],
  [
    'sv',
    ['*s: Jag har varit sjukskriven sen andra februari och ska börja den sextonde mars.'],
    ['Sjukskriven sedan 2.2, börjar 16.3.'],
    ['Sjukskriven sedan 12.2, börjar 16.3.', 'Sjukskriven sedan 2.2, börjar 26.3.'],
  ],
  [
    'fi',
    ['*s: Oon ollu saikulla toisesta helmikuuta ja palaan töihin kuudestoista maaliskuuta.'],
    ['Sairauslomalla 2.2. alkaen, palaa töihin 16.3.'],
    ['Sairauslomalla 12.2. alkaen, palaa töihin 16.3.', 'Sairauslomalla 2.2. alkaen, palaa töihin 26.3.'],
  ],
];
