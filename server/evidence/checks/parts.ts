/** The part of a text that a value stands in, and its words. */
import { matchesOf } from '../../domain/loops.js';
import type { Word } from '../words.js';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What ends a part of a sentence. */
export const parts = /[.;,()]\s|(?<!\p{L})(?:ja|och|and|mutta|mut|men|but)(?!\p{L})/giu;

/** What ends a sentence. */
export const sentences = /[.!?…](?=\s|$)/gu;

export const partAround = (text: string, { start, end }: Place, marks: RegExp): Place => {
  const ends = matchesOf(text, marks);
  return {
    start: ends.findLast(({ index }) => index + 1 <= start)?.index ?? 0,
    end: ends.find(({ index }) => index >= end)?.index ?? text.length,
  };
};

export const within = (words: readonly Word[], { start, end }: Place): Word[] =>
  words.filter((word) => word.start >= start && word.end <= end);
