/**
 * Finnish number words: joined ("sataneljäkymmentäkaksi"), in any case ("sadanneljänkymmenenkahden", "viittä"), ordinals
 * ("kahdeskymmenesneljäs") and puhekieli ("kakskyt", "viiskytkaks", "seittemän", "puoltoista").
 */
import { cardinal, cut, type NumberLanguage, type NumberWord, type Unit } from './number-word.js';
import { pieces, piecesWithoutMarks, spokenDigits } from './numbers-fi-pieces.js';
import { parts, rounded, standardOf, wholeWords } from './numbers-fi-words.js';

/** "Viisikymppinen": an age, or a tablet of fifty. */
const aged = /^(?:nen|sen|stä|senä|siä|set|seen|sellä|seltä|sii)$/;

/** Alone these are ordinary words as often as numbers: "yhdessä" together, "sataa" it rains, "kasi" a tune. */
const weakAlone = new Set([
  'sataa',
  'sat',
  'kol',
  'nel',
  'neli',
  'seis',
  'seit',
  'kolmi',
  'kymment',
  'kymmen',
  'kyt',
  'viitta',
  'kasi',
  'ysi',
  'seiska',
  'sadas',
]);
const notAlone = new Set([
  'kol',
  'nel',
  'neli',
  'seis',
  'seit',
  'kolmi',
  'kytä',
  'kyttä',
  'kyta',
  'kytta',
  'sat',
  'yhes',
  'kahes',
  'viies',
  'yhde',
  'kahde',
]);

const restUnits: readonly (readonly [RegExp, Unit | null])[] = [
  [/^-?vuoti/, 'year'],
  [/^-?vuotis/, 'year'],
  [/^-?viikkoi/, 'week'],
  [/^-?päiväi/, 'day'],
  [/^-?kuukauti/, 'month'],
  [/^-?tunti/, 'hour'],
  [/^-?kertai/, 'times'],
  [/^-?prosentti/, 'percent'],
  [/^-?sent/, 'cm'],
  [/^-?lu[vk]u/, null],
];
/** "Aamukahdeksalta": a clock time by its number. */
const ofDay = /^(?:aamu|ilta|yö|päivä)(?=[yknvs])/;
const clitic = /(?:kin|kaan|kään|kohan|köhän|han|hän|ko|kö)$/;
const starts = new Set([
  'yks',
  'yht',
  'yhd',
  'yhe',
  'ysi',
  'kak',
  'kah',
  'kas',
  'kol',
  'nel',
  'vii',
  'kuu',
  'sei',
  'kym',
  'kyt',
  'sat',
  'sad',
  'tuh',
  'mil',
]);

const joined = (word: string): NumberWord | null => {
  const decade = word.includes('kymppi');
  const ends = (rest: string): boolean =>
    rest === '' || (decade && aged.test(rest)) || restUnits.some(([pattern]) => pattern.test(rest));
  const found = cut(word, pieces, ends) ?? (/[äö]/.test(word) ? null : cut(word, piecesWithoutMarks, ends));
  if (!found || (found.rest === '' && found.pieces === 1 && notAlone.has(word))) return null;
  const rest = restUnits.find(([pattern]) => pattern.test(found.rest));
  const unit = rest?.[1] ?? null;
  const weak = found.value === 1 || (found.ordinal && found.pieces === 1) || weakAlone.has(word);
  const scale = ['sataa', 'tuhatta', 'tuhannen', 'sadan', 'sata', 'tuhat', 'miljoona', 'miljoonaa'].includes(word);
  return cardinal(found.value, { ordinal: found.ordinal, weak: weak && unit === null, scale, unit });
};

const tens = /^(ka(?:hd|ht|h)es|kolmas)(kymmenes|kyt|kymment)(.{3,})$/;
/** "Kahdeskymmenesyks", "kaheskytneljäs": days of the month, with the ones as people clip them. */
const dayOfMonth = (word: string): NumberWord | null => {
  const [, ten, tenth, rest] = tens.exec(word) ?? [];
  const ones = rest === undefined ? null : (wholeWords.get(rest) ?? joined(rest));
  if (!ones || ones.unit !== null || !Number.isInteger(ones.value) || ones.value < 1 || ones.value > 9) return null;
  if (!ones.ordinal && tenth !== 'kymmenes') return null;
  return cardinal((ten === 'kolmas' ? 30 : 20) + ones.value, { ordinal: true });
};

