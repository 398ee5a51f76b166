import { afterEach, beforeEach, describe, it } from 'vitest';
import { createLog } from '../../server/log.js';
import { startWorker } from '../../server/worker.js';
import { eventually } from '../support/professional.js';
import { newPart, type TestStore, testStore } from '../support/store.js';

describe('work that a restart of the database interrupts', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const interruptions: [string, Error][] = [
    ['an ended connection', Object.assign(new Error('terminating connection'), { code: '57P01' })],
    ['a rollback on it', new Error('Client has encountered a connection error and is not queryable')],
    ['a broken pipe', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })],
  ];
  it.each(interruptions)('is tried again after %s, and not left to a person', async (_name, error) => {
    const { head } = await newPart(it_.store);
    let tries = 0;
    const worker = startWorker({
      store: it_.store,
      holder: 'one',
      pollMs: 10,
      now: () => new Date('2026-11-23T10:00:00.000Z'),
      log: createLog('silent'),
      trades: [
        {
          kind: 'transcribe',
          places: 1,
          tries: Number.POSITIVE_INFINITY,
          maxDelayMs: 1_000,
          handler: async () => {
            tries += 1;
            if (tries === 1) throw error;
          },
        },
      ],
    });
    const activity = async () => (await it_.store.snapshot(head.encounter.id))?.activities[0];
    await eventually(activity, (work) => work?.lastError === 'store.unavailable', 5_000);
    it_.pass(1_000);
    await eventually(activity, (work) => work?.state === 'done', 5_000);
    await worker.close();
  });
});
