import type { Basic } from './basics.js';

/** What was asked after as left undone, or as a trouble, and answered. */
export const leftUndone: readonly Basic[] = [
  [
    'fi',
    ['*p: Onko lääkkeitä jäänyt ottamatta? | *s: Ei oo jääny.'],
    ['Lääkkeitä ei ole jäänyt ottamatta.', 'Lääkkeet otettu.'],
    ['Lääkkeitä on jäänyt ottamatta.'],
  ],
  [
    'fi',
    ['*p: Onko jäänyt mitään ottamatta? | *s: Ei oo.'],
    ['Lääkkeitä ei ole jäänyt ottamatta.'],
    ['Lääkkeitä jäänyt ottamatta.'],
  ],
  [
    'sv',
    ['*p: Har du glömt att ta nån medicin? | *s: Nej, det har jag inte.'],
    ['Har inte glömt mediciner.'],
    ['Har glömt att ta mediciner.'],
  ],
  [
    'sv',
    ['*p: Har nåt blivit otaget? | *s: Nä, inget.'],
    ['Inga läkemedel har blivit otagna.'],
    ['Läkemedel har blivit otagna.'],
  ],
  ['en', ['*p: Have any been left untaken? | *s: No, none.'], ['No tablets left untaken.'], ['Tablets left untaken.']],
  [
    'fi',
    ['*p: Onko ollu verenvuotoja tai mustelmia? | *s: Ei oo mitään vuotoja. Mustelma tuli siitä kaatumisesta.'],
    ['Ei verenvuotoja. Mustelma kaatumisen jälkeen.'],
    ['Verenvuotoja on ollut.'],
  ],
  [
    'fi',
    ['*p: Pidättyykö virtsa normaalisti? | *s: Joo, siinä ei oo mitään ongelmaa.'],
    ['Virtsa pidättyy normaalisti, ei ongelmaa.'],
    [],
  ],
  [
    'sv',
    ['*p: Kan du hålla urinen normalt? | *s: Jo, det är inga problem med det.'],
    [],
    ['Problem att hålla urinen.'],
  ],
  [
    'fi',
    ['*p: Onko päänsärkyä tai näköhäiriöitä? | *s: Viime viikolla särki päätä kaks päivää. Näössä ei oo ollu mitään.'],
    ['Viime viikolla päänsärkyä 2 pv, ei näköhäiriöitä.'],
    [],
  ],
  [
    'sv',
    [
      '*p: Har du huvudvärk eller synstörningar? | *s: Förra veckan hade jag ont i huvudet. Synen har det inte varit nåt med.',
    ],
    ['Förra veckan huvudvärk, inga synstörningar.'],
    ['Förra veckan huvudvärk med synstörningar.'],
  ],
  [
    'fi',
    ['*p: Onko laskuja jäänyt maksamatta? | *s: On jäänyt kaks.'],
    ['Kaksi laskua jäänyt maksamatta.'],
    ['Laskuja ei ole jäänyt maksamatta.'],
  ],
  ['fi', ['*p: Onko lääkkeitä jäänyt ottamatta? Onko kuumetta? | *s: Ei kuumetta.'], ['Ei kuumetta.'], []],
  [
    'fi',
    ['*p: Onko laskuja jäänyt maksamatta? | *s: Ei.'],
    ['Laskuja ei ole jäänyt maksamatta.'],
    ['Laskuja on jäänyt maksamatta.'],
  ],
  ['en', ['*p: Are there any letters left unopened? | *s: A few, yes.'], ['A few letters left unopened.'], []],
];