const anyDigit = [...spokenDigits.keys()].join('|');

/** "Kaheksanviis" is 85; "kaksikolme" is two or three. */
const digitByDigit = (word: string): NumberWord | null => {
  for (const [form, first] of spokenDigits) {
    const second = word.startsWith(form) ? spokenDigits.get(word.slice(form.length)) : undefined;
    if (second !== undefined && first > 1 && second !== first + 1) return cardinal(first * 10 + second);
  }
  return null;
};

const sorts = [
  'ykkös',
  'kakkos',
  'kolmos',
  'nelos',
  'vitos|viitos',
  'kutos|kuutos',
  'seiskan?',
  'kasin?',
  'ysin?',
  'kymp(?:in|pi)',
];
const sorted = sorts.map((stem) => new RegExp(`^(?:${stem})-?(?=prosentti|millinen|millise|millis)`));
/** "Ykkösprosenttinen", "vitosmillinen". */
const ofSort = (word: string): NumberWord | null => {
  if (!/prosentti|milli/.test(word)) return null;
  const at = sorted.findIndex((stem) => stem.test(word));
  return at === -1 ? null : cardinal(at + 1, { unit: word.includes('prosentti') ? 'percent' : null });
};

const weakened = (word: NumberWord | null): NumberWord | null => word && { ...word, weak: true };

export const finnish: NumberLanguage = {
  word(written) {
    const day = dayOfMonth(written);
    if (day) return day;
    const word = standardOf(written);
    const known = wholeWords.get(word);
    if (known) return known;
    const sort = ofSort(word);
    if (sort) return sort;
    const about = rounded(word);
    if (about) return weakened(joined(about));
    const ofHour = ofDay.test(word) ? word.replace(ofDay, '') : null;
    const hour = ofHour === null ? null : (wholeWords.get(ofHour) ?? joined(ofHour));
    if (hour && hour.value >= 1 && hour.value <= 12 && hour.unit === null) return cardinal(hour.value, { weak: true });
    if (!starts.has(word.slice(0, 3))) return null;
    return joined(word) ?? digitByDigit(word) ?? (clitic.test(word) ? joined(word.replace(clitic, '')) : null);
  },
  point: new Set(['pilkku', 'pilikku', 'pilku', 'piste']),
  half: new Set([
    'puoli',
    'puol',
    'puali',
    'pual',
    'puolta',
    'puolen',
    'puolikas',
    'puolikkaan',
    'puolikasta',
    'puolikkaita',
  ]),
  and: new Set(),
  andHalf: ['puoli', 'puol', 'puali', 'puolen', 'puolta', 'puoleen', 'puolesta'].map((half) => ['ja', half]),
  halfHourBefore: true,
  quarters: ['vartin', 'vartti', 'varttia', 'varttii'].flatMap((quarter) => [
    { words: [quarter, 'yli'], minutes: 15 as const },
    { words: [quarter, 'vaille'], minutes: -15 as const },
    { words: [quarter, 'vailla'], minutes: -15 as const },
  ]),
  quarterHour: /^(?:vartti|varttia|varttii|vartin|vartissa|vartiksi|varttitun\p{L}*)$/u,
  past: new Set(['yli']),
  to: new Set(['vaille', 'vailla']),
  partOf: (word) => parts.find(([pattern]) => pattern.test(word))?.[1] ?? null,
  filler: new Set(['kappaletta', 'kpl', 'ainoan', 'ainoa']),
  seams: [
    /^(.*?)(pilkku|pilikku)(.*)$/,
    /^(.+)(ja)(puol(?:i|en|ta)?)$/,
    // "Kakskytkakskytyks": a year.
    /^(kaksi?kymmentä|kaksi?kyt(?:ä|tä)?|y(?:h|hd)eksäntoista)(.{4,})$/,
    /^(puol(?:itoista|entoista|toista|i|en)?)((?!kymment|piste).{3,})$/,
    new RegExp(`^(?!ykskaks)(${anyDigit})(${anyDigit}|\\p{L}+os\\p{L}+)$`, 'u'),
  ],
};
