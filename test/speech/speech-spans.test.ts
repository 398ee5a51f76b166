import { describe, expect, it } from 'vitest';
import { quietestPoint } from '../../server/speech/speech-spans.js';
import { createSource, join, noise, silence, toFrames } from './frames.js';
import { loudness } from './loudness.js';

const cut = async (pcm: Int16Array, fromSeq = 0) => {
  const spans = [];
  for await (const span of loudness.spans(createSource(toFrames(pcm, fromSeq)))) spans.push(span);
  return spans;
};

const times = (spans: Awaited<ReturnType<typeof cut>>) => spans.map(({ startMs, endMs }) => [startMs, endMs]);

describe('speech cut into spans', () => {
  it('has none in silence', async () => {
    expect(await cut(silence(10_000))).toEqual([]);
    expect(await cut(new Int16Array())).toEqual([]);
  });

  it('has a little of what was before the speech, and never the same sound twice', async () => {
    const spans = await cut(join(silence(1000), noise(1, 1000), silence(600), noise(2, 1000), silence(2000)), 100);
    expect(times(spans)).toEqual([
      [10_700, 12_500],
      [12_500, 14_100],
    ]);
    expect(spans.every(({ startMs, endMs, pcm }) => pcm.length === (endMs - startMs) * 16)).toBe(true);
  });

  it('ends with the sound where somebody still speaks', async () => {
    expect(times(await cut(join(silence(200), noise(1, 1000))))).toEqual([[0, 1200]]);
  });

  it('cuts speech longer than 28 s at its quietest point and loses nothing', async () => {
    const quiet = noise(5, 100).map((value) => Math.round(value / 50));
    const sound = join(noise(1, 20_000), quiet, noise(2, 10_000), noise(3, 20_000), silence(1000));
    const spans = await cut(sound);
    expect(spans.every(({ startMs, endMs }) => endMs - startMs <= 28_000)).toBe(true);
    const [first] = spans;
    expect(first?.endMs).toBeGreaterThan(20_000);
    expect(first?.endMs).toBeLessThan(20_100);
    const all = join(...spans.map(({ pcm }) => pcm));
    expect(Buffer.compare(Buffer.from(all.buffer), Buffer.from(sound.slice(0, all.length).buffer))).toBe(0);
    expect(all.length).toBeGreaterThanOrEqual(16 * 50_100);
  });

  it('looks for the quietest point in the second half only', () => {
    const loud = noise(1, 4000);
    loud.fill(0, 16 * 500, 16 * 700);
    loud.fill(0, 16 * 3000, 16 * 3100);
    expect(quietestPoint(loud) / 16).toBeGreaterThan(3000);
    expect(quietestPoint(loud) / 16).toBeLessThan(3100);
  });
});
