/** What tells two kin of one kind apart: the mother's side from the father's, the present one from the former. All languages together. */

type Pair = readonly [one: RegExp, other: RegExp];

/** In the word itself: "moster" and "faster", "eno" and "setä". */
const sides: Pair = [
  /^(?:mostern?s?|morbro\p{L}*|mormo\p{L}*|morfa\p{L}*|mommo\p{L}*|moffa\p{L}*|eno(?:n|lla|lta|lle|a|ni|nsa)?|äidinäi\p{L}*|äidinis\p{L}*)$/u,
  /^(?:fastern?s?|farbro\p{L}*|farmo\p{L}*|farfa\p{L}*|setä\p{L}*|sedä\p{L}*|isänäi\p{L}*|isänis\p{L}*)$/u,
];
/** In the word before: "förra sambo", "nykyinen vaimo", "her ex husband"; "ex" of "ex-vaimo" is a word by itself. */
const times: Pair = [
  /^(?:entinen|entise\p{L}*|edellinen|edellise\p{L}*|ex|tidigare|förra|förre|detta|former|previous)$/u,
  /^(?:nykyinen|nykyise\p{L}*|uusi|uude\p{L}*|nuvarande|nya|nye|current|present|new)$/u,
];

const of = ([one, other]: Pair, lower: string): 'one' | 'other' | null =>
  one.test(lower) ? 'one' : other.test(lower) ? 'other' : null;

/** Of which side a word for kin is; null where it does not say. */
export const sideOfKin = (lower: string) => of(sides, lower);
/** Whether a word before it says that they are no more, or that they are now. */
export const timeOfKin = (lower: string) => of(times, lower);
