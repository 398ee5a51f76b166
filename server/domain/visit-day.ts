/** Times on screen and days in notes mean the wall clock in Finland, wherever the server stands. */
export const zone = 'Europe/Helsinki';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

/** ISO date of the visit, for words such as "tomorrow": the day in Finland at that instant. */
export const visitDayOf = ({ createdAt }: { readonly createdAt: string }): string =>
  calendar.format(new Date(createdAt));
