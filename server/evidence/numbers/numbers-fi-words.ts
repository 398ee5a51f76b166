/** Finnish number words that are not cut into parts: halves, ordinals said alone, rounded amounts, nicknames, "kahdesti". */
import { cardinal, type NumberWord } from './number-word.js';

const about = ['kolmisen', 'nelisen', 'viitisen', 'kuutisen', 'seitsemisen', 'kahdeksisen', 'yhdeksisen', 'kymmenisen'];

const oftenStems = [
  'kahde kahe',
  'kolme',
  'neljä',
  'viide viie',
  'kuude kuue',
  'seitsemä',
  'kahdeksa kaheksa',
  'yhdeksä yheksä',
  'kymmene',
];
/** "Kutosella", "kasilta", "ysiin". */
const cases = ['n', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lt', 'lle', 'ksi', 'ks'];

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
  ['kerran', cardinal(1, { weak: true, unit: 'times' })],
  ['kolmasti', cardinal(3, { unit: 'times' })],
  ...oftenStems.flatMap((stems, index) =>
    stems.split(' ').map((stem) => [`${stem}sti`, cardinal(index + 2, { unit: 'times' })] as const),
  ),
  ...about.map((w, index) => [w, cardinal(index + 3, { weak: true })] as const),
  ...['ykkö', 'kakko', 'kolmo', 'nelo', 'vito', 'kuto'].flatMap((stem, index) =>
    ['nen', 'sta', 'stä', ...cases.map((ending) => `se${ending}`), 'seen', 'sena', 'senä'].map(
      (ending) => [stem + ending, cardinal(index + 1, { weak: true })] as const,
    ),
  ),
  ...[...cases, 'an'].map((ending) => [`seiska${ending}`, cardinal(7, { weak: true })] as const),
  ...[...cases, 'in'].map((ending) => [`kasi${ending}`, cardinal(8, { weak: true })] as const),
  ...[...cases, 'in'].map((ending) => [`ysi${ending}`, cardinal(9, { weak: true })] as const),
  ...['kymppiin', 'kympin', 'kympissä', 'kympistä', 'kympiksi'].map((w) => [w, cardinal(10, { weak: true })] as const),
  ...['tonni', 'tonnia', 'tonnin'].map((w) => [w, cardinal(1000, { weak: true, scale: true })] as const),
  ...['satanen', 'satasen', 'satasta', 'satasella', 'satku'].map((w) => [w, cardinal(100, { weak: true })] as const),
  ...['tusina', 'tusinaa', 'tusinan'].map((w) => [w, cardinal(12, { weak: true, scale: true })] as const),
  ...['kymmenkunta', 'kymmenkunnan'].map((w) => [w, cardinal(10, { weak: true })] as const),
  ...['keskiyö', 'keskiyöllä', 'keskiyöhön', 'puoliltaöin'].map((w) => [w, cardinal(12, { weak: true })] as const),
  ...['puolisen'].map((w) => [w, cardinal(0.5, { weak: true })] as const),
]);

/** What a part is one of so many of. */
export const parts: readonly (readonly [RegExp, number])[] = [
  [/^kolmas?(?:osa|nne[ks])/, 3],
  [/^neljäs?(?:osa|nne[ks])/, 4],
  [/^viides(?:osa|osia)/, 5],
  [/^kuudes(?:osa|osia)/, 6],
  [/^kahdeksas(?:osa|osia)/, 8],
  [/^kymmenes(?:osa|osia)/, 10],
];

const counted = 'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'.split(' ');

/** "Parisataa", "parinkymmenen", "viitisenkyt", "viitisentoista" are about kaksisataa, kahdenkymmenen, viisikymmentä, viisitoista. */
export const rounded = (word: string): string | null => {
  const [, pair, other, rest] = /^(?:(pari(?:n|sen)?)|(\p{L}+isen))(k[yi]|sa[td]a|tuha|toist|miljo)/u.exec(word) ?? [];
  const index = pair ? 0 : about.indexOf(other ?? '') + 1;
  if (rest === undefined || (index === 0 && !pair)) return null;
  return (counted[index] ?? '') + word.slice((pair ?? other ?? '').length);
};

/** "Kahren", "kaharesti", "kolome", "nelejä", "seihtemän", "viijen", "kahareksas", "viitehen" of the dialects; "kymentä", "viikyt" of hasty ones. */
export const standardOf = (word: string): string =>
  word
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/kah[ae]?r(?=e)/g, 'kahd')
    .replace(/kolom/g, 'kolm')
    .replace(/kolok/g, 'kolk')
    .replace(/kyhm/g, 'kymm')
    .replace(/kym(?=en[etä])/g, 'kymm')
    .replace(/kymmet(?=[äa])/g, 'kymment')
    .replace(/toistä$/, 'toista')
    .replace(/(vii|kuu)(?=kyt|toist)/g, '$1s')
    .replace(/^yh(?=toist)/, 'yks')
    .replace(/kah(?=toist)/, 'kaks')
    .replace(/(kah|yh)d?es(?=kyt)/g, '$1eksan')
    .replace(/sattaa/g, 'sataa')
    .replace(/nelek/g, 'nelk')
    .replace(/nel[ei]j/g, 'nelj')
    .replace(/neljee$/, 'neljää')
    .replace(/seih?[ts]{1,2}[eä]m/g, 'seitsem')
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
