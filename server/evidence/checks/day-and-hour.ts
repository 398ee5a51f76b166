/** Whether a day that a statement tells with an hour was said without it, and the hour with another day: "24.9. at 13" of two appointments. */
import type { DayMention } from '../lexicon/days.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';
import { partAround, sentences } from './parts.js';

/** Letters between a day and its hour. */
const BESIDE = 16;

const keyOf = ({ what }: DayMention): string | null => (what.is === 'date' ? `${what.day}.${what.month}` : null);

export const isOfOtherHour = (mention: DayMention, { numbers, heard }: Claim): boolean => {
  const key = keyOf(mention);
  const hour = numbers.find(
    ({ clockOnly, start }) => clockOnly && start >= mention.end && start - mention.end <= BESIDE,
  );
  if (key === null || !hour) return false;
  const said = heard.flatMap((one) => {
    const { numbers: all, days } = readingOf(one);
    const hours = all.filter((number) => number.date === null && fits(hour, number));
    return hours.map((number) => {
      const { start } = partAround(one.text, number, sentences);
      const day = days.findLast((before) => before.start >= start && before.end <= number.start);
      return day ? keyOf(day) : null;
    });
  });
  return said.length > 0 && said.every((other) => other !== null && other !== key);
};
