import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBlock } from '../../server/store/block-forms.js';
import { openDatabase } from '../../server/store/database.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import { openKeyRing } from '../../server/store/keys.js';
import { createStore } from '../../server/store/store.js';
import { end, finalise, store } from '../support/finalised.js';
import { note, signedNote, statement } from '../support/notes.js';
import { DAY, headOf, pcmOf, renewAll, said, withSilence } from '../support/renewal.js';
import { actor, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';

describe("the day's key dies", () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const files = () => readdir(it_.keyDir);
  const commit = async (head: EncounterHead, change: object) => {
    const { encounter, key } = await headOf(it_, head);
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
    const late = await it_.store.reopenPart(await headOf(it_, head), actor, lease);
    await store(it_, head, late, { from: 100, to: 120 });
    await it_.store.endPart(head, actor, lease.partId, 120);
    const { rows } = await it_.pool.query('select form, first_seq from audio_block order by first_seq');
    expect(rows.map(({ form }) => form)).toEqual(['flac', 'silence', 'flac', 'pcm']);
    return { head, lease };
  };
  const sign = (head: EncounterHead) =>
    commit(head, {
      event: 'sign',
      signed: signedNote({ encounterId: head.encounter.id, text: 'Päänsärkyä.' }),
      work: [{ kind: 'file' }],
    });
  /** The record system refused it, in words. */
  const refuse = async (head: EncounterHead): Promise<void> => {
    const lease = await it_.store.claimWork('pen', ['file'], 10_000);
    const noteId = (await it_.store.snapshot(head.encounter.id))?.signed?.noteId ?? '';
    if (!lease) throw new Error('There is nothing to file.');
    await it_.store.saveTrouble(lease, noteId, { words: ['Päänsärkyä?'], candidates: [], changed: null });
    await it_.store.finishWork(head, lease, { state: 'failed', code: 'record.rejected', retryAt: null }, []);
  };
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
    const { key } = await headOf(it_, head);
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
    expect((await pcmOf(it_, head, lease.partId)).equals(withSilence(40, 10, 20))).toBe(true);
    const after = await it_.store.snapshot(head.encounter.id);
    expect(after?.encounter.subject).toEqual(before?.encounter.subject);
    expect(before?.copiesGoneBy).toBe('2026-12-08T00:00:00.000Z');
    expect(after?.copiesGoneBy).toBe(before?.copiesGoneBy);
    expect(it_.now() < new Date(before?.copiesGoneBy ?? 0)).toBe(true);
  });

  it('after everything that is left was sealed with a new key, whatever it is', async () => {
    const { head, lease } = await full();
    await sign(head);
    await refuse(head);
    const before = await it_.store.snapshot(head.encounter.id);
    const sealed = () =>
      it_.pool.query(`select (select string_agg(body::text, ' ') from audio_block) as sound,
        (select string_agg(body::text, ' ') from utterance) as words, (select string_agg(body::text, ' ') from revision) as notes,
        (select string_agg(body::text, ' ') from signed_note) as signed, (select string_agg(trouble::text, ' ') from filing) as trouble,
        (select subject::text from encounter) as subject`);
    const { rows: old } = await sealed();
    it_.pass(14 * DAY);
    expect(await renewAll(it_.store)).toEqual(['renewed']);
    const { rows: renewed } = await sealed();
    for (const of of ['sound', 'words', 'notes', 'signed', 'trouble', 'subject']) {
      expect(old[0][of], of).toEqual(expect.any(String));
      expect(renewed[0][of], of).not.toBe(old[0][of]);
    }
    const after = await it_.store.snapshot(head.encounter.id);
    const { key: newKey, encounter: now, ...rest } = after ?? head;
    const { key: oldKey, encounter: then, ...was } = before ?? head;
    // What is destroyed from now on dies with a later day's key.
    expect(rest).toEqual({ ...was, copiesWouldGoBy: '2026-12-22T00:00:00.000Z' });
    expect({ ...now, version: 0 }).toEqual({ ...then, version: 0 });
    expect(newKey.equals(oldKey)).toBe(false);
    expect((await pcmOf(it_, head, lease.partId)).equals(withSilence(120, 40, 50))).toBe(true);
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
    // The key itself, a digest of what is said once, and uploads: an encounter that has one waits.
    const apart = ['encounter.wrapped_key', 'launch.digest', 'upload_block.body'];
    const words = ['filing.trouble', 'revision.body', 'signed_note.body', 'utterance.body'];
    const resealed = ['audio_block.body', 'encounter.subject', ...words];
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
    const after = await headOf(it_, head);
    expect(after.key.equals(head.key)).toBe(true);
    expect(after.encounter.version).toBe((await it_.store.snapshot(head.encounter.id))?.encounter.version);
    expect((await pcmOf(it_, head, lease.partId)).equals(withSilence(40, 0, 0))).toBe(true);
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
    expect((await headOf(it_, head)).encounter.id).toBe(head.encounter.id);
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
});
