import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import { openDatabase } from '../../server/store/database.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import { openKeyRing } from '../../server/store/keys.js';
import { createStore } from '../../server/store/store.js';
import { soundOf, store } from '../support/finalised.js';
import { eventually } from '../support/professional.js';
import { DAY, headOf, pcmOf, renewAll, said, withSilence } from '../support/renewal.js';
import { actor, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

describe('keys are renewed', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());
  const files = () => readdir(it_.keyDir);

  describe('later where an encounter', () => {
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
      await store(it_, await headOf(it_, head), again, { from: 40, to: 41 });
      expect((await pcmOf(it_, head, lease.partId)).equals(withSilence(41, 10, 20))).toBe(true);
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
      expect(await it_.store.finishWork(head, work, { state: 'done' }, [])).toBe(false);
      expect((await it_.store.claimWork('ear', ['transcribe'], 10_000))?.partId).toBe(lease.partId);
    });

    it('is transcribed: what is being written and the renewal do not wait for each other', async () => {
      const { head, lease } = await forgotten();
      await it_.store.endPart(head, actor, lease.partId, 40);
      it_.pass(14 * DAY);
      await it_.pool.query("update work set state = 'waiting'");
      const work = await it_.store.claimWork('ear', ['transcribe'], 10_000);
      const writing = await it_.pool.connect();
      await writing.query('begin');
      await writing.query('select 1 from work where id = $1 for share', [work?.id]);
      const renewing = renewAll(it_.store);
      await eventually(
        async () => (await it_.pool.query("select 1 from pg_stat_activity where wait_event_type = 'Lock'")).rowCount,
        (count) => count === 1,
      );
      const final = writing.query(
        `insert into utterance (encounter_id, id, source, part_id, role, start_ms, end_ms, language, body)
         values ($1, 'u1-9', 'utterance', $2, 'subject', 600, 900, 'fi', '')`,
        [head.encounter.id, lease.partId],
      );
      expect(await codeOf(final)).toBe('ok');
      await writing.query('commit');
      writing.release();
      expect(await renewing).toEqual(['busy']);
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
      const before = await headOf(it_, head);
      it_.pass(14 * DAY);
      await renewAll(it_.store);
      const audit = [{ type: 'text-typed', utterances: 1 }] as const;
      const expectedVersion = before.encounter.version;
      const late = it_.store.commit(before, { expectedVersion, actor, change: { typed: [said(null)] }, audit });
      expect(await codeOf(late)).toBe('encounter.conflict');
      const forget = { partId: lease.partId, from: 15, to: 25, ground: 'other' } as const;
      expect(await codeOf(it_.store.forget(before, actor, forget))).toBe('ok');
      expect((await pcmOf(it_, head, lease.partId)).equals(withSilence(40, 10, 25))).toBe(true);
    });
  });

  it('and encounters made only while no day loses its key', async () => {
    const head = await newEncounter(it_.store);
    it_.pass(14 * DAY);
    const holder = new pg.Client({ connectionString: it_.connectionString });
    await holder.connect();
    await holder.query('begin');
    await holder.query("select pg_advisory_xact_lock(hashtext('luonnos-keys'))");
    const waiting = async () =>
      (await holder.query("select 1 from pg_locks where locktype = 'advisory' and mode = 'ShareLock' and not granted"))
        .rowCount ?? 0;
    const [making, renewing] = [newEncounter(it_.store), it_.store.renewKey(head.encounter.id)];
    await eventually(waiting, (count) => count === 2);
    await holder.query('commit');
    await holder.end();
    expect((await making).encounter.subject.id).toBe('aino-mallikas');
    expect(await renewing).toBe('renewed');
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
