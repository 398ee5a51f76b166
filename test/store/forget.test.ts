import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { LuonnosError } from '../../server/errors.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import type { PartLease } from '../../server/store/parts.js';
import type { Lease } from '../../server/store/work.js';
import { note, statement } from '../support/notes.js';
import { actor, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

/** Frame n is all bytes n + 1: no frame is silence. */
const frame = (seq: number) => new Uint8Array(FRAME_BYTES).fill(seq + 1);

describe('forgetting a span of a recording', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const said = (partId: number, n: number, startMs: number, endMs: number): Utterance => ({
    id: `u1-${n}`,
    source: 'utterance',
    partId,
    speaker: 'spk0',
    role: 'subject',
    startMs,
    endMs,
    text: `Salaisuus numero ${n}.`,
    confidence: null,
    language: 'fi',
  });

  /** Two seconds in four blocks of five frames, three utterances, a machine's draft and what people made of it. */
  const recorded = async () => {
    const { head, lease } = await newPart(it_.store);
    for (let first = 0; first < 20; first += 5) {
      const frames = Array.from({ length: 5 }, (_, index) => frame(first + index));
      await it_.log.append([{ lease, key: head.key, firstSeq: first, frames }]);
    }
    const work = await it_.store.claimWork('one', ['transcribe'], 10_000);
    if (!work) throw new Error('unclaimed');
    for (const utterance of [
      said(lease.partId, 1, 0, 500),
      said(lease.partId, 2, 600, 1_100),
      said(lease.partId, 3, 1_500, 1_900),
    ]) {
      await it_.store.appendUtterance(head, work, utterance);
    }
    return { head, lease, work };
  };
  const drafted = async (head: EncounterHead) => {
    const cites = (id: string, ...ids: string[]) =>
      statement({
        id,
        text: `Väite ${id}`,
        evidence: ids.map((of) => ({ source: 'utterance', id: of, quote: `Salaisuus ${of}`, language: 'fi' })),
      });
    const body = note({
      statements: [cites('s1', 'u1-1'), cites('s2', 'u1-2'), cites('s3', 'u1-1', 'u1-2'), cites('s4', 'u1-3')],
      omissions: [
        { utteranceId: 'u1-2', text: 'Salaisuus', section: 'plan', classes: [], highRisk: false, fate: 'open' },
      ],
      drafted: ['u1-1', 'u1-2', 'u1-3'],
    });
    for (const origin of ['machine', 'review'] as const) {
      const { encounter } = (await it_.store.encounterHead(head.encounter.id)) ?? head;
      await it_.store.commit(head, {
        expectedVersion: encounter.version,
        actor,
        change: { event: 'review', note: { body, origin } },
        audit: [{ type: 'draft-asked', section: null }],
      });
    }
  };
  const forget = (head: EncounterHead, { partId }: PartLease, from: number, to: number) =>
    it_.store.forget(head, actor, { partId, from, to, ground: 'client-wish' });
  const heardFrames = async (head: EncounterHead, lease: PartLease) =>
    (await it_.log.read(lease.partId, head.key, 0, 100)).map(({ pcm }) => pcm[0]);
  const snapshotOf = async (head: EncounterHead) => {
    const snapshot = await it_.store.snapshot(head.encounter.id);
    if (!snapshot) throw new Error('no encounter');
    return snapshot;
  };

  it('leaves silence in its place, and every other frame as it was', async () => {
    const { head, lease } = await recorded();
    await forget(head, lease, 7, 12);
    const before = Array.from({ length: 7 }, (_, index) => index + 1);
    const after = Array.from({ length: 8 }, (_, index) => index + 13);
    expect(await heardFrames(head, lease)).toEqual([...before, 0, 0, 0, 0, 0, ...after]);
    const { rows } = await it_.pool.query('select form, body from audio_block where first_seq >= 7 and first_seq < 12');
    expect(rows.every(({ form, body }) => form === 'silence' && body === null)).toBe(true);
  });

  it('of an hour that arrived frame by frame is done in a moment: the acknowledgements of all recorders wait for it', async () => {
    const { head, lease } = await recorded();
    await it_.pool.query(
      `insert into audio_block (part_id, first_seq, frames, body)
       select $1, seq, 1, '\\x00' from generate_series(20, 36019) as seq`,
      [lease.partId],
    );
    await it_.pool.query('update part set frames = 36020 where id = $1', [lease.partId]);
    const began = performance.now();
    await forget(head, lease, 7, 36_020);
    expect(performance.now() - began).toBeLessThan(5_000);
    const { rows } = await it_.pool.query(
      'select form, sum(frames)::int as frames from audio_block group by 1 order by 1',
    );
    expect(rows).toEqual([
      { form: 'pcm', frames: 7 },
      { form: 'silence', frames: 36_013 },
    ]);
  });

  it('is one gap, in whatever pieces and however often it was forgotten', async () => {
    const { head, lease } = await recorded();
    await forget(head, lease, 7, 10);
    await forget(head, lease, 10, 12);
    await forget(head, lease, 8, 11);
    expect((await snapshotOf(head)).gaps).toEqual([
      { partId: lease.partId, atMs: 700, durationMs: 500, reason: 'forgotten' },
    ]);
  });

  it('takes the words that overlap it, and all that rests on them in every revision', async () => {
    const { head, lease } = await recorded();
    await drafted(head);
    await forget(head, lease, 7, 12);
    const { utterances, note: left } = await snapshotOf(head);
    expect(utterances.map(({ id }) => id)).toEqual(['u1-1', 'u1-3']);
    expect(left?.statements.map(({ id }) => id)).toEqual(['s1', 's4']);
    expect(left?.omissions).toEqual([]);
    expect(left?.drafted).toEqual(['u1-1', 'u1-3']);
    const { unsealJson } = await import('../../server/store/seal.js');
    const { noteContext } = await import('../../server/store/rows.js');
    const { rows } = await it_.pool.query('select number, body from revision');
    expect(rows).toHaveLength(2);
    for (const { number, body } of rows) {
      const text = JSON.stringify(unsealJson(head.key, noteContext(head.encounter.id, number), body));
      expect(text).not.toContain('u1-2');
      expect(text).toContain('u1-3');
    }
  });

  it('cancels a transcription that is running: what it still says finds no home', async () => {
    const { head, lease, work } = await recorded();
    await forget(head, lease, 7, 12);
    expect((await it_.store.renewWork([work], 10_000)).size).toBe(0);
    expect(await it_.store.appendUtterance(head, work, said(lease.partId, 4, 700, 1_100))).toBe(false);
    const again = await it_.store.claimWork('two', ['transcribe'], 10_000);
    expect(again?.partId).toBe(lease.partId);
  });

  it('does not let a draft land that was made of it', async () => {
    const { head, lease, work } = await recorded();
    await it_.store.endPart(head, actor, lease.partId, 20);
    await it_.store.finishWork(head, work, { state: 'done' }, []);
    const draft = (await it_.store.claimWork('one', ['draft'], 10_000)) as Lease;
    await forget(head, lease, 7, 12);
    const { encounter } = (await it_.store.encounterHead(head.encounter.id)) ?? head;
    const landing = it_.store.commit(head, {
      expectedVersion: encounter.version,
      actor,
      change: { note: { body: note({ statements: [statement()] }), origin: 'machine' } },
      audit: [{ type: 'draft-asked', section: null }],
      lease: draft,
    });
    expect(await codeOf(landing)).toBe('encounter.conflict');
    expect((await it_.store.claimWork('two', ['draft'], 10_000))?.kind).toBe('draft');
  });

  it('leaves in the audit where, on what ground and who, and nothing else', async () => {
    const { head, lease } = await recorded();
    await forget(head, lease, 7, 12);
    const { rows } = await it_.pool.query("select actor, data from audit where type = 'audio-forgotten'");
    expect(rows).toEqual([{ actor, data: { part: lease.partId, fromMs: 700, toMs: 1_200, ground: 'client-wish' } }]);
  });

  it('is refused where nothing is stored, in another encounter, and once the note is signed', async () => {
    const { head, lease } = await recorded();
    expect(await codeOf(forget(head, lease, 20, 30))).toBe('audio.not-found');
    expect(await codeOf(forget(await newEncounter(it_.store), lease, 0, 10))).toBe('audio.not-found');
    await it_.pool.query("update encounter set state = 'signed'");
    expect(await codeOf(forget(head, lease, 0, 10))).toBe('encounter.wrong-state');
    expect((await heardFrames(head, lease)).every((byte) => byte !== 0)).toBe(true);
  });
});
