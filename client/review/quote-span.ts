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

/** Where a quoted span lies in the words it was taken from: punctuation and capitals do not matter. Null if it is not there. */
export const quoteSpan = (text: string, quote: string): [from: number, to: number] | null => {
  const whole = bare(text);
  const part = bare(quote);
  if (part.letters === '') return null;
  const at = whole.letters.indexOf(part.letters);
  const first = whole.places[at];
  const last = whole.places[at + part.letters.length - 1];
  if (at === -1 || first === undefined || last === undefined) return null;
  const end = last + 1;
  const closing = /^[.,!?…]/.test(text.slice(end)) && /[.,!?…]$/.test(quote) ? 1 : 0;
  return [first, end + closing];
};
