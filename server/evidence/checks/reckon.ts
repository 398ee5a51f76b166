/** Which days a mention can mean, reckoned from the day of the visit. */
import type { Day } from '../lexicon/days.js';
import { dayNumber, dayOfMonthOf, mondayOf, weekdayOf, yearOf } from '../numbers/calendar.js';

/** From and to, both included; several where people mean either ("next Tuesday"). */
export type Days = readonly (readonly [from: number, to: number])[];

const NEAR_WEEK = 13;
const WEEK = 7;

/** The coming and the last day of this name, and for "next" the one after. */
const weekdays = (weekday: number, week: number | null, visit: number): Days => {
  const coming = visit + ((weekday - weekdayOf(visit) + 7) % 7);
  const inWeek = (offset: number): number => mondayOf(visit) + 7 * offset + weekday - 1;
  const days =
    week === 1
      ? [coming === visit ? coming + 7 : coming, inWeek(1)]
      : week === 0
        ? [coming - 7]
        : week === -1
          ? [coming - 7, inWeek(-1)]
          : week !== null
            ? [inWeek(week), ...(week < 0 ? [coming + 7 * week] : [])]
            : [coming, coming === visit ? coming + 7 : coming, coming - 7];
  return days.map((day) => [day, day] as const);
};

/** A date without its year is the nearest before or after the visit. */
const dates = (day: number, month: number, year: number | null, visit: number): Days => {
  if (year !== null) {
    const only = dayNumber(year, month, day);
    return only === null ? [] : [[only, only]];
  }
  const here = yearOf(visit);
  const all = [here - 1, here, here + 1].flatMap((candidate) => dayNumber(candidate, month, day) ?? []);
  const after = all.find((one) => one >= visit);
  const before = all.findLast((one) => one <= visit);
  return [after, before].flatMap((one) => (one === undefined ? [] : [[one, one] as const]));
};

export const reckon = (what: Day, visit: number): Days => {
  switch (what.is) {
    case 'date':
      return what.day === null ? [] : dates(what.day, what.month, what.year, visit);
    case 'weekday':
      return weekdays(what.weekday, what.week, visit);
    case 'offset':
      return [[visit + what.days, visit + what.days]];
    case 'span':
      return [[visit + what.from, visit + what.to]];
    case 'week':
      return [[mondayOf(visit) + 7 * what.week, mondayOf(visit) + 7 * what.week + 6]];
    case 'month':
    case 'named':
      return [];
  }
};

/** "Next week on Tuesday", "tiistaina kolmen viikon päästä": the weekday within what was said beside it. */
export const weekdayWithin = (weekday: number, spans: Days): Days =>
  spans.flatMap(([from, to]) => {
    const middle = (from + to) / 2;
    // "In a week, on Monday": a week from today where today is one, else the nearest before or after.
    if (to - from === WEEK - 1 && weekdayOf(from) !== 1) {
      if (weekdayOf(middle) === weekday) return [[middle, middle] as const];
      const near = Array.from({ length: 2 * WEEK - 1 }, (_, at) => middle - WEEK + 1 + at);
      return near.filter((day) => weekdayOf(day) === weekday).map((day) => [day, day] as const);
    }
    // A calendar week is exact; "in three weeks" reaches to the same day of the week after.
    const end =
      Number.isInteger(from) && to - from === 6 && weekdayOf(from) === 1 ? to : Math.max(to, from + NEAR_WEEK);
    const days: [number, number][] = [];
    for (let day = Math.floor(from); day <= end; day++) if (weekdayOf(day) === weekday) days.push([day, day]);
    return days;
  });

export const covers = (days: Days, day: number): boolean => days.some(([from, to]) => day >= from && day <= to);

const MONTH = 31;

/** "Måndag, alltså den tjugosjätte": the nearest day of that name and number, null where there is none. */
export const numberedDay = (weekday: number, dayOfMonth: number, visit: number): number | null => {
  for (let away = 0; away <= 2 * MONTH; away++) {
    for (const day of [visit + away, visit - away]) {
      if (weekdayOf(day) === weekday && dayOfMonthOf(day) === dayOfMonth) return day;
    }
  }
  return null;
};
