import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stretch, speechWithoutWords } from '../../server/domain/coverage.js';

const at = (startMs: number, endMs: number): Stretch => ({ startMs, endMs });
const judge = (heard: Partial<Parameters<typeof speechWithoutWords>[0]>) =>
  speechWithoutWords({ voice: [], words: [], refused: [], forgotten: [], ...heard });

describe('speech without words', () => {
  it('is told when there are 8 s of it and less than three quarters have words, with its place', () => {
    expect(judge({ voice: [at(1_000, 21_000), at(30_000, 40_000)], words: [at(1_200, 20_500)] })).toEqual({
      voiceMs: 30_000,
      wordsMs: 20_000,
      places: [at(30_000, 40_000)],
    });
  });

  it('is not told below 8 s, nor where three quarters have words', () => {
    expect(judge({ voice: [at(0, 7_500)] })).toBeNull();
    expect(judge({ voice: [at(0, 40_000), at(50_000, 60_000)], words: [at(0, 40_000)] })).toBeNull();
  });

  it('is told however much was heard around it when 15 s of it are in one place', () => {
    const voice = [at(0, 600_000), at(610_000, 620_000), at(621_000, 629_000), at(700_000, 900_000)];
    expect(judge({ voice, words: [at(0, 600_000), at(700_000, 900_000)] })?.places).toEqual([at(610_000, 629_000)]);
  });

  it('does not count the sound around words, short pauses in them, or a breath between them', () => {
    const words = Array.from({ length: 20 }, (_, index) => at(index * 3_000 + 500, index * 3_000 + 2_000));
    expect(judge({ voice: [at(0, 60_000)], words })).toBeNull();
    const breaths = Array.from({ length: 20 }, (_, index) => at(index * 5_000, index * 5_000 + 1_000));
    expect(judge({ voice: breaths })).toBeNull();
  });

  it('is always told where the service refused the sound', () => {
    expect(judge({ voice: [at(0, 60_000)], words: [at(0, 60_000)], refused: [at(20_000, 21_000)] })).toMatchObject({
      places: [at(20_000, 21_000)],
    });
  });

  it('is not missed where it was forgotten', () => {
    const voice = [at(0, 60_000)];
    expect(judge({ voice, refused: [at(10_000, 12_000)], forgotten: [at(0, 60_000)] })).toBeNull();
    expect(judge({ voice, words: [at(40_000, 60_000)], forgotten: [at(0, 40_000)] })).toBeNull();
  });

  it('is nothing where nobody spoke', () => {
    expect(judge({})).toBeNull();
    expect(judge({ words: [at(0, 10_000)] })).toBeNull();
  });

  it('has places in order within the speech, and never more than was heard', () => {
    const stretches = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 100, max: 40_000 })), { maxLength: 20 })
      .map((list) => list.map(([from, length]) => at(from, from + length)));
    fc.assert(
      fc.property(stretches, stretches, stretches, (voice, words, forgotten) => {
        const found = judge({ voice, words, forgotten });
        if (found === null) return;
        expect(found.wordsMs).toBeLessThanOrEqual(found.voiceMs);
        expect(found.places.length).toBeGreaterThan(0);
        let before = -1;
        for (const { startMs, endMs } of found.places) {
          expect(startMs).toBeGreaterThan(before);
          expect(endMs).toBeGreaterThan(startMs);
          expect(voice.some((one) => one.startMs <= startMs && startMs < one.endMs) || startMs > 0).toBe(true);
          before = endMs;
        }
      }),
    );
  });
});
