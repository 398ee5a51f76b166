/** Dates in a note that by themselves could be decimals: in an English one "X-ray 6.3 at 9:30", in any "28–29.3 hemma". */
import type { Heard } from './heard.js';
import type { NumberMention } from './numbers/read-spoken.js';
import { readingOf } from './reading.js';
import type { ReadOnce } from './words.js';

const dayAndMonth = /^(\d{1,2})\.(\d{1,2})$/;
const ordinal = /\b(?:first|second|third|\d{1,2}(?:st|nd|rd)|[\p{L}\d]{2,}th)\b/iu;

/** A day of a month was said: "the sixth", "March". */
const tellsDay = (one: Heard): boolean =>
  (one.language === 'en' && ordinal.test(one.text)) ||
  readingOf(one).days.some(({ what: { is } }) => is === 'date' || is === 'month');

/** "28–29.3": from one day of a month to a later one. */
const endsRange = (at: number, day: number, numbers: readonly NumberMention[], text: string): boolean => {
  const [before, mention] = [numbers[at - 1], numbers[at]];
  if (!before || !mention || before.value >= day) return false;
  return /^\d{1,2}\.?\s?[–-]\s?$/.test(text.slice(before.start, mention.start));
};

/** The numbers of a statement, those of them as dates that cannot be decimals: a day was said, and no decimal. */
export const withWrittenDates = (
  numbers: readonly NumberMention[],
  { text, language }: ReadOnce,
  heard: readonly Heard[],
): readonly NumberMention[] => {
  if (!numbers.some((one) => dayAndMonth.test(one.text)) || !heard.some(tellsDay)) return numbers;
  // Where a decimal was said, one may be claimed.
  if (heard.some((one) => readingOf(one).numbers.some(({ value }) => !Number.isInteger(value)))) return numbers;
  return numbers.map((mention, at) => {
    const [, day, month] = (dayAndMonth.exec(mention.text) ?? []).map(Number);
    if (!day || !month || day > 31 || month > 12 || mention.unit !== null || mention.date) return mention;
    if (language !== 'en' && !endsRange(at, day, numbers, text)) return mention;
    return { ...mention, value: day, also: [], clock: null, clockOnly: false, date: { day, month, year: null } };
  });
};
