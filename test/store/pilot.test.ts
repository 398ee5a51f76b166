import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../server/store/commit.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import { measures } from '../pilot/visits.js';
import { note, signedNote, statement } from '../support/notes.js';
import { actor, doctor, newEncounter, type TestStore, testStore } from '../support/store.js';

describe('the pilot’s rows in the store', () => {
  let it_: TestStore;
  beforeAll(async () => {
    it_ = await testStore();
    await it_.store.savePerson({ ...doctor, unit: 'Terveysasema' });
  });
  afterAll(() => it_.close());

  const commit = async (head: EncounterHead, change: Change, type: 'note-signed' | 'work-failed' | 'work-asked') => {
    const now = await it_.store.snapshot(head.encounter.id);
    const event = {
      'note-signed': {
        type: 'note-signed',
        revision: 1,
        digest: '',
        gapsAcknowledged: 0,
        subjectChecked: true,
        replaces: null,
      },
      'work-failed': { type: 'work-failed', work: 'file', code: 'record.unavailable', attempts: 1, final: false },
      'work-asked': { type: 'work-asked', work: 'file' },
    } as const;
    return it_.store.commit(head, {
      expectedVersion: now?.encounter.version ?? 0,
      actor,
      change,
      audit: [event[type]],
    });
  };
  const drafted = async () => {
    const head = await newEncounter(it_.store);
    const body = note({ statements: [statement()] });
    await commit(head, { event: 'review', note: { body, origin: 'machine' } }, 'work-asked');
    return head;
  };
  const rowOf = async ({ encounter }: EncounterHead) =>
    (await it_.store.pilotVisits(doctor.organisation.id)).find(({ visit }) => visit === encounter.id);

  it('are written with the signature, and told how long filing took and how often it failed since', async () => {
    const head = await drafted();
    const noteId = crypto.randomUUID();
    await commit(head, {}, 'work-failed');
    it_.pass(1_000);
    const signed = signedNote({ noteId, encounterId: head.encounter.id });
    await commit(head, { event: 'sign', signed, measures: measures() }, 'note-signed');
    expect(await rowOf(head)).toMatchObject({ revision: 1, unit: 'Terveysasema', filingMs: null, filingFailures: 0 });
    it_.pass(5_000);
    await commit(head, {}, 'work-failed');
    await commit(head, {}, 'work-failed');
    const receipt = { documentId: 'd', versionId: '1', at: it_.now().toISOString(), readBackEqual: true };
    await commit(head, { event: 'file', receipt: { noteId, receipt } }, 'work-asked');
    expect(await rowOf(head)).toMatchObject({ filingMs: 5_000, filingFailures: 2 });
  });

  it('are not there when the decision they belong to is not', async () => {
    const head = await drafted();
    const signed = signedNote({ noteId: crypto.randomUUID(), encounterId: head.encounter.id });
    const late = { expectedVersion: 0, actor, change: { event: 'sign', signed, measures: measures() } as const };
    await expect(it_.store.commit(head, { ...late, audit: [{ type: 'signed-in' }] })).rejects.toThrow(
      'encounter.conflict',
    );
    const text = { ...measures(), informing: 'kilpikonna' } as unknown as ReturnType<typeof measures>;
    await expect(commit(head, { event: 'sign', signed, measures: text }, 'note-signed')).rejects.toThrow();
    expect(await rowOf(head)).toBeUndefined();
    expect((await it_.store.snapshot(head.encounter.id))?.signed).toBeNull();
  });

  it('go with the signature when something fails after them', async () => {
    const head = await drafted();
    const signed = signedNote({ noteId: crypto.randomUUID(), encounterId: head.encounter.id });
    await it_.pool.query(
      `create function no_audit() returns trigger language plpgsql as $$ begin raise 'full'; end $$`,
    );
    await it_.pool.query('create trigger no_audit before insert on audit for each row execute function no_audit()');
    await expect(commit(head, { event: 'sign', signed, measures: measures() }, 'note-signed')).rejects.toThrow('full');
    await it_.pool.query('drop trigger no_audit on audit; drop function no_audit()');
    expect(await rowOf(head)).toBeUndefined();
  });

  it('are of one organisation alone, and stay when the visit is discarded', async () => {
    const head = await drafted();
    const gone = measures({ outcome: 'discarded', fastSignOff: null });
    await commit(head, { event: 'discard', destroy: 'everything', measures: gone }, 'work-asked');
    expect(await rowOf(head)).toMatchObject({ revision: 0, measures: { outcome: 'discarded' } });
    expect(await it_.store.pilotVisits('toinen')).toEqual([]);
  });

  it('know a draft’s statements as the machine left them, before anybody touched them', async () => {
    const head = await drafted();
    const touched = statement({
      text: 'Toisin.',
      handling: { state: 'edited', by: { id: 'x', name: 'X', at: it_.now().toISOString() }, draftText: 'Päänsärkyä.' },
    });
    await commit(head, { note: { body: note({ statements: [touched] }), origin: 'machine' } }, 'work-asked');
    const found = await it_.store.draftedStatements(head.encounter.id);
    expect([...found.values()].map(({ text }) => text)).toEqual(['Päänsärkyä kolme viikkoa.']);
  });
});
