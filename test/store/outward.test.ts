import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/professional.js';
import { actor, doctor, encounterOf, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';
import { signUnfiled } from '../support/unfiled.js';

describe('an encounter as programs learn of it', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const statusOf = async (id: string) => {
    const found = await it_.store.outwardEncounter(id);
    if (!found) throw new Error('It is there.');
    return found.status;
  };

  it('tells of the newest signed note, whichever was written first', async () => {
    const { id, signed } = await signUnfiled(it_);
    const [first, second] = [signed.noteId, randomUUID()];
    const amends = { noteId: first, reason: 'wrong', at: signed.signedAt } as const;
    const snapshot = await it_.store.snapshot(id);
    if (!snapshot) throw new Error('It is there.');
    await it_.store.commit(snapshot, {
      expectedVersion: snapshot.encounter.version,
      actor,
      change: { event: ['amend', 'sign'], signed: { ...signed, noteId: second, revision: 2 }, amends },
      audit: [{ type: 'encounter-read' }],
    });
    expect((await statusOf(id)).signed).toMatchObject({ noteId: second, revision: 2 });
    // The first is the newest row of its table now.
    await it_.pool.query('update signed_note set copied_at = null where note_id = $1', [first]);
    expect((await statusOf(id)).signed).toMatchObject({ noteId: second, revision: 2 });
  });

  it('tells the way of the newest note in the order in which it went, wherever its rows stand', async () => {
    const { id } = await signUnfiled(it_);
    const digest = '0'.repeat(64);
    const noted = { revision: 1, digest, gapsAcknowledged: 0, subjectChecked: true, replaces: null };
    const failed = { code: 'record.unavailable', attempts: 1, final: false };
    const events = [
      { type: 'note-signed', ...noted },
      { type: 'note-signed', ...noted, revision: 2 },
      { type: 'work-failed', work: 'file', ...failed },
      { type: 'work-failed', work: 'notify', ...failed },
      { type: 'note-filed', documentId: 'd1', versionId: '1', readBackEqual: true },
    ] as const;
    const happens = async (to: string, event: (typeof events)[number]) => {
      const snapshot = await it_.store.snapshot(to);
      if (!snapshot) throw new Error('It is there.');
      const { version } = snapshot.encounter;
      await it_.store.commit(snapshot, { expectedVersion: version, actor, change: {}, audit: [event] });
    };
    for (const event of events) await happens(id, event);
    // To another note since then.
    const other = await signUnfiled(it_);
    for (const event of events.slice(1, 3)) await happens(other.id, event);
    const way = async () => (await statusOf(id)).delivery.map(({ step, code }) => [step, code]);
    const told = [
      ['signed', null],
      ['failed', 'record.unavailable'],
      ['filed', null],
    ];
    expect(await way()).toEqual(told);
    // They are the newest rows of their table now, and no index says otherwise.
    await it_.pool.query('drop index audit_encounter');
    await it_.pool.query(`update audit set at = at where type = 'note-signed'`);
    expect(await way()).toEqual(told);
  });

  it('is of one moment, whatever is decided while it is read', async () => {
    const { id } = await signUnfiled(it_);
    const deciding = await it_.pool.connect();
    await deciding.query('begin');
    await deciding.query('lock table signed_note in access exclusive mode');
    const told = statusOf(id);
    await eventually(
      async () => (await it_.pool.query('select from pg_locks where not granted')).rowCount,
      (waiting) => waiting === 1,
    );
    await deciding.query(`update encounter set state = 'in-review' where id = $1`, [id]);
    await deciding.query('delete from signed_note where encounter_id = $1', [id]);
    await deciding.query('commit');
    deciding.release();
    expect(await told).toMatchObject({ state: 'signed', signed: { revision: 1 } });
    expect(await statusOf(id)).toMatchObject({ state: 'in-review', signed: null });
  });

  it('tells nothing of any other encounter', async () => {
    const { head } = await newPart(it_.store);
    const { id } = await signUnfiled(it_);
    await it_.store.createEncounter(encounterOf(randomUUID()), actor);
    const fresh = await newEncounter(it_.store);
    expect(await statusOf(fresh.encounter.id)).toMatchObject({ nextAction: 'start', signed: null, delivery: [] });
    expect(await statusOf(id)).toMatchObject({ state: 'signed', nextAction: 'wait' });
    expect(await statusOf(head.encounter.id)).toMatchObject({ nextAction: 'continue-recording', signed: null });
  });

  it('says nothing of work that nobody waits for', async () => {
    const { encounter } = await newEncounter(it_.store);
    await it_.pool.query(
      `insert into work (encounter_id, kind, state, next_attempt_at) values ($1, 'notify', 'waiting', now())`,
      [encounter.id],
    );
    expect((await statusOf(encounter.id)).nextAction).toBe('start');
  });

  it('is of no officer: they answer for no encounter', async () => {
    const { organisation } = doctor;
    await it_.store.savePerson({ role: 'pilot-lead', id: 'petri.lahti', name: 'Petri Lahti', title: '', organisation });
    expect(await it_.store.professional('petri.lahti')).toBeNull();
    expect(await it_.store.professional(doctor.id)).toEqual(doctor);
  });

  it('waits for a recorder until its part has ended', async () => {
    const { head } = await newPart(it_.store);
    const { id } = head.encounter;
    expect((await statusOf(id)).nextAction).toBe('continue-recording');
    await it_.pool.query('update part set ended_at = now() where encounter_id = $1', [id]);
    expect((await statusOf(id)).nextAction).not.toBe('continue-recording');
  });

  it('waits for no recorder where a part is only being made of an upload', async () => {
    const { head, lease } = await newPart(it_.store);
    const { id } = head.encounter;
    expect((await statusOf(id)).nextAction).toBe('continue-recording');
    await it_.pool.query(
      `insert into upload (id, encounter_id, kind, bytes, part_id, created_at) values ($1, $2, 'conversation', 1, $3, now())`,
      [randomUUID(), id, lease.partId],
    );
    expect((await statusOf(id)).nextAction).not.toBe('continue-recording');
  });

  it('knows a key of the integrator that used it, and of no other', async () => {
    const id = randomUUID();
    const request = { integratorId: 'one', key: 'key-of-sixteen-or-more', digest: 'a' };
    await it_.store.createEncounter(encounterOf(id), actor, { request });
    expect(await it_.store.requestOf('one', request.key)).toEqual({ digest: 'a', encounterId: id });
    expect(await it_.store.requestOf('other', request.key)).toBeNull();
    expect(await it_.store.requestOf('one', 'another-key-of-sixteen')).toBeNull();
    await expect(it_.store.createEncounter(encounterOf(randomUUID()), actor, { request })).rejects.toMatchObject({
      code: 'encounter.conflict',
    });
  });
});
