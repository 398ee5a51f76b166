/** Doses that tablets come to, days told together, an inhaler by its number, hours that were moved. */
import type { Basic } from './basics.js';

export const valuesOfVisits: readonly Basic[] = [
  [
    'en',
    [
      "*p: What about the warfarin? | *c: So they're three milligram tablets. One and a half on Mondays and Fridays, and one on all the other days. | *p: Right, twenty-four milligrams a week.",
    ],
    [
      'Warfarin 3 mg tablets: 4.5 mg Mon and Fri, 3 mg other days, 24 mg/week.',
      'Warfarin 3 mg, 1.5 tablets Mon and Fri, 1 tablet other days.',
    ],
    [
      'Warfarin 3 mg tablets: 6 mg Mon and Fri, 3 mg other days, 24 mg/week.',
      'Warfarin 3 mg tablets: 3 mg Mon and Fri, 4.5 mg other days, 24 mg/week.',
      'Warfarin 3 mg on Mondays and Fridays, 3 mg on other days.',
    ],
  ],
  [
    'en',
    ["*p: What about the warfarin? | *s: They're the five milligram ones. One tablet a day, and half on Sundays."],
    ['Warfarin 5 mg daily, 2.5 mg on Sundays.'],
    ['Warfarin 5 mg daily, 10 mg on Sundays.', 'Warfarin 10 mg daily, 2.5 mg on Sundays.'],
  ],
  [
    'fi',
    [
      '*p: Entä Marevan? | *s: Ne on kolmen milligramman tabletteja. Maanantaisin ja perjantaisin puolitoista, muina päivinä yksi.',
    ],
    [
      'Marevan 3 mg tabl.: 4,5 mg maanantaisin ja perjantaisin, muina päivinä 3 mg.',
      'Marevan 4,5 mg ma ja pe, muina päivinä 3 mg.',
    ],
    [
      'Marevan 3 mg tabl.: 6 mg maanantaisin ja perjantaisin, muina päivinä 3 mg.',
      'Marevan 3 mg tabl.: 3 mg maanantaisin ja perjantaisin, muina päivinä 4,5 mg.',
    ],
  ],
  [
    'sv',
    [
      '*p: Hur tar du Marevan? | *s: Det är tabletter på tre milligram. En och en halv på måndagar och fredagar, och en på de andra dagarna.',
    ],
    ['Marevan 3 mg tabletter: 4,5 mg måndagar och fredagar, 3 mg övriga dagar.'],
    ['Marevan 3 mg tabletter: 4,5 mg måndagar och fredagar, 6 mg övriga dagar.'],
  ],
  [
    'sv',
    ['*p: Och Panadol? | *s: Femhundra milligrams tabletter, två på morgonen och en på kvällen.'],
    ['Panadol 1 g på morgonen, 500 mg på kvällen.'],
    ['Panadol 500 mg på morgonen, 1 g på kvällen.', 'Panadol 1,5 g på morgonen, 500 mg på kvällen.'],
  ],
  [
    'sv',
    [
      '*p: Vi kan komma morgon och kväll den tjugoåttonde och tjugonionde mars. | *s: Det går jag med på.',
      '*p: Vi kan komma morgon och kväll den tjugoåttonde och den tjugonionde mars. | *s: Det går jag med på.',
    ],
    ['Hemvården kommer morgon och kväll 28–29.3.', 'Hemvården kommer 28–29.3 morgon och kväll.'],
    ['Hemvården kommer 21–22.3 morgon och kväll.', 'Hemvården kommer 28–29.4 morgon och kväll.'],
  ],
  [
    'en',
    ['*p: She has to skip the warfarin today and tomorrow.'],
    ['Warfarin withheld 10 and 11 March.'],
    ['Warfarin withheld 9 and 11 March.', 'Warfarin withheld 10 and 12 March.'],
  ],
  [
    'en',
    ['*p: Have you fainted? | *s: Yeah, twice. Both times in the shower.'],
    ['Fainted on two occasions, in the shower.'],
    ['Fainted on three occasions, in the shower.'],
  ],
  [
    'sv',
    ['*p: Har hon gått ut om natten? | *c: Vid tre tillfällen har hon det.'],
    ['Gått ut tre gånger nattetid.'],
    ['Gått ut två gånger nattetid.'],
  ],
  [
    'fi',
    ['*p: Ootko pyörtynyt? | *s: Kahesti. Kummallakin kerralla suihkussa.'],
    ['Pyörtynyt kahteen otteeseen suihkussa.'],
    ['Pyörtynyt kolmeen otteeseen suihkussa.'],
  ],
  [
    'en',
    ['*p: Which inhaler? | *s: Symbicort, the one-sixty, one puff morning and evening.'],
    ['Symbicort 160, 1 puff b.d.'],
    ['Symbicort 320, 1 puff b.d.', 'Symbicort 60, 1 puff b.d.'],
  ],
  [
    'fi',
    [
      '*c: Se piippaa puol kymmeneltä, ja äiti menee nukkumaan jo kaheksalta. Eikö sitä vois siirtää aikasemmaks? | *p: Voi, mä siirrän iltalääkkeen tuohon kello seitsemäksi. Sopiiko se? | *s: Sopii.',
    ],
    ['Lääkeautomaatin iltalääkkeen aika siirretty klo 21.30:stä klo 19:ään, sopii asiakkaalle.'],
    [
      'Lääkeautomaatin iltalääkkeen aika siirretty klo 21.30:stä klo 20:een, sopii asiakkaalle.',
      'Lääkeautomaatin iltalääkkeen aika siirretty klo 20.30:stä klo 19:ään, sopii asiakkaalle.',
    ],
  ],
];
