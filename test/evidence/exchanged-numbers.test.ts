/** Numbers that belong to different things of one telling, and number words as people join them: a right statement passes, a wrong one is flagged. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { flagsOf } from './flags-of.js';

type Row = readonly [what: string, language: Language, said: string, right: string, wrong: string | null];

const exchanged: readonly Row[] = [
  [
    'by day and by night',
    'sv',
    'Hur många liter? | Ett på dan. Fyra på natten.',
    'Syrgas 1 l dagtid och 4 l nattetid.',
    'Syrgas 4 l dagtid och 1 l nattetid.',
  ],
  [
    'morning and evening',
    'sv',
    'Hur tar du den? | Tre på morron å två på kvällen.',
    'Tar 3 tabletter på morgonen och 2 på kvällen.',
    'Tar 2 tabletter på morgonen och 3 på kvällen.',
  ],
  [
    'weekdays and weekends',
    'fi',
    'Paljonko kävelet? | Kaks kilometriä arkisin, viis viikonloppuna.',
    'Kävelee 2 km arkisin ja 5 km viikonloppuisin.',
    'Kävelee 5 km arkisin ja 2 km viikonloppuisin.',
  ],
  [
    'named days and the others',
    'fi',
    'Miten otat? | Tiistai ja perjantai kolme, muuten neljä.',
    'Ottaa ti ja pe 3 tablettia, muina päivinä 4 tablettia.',
    'Ottaa ti ja pe 4 tablettia, muina päivinä 3 tablettia.',
  ],
  [
    'from one to another',
    'fi',
    'Nostetaan bisoprololi kahdesta viiteen milliin.',
    'Bisoprololi nostetaan 2 mg:sta 5 mg:aan.',
    'Bisoprololi lasketaan 5 mg:sta 2 mg:aan.',
  ],
  [
    'one after the other',
    'en',
    'We do forty for a week, then twenty for a week.',
    'Prednisolone 40 mg for a week, then 20 mg for a week.',
    'Prednisolone 20 mg for a week, then 40 mg for a week.',
  ],
];

const read: readonly Row[] = [
  [
    'a dose and how often in a day',
    'en',
    'Take sixty two times a day.',
    'Takes 60 mg twice a day.',
    'Takes 30 mg twice a day.',
  ],
  [
    'sets, and on which days',
    'fi',
    'Jalan nosto kolme kertaa kaheksan joka päivä. Ja kyykky kaksi kertaa kakstoista. | Joka päiväkö? | Joka toinen päivä kyykky.',
    'Jalan nosto 3 x 8 päivittäin, kyykky 2 x 12 joka toinen päivä.',
    null,
  ],
  ['so many a day', 'en', 'How many? | Ninety a day is what they gave.', 'Given 90 mg a day.', 'Given 60 mg a day.'],
  [
    'each for a week',
    'fi',
    'Ensin neljäkymmentä viikko ja sitten kaksikymmentä viikko.',
    'Ensin 40 mg viikon ajan, sitten 20 mg viikon ajan.',
    'Ensin 40 mg viikon ajan, sitten 30 mg viikon ajan.',
  ],
  ['millimetres after a centimetre', 'fi', 'Mittaan. Sentti neljä.', 'Haavan leveys 1,4 cm.', 'Haavan leveys 1,8 cm.'],
  [
    'what is left is concluded',
    'sv',
    'Hur många gånger? | Ja har tie i månan å gymmet tar sju av dom. | Så tre blir kvar. | Tre, jo.',
    '10 gånger i månaden, 7 till gymmet och 3 kvar.',
    null,
  ],
  [
    'corrected once only',
    'en',
    'Calcium two point four, sodium one hundred and thirty. Correction: sodium one hundred and thirty-six.',
    'Calcium 2.4, sodium 136.',
    'Calcium 2.4, sodium 130.',
  ],
];

describe.each([
  ['of their own things', exchanged],
  ['as they are said', read],
])('numbers %s', (_, rows) => {
  it.each(rows)('%s', (_what, language, said, right, wrong) => {
    expect(flagsOf(right, language, said, '')).not.toContain('numbers');
    if (wrong !== null) expect(flagsOf(wrong, language, said, '')).toContain('numbers');
  });
});
