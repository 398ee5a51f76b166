/** Finnish number words that are not cut into parts: halves, ordinals said alone, rounded amounts, nicknames, "kahdesti". */
import { cardinal, type NumberWord } from './number-word.js';

const about = ['kolmisen', 'nelisen', 'viitisen', 'kuutisen', 'seitsemisen', 'kahdeksisen', 'yhdeksisen', 'kymmenisen'];

/** Words that are read whole. `weak` ones mean other things too: "toinen" is also "the other", "pari" is about two. */
export const wholeWords = new Map<string, NumberWord>([
  ...['nolla', 'nollaa', 'nollan', 'nollasta', 'nollaan'].map((w) => [w, cardinal(0)] as const),
  ...`puolitoista puoltoista puolentoista puoltatoista puolessatoista puolestatoista puoleentoista puolellatoista puoleltatoista
    puolelletoista puolenatoista puoltoist`
    .split(/\s+/)
    .map((w) => [w, cardinal(1.5)] as const),
  ...['ensimmäinen', 'ensimmäisen', 'ensimmäistä', 'ensimmäisenä', 'ensimmäisestä', 'ensimmäiseen', 'eka', 'ekana'].map(
    (w) => [w, cardinal(1, { ordinal: true, weak: true })] as const,
  ),
  ...['toinen', 'toisen', 'toisena', 'toisesta', 'toiseen', 'toista', 'toka'].map(
    (w) => [w, cardinal(2, { ordinal: true, weak: true })] as const,
  ),
  ...['pari', 'paria', 'parin', 'parissa', 'parista', 'parisen'].map((w) => [w, cardinal(2, { weak: true })] as const),
  ...['parikymmentä', 'parikyt'].map((w) => [w, cardinal(20, { weak: true })] as const),
  ...['parisataa'].map((w) => [w, cardinal(200, { weak: true })] as const),
  ['kerran', cardinal(1, { weak: true, unit: 'times' })],
  ['kahesti', cardinal(2, { unit: 'times' })],
  ['kahdesti', cardinal(2, { unit: 'times' })],
  ['kolmasti', cardinal(3, { unit: 'times' })],
  ['kolmesti', cardinal(3, { unit: 'times' })],
  ['neljästi', cardinal(4, { unit: 'times' })],
  ['viidesti', cardinal(5, { unit: 'times' })],
  ['kuudesti', cardinal(6, { unit: 'times' })],
  ['kymmenesti', cardinal(10, { unit: 'times' })],
  ...about.map((w, index) => [w, cardinal(index + 3, { weak: true })] as const),
  ...about.map((w, index) => [`${w}kymmentä`, cardinal((index + 3) * 10, { weak: true })] as const),
  ...['ykkö', 'kakko', 'kolmo', 'nelo', 'vito', 'kuto'].flatMap((stem, index) =>
    ['nen', 'sen', 'sta', 'sessa', 'sesta', 'sella', 'selta', 'seen', 'sena', 'sessä', 'sestä'].map(
      (ending) => [stem + ending, cardinal(index + 1, { weak: true })] as const,
    ),
  ),
  ...['kymppiin', 'kympin', 'kympissä', 'kympistä', 'kympiksi'].map((w) => [w, cardinal(10, { weak: true })] as const),
  ...['seiskassa', 'seiskaan', 'seiskan'].map((w) => [w, cardinal(7, { weak: true })] as const),
  ...['kasissa', 'kasiin', 'kasin'].map((w) => [w, cardinal(8, { weak: true })] as const),
  ...['ysissä', 'ysiin', 'ysin'].map((w) => [w, cardinal(9, { weak: true })] as const),
  ...['tonni', 'tonnia', 'tonnin'].map((w) => [w, cardinal(1000, { weak: true, scale: true })] as const),
  ...['satanen', 'satasen', 'satasta', 'satasella', 'satku'].map((w) => [w, cardinal(100, { weak: true })] as const),
  ...['kymmenkunta', 'kymmenkunnan'].map((w) => [w, cardinal(10, { weak: true })] as const),
  ...['keskiyö', 'keskiyöllä', 'keskiyöhön', 'puoliltaöin'].map((w) => [w, cardinal(12, { weak: true })] as const),
  ...['puolisen'].map((w) => [w, cardinal(0.5, { weak: true })] as const),
]);

/** What a part is one of so many of. */
export const parts: readonly (readonly [RegExp, number])[] = [
  [/^kolmas?(?:osa|nne[ks])/, 3],
  [/^neljäs?(?:osa|nne[ks])/, 4],
  [/^viides(?:osa|osia)/, 5],
  [/^kymmenes(?:osa|osia)/, 10],
];

/** "Kahren", "kaharesti", "kolome", "nelejä", "seihtemän", "viijen", "kahareksas", "viitehen" of the dialects. */
export const standardOf = (word: string): string =>
  word
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/kah[ae]?r(?=e)/g, 'kahd')
    .replace(/kolom/g, 'kolm')
    .replace(/kolok/g, 'kolk')
    .replace(/kyhm/g, 'kymm')
    .replace(/sattaa/g, 'sataa')
    .replace(/nelek/g, 'nelk')
    .replace(/nel[ei]j/g, 'nelj')
    .replace(/seih?[tst]{1,2}em/g, 'seitsem')
    .replace(/(vii|kuu)[jv](?=e)/g, '$1d')
    .replace(/(vii|kuu|yh)r(?=e)/g, '$1d')
    .replace(/yh[ye][rd](?=ek)/g, 'yhd')
    .replace(/kah[ae][rd](?=ek)/g, 'kahd')
    .replace(
      /^(kolm|nelj|viit|kuut|kymmen|sat)([aeä])h[aeä]n$/,
      (_, stem: string, vowel: string) => `${stem}${vowel}${vowel}n`,
    )
    .replace(/(kahdeksa|yhdeksä|seitsemä)h[aä]n$/, '$1än')
    .replace(/kahdeksaän$/, 'kahdeksaan');
