/** Whether a day that a statement tells with an hour was said without it, and the hour with another day: "24.9. at 13" of two appointments. */
import type { DayMention } from '../lexicon/days.js';
import { weekdayOf } from '../numbers/calendar.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';
import { partAround, sentences } from './parts.js';
import { covers, reckon } from './reckon.js';

/** Letters between a day and its hour. */
const BESIDE = 16;

const joined = /^\s?(?:ja|och|and|,)\s$/;

const keyOf = ({ what }: DayMention): string | null =>
  what.is === 'date'
    ? `${what.day}.${what.month}`
    : what.is === 'weekday'
      ? `${what.weekday}`
      : what.is === 'offset'
        ? `${what.days} away`
        : null;

/** "Tomorrow" of a visit on Thursday is Friday. */
const isSameDay = (a: DayMention, b: DayMention, visit: number | null): boolean => {
  if (keyOf(a) === keyOf(b)) return true;
  if (visit === null) return true;
  if (b.what.is === 'weekday' && a.what.is !== 'weekday')
    return reckon(a.what, visit).some(([day]) => b.what.is === 'weekday' && weekdayOf(day) === b.what.weekday);
  return a.what.is !== b.what.is && reckon(a.what, visit).some(([day]) => covers(reckon(b.what, visit), day));
};

export const isOfOtherHour = (mention: DayMention, { numbers, heard }: Claim, visit: number | null): boolean => {
  const key = keyOf(mention);
  const hour = numbers.find(
    ({ clockOnly, start }) => clockOnly && start >= mention.end && start - mention.end <= BESIDE,
  );
  if (key === null || !hour) return false;
  // "Wed 17.6. at 11": told by its date.
  if (numbers.some(({ date, start }) => date !== null && start >= mention.end && start < hour.start)) return false;
  const said = heard.flatMap((one) => {
    const { numbers: all, days } = readingOf(one);
    const hours = all.filter((number) => number.date === null && number.unit === null && fits(hour, number));
    return hours.map((number) => {
      const { start } = partAround(one.text, number, sentences);
      const before = days.filter((day) => day.start >= start && day.end <= number.start);
      // "Tiistaisin ja torstaisin aamulla seittemältä": the hour is of both.
      const told = before.filter(
        ({ end }, at) => at === before.length - 1 || joined.test(one.text.slice(end, before[at + 1]?.start)),
      );
      // A date may be told by its weekday, which is said of many.
      const isOne = (day: DayMention): boolean =>
        keyOf(day) !== null && (mention.what.is !== 'date' || day.what.is === 'date');
      return told.length > 0 && told.every(isOne) ? !told.some((day) => isSameDay(day, mention, visit)) : null;
    });
  });
  return said.length > 0 && said.every((other) => other === true);
};
