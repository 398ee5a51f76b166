/** Swedish number words: joined ("hundrafyrtiotvå"), apart ("ett hundra fyrtio två"), spoken ("sexti", "tjufem") and ordinals. */
import {
  byFirstLetter,
  cardinal,
  cut,
  type NumberLanguage,
  type NumberWord,
  type Piece,
  type Unit,
} from './number-word.js';

const forms = (kind: Piece['kind'], ordinal: boolean, table: Record<number, string[]>): Piece[] =>
  Object.entries(table).flatMap(([value, words]) =>
    words.map((form) => ({ form, kind, value: Number(value), ordinal })),
  );

const all: readonly Piece[] = [
  ...forms('unit', false, {
    1: ['ett', 'en'],
    2: ['två', 'tu'],
    3: ['tre', 'tri'],
    4: ['fyra', 'fyr'],
    5: ['fem'],
    6: ['sex'],
    7: ['sju'],
    8: ['åtta', 'åtte'],
    9: ['nio', 'nie'],
  }),
  ...forms('teen', false, {
    10: ['tio', 'tie'],
    11: ['elva', 'ellva'],
    12: ['tolv'],
    13: ['tretton'],
    14: ['fjorton'],
    15: ['femton'],
    16: ['sexton'],
    17: ['sjutton'],
    18: ['arton', 'aderton'],
    19: ['nitton'],
  }),
  ...forms('tens', false, {
    20: ['tjugo', 'tjuge', 'tjugi', 'tjugie', 'tjugu', 'tjug', 'tju'],
    30: ['trettio', 'tretti', 'trettie'],
    40: ['fyrtio', 'fyrti', 'förti', 'fyrtie', 'förtie', 'förtio'],
    50: ['femtio', 'femti', 'femtie', 'fömti', 'fömtie'],
    60: ['sextio', 'sexti', 'sextie'],
    70: ['sjuttio', 'sjutti', 'sjuttie'],
    80: ['åttio', 'åtti', 'åttie'],
    90: ['nittio', 'nitti', 'nittie'],
  }),
  ...forms('hundred', false, { 100: ['hundra', 'hundrade'] }),
  ...forms('thousand', false, { 1000: ['tusen', 'ettusen'], 1000000: ['miljon', 'miljoner'] }),
  ...forms('unit', true, {
    1: ['första', 'förste'],
    2: ['andra', 'andre'],
    3: ['tredje'],
    4: ['fjärde'],
    5: ['femte'],
    6: ['sjätte'],
    7: ['sjunde'],
    8: ['åttonde'],
    9: ['nionde'],
  }),
  ...forms('teen', true, {
    10: ['tionde'],
    11: ['elfte'],
    12: ['tolfte'],
    13: ['trettonde'],
    14: ['fjortonde'],
    15: ['femtonde'],
    16: ['sextonde'],
    17: ['sjuttonde'],
    18: ['artonde', 'adertonde'],
    19: ['nittonde'],
  }),
  ...forms('tens', true, {
    20: ['tjugonde'],
    30: ['trettionde'],
    40: ['fyrtionde'],
    50: ['femtionde'],
    60: ['sextionde'],
    70: ['sjuttionde'],
    80: ['åttionde'],
    90: ['nittionde'],
  }),
];
const pieces = byFirstLetter(all);
const written = /^(?:två|åtta|åttio|första|fjärde|sjätte|åttonde|åttionde)$/;
/** "Tva", "attio": written where a keyboard or a recogniser has no å. */
const piecesWithoutMarks = byFirstLetter(
  all.map((one) =>
    written.test(one.form) ? { ...one, form: one.form.replace(/[åä]/g, 'a').replace(/ö/g, 'o') } : one,
  ),
);

