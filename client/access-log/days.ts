const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Finland as `2026-11-23`, so many days on. */
export const isoDay = (instant: Date, days = 0): string => {
  const date = new Date(`${day.format(instant)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};
