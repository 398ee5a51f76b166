import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import { end, finalise, soundOf, store } from '../support/finalised.js';
import { note, statement, typedText } from '../support/notes.js';
import { actor, doctor, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

describe('decisions go through one gate', () => {
  let it_: TestStore;
  beforeAll(async () => {
    it_ = await testStore();
  });
  afterAll(() => it_.close());

  const trail = async (id: string) => (await it_.store.auditTrail(id)).map(({ type }) => type);

  it('writes the change and its audit row together', async () => {
    const head = await newEncounter(it_.store);
    const change = { typed: [typedText('Päänsärkyä.')] };
    const audit = [{ type: 'text-typed', utterances: 1 }] as const;
    await it_.store.commit(head, { expectedVersion: 0, actor, change, audit });
    expect((await it_.store.snapshot(head.encounter.id))?.utterances[0]?.text).toBe('Päänsärkyä.');
    expect(await trail(head.encounter.id)).toEqual(['encounter-created', 'text-typed']);
  });

  it('changes nothing, and records nothing, when somebody was faster', async () => {
    const head = await newEncounter(it_.store);
    const audit = [{ type: 'text-typed', utterances: 1 }] as const;
    await it_.store.commit(head, { expectedVersion: 0, actor, change: {}, audit });
    const late = it_.store.commit(head, { expectedVersion: 0, actor, change: { typed: [typedText('x')] }, audit });
    expect(await codeOf(late)).toBe('encounter.conflict');
    expect((await it_.store.snapshot(head.encounter.id))?.utterances).toEqual([]);
    expect(await trail(head.encounter.id)).toEqual(['encounter-created', 'text-typed']);
  });

  it('changes nothing when its audit row cannot be written', async () => {
    const head = await newEncounter(it_.store);
    await it_.pool.query(
      `create function no_audit() returns trigger language plpgsql as $$ begin raise 'full'; end $$`,
    );
    await it_.pool.query('create trigger no_audit before insert on audit for each row execute function no_audit()');
    const change = { typed: [typedText('x')] };
    const audit = [{ type: 'text-typed', utterances: 1 }] as const;
    await expect(it_.store.commit(head, { expectedVersion: 0, actor, change, audit })).rejects.toThrow();
    await it_.pool.query('drop trigger no_audit on audit; drop function no_audit()');
    const after = await it_.store.snapshot(head.encounter.id);
    expect(after?.utterances).toEqual([]);
    expect(after?.encounter.version).toBe(0);
  });

  it('refuses an event the state table does not know', async () => {
    const head = await newEncounter(it_.store);
    const audit = [{ type: 'work-asked', work: 'file' }] as const;
    expect(await codeOf(it_.store.commit(head, { expectedVersion: 0, actor, change: { event: 'file' }, audit }))).toBe(
      'encounter.wrong-state',
    );
  });

  it('keeps a machine draft as it was while people change the revision after it', async () => {
    const head = await newEncounter(it_.store);
    const { id } = head.encounter;
    const audit = [{ type: 'draft-asked', section: null }] as const;
    const save = (text: string, origin: 'machine' | 'review', expectedVersion: number) =>
      it_.store.commit(head, {
        expectedVersion,
        actor,
        audit,
        change: { event: 'review', note: { origin, body: note({ statements: [statement({ text })] }) } },
      });
    await save('Koneen.', 'machine', 0);
    await save('Ihmisen.', 'review', 1);
    await save('Ihmisen, korjattu.', 'review', 2);
    const now = await it_.store.snapshot(id);
    expect([now?.revision, now?.revisionOrigin, now?.note?.statements[0]?.text]).toEqual([
      2,
      'review',
      'Ihmisen, korjattu.',
    ]);
    const { rows } = await it_.pool.query('select number, origin from revision where encounter_id = $1 order by 1', [
      id,
    ]);
    expect(rows).toEqual([
      { number: 1, origin: 'machine' },
      { number: 2, origin: 'review' },
    ]);
  });

  it('holds no readable word or sound of what was said, of the note or of the person in any table, in whatever form', async () => {
    const canary = 'kanarialintu';
    const head = await newEncounter(it_.store, {
      subject: { id: 'veikko-lehtomaa', name: `Veikko ${canary}`, birthDate: '1948-09-02' },
    });
    await it_.store.commit(head, {
      expectedVersion: 0,
      actor,
      audit: [{ type: 'text-typed', utterances: 1 }],
      change: {
        event: 'review',
        typed: [typedText(canary)],
        note: { origin: 'machine', body: note({ statements: [statement({ text: canary })] }) },
      },
    });
    // Sound that can be told from silence in its bytes, as it arrives, as it is kept, and beside what is forgotten.
    const canarySound = soundOf(7).subarray(800, 816).toString('hex');
    const { head: other, lease } = await newPart(it_.store);
    await store(it_, other, lease, { to: 30 });
    await end(it_, other, lease, 30);
    await finalise(it_);
    const flacStart = Buffer.from('fLaC').toString('hex');
    await it_.store.forget(other, actor, { partId: lease.partId, from: 10, to: 12, ground: 'other' });
    await finalise(it_);
    const again = await it_.store.reopenPart(other, actor, lease);
    await store(it_, other, again, { from: 30, to: 40 });
    const { rows: forms } = await it_.pool.query('select distinct form from audio_block order by 1');
    expect(forms.map(({ form }) => form)).toEqual(['flac', 'pcm', 'silence']);
    const { rows: tables } = await it_.pool.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const { rows } = await it_.pool.query<{ all: string | null }>(
        `select string_agg(t::text, ' ') as all from "${name}" t`,
      );
      expect(rows[0]?.all ?? '', name).not.toContain(canary);
      for (const bytes of [Buffer.from(canary).toString('hex'), canarySound, flacStart]) {
        expect((rows[0]?.all ?? '').includes(bytes), `${name} ${bytes}`).toBe(false);
      }
    }
  });

  it('leaves nothing of a discarded encounter but who, when, why and a receipt for its sound', async () => {
    const { head, lease } = await newPart(it_.store);
    const { id } = head.encounter;
    const block = { lease, key: head.key, firstSeq: 0, frames: [new Uint8Array(3200)] };
    expect(await it_.log.append([block])).toEqual([1]);
    await it_.store.commit(head, {
      expectedVersion: 1,
      actor,
      change: { event: 'discard', destroy: 'everything' },
      audit: [{ type: 'encounter-discarded', reason: 'mistake' }],
    });
    const counts = await it_.pool.query(
      `select (select count(*)::int from audio_block where part_id = $2) as audio,
              (select count(*)::int from utterance where encounter_id = $1) as said,
              (select count(*)::int from revision where encounter_id = $1) as notes,
              (select count(*)::int from work where encounter_id = $1) as work`,
      [id, lease.partId],
    );
    expect(counts.rows).toEqual([{ audio: 0, said: 0, notes: 0, work: 0 }]);
    expect((await it_.store.auditTrail(id)).slice(-2)).toMatchObject([
      { type: 'encounter-discarded', data: { reason: 'mistake' } },
      { type: 'audio-destroyed', data: { parts: 1, frames: 1, hours: 0 } },
    ]);
    expect(await it_.log.append([{ ...block, firstSeq: 0 }])).toEqual([null]);
    expect((await it_.store.worklist(doctor)).some(({ encounter }) => encounter.id === id)).toBe(false);
  });
});
