import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../server/log.js';
import { destroyOverdue } from '../../server/overdue.js';
import { createTail, readPart } from '../../server/recording/tail.js';
import { note, signedNote, statement } from '../support/notes.js';
import { eventually } from '../support/professional.js';
import { actor, newPart, type TestStore, testStore } from '../support/store.js';

describe('recorded sound is kept no longer than said', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const filed = async () => {
    const { head, lease } = await newPart(it_.store);
    await it_.log.append([{ lease, key: head.key, firstSeq: 0, frames: [new Uint8Array(3200)] }]);
    await it_.store.endPart(head, actor, lease.partId, 1);
    const signed = signedNote({ noteId: randomUUID(), encounterId: head.encounter.id, text: 'Päänsärkyä.' });
    const { noteId } = signed;
    const receipt = { documentId: 'd1', versionId: '1', at: '2026-11-23T10:00:00.000Z', readBackEqual: true };
    const body = note({ statements: [statement()] });
    const steps = [
      { event: 'review', note: { body, origin: 'machine' } },
      { event: 'sign', signed },
      { event: 'file', receipt: { noteId, receipt } },
    ] as const;
    for (const change of steps) {
      const now = await it_.store.snapshot(head.encounter.id);
      if (!now) throw new Error('gone');
      const audit = [{ type: 'work-asked', work: 'file' }] as const;
      await it_.store.commit(now, { expectedVersion: now.encounter.version, actor, change, audit });
    }
    return { head, lease };
  };

  it('stays until the hours have passed, then goes with a receipt, once; the signed note stays', async () => {
    const { head, lease } = await filed();
    expect(await it_.store.soundToDestroy(24)).toEqual([]);
    it_.pass(24 * 3_600_000);
    expect(await it_.store.soundToDestroy(24)).toEqual([head.encounter.id]);
    await it_.store.destroySound(head, 24);
    await it_.store.destroySound(head, 24);
    expect(await it_.log.read(lease.partId, head.key, 0, 10)).toEqual([]);
    expect(await it_.store.soundToDestroy(24)).toEqual([]);
    const trail = await it_.store.auditTrail(head.encounter.id);
    expect(trail.filter(({ type }) => type === 'audio-destroyed').map(({ data }) => data)).toEqual([
      { parts: 1, frames: 1, hours: 24 },
    ]);
    expect((await it_.store.snapshot(head.encounter.id))?.signed?.text).toBe('Päänsärkyä.');
  });

  it('stays while no note is filed, and goes on time though that note is being amended: what was recorded since then stays', async () => {
    const { head, lease } = await filed();
    it_.pass(24 * 3_600_000);
    const amends = { noteId: randomUUID(), reason: 'missing', at: it_.now().toISOString() } as const;
    const change = { event: 'amend', amends } as const;
    const now = await it_.store.snapshot(head.encounter.id);
    if (!now) throw new Error('gone');
    const audit = [{ type: 'note-amended', noteId: amends.noteId, reason: amends.reason }] as const;
    await it_.store.commit(now, { expectedVersion: now.encounter.version, actor, change, audit });
    const open = { kind: 'conversation', device: 'device-two', takeOver: false } as const;
    const added = await it_.store.openPart(head, actor, open);
    await it_.log.append([{ lease: added, key: head.key, firstSeq: 0, frames: [new Uint8Array(3200)] }]);
    expect(await it_.store.soundToDestroy(24)).toEqual([head.encounter.id]);
    await it_.store.destroySound(head, 24);
    expect(await it_.log.read(lease.partId, head.key, 0, 10)).toEqual([]);
    expect(await it_.log.read(added.partId, head.key, 0, 10)).toHaveLength(1);
    expect(await it_.store.soundToDestroy(24)).toEqual([]);
    // Given up: it goes with the note that stands.
    await it_.pool.query("update encounter set state = 'filed', amends = null where id = $1", [head.encounter.id]);
    expect(await it_.store.soundToDestroy(24)).toEqual([head.encounter.id]);
  });

  it('stays while nothing is filed or copied', async () => {
    const { head, lease } = await filed();
    await it_.pool.query('delete from receipt');
    it_.pass(48 * 3_600_000);
    expect(await it_.store.soundToDestroy(24)).toEqual([]);
    expect(await it_.log.read(lease.partId, head.key, 0, 10)).toHaveLength(1);
    await it_.pool.query('update signed_note set copied_at = $1', [it_.now()]);
    it_.pass(24 * 3_600_000);
    expect(await it_.store.soundToDestroy(24)).toEqual([head.encounter.id]);
  });

  it('once it is gone is not waited for: who still reads it comes to its end at once', async () => {
    const { head, lease } = await filed();
    await it_.store.destroySound(head, 0);
    const heard: number[] = [];
    const source = { log: it_.log, tail: createTail(), pollMs: 20 };
    const signal = AbortSignal.timeout(20_000);
    for await (const { seq } of readPart(source, { id: lease.partId, key: head.key, fromSeq: 0, signal }))
      heard.push(seq);
    expect([heard, signal.aborted]).toEqual([[], false]);
  });

  it('of one encounter that cannot be read any more holds up no other', async () => {
    const filedOnes = [await filed(), await filed(), await filed()];
    await it_.pool.query("update encounter set wrapped_key = '\\x00' where id = $1", [filedOnes[1]?.head.encounter.id]);
    it_.pass(25 * 3_600_000);
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    await destroyOverdue({ store: it_.store, log, now: it_.now, audioHours: 24 }, new AbortController().signal);
    expect(await it_.store.soundToDestroy(24)).toEqual([filedOnes[1]?.head.encounter.id]);
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['Sound could not be destroyed']);
  });

  it('is not destroyed when the note is amended at that very moment, and nobody waits for each other', async () => {
    const { head, lease } = await filed();
    const amending = await it_.pool.connect();
    await amending.query('begin');
    await amending.query("update encounter set state = 'in-review' where id = $1", [head.encounter.id]);
    const destroying = it_.store.destroySound(head, 24);
    await eventually(
      async () => (await it_.pool.query("select 1 from pg_stat_activity where wait_event_type = 'Lock'")).rowCount,
      (count) => count === 1,
    );
    await amending.query('select 1 from part where encounter_id = $1 for update', [head.encounter.id]);
    await amending.query('commit');
    amending.release();
    await destroying;
    expect(await it_.log.read(lease.partId, head.key, 0, 10)).toHaveLength(1);
  });

  it('of which nothing is left leaves no receipt: a refusal has left one', async () => {
    const { head, lease } = await filed();
    await it_.pool.query('delete from audio_block');
    await it_.pool.query('update part set frames = 0 where id = $1', [lease.partId]);
    it_.pass(25 * 3_600_000);
    await it_.store.destroySound(head, 24);
    expect((await it_.store.auditTrail(head.encounter.id)).map(({ type }) => type)).not.toContain('audio-destroyed');
    expect(await it_.store.soundToDestroy(24)).toEqual([]);
    expect((await it_.store.snapshot(head.encounter.id))?.copiesGoneBy).toBeNull();
  });
});
