/** Reads one number or clock time said in words, or in digits with words after it ("2 ja puoli"). */
import type { NumberLanguage, NumberWord, Unit } from './number-word.js';
import type { Clock, Token } from './tokens.js';
import { unitOf } from './units.js';

export interface NumberMention {
  readonly value: number;
  /** Other numbers the same words can be: parts of a joined reading, digits read one by one. */
  readonly also: readonly number[];
  readonly unit: Unit | null;
  readonly weak: boolean;
  readonly digits: boolean;
  /** Days or times of the day that are so many times a week: "five days a week", "kolmena iltana viikossa". */
  readonly often: boolean;
  readonly clock: Clock | null;
  /** A clock time and nothing else: "puoli kymmenen", "9:30". */
  readonly clockOnly: boolean;
  readonly date: { readonly day: number | null; readonly month: number; readonly year: number | null } | null;
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
  often: false,
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

export const wordAt = (tokens: readonly Token[], at: number, language: NumberLanguage): NumberWord | null => {
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

export const says = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
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

/** "Four hundred three times a day", "viissataa kaks kertaa": a dose and how often it is taken. */
const isOften = (value: number, { value: small, ordinal }: NumberWord, [after, ...more]: readonly Token[]): boolean => {
  if (small <= 0 || small >= 10 || ordinal || unitOf(after?.lower ?? '') !== 'times') return false;
  // "Forty three times a day": nothing is done so often in a day.
  const often = more.map(({ lower }) => lower).join(' ');
  return value % 100 === 0 || (value >= 20 && ofDay.test(often));
};
const ofDay =
  /^(?:a day|per (?:day|dag|dygn)|daily|each day|every day|om da(?:gen|n)|om dygnet|dagligen|päiväs(?:sä)?|vuorokau?d?es(?:sa)?|päivittäin)(?: |$)/;

/** "Five hundred five hundred milligrams": the second number begins, and there is no five hundred and five. */
const isNextOfScale = (value: number, { value: part, scale }: NumberWord, after: NumberWord | null): boolean => {
  if (!after?.scale || scale || part <= 0 || part >= after.value) return false;
  const room = after.value === 100 ? 1000 : after.value * 1000;
  return value % room >= after.value;
};

const QUARTER = 15;

/** "En kvarts timme". */
const afterHour = (tokens: readonly Token[], at: number): number =>
  /^(?:tun|timm)/.test(tokens[at]?.lower ?? '') ? at + 1 : at;

/** "At this point five people". */
const noun = /^(?:this|that|the|some|what|which|any|each|no|good|my|your|his|her|our|their)$/;

/** "A third of the tablet". */
const isPart = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.lower === 'of';

const MILLION = 1_000_000;

export const readSpoken = (tokens: readonly Token[], from: number, language: NumberLanguage): NumberDraft | null => {
  // "Point five"; in Finnish and Swedish the word is also a dictated comma.
  const bare =
    tokens[from]?.lower === 'point' && language.point.has('point') && !noun.test(tokens[from - 1]?.lower ?? '')
      ? fraction(tokens, from + 1, language)
      : null;
  if (bare) return draftOf(Number(`0.${bare.digits.join('')}`), from, bare.to);
  if (language.quarterHour.test(tokens[from]?.lower ?? '-'))
    return draftOf(QUARTER, from, afterHour(tokens, from + 1), { unit: 'minute' });
  const first = wordAt(tokens, from, language);
  const partAlone = first && !isPart(tokens, from) ? null : language.partOf(tokens[from]?.lower ?? '');
  if (partAlone !== null) return draftOf(1 / partAlone, from, from + 1, { weak: true });
  if (!first) return null;
  let { value, ordinal, weak, unit } = first;
  const also: number[] = [];
  let to = from + 1;
  const inWords = tokens[from]?.kind === 'word';
  // "Kahdeskymmenes kolmas", "tjugonde första": a day of the month heard as two words; "kahdeskymmenes kolmatta" is of March.
  const tens = ordinal && (value === 20 || value === 30) && !/[st]t[aä]$/.test(tokens[to]?.lower ?? '');
  const ones = tens ? wordAt(tokens, to, language) : null;
  if (ones?.ordinal && ones.value >= 1 && ones.value <= 9) {
    value += ones.value;
    to += 1;
  }
  // "Hundra och en halv" is no hundred and one.
  const halved = (): boolean => language.andHalf.some((words) => says(tokens, to, words));
  while (!ordinal && unit === null && Number.isInteger(value) && !halved()) {
    let next = afterHyphen(tokens, to);
    if (value % 100 === 0 && value > 0 && language.and.has(tokens[next]?.lower ?? '')) next += 1;
    // "A couple of hundred".
    const of = weak && value > 1 && tokens[next]?.lower === 'of' && wordAt(tokens, next + 1, language)?.scale;
    if (of && language.filler.has('of')) next += 1;
    const word = wordAt(tokens, next, language);
    // "50 tuhatta" is one number, "50 kaksi kertaa" and "50 000" read as 50 and 000 are two.
    const joins = word && (inWords || (word.scale && tokens[next]?.kind === 'word'));
    const joined = joins ? combine(value, word) : null;
    // "Sadasta viiteenkymppiin" goes from one to the other.
    const goes = /st[aä]?$/.test(tokens[to - 1]?.lower ?? '') && !/st[aä]?$/.test(tokens[next]?.lower ?? '');
    if (!word || joined === null || goes || (next === to && isOften(value, word, tokens.slice(next + 1, next + 4))))
      break;
    if (isNextOfScale(value, word, wordAt(tokens, next + 1, language))) break;
    // "Tuhat kolmesataa kuus": each month, or a thousand three hundred and six.
    if (tokens[to]?.lower === 'kuus' && word.value === 6) also.push(value);
    // "Ett par" is still about two.
    [ordinal, weak, unit, to] = [word.ordinal, weak && word.weak && joined < 20, word.unit, next + 1];
    value = joined;
  }
  const decimals = language.point.has(tokens[to]?.lower ?? '') ? fraction(tokens, to + 1, language) : null;
  if (decimals && Number.isInteger(value)) {
    const { digits } = decimals;
    // "Nolla pilkku viisi kolme kertaa": the last digit may be a number of its own.
    if (digits.length > 1) also.push(Number(`${value}.${digits.slice(0, -1).join('')}`), Number(digits.at(-1)));
    [value, weak, to] = [Number(`${value}.${digits.join('')}`), false, decimals.to];
  }
  const half = language.andHalf.find((words) => says(tokens, to, words));
  if (half && Number.isInteger(value)) {
    const many = value >= MILLION && value % MILLION === 0 ? MILLION : 1;
    [value, weak, to] = [value + many / 2, false, to + half.length];
  }
  // "Puolitoista tuhatta", "two and a half thousand".
  const scale = Number.isInteger(value) || unit !== null ? null : wordAt(tokens, to, language);
  if (scale?.scale && value < scale.value)
    [value, weak, to] = [Number((value * scale.value).toFixed(6)), false, to + 1];
  // "Kolme varttia", "en kvart"; not "en kvart i tre".
  const quarters = language.quarterHour.test(tokens[to]?.lower ?? '-') && Number.isInteger(value) && unit === null;
  if (quarters && !language.quarters.some(({ words }) => says(tokens, to, words)))
    return draftOf(value * QUARTER, from, afterHour(tokens, to + 1), { unit: 'minute' });
  const parts = language.partOf(tokens[to]?.lower ?? '');
  if (parts !== null && !ordinal && Number.isInteger(value) && value > 0 && value < parts) {
    [value, weak, to] = [value / parts, false, to + 1];
  }
  // "One and three quarters".
  const many = language.and.has(tokens[to]?.lower ?? '') ? wordAt(tokens, to + 1, language) : null;
  const whole = many && Number.isInteger(value) ? language.partOf(tokens[to + 2]?.lower ?? '') : null;
  if (many && whole !== null && many.value < whole) [value, weak, to] = [value + many.value / whole, false, to + 3];
  const numeral = tokens[from]?.kind === 'numeral' ? tokens[from].numeral : null;
  const plain = numeral?.is === 'number' ? numeral : null;
  if (plain) also.push(...plain.also);
  const clock = to === from + 1 ? (plain?.clock ?? null) : null;
  return draftOf(value, from, to, { also, unit, weak, digits: numeral !== null, clock });
};
