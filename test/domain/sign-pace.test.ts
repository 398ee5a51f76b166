import { describe, expect, it } from 'vitest';
import { countWords, fastestReviewMs, fastSignOff } from '../../server/domain/sign-pace.js';

describe('signing faster than reading', () => {
  it('is measured by words at six a second and 0.7 s for each statement that asks for a look', () => {
    expect(fastestReviewMs({ words: 120, statements: 0 })).toBe(20_000);
    expect(fastestReviewMs({ words: 0, statements: 10 })).toBe(7_000);
    expect(fastestReviewMs({ words: 120, statements: 10 })).toBe(27_000);
  });

  it('begins below that time and not at it', () => {
    const note = { words: 120, statements: 10 };
    expect(fastSignOff({ ...note, activeMs: 26_999 })).toBe(true);
    expect(fastSignOff({ ...note, activeMs: 27_000 })).toBe(false);
    expect(fastSignOff({ words: 0, statements: 0, activeMs: 0 })).toBe(false);
  });

  it('says nothing of a median review of a usual note, 93 s', () => {
    expect(fastSignOff({ words: 220, statements: 6, activeMs: 93_000 })).toBe(false);
  });

  it('counts words as a reader meets them', () => {
    expect(countWords('  Kontrolli 2 viikon\nkuluttua. ')).toBe(4);
    expect(countWords(' \n')).toBe(0);
  });
});
