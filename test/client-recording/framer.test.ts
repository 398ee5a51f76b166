import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CapturedFrame, createFramer, toPcm16 } from '../../client/recording/framer.js';

const framesOf = (chunks: readonly Float32Array[], flush = false): CapturedFrame[] => {
  const frames: CapturedFrame[] = [];
  const framer = createFramer(1600, (frame) => frames.push(frame));
  for (const chunk of chunks) framer.push(chunk);
  if (flush) framer.flush();
  return frames;
};

describe('framer', () => {
  test('gives back every 16-bit value that was decoded to float', () => {
    const wrong: number[] = [];
    for (let value = -32_768; value <= 32_767; value += 1) {
      if (toPcm16(Math.fround(value / 32_768)) !== value) wrong.push(value);
    }
    expect(wrong).toEqual([]);
  });

  test('limits what is louder than full scale instead of wrapping it round', () => {
    expect([toPcm16(1), toPcm16(3), toPcm16(-1), toPcm16(-3)]).toEqual([32_767, 32_767, -32_768, -32_768]);
  });

  test('cuts frames of exactly 1,600 samples wherever the chunks end, and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 40 }), (sizes) => {
        let value = 0;
        const next = (): number => {
          value = (value + 1) % 30_000;
          return value / 32_768;
        };
        const chunks = sizes.map((size) => Float32Array.from({ length: size }, next));
        const total = sizes.reduce((a, b) => a + b, 0);
        const frames = framesOf(chunks, true);
        expect(frames).toHaveLength(Math.ceil(total / 1600));
        const all = frames.flatMap(({ pcm }) => [...new Int16Array(pcm)]);
        expect(all).toHaveLength(frames.length * 1600);
        expect(all.slice(0, total)).toEqual(chunks.flatMap((chunk) => [...chunk].map((x) => Math.round(x * 32_768))));
        expect(all.slice(total).every((x) => x === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('measures level and peak of each frame', () => {
    const sine = Float32Array.from({ length: 1600 }, (_, n) => 0.5 * Math.sin((2 * Math.PI * 400 * n) / 16_000));
    const [frame] = framesOf([sine]);
    expect(frame?.rms).toBeCloseTo(0.5 / Math.SQRT2, 3);
    expect(frame?.peak).toBeCloseTo(0.5, 3);
    expect(framesOf([new Float32Array(1600)])[0]).toMatchObject({ rms: 0, peak: 0 });
  });
});
