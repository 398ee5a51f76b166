import { describe, expect, it } from 'vitest';
import { proveFiling } from '../bench/filing.js';
import { testDatabase } from '../support/postgres.js';

describe('notes on their way while processes are killed and the record system comes and goes', () => {
  it('are all in the record: none twice, none changed, each after the one it replaces', async () => {
    const database = await testDatabase();
    const result = await proveFiling(
      {
        kind: 'conditional',
        notes: 30,
        processes: 2,
        killEveryMs: 1_000,
        kills: 2,
        downMs: 1_000,
        chaosMs: 8_000,
        loseOneOf: 10,
        timeoutMs: 2_000,
        limitMs: 100_000,
      },
      database.connectionString,
    ).finally(database.drop);
    expect(result).toMatchObject({
      notes: 30,
      documents: 30,
      filed: 30,
      duplicates: 0,
      changed: 0,
      outOfOrder: 0,
      wrongReceipts: 0,
      ambiguous: 0,
      stoppedOtherwise: [],
    });
    expect([result.down, result.lost].every((count) => count > 0)).toBe(true);
  }, 120_000);
});
