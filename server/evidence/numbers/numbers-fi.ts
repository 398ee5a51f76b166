/**
 * Finnish number words: joined ("sataneljäkymmentäkaksi"), in any case ("sadanneljänkymmenenkahden", "viittä"), ordinals
 * ("kahdeskymmenesneljäs") and puhekieli ("kakskyt", "viiskytkaks", "seittemän", "puoltoista").
 */
import {
  byFirstLetter,
  cardinal,
  cut,
  type NumberLanguage,
  type NumberWord,
  type Piece,
  type Unit,
} from './number-word.js';
import { parts, standardOf, wholeWords } from './numbers-fi-words.js';

const withCases = (stem: string, back: boolean): string[] => {
  const a = back ? 'a' : 'ä';
  return ['n', `ss${a}`, `st${a}`, `ll${a}`, `lt${a}`, 'lle', 'ksi', `n${a}`, 'st', 'lt', 'ks'].map(
    (ending) => stem + ending,
  );
};

/** Cardinals 1–9: every form that stands alone or before -kymmentä, -toista, -sataa. */
const digits: Record<number, string[]> = {
  1: [
    'yksi',
    'yks',
    'yhtä',
    'yhteen',
    'yhtenä',
    'yhden',
    'yhen',
    ...withCases('yhde', false),
    ...withCases('yhe', false),
  ],
  2: [
    'kaksi',
    'kaks',
    'kahta',
    'kahteen',
    'kahtena',
    'kahden',
    'kahen',
    ...withCases('kahde', true),
    ...withCases('kahe', true),
  ],
  3: ['kolme', 'kolmea', 'kolmee', 'kolmeen', 'kolmi', 'kol', ...withCases('kolme', true)],
  4: ['neljä', 'neljää', 'neljään', 'neli', 'nel', ...withCases('neljä', false)],
  5: [
    'viisi',
    'viis',
    'viittä',
    'viiteen',
    'viitenä',
    'viiden',
    'viien',
    ...withCases('viide', false),
    ...withCases('viie', false),
  ],
  6: [
    'kuusi',
    'kuus',
    'kuutta',
    'kuuteen',
    'kuutena',
    'kuuden',
    'kuuen',
    ...withCases('kuude', true),
    ...withCases('kuue', true),
  ],
  7: [
    'seitsemän',
    'seittemän',
    'seittämän',
    'seitsemää',
    'seittemää',
    'seitsemään',
    'seittemään',
    'seiska',
    'seit',
    'seis',
  ].concat(withCases('seitsemä', false), withCases('seittemä', false)),
  8: ['kahdeksan', 'kaheksan', 'kahdeksaa', 'kaheksaa', 'kahdeksaan', 'kaheksaan', 'kasi'].concat(
    withCases('kahdeksa', true),
    withCases('kaheksa', true),
  ),
  9: ['yhdeksän', 'yheksän', 'yhdeksää', 'yheksää', 'yhdeksään', 'yheksään', 'ysi'].concat(
    withCases('yhdeksä', false),
    withCases('yheksä', false),
  ),
};

const tens = [
  'kymmentä',
  'kymment',
  'kymmeneen',
  'kymppi',
  'kymppiä',
  'kymppii',
  'kymppiin',
  'kytä',
  'kyt',
  'kyttä',
  'kystä',
  'kyst',
].concat(withCases('kymmene', false), withCases('kympi', false));
const hundreds = [
  'sata',
  'sataa',
  'sataan',
  'sat',
  'satana',
  'satanen',
  'satasta',
  'satasia',
  'satasii',
  'sataseen',
].concat(withCases('sada', true), withCases('satase', true));
const thousands = ['tuhat', 'tuhatta', 'tuhanteen', 'tuhantena', 'tuhat'].concat(withCases('tuhanne', true));
const millions = ['miljoona', 'miljoonaa', 'miljoonaan'].concat(withCases('miljoona', true));

const ordinalEndings = (stem: string): string[] => {
  const back = /[aou]/.test(stem);
  const a = back ? 'a' : 'ä';
  return [`${stem}s`, `${stem}tt${a}`, `${stem}nteen`, `${stem}nten${a}`, ...withCases(`${stem}nne`, back)];
};
const ordinalStems: Record<number, string[]> = {
  1: ['yhde', 'yhe'],
  2: ['kahde', 'kahe'],
  3: ['kolma'],
  4: ['neljä'],
  5: ['viide', 'viie'],
  6: ['kuude', 'kuue'],
  7: ['seitsemä', 'seittemä'],
  8: ['kahdeksa', 'kaheksa'],
  9: ['yhdeksä', 'yheksä'],
};

