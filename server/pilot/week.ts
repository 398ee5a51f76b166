const zone = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const DAY_MS = 86_400_000;

/** The day it is in Finland, as its midnight in UTC: days are counted without hours that come and go. */
const dayOf = (instant: Date): number => Date.parse(`${zone.format(instant)}T00:00:00Z`);

const isoWeek = (day: number): string => {
  // The week belongs to the year of its Thursday.
  const thursday = day + (4 - (new Date(day).getUTCDay() || 7)) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
};

/** The ISO 8601 week of an instant in Finland, `2026-W47`: rows are dated no closer. */
export const weekOf = (instant: string): string => isoWeek(dayOf(new Date(instant)));

/** The ISO weeks up to the one of an instant, the newest first. */
export const weeksUntil = (instant: Date, count: number): string[] =>
  Array.from({ length: count }, (_, back) => isoWeek(dayOf(instant) - back * 7 * DAY_MS));
