/** One form for comparing quotations with speech: small letters and digits, single spaces. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the quote's words stand in the text one after the other. */
export const occursIn = (quote: string, text: string): boolean => {
  const words = plainWords(quote);
  return words !== '' && ` ${plainWords(text)} `.includes(` ${words} `);
};
