/** FHIR search values give these characters a meaning of their own. */
const escaped = (text: string): string => text.replace(/[\\,$|]/g, '\\$&');

/** 14.3.1952 or 1952-03-14 as an ISO date, null for anything else. */
const dateOf = (word: string): string | null => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word) ?? [];
  if (day && month && year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(word) ? word : null;
};

/**
 * What a professional typed, as FHIR search parameters of Patient: a date is a birth date, another word with digits in it an
 * identifier of the given system, the rest a name.
 */
export const subjectSearch = (text: string, identifierSystem: string): Record<string, string> => {
  const words = text.normalize('NFC').trim().split(/\s+/);
  const birthdate = words.map(dateOf).find((date) => date !== null);
  const rest = words.filter((word) => dateOf(word) === null);
  const identifier = rest.find((word) => /\d/.test(word));
  const name = rest.filter((word) => word !== identifier).join(' ');
  return {
    ...(name && { name: escaped(name) }),
    ...(birthdate && { birthdate }),
    ...(identifier && { identifier: `${identifierSystem}|${escaped(identifier.toUpperCase())}` }),
  };
};
