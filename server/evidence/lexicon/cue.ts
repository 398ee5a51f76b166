/**
 * Finds cues in a text. A cue is the beginning of a word ("särk"), a whole word ("=kipu", and all of three letters or less), any part of a
 * word ("~allerg", for compounds), or several of the first two one after the other ("ei sovi"). Data only says what a word is about; it decides nothing else.
 */
import { keptByWord } from '../kept.js';
import type { Word } from '../words.js';

export interface Hit<Name extends string> {
  readonly name: Name;
  /** Index of the first word, and one past the last. */
  readonly from: number;
  readonly to: number;
}

interface Cue<Name extends string> {
  readonly name: Name;
  readonly parts: readonly { readonly text: string; readonly whole: boolean }[];
}

export type CueLists<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** Cues of one list, separated by commas or line ends. */
export const cues = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((cue) => cue.trim().replace(/[\s-]+/g, ' '))
    .filter((cue) => cue !== '');

const KEY = 2;
/** "Kipulääke" is no pain. */
const remedy = /^(?:lääk|medicin|medel|tablet|gee?l|voi[dt]e)/;
const isInside = (text: string, word: string): boolean => {
  const at = word.indexOf(text);
  return at !== -1 && !remedy.test(word.slice(at + text.length));
};
/** A compound is longer than this. */
const LONG = 6;

export const cueFinder = <Name extends string>(lists: CueLists<Name>): ((words: readonly Word[]) => Hit<Name>[]) => {
  const byStart = new Map<string, Cue<Name>[]>();
  const inside: { name: Name; text: string }[] = [];
  for (const name of Object.keys(lists) as Name[]) {
    for (const entry of lists[name]) {
      if (entry.startsWith('~')) {
        inside.push({ name, text: entry.slice(1) });
        continue;
      }
      const parts = entry
        .split(' ')
        .map((part) => ({ text: part.replace(/^=/, ''), whole: part.startsWith('=') || part.length <= 3 }));
      const key = parts[0]?.text.slice(0, KEY) ?? '';
      const row = byStart.get(key) ?? [];
      row.push({ name, parts });
      byStart.set(key, row);
    }
  }
  const fits = (word: string | undefined, part: { text: string; whole: boolean }): boolean =>
    word !== undefined && (part.whole ? word === part.text : word.startsWith(part.text));
  /** Those a word may begin, and those inside it. */
  const mayBegin = keptByWord((word): readonly Cue<Name>[] => [
    ...(byStart.get(word.slice(0, KEY)) ?? []).filter(({ parts: [first] }) => first !== undefined && fits(word, first)),
    ...(word.length > LONG ? inside : []).flatMap(({ name, text }) =>
      isInside(text, word) ? [{ name, parts: [] }] : [],
    ),
  ]);
  return (words) => {
    const hits: Hit<Name>[] = [];
    words.forEach(({ lower }, at) => {
      for (const { name, parts } of mayBegin(lower))
        if (parts.every((part, index) => index === 0 || fits(words[at + index]?.lower, part)))
          hits.push({ name, from: at, to: at + Math.max(1, parts.length) });
    });
    return hits;
  };
};
