import { describe, expect, test } from 'vitest';
import { createResampler } from '../../server/domain/resampler.js';

const QUANTUM = 128;

const tone = (rate: number, hz: number, seconds: number): Float32Array =>
  Float32Array.from({ length: Math.round(rate * seconds) }, (_, n) => 0.5 * Math.sin((2 * Math.PI * hz * n) / rate));

const resample = (input: Float32Array, rate: number): Float32Array => {
  const resampler = createResampler(rate, 16_000);
  const out: number[] = [];
  for (let at = 0; at < input.length; at += QUANTUM) out.push(...resampler.push(input.subarray(at, at + QUANTUM)));
  out.push(...resampler.flush());
  return Float32Array.from(out);
};

const powerDb = (samples: Float32Array): number =>
  10 * Math.log10(samples.reduce((sum, x) => sum + x * x, 0) / samples.length + 1e-20);

/** Signal to noise against the ideal tone of the same frequency, the edges of the file left out. */
const snrDb = (output: Float32Array, hz: number): number => {
  const ideal = tone(16_000, hz, 1);
  const [from, to] = [1600, 14_400];
  const noise = output.subarray(from, to).map((x, n) => x - (ideal[from + n] ?? 0));
  return powerDb(ideal.subarray(from, to)) - powerDb(noise);
};

describe('resampler', () => {
  test.each([
    [48_000, 440],
    [48_000, 3_000],
    [48_000, 6_900],
    [44_100, 440],
    [44_100, 3_000],
    [44_100, 6_900],
    [96_000, 1_000],
    [32_000, 1_000],
    [22_050, 1_000],
    [8_000, 1_000],
  ])('keeps a tone from %i Hz at %i Hz in time and in shape', (rate, hz) => {
    expect(snrDb(resample(tone(rate, hz, 1), rate), hz)).toBeGreaterThan(70);
  });

  test('takes a rate with no common divisor', () => {
    expect(snrDb(resample(tone(44_101, 1_000, 1), 44_101), 1_000)).toBeGreaterThan(55);
  });

  test.each([
    [48_000, 9_000],
    [48_000, 15_000],
    [44_100, 9_000],
    [44_100, 20_000],
  ])('does not fold a tone of %i Hz sound at %i Hz into speech', (rate, hz) => {
    expect(powerDb(resample(tone(rate, hz, 1), rate).subarray(800, 15_000))).toBeLessThan(-80);
  });

  test('gives as many samples as the time needs, for every way the input is cut', () => {
    for (const rate of [44_100, 48_000]) {
      const output = resample(tone(rate, 500, 10), rate);
      expect(Math.abs(output.length - 160_000)).toBeLessThanOrEqual(2);
    }
  });
});
