import type { Basic } from './basics.js';

/** What one does not tolerate, asked for and named. */
export const notSuiting: readonly Basic[] = [
  [
    'fi',
    [
      '*p: Onko jotain lääkettä, mikä ei sovi? | *s: Tramal.',
      '*p: Mikä lääke ei sovi? | *s: Tramal.',
      '*p: Onko jotain lääkettä, mikä ei sovi? | *s: Joo, Tramal.',
      '*p: Onko lääkkeitä, joita et siedä? | *s: Tramal.',
    ],
    ['Tramal ei sovi.'],
    ['Tramal sopii.'],
  ],
  [
    'sv',
    [
      '*p: Finns det någon medicin du inte tål? | *s: Tramadol.',
      '*p: Vilken medicin tål du inte? | *s: Tramadol.',
      '*p: Finns det någon medicin du inte tål? | *s: Jo, tramadol.',
    ],
    ['Tål inte tramadol.'],
    ['Tål tramadol.'],
  ],
  [
    'en',
    [
      '*p: Is there any medicine you cannot take? | *s: Tramadol.',
      '*p: Is there any medicine you cannot take? | *s: Yes, tramadol.',
      "*p: Which medicine can't you take? | *s: Tramadol.",
    ],
    ['Cannot take tramadol.', 'Does not tolerate tramadol.'],
    ['Takes tramadol.', 'Tolerates tramadol.'],
  ],
  [
    'en',
    ["*p: You don't take tramadol? | *s: Tramadol, two at night."],
    ['Takes tramadol, 2 at night.'],
    ['Does not take tramadol.'],
  ],
];
