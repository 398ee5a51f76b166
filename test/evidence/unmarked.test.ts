/** English as a recogniser writes it without marks: where what is told next begins. */
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../server/evidence/clauses.js';

const denied = (text: string): string[] =>
  clausesOf(`okay so I looked at everything in good light today and this is what I found ${text}`, 'en')
    .filter((clause) => clause.denied)
    .map(({ words }) => words.map(({ lower }) => lower).join(' '));

describe('a denial in English without marks', () => {
  it('ends before the word that the next verb is of', () => {
    expect(denied('there are no murmurs or extra beats lungs are clear')).toEqual([
      'there are no murmurs or extra beats',
    ]);
  });

  it('goes on to a verb of finding', () => {
    expect(denied('no bone fracture is seen today')).toEqual(['no bone fracture is seen today']);
  });

  it('goes on over a word that follows an article or a small word', () => {
    expect(denied('no redness or swelling is around it')).toEqual(['no redness or swelling is around it']);
    expect(denied('no change of tone in the leg was what I felt')).toEqual([
      'no change of tone in the leg was what i felt',
    ]);
  });
});
