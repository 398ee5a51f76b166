import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOffMs } from '../server/back-off.js';

const random = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const attempts = fc.integer({ min: 1, max: 1_000 });

describe('when failed work is tried again', () => {
  it('waits longer after each try, up to the longest delay and never less than half of it', () => {
    fc.assert(
      fc.property(attempts, random, (tries, chance) => {
        const whole = Math.min(1_000 * 2 ** (tries - 1), 30_000);
        const delay = backOffMs({ maxDelayMs: 30_000 }, tries, 0, chance);
        expect(delay).toBeLessThanOrEqual(whole);
        expect(delay).toBeGreaterThanOrEqual(whole / 2);
      }),
    );
  });

  it('does not come back with what failed at the same moment', () => {
    const together = Array.from({ length: 10 }, (_, n) => backOffMs({ maxDelayMs: 30_000 }, 9, 5_000, n / 10));
    expect(new Set(together).size).toBe(10);
    expect(Math.max(...together) - Math.min(...together)).toBeGreaterThan(10_000);
    expect(backOffMs({ maxDelayMs: 1_000 }, 1, 10_000, 0.5)).not.toBe(backOffMs({ maxDelayMs: 1_000 }, 1, 10_000, 0));
  });

  it('never comes earlier than the service asked, unless it asks for more than there is patience for', () => {
    fc.assert(
      fc.property(attempts, random, fc.integer({ min: 0, max: 600_000 }), (tries, chance, asked) => {
        const delay = backOffMs({ maxDelayMs: 30_000, longestWaitMs: 120_000 }, tries, asked, chance);
        expect(delay).toBeGreaterThanOrEqual(Math.min(asked, 120_000));
        expect(delay).toBeLessThanOrEqual(144_000);
      }),
    );
    expect(backOffMs({ maxDelayMs: 1_000 }, 1, 3_600_000, 0)).toBe(60_000);
  });

  it('comes back at once, and only once, where somebody waits', () => {
    const waited = { maxDelayMs: 10_000, againAtOnce: true };
    expect(backOffMs(waited, 1, 0, 0)).toBe(0);
    expect(backOffMs(waited, 1, 2_000, 0)).toBe(2_000);
    expect(backOffMs(waited, 2, 0, 0)).toBe(2_000);
  });
});
