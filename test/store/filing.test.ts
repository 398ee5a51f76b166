import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FilingDecision } from '../../server/domain/delivery-trouble.js';
import { eventually } from '../support/professional.js';
import { actor, type TestStore, testStore } from '../support/store.js';
import { signUnfiled, type Unfiled } from '../support/unfiled.js';

const LEASE_MS = 10_000;
const receiptOf = (documentId: string) => ({
  documentId,
  versionId: '1',
  at: '2026-11-23T10:00:00.000Z',
  readBackEqual: true,
});
const trouble = { words: ['no'], candidates: ['d1'], changed: null };

describe('what is known of a note’s way into the record', () => {
  let it_: TestStore;
  /** Two notes on their way. What is known of the other stays as it is, whatever becomes of the one. */
  let one: Unfiled;
  let other: Unfiled;
  beforeEach(async () => {
    it_ = await testStore();
    [one, other] = [await signUnfiled(it_), await signUnfiled(it_)];
    for (const { lease, noteId } of [one, other]) {
      await it_.store.markSending(lease, noteId);
      await it_.store.saveTrouble(lease, noteId, trouble);
    }
  });
  afterEach(() => it_.close());

  const wayOf = async ({ id, noteId }: Unfiled) => ({
    ...(await it_.store.filingOf(noteId)),
    trouble: (await it_.store.snapshot(id))?.trouble ?? null,
  });
  const nothing = { sentMsAgo: null, adopt: null, accepted: new Map(), trouble: null };
  const untouched = { ...nothing, sentMsAgo: 0, trouble };
  const commit = async ({ id }: Unfiled, change: object) => {
    const snapshot = await it_.store.snapshot(id);
    if (!snapshot) throw new Error('It is there.');
    const audit = [{ type: 'encounter-read' }] as const;
    return it_.store.commit(snapshot, { expectedVersion: snapshot.encounter.version, actor, change, audit });
  };
  const decide = (decision: FilingDecision) => commit(one, { filing: { noteId: one.noteId, decision } });

  it('is when it was sent last, until it is known that it was refused', async () => {
    it_.pass(3_000);
    expect((await wayOf(one)).sentMsAgo).toBe(3_000);
    await it_.store.markSending(one.lease, one.noteId);
    expect((await wayOf(one)).sentMsAgo).toBe(0);
    // Clocks of two machines differ: nothing is sent in the future.
    it_.pass(-5_000);
    expect((await wayOf(one)).sentMsAgo).toBe(0);
    await it_.store.markRefused(one.lease, one.noteId);
    it_.pass(5_000);
    expect(await wayOf(one)).toEqual({ ...untouched, sentMsAgo: null });
    expect((await wayOf(other)).sentMsAgo).toBe(3_000);
  });

  it('is for nobody to write whose work was taken over', async () => {
    it_.pass(LEASE_MS + 1);
    const before = await wayOf(one);
    while (await it_.store.claimWork('another', ['file'], LEASE_MS));
    for (const write of [
      () => it_.store.markSending(one.lease, one.noteId),
      () => it_.store.markRefused(one.lease, one.noteId),
      () => it_.store.saveTrouble(one.lease, one.noteId, null),
    ])
      await expect(write()).rejects.toMatchObject({ code: 'encounter.conflict' });
    expect(await wayOf(one)).toEqual(before);
  });

  it('waits for whoever is just deciding about the encounter', async () => {
    const deciding = await it_.pool.connect();
    await deciding.query('begin');
    await deciding.query('select from encounter where id = $1 for no key update', [one.id]);
    let written = false;
    const writing = it_.store.markRefused(one.lease, one.noteId).then(() => {
      written = true;
    });
    await eventually(
      async () => (await it_.pool.query('select from pg_locks where not granted')).rowCount,
      (waiting) => waiting === 1 || written,
    );
    expect(written).toBe(false);
    await deciding.query('commit');
    deciding.release();
    await writing;
    expect((await wayOf(one)).sentMsAgo).toBeNull();
  });

  it('is what a person decided, and the trouble it was about is over', async () => {
    await decide({ do: 'there', documentId: 'd1' });
    expect(await wayOf(one)).toEqual({ ...nothing, sentMsAgo: 0, adopt: 'd1' });
    await it_.store.saveTrouble(one.lease, one.noteId, trouble);
    expect((await wayOf(one)).adopt).toBe('d1');
    await it_.store.saveTrouble(one.lease, one.noteId, trouble, { adopt: null });
    expect(await wayOf(one)).toEqual(untouched);
    await it_.store.saveTrouble(one.lease, one.noteId, trouble, { adopt: 'd2' });
    expect(await wayOf(one)).toEqual({ ...untouched, sentMsAgo: null, adopt: 'd2' });
    await it_.store.markSending(one.lease, one.noteId);
    await it_.store.saveTrouble(one.lease, one.noteId, trouble, { adopt: null });
    await decide({ do: 'go-on', documentId: 'd7', versionId: '2' });
    await decide({ do: 'go-on', documentId: 'd8', versionId: '3' });
    await decide({ do: 'go-on', documentId: 'd7', versionId: '4' });
    const accepted = new Map([
      ['d7', '4'],
      ['d8', '3'],
    ]);
    expect(await wayOf(one)).toEqual({ ...nothing, sentMsAgo: 0, accepted });
    await decide({ do: 'there', documentId: 'd1' });
    await decide({ do: 'send' });
    expect(await wayOf(one)).toEqual({ ...nothing, accepted });
    expect(await wayOf(other)).toEqual(untouched);
  });

  it('is nothing any more once it is in the record', async () => {
    await commit(one, { event: 'file', receipt: { noteId: one.noteId, receipt: receiptOf('d1') } });
    expect(await wayOf(one)).toEqual(nothing);
    expect(await wayOf(other)).toEqual(untouched);
  });

  it('keeps a note from being amended while it may be there, and no other note', async () => {
    const amend = ({ noteId }: Unfiled) => ({
      event: 'amend',
      amends: { noteId, reason: 'wrong', at: '2026-11-23T10:00:00.000Z' },
    });
    await it_.store.markRefused(other.lease, other.noteId);
    await expect(commit(one, amend(one))).rejects.toMatchObject({ code: 'record.ambiguous' });
    await commit(other, amend(other));
    // Nor does anybody stop filing it.
    await it_.store.markSending(one.lease, one.noteId);
    await expect(it_.store.markSending(other.lease, other.noteId)).rejects.toMatchObject({
      code: 'encounter.conflict',
    });
  });

  it('tells documents of other notes by their receipts, and no more than was asked about', async () => {
    await commit(one, { event: 'file', receipt: { noteId: one.noteId, receipt: receiptOf('d1') } });
    await commit(other, { event: 'file', receipt: { noteId: other.noteId, receipt: receiptOf('d2') } });
    expect(await it_.store.documentsOfOthers(one.noteId, ['d1', 'd2', 'd3'])).toEqual(['d2']);
    expect(await it_.store.documentsOfOthers(randomUUID(), ['d1'])).toEqual(['d1']);
  });
});
