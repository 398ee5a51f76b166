import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';

const LEASE_MS = 10_000;

describe('work is leased, not remembered', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const asked = async () => {
    const head = await newEncounter(it_.store);
    const change = { work: [{ kind: 'draft' as const }] };
    const audit = [{ type: 'draft-asked', section: null }] as const;
    await it_.store.commit(head, { expectedVersion: 0, actor, change, audit });
    return head;
  };
  const claim = (who: string) => it_.store.claimWork(who, ['draft', 'transcribe', 'file'], LEASE_MS);

  it('gives a piece of work to one of many', async () => {
    await asked();
    const leases = await Promise.all(Array.from({ length: 8 }, (_, index) => claim(`process-${index}`)));
    expect(leases.filter((lease) => lease !== null)).toHaveLength(1);
  });

  it('gives the work of a dead process to the next, and lets the dead one write nothing when it wakes', async () => {
    const head = await asked();
    const first = await claim('dead');
    expect(await claim('early')).toBeNull();
    it_.pass(LEASE_MS + 1);
    const second = await claim('next');
    expect(second?.epoch).toBe((first?.epoch ?? 0) + 1);
    if (!first || !second) throw new Error('unclaimed');
    expect(await it_.store.renewWork([first, second], LEASE_MS)).toEqual(new Set([second]));
    expect(await it_.store.finishWork(head, first, { state: 'done' }, [])).toBe(false);
    expect(await it_.store.finishWork(head, second, { state: 'done' }, [])).toBe(true);
  });

  it('is renewed without waiting for anybody: what somebody decides about just then is still held, as far as is known', async () => {
    await asked();
    await asked();
    const [one, two] = [await claim('here'), await claim('here')];
    if (!one || !two) throw new Error('unclaimed');
    const deciding = await it_.pool.connect();
    await deciding.query('begin');
    await deciding.query("update work set state = 'waiting', epoch = epoch + 1 where id = $1", [one.id]);
    it_.pass(5_000);
    expect(await it_.store.renewWork([one, two], LEASE_MS)).toEqual(new Set([one, two]));
    await deciding.query('commit');
    deciding.release();
    it_.pass(LEASE_MS - 1_000);
    expect(await it_.store.renewWork([one, two], LEASE_MS)).toEqual(new Set([two]));
    const { rows } = await it_.pool.query('select lease_until from work where id = $1', [two.id]);
    expect(rows[0].lease_until).toEqual(new Date(it_.now().getTime() + LEASE_MS));
  });

  it('waits until the time for another try has come', async () => {
    const head = await asked();
    const lease = await claim('one');
    if (!lease) throw new Error('unclaimed');
    const retryAt = new Date('2026-11-23T10:00:05.000Z');
    await it_.store.finishWork(head, lease, { state: 'failed', code: 'draft.unavailable', retryAt }, []);
    expect(await claim('two')).toBeNull();
    const waiting = (await it_.store.snapshot(head.encounter.id))?.activities[0];
    expect(waiting).toMatchObject({
      state: 'waiting',
      lastError: 'draft.unavailable',
      nextAttemptAt: retryAt.toISOString(),
    });
    it_.pass(5_000);
    expect((await claim('two'))?.attempts).toBe(2);
  });

  it('starts anew when it is asked for again, whoever holds it', async () => {
    const head = await asked();
    const lease = await claim('one');
    const audit = [{ type: 'draft-asked', section: 'plan' }] as const;
    const change = { work: [{ kind: 'draft' as const, section: 'plan' }] };
    await it_.store.commit(head, { expectedVersion: 1, actor, change, audit });
    if (!lease) throw new Error('unclaimed');
    expect(await it_.store.finishWork(head, lease, { state: 'done' }, [])).toBe(false);
    expect(await claim('two')).toMatchObject({ section: 'plan', attempts: 1 });
  });

  it('asks for a draft when the last part has ended and everything is transcribed, not before', async () => {
    const { head, lease: part } = await newPart(it_.store);
    const transcribing = await claim('one');
    expect(transcribing?.kind).toBe('transcribe');
    if (!transcribing) throw new Error('unclaimed');
    await it_.store.endPart(head, actor, part.partId, 0);
    expect(await claim('two')).toBeNull();
    await it_.store.finishWork(head, transcribing, { state: 'done' }, []);
    expect((await claim('two'))?.kind).toBe('draft');
  });

  it('keeps a final utterance once, and none from a process that lost its lease', async () => {
    const { head, lease: part } = await newPart(it_.store);
    const lease = await claim('one');
    if (!lease) throw new Error('unclaimed');
    const utterance = {
      id: 'u1-1',
      source: 'utterance' as const,
      partId: part.partId,
      speaker: 'spk0',
      role: 'professional' as const,
      startMs: 0,
      endMs: 900,
      text: 'Päivää.',
      confidence: null,
      language: 'fi' as const,
    };
    expect(await it_.store.appendUtterance(head, lease, utterance)).toBe(true);
    expect(await it_.store.appendUtterance(head, lease, { ...utterance, text: 'Muu.' })).toBe(true);
    it_.pass(LEASE_MS + 1);
    await claim('two');
    expect(await it_.store.appendUtterance(head, lease, { ...utterance, id: 'u1-2' })).toBe(false);
    expect((await it_.store.snapshot(head.encounter.id))?.utterances.map(({ text }) => text)).toEqual(['Päivää.']);
    expect(await it_.store.transcriptOf(head, part.partId, 1)).toMatchObject([{ id: 'u1-1', endMs: 900 }]);
  });
});
