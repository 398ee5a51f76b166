/** Controls but tab and line feed, halves of a character, and what is no character at all. */
const notText = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as it can be stored, shown and filed: line ends as line feeds, controls taken out, no space around it. Every letter stays. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|\p{Zl}|\p{Zp}|[\v\f\u0085]/gu, '\n')
    .replace(notText, '')
    .trim();
