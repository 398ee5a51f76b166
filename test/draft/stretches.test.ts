import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byStretches } from '../../server/draft/stretches.js';
import { LuonnosError } from '../../server/errors.js';

const going = new AbortController().signal;
const tooMuch = () => new LuonnosError('draft.refused', { details: { status: 400, reason: 'length' } });
const unwilling = () => new LuonnosError('draft.refused', { details: { reason: 'model' } });
const lines = (lengths: readonly number[]) => lengths.map((length, at) => ({ at, text: 'x'.repeat(length) }));

describe('going through what was said', () => {
  it('takes everything once and in order, whatever room there is for it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 15_000 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 70 }),
        async (lengths, room) => {
          const taken: number[] = [];
          const failure = await byStretches(lines(lengths), going, async (stretch) => {
            if (stretch.length > room) throw tooMuch();
            taken.push(...stretch.map(({ at }) => at));
          });
          expect(failure).toBeNull();
          expect(taken).toEqual(lengths.map((_, at) => at));
        },
      ),
    );
  });

  it('goes around single utterances that are refused, and says that it did', async () => {
    const taken: number[] = [];
    const failure = await byStretches(lines(Array(40).fill(10)), going, async (stretch) => {
      if (stretch.some(({ at }) => at === 7 || at === 30)) throw unwilling();
      taken.push(...stretch.map(({ at }) => at));
    });
    expect(failure).toMatchObject({ code: 'draft.refused', details: { reason: 'model' } });
    expect(taken).toEqual(Array.from({ length: 40 }, (_, at) => at).filter((at) => at !== 7 && at !== 30));
  });

  it('gives up where everything is refused, after a few calls', async () => {
    let calls = 0;
    const all = byStretches(lines(Array(200).fill(10)), going, async () => {
      calls += 1;
      throw unwilling();
    });
    await expect(all).rejects.toMatchObject({ code: 'draft.refused' });
    expect(calls).toBeLessThan(15);
  });

  it('is ended by any other failure, and quietly by the signal', async () => {
    const down = new LuonnosError('draft.unavailable');
    await expect(byStretches(lines([1, 1]), going, () => Promise.reject(down))).rejects.toBe(down);
    const stop = new AbortController();
    const taken: number[] = [];
    const failure = await byStretches(lines([9_000, 9_000, 9_000]), stop.signal, async ([first]) => {
      taken.push(first?.at ?? -1);
      stop.abort();
    });
    expect([failure, taken]).toEqual([null, [0]]);
  });
});
