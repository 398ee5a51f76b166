import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { LuonnosError } from '../../server/errors.js';
import { openBlock } from '../../server/store/block-forms.js';
import { openDatabase } from '../../server/store/database.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import { openKeyRing } from '../../server/store/keys.js';
import { createStore, type Store } from '../../server/store/store.js';
import { end, finalise, soundOf, store } from '../support/finalised.js';
import { note, signedNote, statement } from '../support/notes.js';
import { actor, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';

const DAY = 86_400_000;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

/** What a process does every now and then. */
const renewAll = async (store: Store): Promise<string[]> => {
  const outcomes = [];
  for (const id of await store.keysToRenew()) outcomes.push(await store.renewKey(id));
  await store.destroyOldKeys();
  return outcomes;
};

describe("the day's key dies", () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const files = () => readdir(it_.keyDir);
  const headOf = async ({ encounter }: EncounterHead) => {
    const head = await it_.store.encounterHead(encounter.id);
    if (!head) throw new Error('no encounter');
    return head;
  };
  const said = (partId: number | null): Utterance => ({
    id: partId === null ? 't-1' : 'u1-1',
    source: partId === null ? 'typed' : 'utterance',
    partId,
    speaker: null,
    role: 'subject',
    startMs: 0,
    endMs: 900,
    text: 'Päätä on särkenyt kolme viikkoa.',
    confidence: null,
    language: 'fi',
  });
  const commit = async (head: EncounterHead, change: object) => {
    const { encounter, key } = await headOf(head);
    const audit = [{ type: 'text-typed', utterances: 1 }] as const;
    return it_.store.commit({ encounter, key }, { expectedVersion: encounter.version, actor, change, audit });
  };
  /** An encounter with everything in it that is sealed: sound of both forms, words, drafts, what was typed, a signed note. */
  const full = async () => {
    const { head, lease } = await newPart(it_.store);
    await store(it_, head, lease, { to: 100 });
    const work = await it_.store.claimWork('ear', ['transcribe'], 10_000);
    if (!work) throw new Error('unclaimed');
    await it_.store.appendUtterance(head, work, said(lease.partId));
    await it_.store.finishWork(head, work, { state: 'done' }, []);
    await end(it_, head, lease, 100);
    await finalise(it_);
    await it_.store.forget(head, actor, { partId: lease.partId, from: 40, to: 50, ground: 'client-wish' });
    const draft = await it_.store.claimWork('pen', ['draft'], 10_000);
    if (draft) await it_.store.finishWork(head, draft, { state: 'done' }, []);
    const body = note({ statements: [statement()] });
    await commit(head, { typed: [said(null)], event: 'review', note: { body, origin: 'machine' } });
    await commit(head, { note: { body, origin: 'review' } });
    await finalise(it_);
    const late = await it_.store.reopenPart(await headOf(head), actor, lease);
    await store(it_, head, late, { from: 100, to: 120 });
    await it_.store.endPart(head, actor, lease.partId, 120);
    const { rows } = await it_.pool.query('select form, first_seq from audio_block order by first_seq');
    expect(rows.map(({ form }) => form)).toEqual(['flac', 'silence', 'flac', 'pcm']);
    return { head, lease };
  };
  const sign = (head: EncounterHead) =>
    commit(head, { event: 'sign', signed: signedNote({ encounterId: head.encounter.id, text: 'Päänsärkyä.' }) });
  const pcmOf = async (head: EncounterHead, partId: number) => {
    const { key } = await headOf(head);
    return Buffer.concat((await it_.log.read(partId, key, 0, 1_000)).map(({ pcm }) => pcm));
  };
  const withSilence = (frames: number, from: number, to: number) =>
    Buffer.concat(
      Array.from({ length: frames }, (_, seq) => (seq >= from && seq < to ? Buffer.alloc(FRAME_BYTES) : soundOf(seq))),
    );
  /** As a backup holds it: every row of every table. */
  const copyDatabase = async () => {
    const { rows } = await it_.pool.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    await it_.pool.query('create schema backup');
    for (const { name } of rows)
      await it_.pool.query(`create table backup."${name}" as select * from public."${name}"`);
  };
  /** What the copy gives away with the key folder as it is now, and with the key the encounter has now. */
  const openCopy = async (head: EncounterHead) => {
    const { rows } = await it_.pool.query('select * from backup.encounter where id = $1', [head.encounter.id]);
    const ring = await openKeyRing(it_.keyDir);
    const { key_id: keyId, wrapped_key: wrapped } = rows[0];
    const { rows: blocks } = await it_.pool.query('select * from backup.audio_block');
    const withKey = async (key: Uint8Array) =>
      Promise.all(
        blocks.map((block) =>
          openBlock(key, block.part_id, block).then(
            () => 'open',
            () => 'shut',
          ),
        ),
      );
    const { key } = await headOf(head);
    const own = await ring.unwrap(head.encounter.id, { keyId, wrapped }).catch(() => null);
    return { withFolder: own ? await withKey(own) : 'no key', withLiveKey: await withKey(key) };
  };

  it('and with it every copy of what was forgotten, while the encounter reads as before', async () => {
    const { head, lease } = await newPart(it_.store);
    await store(it_, head, lease, { to: 40 });
    await end(it_, head, lease, 40);
    await finalise(it_);
    await copyDatabase();
    await it_.store.forget(head, actor, { partId: lease.partId, from: 10, to: 20, ground: 'client-wish' });
    const draft = await it_.store.claimWork('pen', ['draft'], 10_000);
    if (draft) await it_.store.finishWork(head, draft, { state: 'done' }, []);
    expect(await openCopy(head)).toEqual({ withFolder: ['open'], withLiveKey: ['open'] });
    const before = await it_.store.snapshot(head.encounter.id);
    it_.pass(14 * DAY);
    expect(await renewAll(it_.store)).toEqual(['renewed']);
    expect(await openCopy(head)).toEqual({ withFolder: 'no key', withLiveKey: ['shut'] });
    expect((await pcmOf(head, lease.partId)).equals(withSilence(40, 10, 20))).toBe(true);
    const after = await it_.store.snapshot(head.encounter.id);
    expect(after?.encounter.subject).toEqual(before?.encounter.subject);
    expect(before?.copiesGoneBy).toBe('2026-12-08T00:00:00.000Z');
    expect(after?.copiesGoneBy).toBe(before?.copiesGoneBy);
    expect(it_.now() < new Date(before?.copiesGoneBy ?? 0)).toBe(true);
  });

  it('after everything that is left was sealed with a new key, whatever it is', async () => {
    const { head, lease } = await full();
    await sign(head);
    const before = await it_.store.snapshot(head.encounter.id);
    const sealed = () =>
      it_.pool.query(`select (select string_agg(body::text, ' ') from audio_block) as sound,
        (select string_agg(body::text, ' ') from utterance) as words, (select string_agg(body::text, ' ') from revision) as notes,
        (select string_agg(body::text, ' ') from signed_note) as signed, (select subject::text from encounter) as subject`);
    const { rows: old } = await sealed();
    it_.pass(14 * DAY);
    expect(await renewAll(it_.store)).toEqual(['renewed']);
    const { rows: renewed } = await sealed();
    for (const of of ['sound', 'words', 'notes', 'signed', 'subject']) {
      expect(old[0][of], of).toEqual(expect.any(String));
      expect(renewed[0][of], of).not.toBe(old[0][of]);
    }
    const after = await it_.store.snapshot(head.encounter.id);
    const { key: newKey, encounter: now, ...rest } = after ?? head;
    const { key: oldKey, encounter: then, ...was } = before ?? head;
    expect(rest).toEqual(was);
    expect({ ...now, version: 0 }).toEqual({ ...then, version: 0 });
    expect(newKey.equals(oldKey)).toBe(false);
    expect((await pcmOf(head, lease.partId)).equals(withSilence(120, 40, 50))).toBe(true);
    expect((await it_.store.auditTrail(head.encounter.id)).at(-1)).toMatchObject({
      type: 'keys-renewed',
      data: { keyId: '2026-12-07' },
    });
  });

  it('and no sealed column is left out: a new one has to be sealed again as well', async () => {
    const { rows } = await it_.pool.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea' order by 1`,
    );
    // The key itself, and uploads: an encounter that has one waits.
    const apart = ['encounter.wrapped_key', 'upload_block.body'];
    const resealed = ['audio_block.body', 'encounter.subject', 'revision.body', 'signed_note.body', 'utterance.body'];
    expect(rows.map(({ name }) => name)).toEqual([...apart, ...resealed].sort());
  });

  it('while what was never destroyed keeps its key, under another day', async () => {
    const { head, lease } = await newPart(it_.store);
    await store(it_, head, lease, { to: 40 });
    await it_.store.endPart(head, actor, lease.partId, 40);
    const bodies = () => it_.pool.query('select body from audio_block order by first_seq');
    const { rows: before } = await bodies();
    it_.pass(14 * DAY);
    expect(await renewAll(it_.store)).toEqual(['renewed']);
    expect(await files()).toEqual(['2026-12-07.key']);
    expect((await bodies()).rows).toEqual(before);
    const after = await headOf(head);
    expect(after.key.equals(head.key)).toBe(true);
    expect(after.encounter.version).toBe((await it_.store.snapshot(head.encounter.id))?.encounter.version);
    expect((await pcmOf(head, lease.partId)).equals(withSilence(40, 0, 0))).toBe(true);
  });

  it('not before its day has come, and never while something is wrapped under it', async () => {
    const head = await newEncounter(it_.store);
    it_.pass(12 * DAY);
    expect(await it_.store.keysToRenew()).toEqual([]);
    it_.pass(DAY);
    expect(await renewAll(it_.store)).toEqual(['renewed']);
    expect(await files()).toEqual(['2026-11-23.key', '2026-12-06.key']);
    await it_.pool.query("update encounter set key_id = '2026-11-23'");
    it_.pass(DAY);
    expect(await it_.store.destroyOldKeys()).toEqual([]);
    await it_.pool.query("update encounter set key_id = '2026-12-06'");
    expect(await it_.store.destroyOldKeys()).toEqual(['2026-11-23']);
    expect((await headOf(head)).encounter.id).toBe(head.encounter.id);
    expect(await files()).toEqual(['2026-12-06.key']);
  });

  it('with what a process that ended in the middle left of it, and in the memory of every process', async () => {
    const head = await newEncounter(it_.store);
    await writeFile(join(it_.keyDir, '2026-11-23.abcdef.tmp'), Buffer.alloc(32));
    const second = openDatabase(it_.connectionString, { max: 2, onError: () => undefined });
    const ring = await openKeyRing(it_.keyDir);
    const other = createStore({ database: second, keys: ring, now: it_.now, newId: randomUUID });
    const { rows } = await it_.pool.query('select key_id as "keyId", wrapped_key as wrapped from encounter');
    await ring.unwrap(head.encounter.id, rows[0]);
    it_.pass(14 * DAY);
    await renewAll(it_.store);
    expect(await files()).toEqual(['2026-12-07.key']);
    await renewAll(other);
    await expect(ring.unwrap(head.encounter.id, rows[0])).rejects.toThrow();
    await second.close();
  });

  describe('and waits with an encounter that', () => {
    const forgotten = async () => {
      const { head, lease } = await newPart(it_.store);
      await store(it_, head, lease, { to: 40 });
      await it_.store.forget(head, actor, { partId: lease.partId, from: 10, to: 20, ground: 'client-wish' });
      await it_.pool.query('update work set state = $1', ['done']);
      return { head, lease };
    };

    it('is being recorded: one whose recorder is gone is not, and comes back under a new lease', async () => {
      const { head, lease } = await forgotten();
      it_.pass(14 * DAY);
      await it_.pool.query('update part set heard_at = $1', [it_.now()]);
      expect(await renewAll(it_.store)).toEqual(['busy']);
      expect(await files()).toContain('2026-11-23.key');
      it_.pass(2 * 3_600_000);
      expect(await renewAll(it_.store)).toEqual(['renewed']);
      const late = { lease, key: head.key, firstSeq: 40, frames: [soundOf(40)] };
      expect(await it_.log.append([late])).toEqual([null]);
      const again = await it_.store.resumePart(head.encounter.id, lease.partId, lease.device);
      await store(it_, await headOf(head), again, { from: 40, to: 41 });
      expect((await pcmOf(head, lease.partId)).equals(withSilence(41, 10, 20))).toBe(true);
    });

    it('is worked on: who held the work of a dead process before can write nothing any more', async () => {
      const { head, lease } = await forgotten();
      await it_.store.endPart(head, actor, lease.partId, 40);
      it_.pass(14 * DAY);
      await it_.pool.query("update work set state = 'waiting'");
      const work = await it_.store.claimWork('ear', ['transcribe'], 10_000);
      if (!work) throw new Error('unclaimed');
      expect(await renewAll(it_.store)).toEqual(['busy']);
      it_.pass(11_000);
      expect(await renewAll(it_.store)).toEqual(['renewed']);
      expect(await it_.store.appendUtterance(head, work, said(lease.partId))).toBe(false);
      expect((await it_.store.claimWork('ear', ['transcribe'], 10_000))?.partId).toBe(lease.partId);
    });

    it('has an upload on its way', async () => {
      const { head, lease } = await forgotten();
      await it_.store.endPart(head, actor, lease.partId, 40);
      await it_.pool.query('delete from work');
      await it_.pool.query(
        'insert into upload (id, encounter_id, kind, bytes, created_at) values ($1, $2, $3, 1, now())',
        [randomUUID(), head.encounter.id, 'conversation'],
      );
      it_.pass(14 * DAY);
      expect(await renewAll(it_.store)).toEqual(['busy']);
      await it_.pool.query('delete from upload');
      expect(await renewAll(it_.store)).toEqual(['renewed']);
    });

    it('is being decided about: a decision on its way with the old key is told to read again', async () => {
      const { head, lease } = await forgotten();
      await it_.store.endPart(head, actor, lease.partId, 40);
      await it_.pool.query('delete from work');
      const before = await headOf(head);
      it_.pass(14 * DAY);
      await renewAll(it_.store);
      const audit = [{ type: 'text-typed', utterances: 1 }] as const;
      const expectedVersion = before.encounter.version;
      const late = it_.store.commit(before, { expectedVersion, actor, change: { typed: [said(null)] }, audit });
      expect(await codeOf(late)).toBe('encounter.conflict');
      const forget = { partId: lease.partId, from: 15, to: 25, ground: 'other' } as const;
      expect(await codeOf(it_.store.forget(before, actor, forget))).toBe('ok');
      expect((await pcmOf(head, lease.partId)).equals(withSilence(40, 10, 25))).toBe(true);
    });
  });

  it('once, whichever processes try at the same moment, and no encounter that is made meanwhile is lost', async () => {
    for (let n = 0; n < 6; n += 1) await newEncounter(it_.store);
    await it_.pool.query(
      'update encounter set key_shed_at = now(), shed_key_id = key_id where id in (select id from encounter limit 3)',
    );
    const keys = await Promise.all(Array.from({ length: 3 }, () => openKeyRing(it_.keyDir, 1)));
    // One process has a clock that is a day behind: it makes encounters under the very key that the others destroy.
    const databases = keys.map(() => openDatabase(it_.connectionString, { max: 4, onError: () => undefined }));
    const stores = keys.map((ring, index) => {
      const database = databases[index];
      if (!database) throw new Error('no database');
      const now = () => new Date(it_.now().getTime() + (index === 0 ? 0 : DAY));
      return createStore({ database, keys: ring, now, newId: randomUUID });
    });
    const [behind, ...ahead] = stores;
    const made: EncounterHead[] = [];
    await Promise.all([
      ...ahead.map(async (each) => {
        for (let round = 0; round < 8; round += 1) await renewAll(each);
      }),
      (async () => {
        for (let n = 0; behind && n < 12; n += 1) made.push(await newEncounter(behind));
      })(),
    ]);
    const { rows } = await it_.pool.query<{ id: string }>('select id from encounter');
    expect(rows).toHaveLength(18);
    const later = await openKeyRing(it_.keyDir, 1);
    const database = openDatabase(it_.connectionString, { max: 2, onError: () => undefined });
    const reader = createStore({ database, keys: later, now: it_.now, newId: randomUUID });
    for (const { id } of rows) expect((await reader.encounterHead(id))?.encounter.subject.id).toBe('aino-mallikas');
    const renewed = await it_.pool.query(
      "select encounter_id from audit where type = 'keys-renewed' group by 1 having count(*) > 1",
    );
    expect(renewed.rows).toEqual([]);
    await Promise.all([database, ...databases].map((each) => each.close()));
  });
});
