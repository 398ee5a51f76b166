/** English number words: apart or with hyphens ("one hundred and forty-two", "one forty two"), ordinals, "once" and "twice". */
import { cardinal, type NumberLanguage, type NumberWord } from './number-word.js';

const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
].concat(
  ['eleventh', 'twelfth'],
  teens.map((word) => `${word}th`),
);

const words = new Map<string, NumberWord>([
  ...[...units, ...teens].map((word, value) => [word, cardinal(value, { weak: value === 1 })] as const),
  ...tens.map((word, index) => [word, cardinal((index + 2) * 10)] as const),
  ...ordinals.map((word, value) => [word, cardinal(value, { ordinal: true, weak: true })] as const),
  ...tens.map(
    (word, index) => [`${word.slice(0, -1)}ieth`, cardinal((index + 2) * 10, { ordinal: true, weak: true })] as const,
  ),
  ['fourty', cardinal(40)],
  ['ninty', cardinal(90)],
  // "Twentyfive", "twohundred": written as one.
  ...tens.flatMap((ten, index) =>
    units.slice(1, 10).map((unit, one) => [ten + unit, cardinal((index + 2) * 10 + one + 1)] as const),
  ),
  ...units.slice(1, 10).map((unit, one) => [`${unit}hundred`, cardinal((one + 1) * 100)] as const),
  // "In her forties".
  ...tens.flatMap((word, index) =>
    [`${word.slice(0, -1)}ies`, `${word}'s`, `${word}s`].map(
      (form) => [form, cardinal((index + 2) * 10, { weak: true })] as const,
    ),
  ),
  ['hundred', cardinal(100, { scale: true })],
  // "Five hundreds, two of them".
  ['hundreds', cardinal(100, { scale: true, weak: true })],
  ['thousand', cardinal(1000, { scale: true })],
  ['million', cardinal(1_000_000, { scale: true })],
  ...['oh', 'o'].map((word) => [word, cardinal(0, { weak: true })] as const),
  ...['nought', 'naught'].map((word) => [word, cardinal(0)] as const),
  ['nil', cardinal(0, { weak: true })],
  ['couple', cardinal(2, { weak: true })],
  ['dozen', cardinal(12, { weak: true, scale: true })],
  ...['midnight', 'noon'].map((word) => [word, cardinal(12, { weak: true })] as const),
  ['once', cardinal(1, { weak: true, unit: 'times' })],
  ['twice', cardinal(2, { unit: 'times' })],
  ['thrice', cardinal(3, { unit: 'times' })],
  // As doses are written.
  ...['bd', 'bid'].map((word) => [word, cardinal(2, { unit: 'times' })] as const),
  ...['tds', 'tid'].map((word) => [word, cardinal(3, { unit: 'times' })] as const),
  ...['qds', 'qid'].map((word) => [word, cardinal(4, { unit: 'times' })] as const),
  ['od', cardinal(1, { weak: true, unit: 'times' })],
]);

const parts = new Map<string, number>([
  ...['third', 'thirds'].map((word) => [word, 3] as const),
  ...['quarter', 'quarters', 'fourths'].map((word) => [word, 4] as const),
  ['fifths', 5],
  ['sixths', 6],
  ['eighths', 8],
  ...['tenth', 'tenths'].map((word) => [word, 10] as const),
]);

/** "Sixish", "fivish". */
const about = (word: string): NumberWord | null => {
  const stem = /^(.{3,})ish$/.exec(word)?.[1];
  const found = stem === undefined ? undefined : (words.get(stem) ?? words.get(`${stem}e`));
  return found && found.unit === null ? { ...found, weak: true } : null;
};

export const english: NumberLanguage = {
  word: (word) => words.get(word) ?? words.get(word.replace(/'s$/, '')) ?? about(word),
  point: new Set(['point']),
  half: new Set(['half']),
  and: new Set(['and']),
  andHalf: [
    ['and', 'a', 'half'],
    ['and', 'half'],
  ],
  halfHourBefore: false,
  quarters: [
    ...['past', 'after'].map((past) => ({ words: ['quarter', past], minutes: 15 as const })),
    ...['to', 'till', 'til', 'of', 'before'].map((to) => ({ words: ['quarter', to], minutes: -15 as const })),
    { words: ['half', 'past'], minutes: 30 },
  ],
  quarterHour: /^$/,
  past: new Set(['past', 'after']),
  to: new Set(['to', 'til', 'till']),
  partOf: (word) => parts.get(word) ?? null,
  filler: new Set(['of', 'a', 'an', 'odd', 'single']),
  seams: [],
};