const piece = (kind: Piece['kind'], value: number, ordinal: boolean) => (form: string) => ({
  form,
  kind,
  value,
  ordinal,
});

const pieces = byFirstLetter([
  ...Object.entries(digits).flatMap(([value, forms]) => forms.map(piece('unit', Number(value), false))),
  ...Object.entries(ordinalStems).flatMap(([value, stems]) =>
    stems.flatMap(ordinalEndings).map(piece('unit', Number(value), true)),
  ),
  // "Kahdeskymmenestoinen": the last part of a date as it is said.
  ...['ensimmäinen', 'ensimmäisen', 'ensimmäisenä', 'ensimmäistä', 'eka'].map(piece('unit', 1, true)),
  ...['toinen', 'toisen', 'toisena', 'toka'].map(piece('unit', 2, true)),
  ...['toista', 'toist'].map(piece('teen-ending', 0, false)),
  ...tens.map(piece('times-ten', 10, false)),
  ...ordinalEndings('kymmene').map(piece('times-ten', 10, true)),
  ...hundreds.map(piece('hundred', 100, false)),
  ...ordinalEndings('sada').map(piece('hundred', 100, true)),
  ...thousands.map(piece('thousand', 1000, false)),
  ...millions.map(piece('thousand', 1_000_000, false)),
]);

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
  'kyt',
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
  'kymment',
  'kytä',
  'kyttä',
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
  const found = cut(
    word,
    pieces,
    (rest) => rest === '' || (decade && aged.test(rest)) || restUnits.some(([pattern]) => pattern.test(rest)),
  );
  if (!found || (found.rest === '' && found.pieces === 1 && notAlone.has(word))) return null;
  const rest = restUnits.find(([pattern]) => pattern.test(found.rest));
  const unit = rest?.[1] ?? null;
  const weak = found.value === 1 || (found.ordinal && found.pieces === 1) || weakAlone.has(word);
  const scale = ['sataa', 'tuhatta', 'tuhannen', 'sadan', 'sata', 'tuhat', 'miljoonaa'].includes(word);
  return cardinal(found.value, { ordinal: found.ordinal, weak: weak && unit === null, scale, unit });
};

const spokenDigits = new Map(
  Object.entries(digits).flatMap(([value, forms]) => forms.slice(0, 2).map((form) => [form, Number(value)] as const)),
);

/** "Kaheksanviis" is 85; "kaksikolme" is two or three. */
const digitByDigit = (word: string): NumberWord | null => {
  for (const [form, first] of spokenDigits) {
    const second = word.startsWith(form) ? spokenDigits.get(word.slice(form.length)) : undefined;
    if (second !== undefined && first > 1 && second !== first + 1) return cardinal(first * 10 + second);
  }
  return null;
};

export const finnish: NumberLanguage = {
  word(written) {
    const word = standardOf(written);
    const known = wholeWords.get(word);
    if (known) return known;
    const hour = ofDay.test(word) ? joined(word.replace(ofDay, '')) : null;
    if (hour && hour.value >= 1 && hour.value <= 12 && hour.unit === null) return cardinal(hour.value, { weak: true });
    if (!starts.has(word.slice(0, 3))) return null;
    return joined(word) ?? digitByDigit(word) ?? (clitic.test(word) ? joined(word.replace(clitic, '')) : null);
  },
  point: new Set(['pilkku', 'pilikku', 'pilku', 'piste']),
  half: new Set(['puoli', 'puol', 'puali', 'pual', 'puolta', 'puolen', 'puolikas', 'puolikkaan', 'puolikasta']),
  and: new Set(),
  andHalf: ['puoli', 'puol', 'puali', 'puolen', 'puolta'].map((half) => ['ja', half]),
  halfHourBefore: true,
  quarters: [
    { words: ['vartin', 'yli'], minutes: 15 },
    { words: ['varttia', 'yli'], minutes: 15 },
    { words: ['vartti', 'yli'], minutes: 15 },
    { words: ['vartti', 'vaille'], minutes: -15 },
    { words: ['varttia', 'vaille'], minutes: -15 },
    { words: ['varttia', 'vailla'], minutes: -15 },
    { words: ['vartin', 'vaille'], minutes: -15 },
  ],
  quarterHour: /^(?:vartti|varttia|varttii|vartin|vartissa|vartiksi|varttitun\p{L}*)$/u,
  past: new Set(['yli']),
  to: new Set(['vaille', 'vailla']),
  partOf: (word) => parts.find(([pattern]) => pattern.test(word))?.[1] ?? null,
  filler: new Set(['kappaletta', 'kpl']),
};
