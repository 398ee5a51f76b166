import type { Basic } from './basics.js';

/** Days that were moved or stand beside today, months of a year long ago, what was then and is now, wholes that count nothing. */
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
  ['fi', ['*p: Hemoglobiini on nyt sataneljä, viimeks se oli sataviistoista.'], ['Hb 104, laskenut arvosta 115.'], []],
  [
    'fi',
    ['*s: Istun kakskyt minuuttia kerrallaan. Kävelen nyt kolkyt minuuttia.'],
    ['Istuu nyt 20 min kerrallaan.'],
    [],
  ],
  [
    'en',
    ['*s: I sit for twenty minutes at a time. I walk for thirty minutes now.'],
    ['Now sits for 20 min at a time.'],
    [],
  ],
  ['fi', ['*s: Panadolia otan kaks kertaa viissataa päivässä.'], ['Panadol 500 mg x 2.'], ['Panadol 1 g kerrallaan.']],
  [
    'en',
    ["*p: I'll put the two-layer bandage on top. Pain, nought to ten? | *s: Three now. Last week I'd have said six."],
    ['Pain 3/10, compared with 6/10 last week.', 'Pain 3/10 now, 6/10 last week.'],
    ['Pain 6/10, compared with 3/10 last week.'],
  ],
  [
    'sv',
    ['*p: Återbesök med spirometri är den nittonde april. Ett blodprov för kattallergi tar vi i dag.'],
    ['Återbesök med spirometri 19.4. Blodprov för kattallergi tas i dag.'],
    ['Återbesök med spirometri 29.4. Blodprov för kattallergi tas i dag.'],
  ],
  [
    'sv',
    ['*s: Jag tar två tabletter Panodil till natten, det värker hela natten.'],
    ['Panodil 2 tabl till natten.'],
    ['Panodil 1 tabl till natten.'],
  ],
  ['fi', ['*s: Otan kaks tablettia Panadolia, särkee kokonaisen yön.'], ['Panadol 2 tabl.'], ['Panadol 1 tabl.']],
  [
    'en',
    ['*s: I take two tablets of paracetamol, it hurts the whole night.'],
    ['Paracetamol 2 tablets.'],
    ['Paracetamol 1 tablet.'],
  ],
  ['en', ["*p: By the way, otherwise you're doing fine."], [], ['At risk of falling.']],
];
