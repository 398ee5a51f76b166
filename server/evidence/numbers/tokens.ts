/** Cuts a text into words, numerals and signs with their places. Letters and digits together ("HbA1c", "B12") are one word. */
export type Token =
  | {
      readonly kind: 'word' | 'sign';
      readonly text: string;
      readonly lower: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'numeral';
      readonly text: string;
      readonly lower: string;
      readonly start: number;
      readonly end: number;
      readonly numeral: Numeral;
    };

export type Numeral =
  | { readonly is: 'date'; readonly day: number | null; readonly month: number; readonly year: number | null }
  | { readonly is: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly is: 'number'; readonly value: number; readonly also: readonly number[]; readonly clock: Clock | null };

export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/uy;
const isoDate = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const dottedDate = /(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})(?!\d))?/y;
/** "15.–20.9.2026": the first day has its month after the second. */
const firstOfTwo = /(\d{1,2})\.?\s?[–-]\s?\d{1,2}\.\s?(\d{1,2})\.(?:\s?(\d{4})(?!\d))?/y;
const slashedDate = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/y;
const monthAndYear = /(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/y;
const vulgar = /(?:(\d+)\s?)?([½¼¾⅓⅔])/y;
const slashedPart = /(?:(\d+)[ -])?(1\/2|1\/3|2\/3|1\/4|3\/4)(?![\d/.,]\d|\d)/y;
const vulgarValues: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 };
const clock = /(\d{1,2}):(\d{2})(?!\d)/y;
const grouped = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/y;
const commaGrouped = /\d{1,3}(?:,\d{3})+(?!\d)/y;
const decimal = /(\d*)[.,](\d+)/y;
const whole = /\d+/y;
/** "klo 14", "at about 21", "klo 14–16", "maanantaisin 14–16": what stands before an hour. */
const clockBefore =
  /(?<!\p{L})(?:klo|kl|kello|kellon|klockan|at)\.?\s*(?:(?:noin|n\.|ca|cirka|circa|ungefär|omkring|about|around)\.?\s)?(?:\d{1,2}(?:[.:]\d{2})?(?:\s?[–-]\s?|,\s|\s(?:ja|tai|och|eller|and|or)\s))*$/iu;
const hoursBefore =
  /(?<!\p{L})(?:\p{L}+(?:taisin|tina|viikkoisin)|\p{L}+dag(?:ar)?|\p{L}+days)\s(?:\d{1,2}(?:[.:]\d{2})?\s?[–-]\s?)?$/iu;
const hours = /^(?:\d{1,2}(?:[.:]\d{2})?\s?[–-]\s?)?\d{1,2}(?:[.:]\d{2})?(?![\d/]|\.\d|\s?[–-]\s?\d)/;

const weekdayBefore =
  /(?<!\p{L})(?:ma|ti|ke|to|pe|la|su|må|on|fr|lö|sö|mån|tis?|ons|tors?|fre|lör|sön|\p{L}+(?:tai|viikko|dag)(?:na|en)?(?:\s(?:kväll|morgon|natt|ilta(?:na)?|aamu(?:na)?|eftermiddag|förmiddag))?)\.?\s*$/iu;
const bareDate = /(\d{1,2})\.(\d{1,2})(?![\d.])/y;

/** "14.10–18.10." */
const dateRange = /\d{1,2}\.\d{1,2}\s?[–-]\s?\d{1,2}\.\d{1,2}\./y;

const digits = new Set('0123456789');
const opensNumeral = new Set('0123456789½¼¾⅓⅔');

