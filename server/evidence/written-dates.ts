/** Dates in an English note as Finns write them: "X-ray 6.3 at 9:30". By itself that is six point three as well. */
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

/** The numbers of a statement, those of them as dates that cannot be decimals: a day was said, and no decimal. */
export const withWrittenDates = (
  numbers: readonly NumberMention[],
  { language }: ReadOnce,
  heard: readonly Heard[],
): readonly NumberMention[] => {
  if (language !== 'en' || !numbers.some(({ text }) => dayAndMonth.test(text)) || !heard.some(tellsDay)) return numbers;
  // Where a decimal was said, one may be claimed.
  if (heard.some((one) => readingOf(one).numbers.some(({ value }) => !Number.isInteger(value)))) return numbers;
  return numbers.map((mention) => {
    const [, day, month] = (dayAndMonth.exec(mention.text) ?? []).map(Number);
    if (!day || !month || day > 31 || month > 12 || mention.unit !== null || mention.date) return mention;
    return { ...mention, value: day, also: [], clock: null, clockOnly: false, date: { day, month, year: null } };
  });
};
