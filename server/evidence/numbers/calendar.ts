/** Days counted from 1970-01-01, for reckoning; no clock. */
const MS = 86_400_000;

/** Null where there is no such day. */
export const dayNumber = (year: number, month: number, day: number): number | null => {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / MS : null;
};

/** `isoDate` is "2026-11-10". */
export const dayOf = (isoDate: string): number | null => {
  const [year, month, day] = isoDate.slice(0, 10).split('-').map(Number);
  return year && month && day ? dayNumber(year, month, day) : null;
};

export const yearOf = (day: number): number => new Date(day * MS).getUTCFullYear();
export const monthOfDay = (day: number): number => new Date(day * MS).getUTCMonth() + 1;

export const dayOfMonthOf = (day: number): number => new Date(day * MS).getUTCDate();

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: number): number => ((day + 3) % 7) + 1;
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;
