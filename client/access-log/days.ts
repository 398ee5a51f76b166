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

/** `23.11.2026` as `2026-11-23`; null for what is no day. */
export const readDay = (text: string): string | null => {
  const [, d, m, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  if (!d || !m || !year) return null;
  const iso = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};
