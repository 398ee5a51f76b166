import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { createGroupCommit } from '../../server/recording/group-commit.js';
import { createTail, readPart } from '../../server/recording/tail.js';
import type { AudioLog } from '../../server/store/audio-log.js';
import type { PartLease } from '../../server/store/parts.js';
import { newPart, type TestStore, testStore } from '../support/store.js';

const frameOf = (value: number): Uint8Array => new Uint8Array(FRAME_BYTES).fill(value % 251);

describe('reading a part while it is written', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const writing = (log: AudioLog, lease: PartLease, key: Uint8Array) => {
    const tail = createTail();
    const errors: unknown[] = [];
    const commit = createGroupCommit({ log, tail, flushMs: 1, retryMs: 5, onError: (error) => errors.push(error) });
    const durable: number[] = [];
    let refused = 0;
    const writer = commit.open(lease, key, {
      committed: (next) => void durable.push(next),
      refused: () => {
        refused += 1;
      },
    });
    return { tail, writer, commit, durable, errors, refused: () => refused };
  };

  it('gives every frame once and in order: stored ones, live ones, and the end', async () => {
    const { head, actor, lease } = await newPart(it_.store);
    const { tail, writer, commit } = writing(it_.log, lease, head.key);
    for (let seq = 0; seq < 50; seq++) writer.take(frameOf(seq));
    await commit.drain();
    const heard: number[] = [];
    const reading = (async () => {
      // Nobody asks the log again: what comes after the commit comes from memory.
      const source = { log: it_.log, tail, pollMs: 600_000 };
      const signal = new AbortController().signal;
      for await (const { seq, pcm } of readPart(source, { id: lease.partId, key: head.key, fromSeq: 10, signal })) {
        expect(pcm[0]).toBe(seq % 251);
        heard.push(seq);
        if (seq === 49) for (let next = 50; next < 120; next++) writer.take(frameOf(next));
        if (seq === 119) {
          await commit.drain();
          await it_.store.endPart(head, actor, lease.partId, 120);
          tail.nudge(lease.partId);
        }
      }
    })();
    await reading;
    expect(heard).toEqual(Array.from({ length: 110 }, (_, index) => index + 10));
  });

  it('follows what another process writes by asking the log', async () => {
    const { head, actor, lease } = await newPart(it_.store);
    const elsewhere = writing(it_.log, lease, head.key);
    const heard: number[] = [];
    const source = { log: it_.log, tail: createTail(), pollMs: 5 };
    const signal = new AbortController().signal;
    const reading = (async () => {
      for await (const { seq } of readPart(source, { id: lease.partId, key: head.key, fromSeq: 0, signal }))
        heard.push(seq);
    })();
    for (let seq = 0; seq < 10; seq++) elsewhere.writer.take(frameOf(seq));
    await elsewhere.commit.drain();
    await it_.store.endPart(head, actor, lease.partId, 10);
    await reading;
    expect(heard).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('acknowledges nothing while the database is away, and loses nothing', async () => {
    const { head, lease } = await newPart(it_.store);
    let away = true;
    const flaky: AudioLog = {
      ...it_.log,
      append: (blocks) => (away ? Promise.reject(new Error('away')) : it_.log.append(blocks)),
    };
    const { writer, commit, durable, errors } = writing(flaky, lease, head.key);
    for (let seq = 0; seq < 5; seq++) writer.take(frameOf(seq));
    await commit.drain();
    expect(durable).toEqual([]);
    expect(errors).toHaveLength(1);
    away = false;
    await commit.drain();
    expect(durable).toEqual([5]);
    expect((await it_.log.read(lease.partId, head.key, 0, 10)).map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4]);
  });

  it('lets a writer whose part was resumed elsewhere write nothing more', async () => {
    const { head, lease } = await newPart(it_.store);
    const stale = writing(it_.log, lease, head.key);
    stale.writer.take(frameOf(0));
    await stale.commit.drain();
    const resumed = await it_.store.resumePart(head.encounter.id, lease.partId, lease.device);
    expect(resumed.next).toBe(1);
    stale.writer.take(frameOf(9));
    await stale.commit.drain();
    expect(stale.refused()).toBe(1);
    const fresh = writing(it_.log, resumed, head.key);
    fresh.writer.take(frameOf(1));
    await fresh.commit.drain();
    const stored = await it_.log.read(lease.partId, head.key, 0, 10);
    expect(stored.map(({ pcm }) => pcm[0])).toEqual([0, 1]);
  });

  it('stores sound sealed: no stretch of it is readable in the table, and a block opens only in its place', async () => {
    const { head, lease } = await newPart(it_.store);
    const { writer, commit } = writing(it_.log, lease, head.key);
    const sound = new Uint8Array(randomBytes(FRAME_BYTES));
    writer.take(sound);
    writer.take(sound);
    await commit.drain();
    const { rows } = await it_.pool.query<{ body: Buffer }>('select body from audio_block');
    for (const { body } of rows) expect(body.includes(Buffer.from(sound.subarray(100, 116)))).toBe(false);
    await it_.pool.query('update audio_block set first_seq = first_seq + 1');
    await expect(it_.log.read(lease.partId, head.key, 0, 10)).rejects.toThrow();
  });
});
