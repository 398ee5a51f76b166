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
  // "In her forties".
  ...tens.flatMap((word, index) =>
    [`${word.slice(0, -1)}ies`, `${word}'s`, `${word}s`].map(
      (form) => [form, cardinal((index + 2) * 10, { weak: true })] as const,
    ),
  ),
  ['hundred', cardinal(100, { scale: true })],
  ['thousand', cardinal(1000, { scale: true })],
  ['million', cardinal(1_000_000, { scale: true })],
  ['oh', cardinal(0, { weak: true })],
  ['nought', cardinal(0)],
  ['nil', cardinal(0, { weak: true })],
  ['couple', cardinal(2, { weak: true })],
  ['dozen', cardinal(12, { weak: true })],
  ...['midnight', 'noon'].map((word) => [word, cardinal(12, { weak: true })] as const),
  ['once', cardinal(1, { weak: true, unit: 'times' })],
  ['twice', cardinal(2, { unit: 'times' })],
  ['thrice', cardinal(3, { unit: 'times' })],
]);

const parts = new Map<string, number>([
  ...['third', 'thirds'].map((word) => [word, 3] as const),
  ...['quarter', 'quarters', 'fourths'].map((word) => [word, 4] as const),
  ...['fifths'].map((word) => [word, 5] as const),
  ...['tenth', 'tenths'].map((word) => [word, 10] as const),
]);

export const english: NumberLanguage = {
  word: (word) => words.get(word) ?? words.get(word.replace(/'s$/, '')) ?? null,
  point: new Set(['point']),
  half: new Set(['half']),
  and: new Set(['and']),
  andHalf: [
    ['and', 'a', 'half'],
    ['and', 'half'],
  ],
  halfHourBefore: false,
  quarters: [
    { words: ['quarter', 'past'], minutes: 15 },
    { words: ['quarter', 'after'], minutes: 15 },
    { words: ['quarter', 'to'], minutes: -15 },
    { words: ['quarter', 'of'], minutes: -15 },
    { words: ['half', 'past'], minutes: 30 },
  ],
  quarterHour: /^$/,
  past: new Set(['past', 'after']),
  to: new Set(['to', 'til', 'till']),
  partOf: (word) => parts.get(word) ?? null,
  filler: new Set(['of', 'a', 'an']),
};
