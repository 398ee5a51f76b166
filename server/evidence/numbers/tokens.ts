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
  | { readonly is: 'date'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly is: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly is: 'number'; readonly value: number; readonly also: readonly number[]; readonly clock: Clock | null };

export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/uy;
const isoDate = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const dottedDate = /(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})(?!\d))?/y;
const slashedDate = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y;
const clock = /(\d{1,2}):(\d{2})(?!\d)/y;
const grouped = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/y;
const commaGrouped = /\d{1,3}(?:,\d{3})+(?!\d)/y;
const decimal = /(\d+)[.,](\d+)/y;
const whole = /\d+/y;
const clockBefore = /(?<!\p{L})(?:klo|kl|kello|kellon|klockan|at)\.?\s*$/iu;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const date = (day: string | undefined, month: string | undefined, year: string | undefined): Numeral | null => {
  const [d, m] = [Number(day), Number(month)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12
    ? { is: 'date', day: d, month: m, year: year === undefined ? null : Number(year) }
    : null;
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
  const time = asClock(tens?.[1], tens?.[2]);
  const plain = at(whole, text, index)?.[0] ?? '0';
  if (clockBefore.test(text.slice(Math.max(0, index - 10), index))) {
    if (tens && time) return { numeral: { is: 'clock', ...time }, length: tens[0].length };
    const fullHour = asClock(plain, '00');
    const more = text.slice(index + plain.length, index + plain.length + 2);
    if (fullHour && !/^[.,:/]\d/.test(more)) return { numeral: { is: 'clock', ...fullHour }, length: plain.length };
  }
  const iso = at(isoDate, text, index);
  const dotted = dottedDates ? at(dottedDate, text, index) : null;
  const slashed = at(slashedDate, text, index);
  const colon = at(clock, text, index);
  const colonTime = asClock(colon?.[1], colon?.[2]);
  const group = at(grouped, text, index);
  const commas = at(commaGrouped, text, index);
  const parts = (group?.[0] ?? commas?.[0] ?? '').split(/\D+/).map(Number);
  return (
    found(iso, date(iso?.[3], iso?.[2], iso?.[1])) ??
    found(dotted, date(dotted?.[1], dotted?.[2], dotted?.[3])) ??
    found(slashed, date(slashed?.[1], slashed?.[2], slashed?.[3])) ??
    found(colon, colonTime && { is: 'clock', ...colonTime }) ??
    found(group, group && number(Number(group[0].replace(/\D/g, '')), parts)) ??
    found(commas, commas && number(Number(commas[0].replace(/\D/g, '')), parts)) ??
    found(tens, tens && number(Number(`${tens[1]}.${tens[2]}`), [], time)) ?? {
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
    if (/\s/.test(character)) {
      index += 1;
      continue;
    }
    const start = index;
    const push = (length: number) => {
      const raw = text.slice(start, start + length);
      index = start + length;
      return { text: raw, lower: raw.toLowerCase(), start, end: index };
    };
    if (/\d/.test(character)) {
      const { numeral, length } = readNumeral(text, start, dottedDates);
      tokens.push({ kind: 'numeral', numeral, ...push(length) });
      continue;
    }
    const letters = /^[x×]\d/i.test(text.slice(start, start + 2)) ? null : at(word, text, start);
    tokens.push(letters ? { kind: 'word', ...push(letters[0].length) } : { kind: 'sign', ...push(1) });
  }
  return tokens;
};
