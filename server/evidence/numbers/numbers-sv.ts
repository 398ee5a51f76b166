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

/** "Tolft", "femtond": the dialects leave out the last vowel, but "först", "fjärd" and "andr" are other words. */
const shortened = (form: string): string[] =>
  /(?:t|nd)e$/.test(form) && !/^först/.test(form) ? [form, form.slice(0, -1)] : [form];

const forms = (kind: Piece['kind'], ordinal: boolean, table: Record<number, string[]>): Piece[] =>
  Object.entries(table).flatMap(([value, words]) =>
    words
      .flatMap((form) => (ordinal ? shortened(form) : [form]))
      .map((form) => ({ form, kind, value: Number(value), ordinal })),
  );

const all: readonly Piece[] = [
  ...forms('unit', false, {
    1: ['ett', 'en', 'ein', 'eitt', 'eit', 'enn'],
    2: ['två', 'tu', 'tvo', 'tvåå', 'tvåo'],
    3: ['tre', 'tri', 'trii', 'trej'],
    4: ['fyra', 'fyr', 'fyyra', 'fyyr'],
    5: ['fem', 'femm', 'fäm'],
    6: ['sex', 'säx', 'seks', 'säks'],
    7: ['sju', 'sjuu', 'siu', 'sjau'],
    8: ['åtta', 'åtte', 'ått', 'åttå'],
    9: ['nio', 'nie', 'nijo', 'nije', 'nii'],
  }),
  ...forms('teen', false, {
    10: ['tio', 'tie', 'tijo', 'tije', 'tii'],
    11: ['elva', 'ellva', 'ellov', 'elov', 'ellåv', 'älva'],
    12: ['tolv', 'tålv', 'tolf'],
    13: ['tretton', 'tretto', 'trettån', 'trettan'],
    14: ['fjorton', 'fjorto', 'fjortån', 'fjortan'],
    15: ['femton', 'femto', 'femtån', 'femtan'],
    16: ['sexton', 'sexto', 'sextån', 'sextan'],
    17: ['sjutton', 'sjutto', 'sjuttån'],
    18: ['arton', 'aderton', 'artån', 'adertån'],
    19: ['nitton', 'nitto', 'nittån', 'nittan'],
  }),
  ...forms('tens', false, {
    20: ['tjugo', 'tjuge', 'tjugi', 'tjugie', 'tjugu', 'tjugå', 'tjogo', 'tjugon', 'tjug', 'tju'],
    30: ['trettio', 'tretti', 'trettie'],
    40: ['fyrtio', 'fyrti', 'förti', 'fyrtie', 'förtie', 'förtio'],
    50: ['femtio', 'femti', 'femtie', 'fömti', 'fömtie'],
    60: ['sextio', 'sexti', 'sextie'],
    70: ['sjuttio', 'sjutti', 'sjuttie'],
    80: ['åttio', 'åtti', 'åttie'],
    90: ['nittio', 'nitti', 'nittie'],
  }),
  ...forms('hundred', false, { 100: ['hundra', 'hundrade', 'hundre', 'hondra', 'hundr'] }),
  // "En sexhundring", "två femhundringar".
  ...forms('hundred', false, { 100: ['hundring', 'hundringar', 'hundringen', 'hundringarna'] }),
  ...forms('thousand', false, { 1000: ['tusen', 'ettusen'], 1000000: ['miljon', 'miljoner'] }),
  ...forms('unit', true, {
    1: ['första', 'förste', 'fösta', 'fösste'],
    2: ['andra', 'andre'],
    3: ['tredje', 'tredi', 'tridi'],
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
const weak = new Set(
  'en ett ein eitt eit enn tu tie tii tije tijo nie nii nije nijo tju tjugon tusen hundrade hundr fyr ått åttå siu älva'.split(
    ' ',
  ),
);

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
  filler: new Set(['stycken', 'st', 'enda', 'endaste']),
  seams: [
    /^(.*?)(komma)(.*)$/,
    /^(halv)(.{3,})$/,
    // "Tjugotjugoett": a year.
    /^(tjugo|nitton)(.{4,})$/,
    /^(ett|två|tre|fyra|fem|sex|sju|åtta)(två|tre|fyra|fem|sex|sju|åtta|nio|tio)$/,
  ],
};
