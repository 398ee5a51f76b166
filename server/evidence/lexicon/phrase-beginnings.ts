/** With what letters that which a regular expression matches may begin: what no word of a text begins with need not be looked for. */

/** Index of the bracket that closes the one at `open`. */
const closing = (pattern: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    const letter = pattern[at];
    if (letter === '\\') at++;
    else if (letter === '[') at = pattern.indexOf(']', at);
    else if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) return at;
  }
  throw new Error('a bracket without its other half');
};

const alternativesOf = (pattern: string): string[] => {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at];
    if (letter === '\\') at++;
    else if (letter === '[') at = pattern.indexOf(']', at);
    else if (letter === '(') at = closing(pattern, at);
    else if (letter === '|') {
      found.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, pattern.slice(from)];
};

/** So many letters tell words apart well enough. */
const MOST = 4;

interface Beginning {
  readonly letters: string;
  /** Nothing more is known of what comes after. */
  readonly ended: boolean;
}
const open = { letters: '', ended: true };

const atomOf = (pattern: string): string =>
  pattern.startsWith('(')
    ? pattern.slice(0, closing(pattern, 0) + 1)
    : pattern.startsWith('[')
      ? pattern.slice(0, pattern.indexOf(']') + 1)
      : pattern.slice(0, 1);

const beginningsOfOne = (pattern: string): Beginning[] => {
  if (pattern === '') return [{ letters: '', ended: false }];
  const atom = atomOf(pattern);
  const rest = pattern.slice(atom.length);
  if (/^\(\?<?[=!]/.test(atom)) return beginningsOfOne(rest);
  const first = atom.startsWith('(?:')
    ? beginningsIn(atom.slice(3, -1))
    : /^(?:\[\p{L}+\]|\p{L})$/u.test(atom)
      ? (atom.toLowerCase().match(/\p{L}/gu) ?? []).map((letters) => ({ letters, ended: false }))
      : [open];
  if (/^[*{]/.test(rest)) return [open];
  const after = (): Beginning[] => beginningsOfOne(rest.replace(/^\?/, ''));
  const joined = first.flatMap(({ letters, ended }): Beginning[] =>
    ended || letters.length >= MOST
      ? [{ letters, ended: true }]
      : after().map((next) => ({ letters: letters + next.letters, ended: next.ended })),
  );
  return rest.startsWith('?') ? [...joined, ...after()] : joined;
};

const beginningsIn = (pattern: string): Beginning[] => alternativesOf(pattern).flatMap(beginningsOfOne);

const ANYWHERE = '\\p{L}*';

/** Whether a phrase of the pattern may begin with this word, of letters in lower case; of "\p{L}*" the word may have the letters inside. */
export const mayBeginWith = (pattern: string): ((word: string) => boolean) => {
  const all = alternativesOf(pattern).map((one) => ({ inside: one.startsWith(ANYWHERE), one }));
  const lettersOf = (inside: boolean): string[] => [
    ...new Set(
      all
        .filter((row) => row.inside === inside)
        .flatMap(({ one }) => beginningsOfOne(inside ? one.slice(ANYWHERE.length) : one))
        .map(({ letters }) => letters.slice(0, MOST)),
    ),
  ];
  const [starts, insides] = [lettersOf(false), lettersOf(true)];
  return (word) =>
    starts.some((letters) => word.startsWith(letters)) || insides.some((letters) => word.includes(letters));
};
