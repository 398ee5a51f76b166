import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doctor, type TestStore, testStore } from '../support/store.js';

const DAY_MS = 24 * 3_600_000;

describe('launches that were used', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const save = (launch: string | null, issuer = 'https://record.example/r4') => {
    const id = randomUUID();
    return it_.store.saveLaunch(doctor, { issuer, launch }, { id, subjectId: 'aino-mallikas', recordVisit: null }).then(
      () => 'ok',
      (error: { code: string }) => error.code,
    );
  };

  it('are known by who launched and by what, and what begins here is each time another', async () => {
    expect(await save('one')).toBe('ok');
    expect(await save('one')).toBe('launch.over');
    expect(await save('two')).toBe('ok');
    expect(await save('one', 'https://record.example/other')).toBe('ok');
    expect([await save(null), await save(null)]).toEqual(['ok', 'ok']);
  });

  it('are known for a week, and kept no longer', async () => {
    await save('one');
    it_.pass(7 * DAY_MS);
    expect(await save('one')).toBe('launch.over');
    it_.pass(1_000);
    await save('another');
    const { rows } = await it_.pool.query('select count(*)::int as launches from launch');
    expect(rows).toEqual([{ launches: 1 }]);
  });
});
