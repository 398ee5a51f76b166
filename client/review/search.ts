import type { Utterance } from '../../server/domain/transcript.js';

const folded = (text: string): string => text.toLocaleLowerCase('fi');

/** Ids of the utterances with these words, in the order of the conversation. */
export const findIn = (utterances: readonly Pick<Utterance, 'id' | 'text'>[], words: string): string[] => {
  const sought = folded(words.trim());
  return sought === '' ? [] : utterances.filter(({ text }) => folded(text).includes(sought)).map(({ id }) => id);
};

/** A text in pieces, those that were sought marked. Folding may lengthen a letter: then nothing is marked rather than another place. */
export const foundPieces = (text: string, words: string): { text: string; found: boolean }[] => {
  const [whole, sought] = [folded(text), folded(words.trim())];
  if (sought === '' || whole.length !== text.length) return [{ text, found: false }];
  const pieces: { text: string; found: boolean }[] = [];
  let from = 0;
  for (let at = whole.indexOf(sought); at !== -1; at = whole.indexOf(sought, from)) {
    if (at > from) pieces.push({ text: text.slice(from, at), found: false });
    pieces.push({ text: text.slice(at, at + sought.length), found: true });
    from = at + sought.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), found: false });
  return pieces;
};
