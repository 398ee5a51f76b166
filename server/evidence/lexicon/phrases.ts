/** Finds phrases of several rows in a text: each word is asked once which rows it may begin, and only those are tried at it. */
import { keptByWord } from '../kept.js';
import { eachStretch } from '../letters.js';
import { mayBeginWith } from './phrase-beginnings.js';

export interface Phrase<Row> {
  readonly row: Row;
  readonly words: string;
  readonly start: number;
}

/** Whole words. */
const asWords = (phrases: string): string => `(?<!\\p{L})(?:${phrases})(?!\\p{L})`;

/** `rows` are alternatives of regular expressions that begin with a word; the phrases come row by row, in the order of the text. */
export const phraseFinder = <Row>(
  rows: readonly (readonly [row: Row, phrases: string])[],
  bounded: (phrases: string) => string = asWords,
): ((text: string) => Phrase<Row>[]) => {
  const written = rows.filter(([, phrases]) => phrases !== '');
  const each = written.map(([row, phrases], at) => ({
    row,
    at,
    here: new RegExp(bounded(phrases), 'iuy'),
    begins: mayBeginWith(phrases),
  }));
  const begunBy = keptByWord((word) => {
    const lower = word.toLowerCase();
    return each.filter(({ begins }) => begins(lower));
  });
  return (text) => {
    const found: Phrase<Row>[][] = [];
    const ends: number[] = [];
    eachStretch(text, (word, start) => {
      for (const { row, at, here } of begunBy(word)) {
        here.lastIndex = start;
        const [words] = (start >= (ends[at] ?? 0) && here.exec(text)) || [];
        if (words === undefined) continue;
        found[at] ??= [];
        found[at].push({ row, words, start });
        ends[at] = start + words.length;
      }
    });
    return found.flat();
  };
};
