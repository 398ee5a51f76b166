export type CsvValue = string | number | boolean | null;

/** What a spreadsheet would run as a formula, after spaces too; a number of our own is none. */
const startsFormula = /^\s*[=+\-@\t\r\n]/;

const field = (value: CsvValue): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180: commas, CRLF after every record, quotes where needed. Text that a spreadsheet would take for a formula gets an apostrophe before it. */
export const csvOf = (header: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
