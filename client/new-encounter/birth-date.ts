/** A birth date as it is written in Finland, 14.3.1952 or 1952-03-14, as an ISO date; null for what is no day of the calendar. */
export const asBirthDate = (text: string): string | null => {
  const written = text.trim();
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written;
  if (!/^(?:18|19|20)\d\d-\d\d-\d\d$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};
