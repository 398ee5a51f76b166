/** Letters and digits only, in lower case, each with its place in the original. */
const bare = (text: string): { letters: string; places: number[] } => {
  let letters = '';
  const places: number[] = [];
  [...text.toLocaleLowerCase('fi')].reduce((place, letter) => {
    if (/[\p{L}\p{N}]/u.test(letter)) {
      letters += letter;
      for (let i = 0; i < letter.length; i += 1) places.push(place + i);
    }
    return place + letter.length;
  }, 0);
  return { letters, places };
};

/** 5 is not in 2,5, nor in 50. */
const cutsNumber = (text: string, from: number, to: number): boolean =>
  (/^\d/.test(text.slice(from, from + 1)) && /\d[.,]?$/.test(text.slice(Math.max(0, from - 2), from))) ||
  (/\d$/.test(text.slice(to - 1, to)) && /^[.,]?\d/.test(text.slice(to, to + 2)));

const withClosing = (text: string, end: number, quote: string): number =>
  /^[.,!?…]/.test(text.slice(end)) && /[.,!?…]$/.test(quote) ? end + 1 : end;

/** Where a quoted span lies in the words it was taken from: punctuation and capitals do not matter. Null if it is not there. */
export const quoteSpan = (text: string, quote: string): [from: number, to: number] | null => {
  const whole = bare(text);
  const part = bare(quote);
  if (part.letters === '') return null;
  for (let at = whole.letters.indexOf(part.letters); at !== -1; at = whole.letters.indexOf(part.letters, at + 1)) {
    const first = whole.places[at];
    const last = whole.places[at + part.letters.length - 1];
    if (first === undefined || last === undefined) return null;
    if (!cutsNumber(text, first, last + 1)) return [first, withClosing(text, last + 1, quote)];
  }
  return null;
};