const whole = new Map<string, NumberWord>([
  ['noll', cardinal(0)],
  ...['etta', 'tvåa', 'trea', 'fyra', 'femma', 'sexa', 'sjua', 'åtta', 'nia', 'tia'].flatMap((word, index) =>
    [word, `${word}n`].map((form) => [form, cardinal(index + 1, { weak: !['fyra', 'åtta'].includes(form) })] as const),
  ),
  ['halvtimme', cardinal(0.5, { unit: 'hour' })],
  ['halvtimmen', cardinal(0.5, { unit: 'hour' })],
  ...['trekvart', 'trekvarts'].map((word) => [word, cardinal(45, { unit: 'minute' })] as const),
  ['halvår', cardinal(0.5, { unit: 'year' })],
  ...['midnatt', 'midnatten'].map((word) => [word, cardinal(12, { weak: true })] as const),
  ['halvannan', cardinal(1.5)],
  ['halvannat', cardinal(1.5)],
  ...['elvan', 'tolvan'].map((word, index) => [word, cardinal(index + 11, { weak: true })] as const),
  ['ti', cardinal(10, { weak: true })],
  ['par', cardinal(2, { weak: true, scale: true })],
  ['dussin', cardinal(12, { weak: true, scale: true })],
]);

const parts = new Map([
  ['tredje', 3],
  ['fjär', 4],
  ['fem', 5],
  ['femte', 5],
  ['sjätte', 6],
  ['sjun', 7],
  ['åtton', 8],
  ['tion', 10],
  ['tionde', 10],
]);

const restUnits: readonly (readonly [RegExp, Unit | null])[] = [
  [/^-?år/, 'year'],
  [/^-?veck/, 'week'],
  [/^-?dag/, 'day'],
  [/^-?månad/, 'month'],
  [/^-?timm/, 'hour'],
  [/^-?procent/, 'percent'],
  [/^-?talet$/, null],
  // "Ett tjugotal", "vid niotiden".
  [/^tal$/, null],
  [/^tiden$/, null],
];
const weak = new Set(['en', 'ett', 'tu', 'tie', 'nie', 'tju', 'tusen', 'hundrade', 'fyr']);

export const swedish: NumberLanguage = {
  word(word) {
    const known = whole.get(word);
    if (known) return known;
    const ends = (rest: string): boolean => rest === '' || restUnits.some(([pattern]) => pattern.test(rest));
    const found = cut(word, pieces, ends) ?? (/[åäö]/.test(word) ? null : cut(word, piecesWithoutMarks, ends));
    if (!found) return null;
    const unit = restUnits.find(([pattern]) => pattern.test(found.rest))?.[1] ?? null;
    // "endag", "enår…" and "ental" are no numbers.
    if (found.rest !== '' && found.value === 1) return null;
    const soft = weak.has(word) || found.rest === 'tal' || (found.ordinal && found.pieces === 1);
    const scale = found.pieces === 1 && [100, 1000, 1_000_000].includes(found.value) && !found.ordinal;
    return cardinal(found.value, { ordinal: found.ordinal, weak: soft, scale, unit });
  },
  point: new Set(['komma', 'punkt']),
  half: new Set(['halv', 'halva', 'halvt']),
  and: new Set(['och', 'å', 'o']),
  andHalf: ['och', 'å', 'o'].flatMap((and) => [
    [and, 'en', 'halv'],
    [and, 'ett', 'halvt'],
    [and, 'halv'],
    [and, 'halvt'],
  ]),
  halfHourBefore: true,
  quarters: ['kvart', 'kvarten'].flatMap((quarter) => [
    { words: [quarter, 'över'], minutes: 15 as const },
    { words: [quarter, 'i'], minutes: -15 as const },
    { words: [quarter, 'före'], minutes: -15 as const },
  ]),
  quarterHour: /^(?:kvart|kvarten|kvartar|kvarts|kvartstimme)$/,
  past: new Set(['över']),
  to: new Set(['i', 'före']),
  partOf: (word) => {
    const found = /^(.+?)(?:de)?del(?:ar|en|s)?$/.exec(word);
    return found ? (parts.get(found[1] ?? '') ?? null) : null;
  },
  filler: new Set(['stycken', 'st']),
  seams: [
    /^(.*?)(komma)(.*)$/,
    /^(halv)(.{3,})$/,
    /^(ett|två|tre|fyra|fem|sex|sju|åtta)(två|tre|fyra|fem|sex|sju|åtta|nio|tio)$/,
  ],
};
