/** What a medicine is called, out of how a record system writes it: "Marevan forte 5 mg tabletti" is Marevan forte. Null for no name. */
export const medicationName = (text: string): string | null => {
  const name = text
    .normalize('NFC')
    .split(/[,(;]|\s+(?=[\d<>≤≥])/)[0]
    ?.trim();
  const words = (name ?? '').split(/\s+/).slice(0, 3).join(' ');
  return /\p{L}{3}/u.test(words) && words.length <= 60 ? words : null;
};