const BEFORE = 32;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const date = (day: string | undefined, month: string | undefined, year: string | undefined): Numeral | null => {
  const [d, m] = [Number(day), Number(month)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12
    ? { is: 'date', day: d, month: m, year: year === undefined ? null : fullYear(Number(year)) }
    : null;
};

const fullYear = (year: number): number => (year > 99 ? year : year + (year > 40 ? 1900 : 2000));

/** "6/24/2021" has its month first. */
const slashed = (first: string | undefined, second: string | undefined, year: string | undefined): Numeral | null =>
  date(first, second, year) ?? date(second, first, year);

const inMonth = (month: string | undefined, year: string | undefined): Numeral | null =>
  Number(month) >= 1 && Number(month) <= 12
    ? { is: 'date', day: null, month: Number(month), year: Number(year) }
    : null;

/** "1 1/2", "3/4": one number, or the two written. */
const partOf = (whole: string | undefined, written: string | undefined): Numeral => {
  const [above = 1, below = 1] = (written ?? '').split('/').map(Number);
  return number(Number(whole ?? 0) + above / below, whole === undefined ? [above, below] : []);
};

const asClock = (hour: string | undefined, minute: string | undefined): Clock | null =>
  Number(hour) < 25 && minute?.length === 2 && Number(minute) < 60
    ? { hour: Number(hour), minute: Number(minute) }
    : null;

const number = (value: number, also: readonly number[] = [], time: Clock | null = null): Numeral => ({
  is: 'number',
  value,
  also,
  clock: time,
});

const readNumeral = (text: string, index: number, dottedDates: boolean): { numeral: Numeral; length: number } => {
  const found = (match: RegExpExecArray | null, numeral: Numeral | null) =>
    match && numeral ? { numeral, length: match[0].length } : null;
  const tens = at(decimal, text, index);
  const time = tens?.[1] ? asClock(tens[1], tens[2]) : null;
  const plain = at(whole, text, index)?.[0] ?? '0';
  const ahead = text.slice(Math.max(0, index - BEFORE), index);
  const range =
    (/\d\s?[–-]\s?$/.test(ahead) || /^\d[\d.:]*\s?[–-]/.test(text.slice(index))) &&
    hours.test(text.slice(index, index + BEFORE)) &&
    hoursBefore.test(ahead);
  if (clockBefore.test(ahead) || range) {
    if (tens && time) return { numeral: { is: 'clock', ...time }, length: tens[0].length };
    const fullHour = asClock(plain, '00');
    const more = text.slice(index + plain.length, index + plain.length + 2);
    const scored = /^\s+out of\s/i.test(text.slice(index + plain.length, index + plain.length + BEFORE));
    if (fullHour && !scored && !/^[.,:/]\d/.test(more))
      return { numeral: { is: 'clock', ...fullHour }, length: plain.length };
  }
  const iso = at(isoDate, text, index);
  const dotted = dottedDates ? at(dottedDate, text, index) : null;
  const named =
    dottedDates && (weekdayBefore.test(text.slice(Math.max(0, index - BEFORE), index)) || at(dateRange, text, index))
      ? at(bareDate, text, index)
      : null;
  const two = dottedDates ? at(firstOfTwo, text, index) : null;
  const firstDate = two && date(two[1], two[2], two[3]);
  if (firstDate)
    return {
      numeral: firstDate,
      length: (two[1]?.length ?? 0) + (text[index + (two[1]?.length ?? 0)] === '.' ? 1 : 0),
    };
  const slashes = at(slashedDate, text, index);
  const monthYear = at(monthAndYear, text, index);
  const sign = at(vulgar, text, index);
  const part = at(slashedPart, text, index);
  const colon = at(clock, text, index);
  const colonTime = asClock(colon?.[1], colon?.[2]);
  const group = at(grouped, text, index);
  const commas = at(commaGrouped, text, index);
  const parts = (group?.[0] ?? '').split(/\D+/).map(Number);
  return (
    found(iso, date(iso?.[3], iso?.[2], iso?.[1])) ??
    found(named, date(named?.[1], named?.[2], undefined)) ??
    found(dotted, date(dotted?.[1], dotted?.[2], dotted?.[3])) ??
    found(slashes, slashed(slashes?.[1], slashes?.[2], slashes?.[3])) ??
    found(monthYear, inMonth(monthYear?.[1], monthYear?.[2])) ??
    found(sign, sign && number(Number(sign[1] ?? 0) + (vulgarValues[sign[2] ?? ''] ?? 0))) ??
    found(part, part && partOf(part[1], part[2])) ??
    found(colon, colonTime && { is: 'clock', ...colonTime }) ??
    found(group, group && number(Number(group[0].replace(/\D/g, '')), parts)) ??
    found(commas, commas && number(Number(commas[0].replace(/\D/g, '')))) ??
    found(tens, tens && number(Number(`${tens[1] || 0}.${tens[2]}`), [], time)) ?? {
      numeral: number(Number(plain)),
      length: plain.length,
    }
  );
};

/** `dottedDates`: "7.9." is a date; in English it is seven point nine at the end of a sentence. */
export const tokensOf = (text: string, dottedDates = true): Token[] => {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length; ) {
    const character = text[index] ?? '';
    if (character.trim() === '') {
      index += 1;
      continue;
    }
    const start = index;
    const push = (length: number) => {
      const raw = text.slice(start, start + length);
      index = start + length;
      return { text: raw, lower: raw.toLowerCase(), start, end: index };
    };
    const bare = character === '.' && digits.has(text[start + 1] ?? '') && !/[\p{L}\d.]/u.test(text[start - 1] ?? ' ');
    if (opensNumeral.has(character) || bare) {
      const { numeral, length } = readNumeral(text, start, dottedDates);
      tokens.push({ kind: 'numeral', numeral, ...push(length) });
      continue;
    }
    const times = (character === 'x' || character === 'X') && digits.has(text[start + 1] ?? '');
    const letters = times ? null : at(word, text, start);
    tokens.push({ kind: letters ? 'word' : 'sign', ...push(letters?.[0].length ?? 1) });
  }
  return tokens;
};
