import type { Basic } from './basics.js';

/** Days that were moved or stand beside today, and months of a year long ago. */
export const notMoved: readonly Basic[] = [
  [
    'fi',
    [
      '*p: Seuraava aika on perjantaina kolmas huhtikuuta. Hetkinen, se on pitkäperjantai. Otetaanko perjantai seitsemästoista huhtikuuta, tässä samassa huoneessa? | *s: Sopii.',
    ],
    ['Seuraava aika 17.4.'],
    [],
  ],
  [
    'sv',
    ['*p: Ta två tabletter Marevan i dag och två och en halv på fredag.'],
    ['Marevan i dag 2 tabletter, på fredag 2,5 tabletter.', 'Marevan 2,5 tabletter på fredag 13.3.'],
    [],
  ],
  [
    'fi',
    ['*p: Ota tänään kaks tablettia Marevania ja perjantaina kaks ja puol.'],
    ['Marevan tänään 2 tablettia, perjantaina 2,5 tablettia.', 'Marevan pe 13.3. 2,5 tablettia.'],
    [],
  ],
  ['fi', ['*s: Alotin sen monta vuotta sitten, syyskuussa.'], ['Lääkitys aloitettu 9/2020.'], []],
  [
    'fi',
    ['*s: Alotin sen syyskuussa kakstuhattakakskyt.'],
    ['Lääkitys aloitettu 9/2020.'],
    ['Lääkitys aloitettu 9/2021.'],
  ],
  ['sv', ['*s: Jag började för många år sen, i september.'], ['Medicinering inledd 9/2020.'], []],
  [
    'sv',
    ['*s: Jag började i september tvåtusentjugo.'],
    ['Medicinering inledd 9/2020.'],
    ['Medicinering inledd 9/2021.'],
  ],
  [
    'en',
    ['*s: I started it in September twenty twenty.'],
    ['Medication started 9/2020.'],
    ['Medication started 9/2021.'],
  ],
  ['en', ['*s: I started it six years ago, in September.'], ['Medication started 9/2019.'], []],
];
