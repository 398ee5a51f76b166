import { foundPieces } from './search.js';

/** A text with what was searched for marked. */
export const Found = ({ text, words }: { text: string; words: string }) =>
  foundPieces(text, words).map(({ text: piece, found }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    if (!found) return <span key={at}>{piece}</span>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <mark className="found" key={at}>
        {piece}
      </mark>
    );
  });
