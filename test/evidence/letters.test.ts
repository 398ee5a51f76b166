import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachStretch, eachWord } from '../../server/evidence/letters.js';

const seen = (each: typeof eachWord, text: string): [string, number][] => {
  const all: [string, number][] = [];
  each(text, (word, start) => all.push([word, start]));
  return all;
};
const byPattern = (pattern: RegExp, text: string): [string, number][] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => [word, index]);

const pieces = [...'abåäöÅÉßøœžđ½²9 .,-–’\'"\u0301\u00ad\u2028', 'I\u0307', 'я', '日', '\u{1d400}', "s'", "'s"];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join(''));

describe('words of a text, found by a table', () => {
  it('are those the pattern finds, in any alphabet', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
        expect(seen(eachWord, text)).toEqual(byPattern(/\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu, text));
        expect(seen(eachStretch, text)).toEqual(byPattern(/\p{L}+/gu, text));
      }),
      { numRuns: 2000 },
    );
  });
});
