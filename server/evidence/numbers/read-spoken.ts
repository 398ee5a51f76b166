/** Reads one number or clock time said in words, or in digits with words after it ("2 ja puoli"). */
import type { NumberLanguage, NumberWord, Unit } from './number-word.js';
import type { Clock, Token } from './tokens.js';

export interface NumberMention {
  readonly value: number;
  /** Other numbers the same words can be: parts of a joined reading, digits read one by one. */
  readonly also: readonly number[];
  readonly unit: Unit | null;
  readonly weak: boolean;
  readonly digits: boolean;
  readonly clock: Clock | null;
  /** A clock time and nothing else: "puoli kymmenen", "9:30". */
  readonly clockOnly: boolean;
  readonly date: { readonly day: number; readonly month: number; readonly year: number | null } | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A mention being read, with the tokens it covers: `from` up to, not including, `to`. */
export type NumberDraft = { -readonly [K in keyof NumberMention]: NumberMention[K] } & { from: number; to: number };

export const draftOf = (value: number, from: number, to: number, more: Partial<NumberDraft> = {}): NumberDraft => ({
  value,
  also: [],
  unit: null,
  weak: false,
  digits: false,
  clock: null,
  clockOnly: false,
  date: null,
  text: '',
  start: 0,
  end: 0,
  from,
  to,
  ...more,
});

const wordAt = (tokens: readonly Token[], at: number, language: NumberLanguage): NumberWord | null => {
  const token = tokens[at];
  if (token?.kind === 'word') return language.word(token.lower);
  if (token?.kind !== 'numeral' || token.numeral.is !== 'number') return null;
  return { value: token.numeral.value, ordinal: false, weak: false, scale: false, unit: null };
};

/** Skips one hyphen inside a number: "thirty-eight", "åttio-åtta". */
const afterHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '-' && tokens[at]?.start === tokens[at - 1]?.end && tokens[at]?.end === tokens[at + 1]?.start
    ? at + 1
    : at;

/** "twenty" + "four", "sata" + "neljäkymmentä", "two" + "hundred"; null where two numbers only stand side by side. */
const combine = (a: number, b: NumberWord): number | null => {
  if (b.unit === 'times' || !Number.isInteger(b.value) || !Number.isInteger(a)) return null;
  if (b.scale && b.value >= 1000) return a > 0 && a < b.value ? a * b.value : null;
  // "one thousand one" + "hundred": the last part is what is multiplied.
  const low = a % 100;
  if (b.scale && low > 0) return (a - low) % 1000 === 0 ? a - low + low * b.value : null;
  if (a < 20 || b.value <= 0) return null;
  const room = a % 1000 === 0 ? 1000 : a % 100 === 0 ? 100 : a % 10 === 0 ? 10 : 0;
  return b.value < room ? a + b.value : null;
};

const says = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.lower === word);

/** What follows "pilkku": "viisi", "nolla viisi", "kaksikymmentäviisi", "two five". */
const fraction = (tokens: readonly Token[], from: number, language: NumberLanguage) => {
  const digits: string[] = [];
  let at = from;
  for (;;) {
    const word = wordAt(tokens, at, language);
    const started = digits.some((digit) => digit !== '0');
    if (!word || word.ordinal || word.unit || !Number.isInteger(word.value) || word.value > 999) break;
    if (started && word.value > 9) break;
    const next = afterHyphen(tokens, at + 1);
    const following = word.value > 9 ? wordAt(tokens, next, language) : null;
    const joined = following && combine(word.value, following);
    digits.push(`${joined ?? word.value}`);
    at = joined === null ? at + 1 : next + 1;
    if (word.value > 9) break;
  }
  return digits.length === 0 ? null : { digits, to: at };
};

export const readSpoken = (tokens: readonly Token[], from: number, language: NumberLanguage): NumberDraft | null => {
  const first = wordAt(tokens, from, language);
  if (!first) return null;
  let { value, ordinal, weak, unit } = first;
  const also: number[] = [];
  let to = from + 1;
  const inWords = tokens[from]?.kind === 'word';
  while (!ordinal && unit === null && Number.isInteger(value)) {
    let next = afterHyphen(tokens, to);
    if (value % 100 === 0 && value > 0 && language.and.has(tokens[next]?.lower ?? '')) next += 1;
    const word = inWords || tokens[next]?.kind === 'word' ? wordAt(tokens, next, language) : null;
    const joined = word && combine(value, word);
    if (!word || joined === null) break;
    also.push(value, word.value);
    [value, ordinal, weak, unit, to] = [joined, word.ordinal, false, word.unit, next + 1];
  }
  const decimals = language.point.has(tokens[to]?.lower ?? '') ? fraction(tokens, to + 1, language) : null;
  if (decimals && Number.isInteger(value)) {
    const { digits } = decimals;
    also.push(
      value,
      ...digits.map(Number),
      ...digits.map((_, n) => Number(`${value}.${digits.slice(0, n + 1).join('')}`)),
    );
    [value, weak, to] = [Number(`${value}.${digits.join('')}`), false, decimals.to];
  }
  const half = language.andHalf.find((words) => says(tokens, to, words));
  if (half && Number.isInteger(value)) {
    also.push(value);
    [value, weak, to] = [value + 0.5, false, to + half.length];
  }
  const numeral = tokens[from]?.kind === 'numeral' ? tokens[from].numeral : null;
  const plain = numeral?.is === 'number' ? numeral : null;
  if (plain) also.push(...plain.also);
  const clock = to === from + 1 ? (plain?.clock ?? null) : null;
  return draftOf(value, from, to, { also, unit, weak, digits: numeral !== null, clock });
};

/** "puoli kymmenen", "halv tio", "half past nine", "kvart över tio"; also "puoli" alone, which is 0.5. */
export const readClock = (tokens: readonly Token[], from: number, language: NumberLanguage): NumberDraft | null => {
  const hourAt = (at: number): number | null => {
    const word = wordAt(tokens, at, language);
    const fits = word && Number.isInteger(word.value) && word.value >= 1 && word.value <= 12;
    return fits && !word.ordinal && !word.unit ? word.value : null;
  };
  const time = (hour: number, minutes: number, to: number, also: number[]): NumberDraft =>
    draftOf(hour, from, to, {
      also,
      weak: true,
      clock: { hour: minutes < 0 ? hour - 1 : hour, minute: (minutes + 60) % 60 },
      clockOnly: true,
    });
  const quarter = language.quarters.find(({ words }) => says(tokens, from, words));
  const quarterHour = quarter ? hourAt(from + quarter.words.length) : null;
  if (quarter && quarterHour !== null) return time(quarterHour, quarter.minutes, from + quarter.words.length + 1, []);
  if (!language.half.has(tokens[from]?.lower ?? '')) return null;
  const hour = hourAt(from + 1);
  if (hour !== null) return time(hour, language.halfHourBefore ? -30 : 30, from + 2, [0.5]);
  return draftOf(0.5, from, from + 1, { weak: true });
};
