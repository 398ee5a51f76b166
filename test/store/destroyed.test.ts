import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Utterance } from '../../server/domain/transcript.js';
import { draftNote } from '../../server/draft/draft-note.js';
import { LuonnosError } from '../../server/errors.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import { eventually } from '../support/professional.js';
import { actor, doctor, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

describe('what was destroyed or handed over stays so, whatever is on its way', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const said = (partId: number): Utterance => ({
    id: 'u1-1',
    source: 'utterance',
    partId,
    speaker: 'spk0',
    role: 'subject',
    startMs: 0,
    endMs: 900,
    text: 'Päätä on särkenyt kolme viikkoa, ja se on iltaisin pahempi kuin aamulla.',
    confidence: null,
    language: 'fi',
  });
  const transcribed = async () => {
    const { head, lease: part } = await newPart(it_.store);
    const work = await it_.store.claimWork('one', ['transcribe'], 10_000);
    if (!work) throw new Error('unclaimed');
    return { head, part, work };
  };
  const versionOf = async (head: EncounterHead) =>
    (await it_.store.encounterHead(head.encounter.id))?.encounter.version ?? -1;
  const refuse = async (head: EncounterHead) =>
    it_.store.commit(head, {
      expectedVersion: await versionOf(head),
      actor,
      change: { informing: { outcome: 'refused', by: 'subject' }, destroy: 'recording' },
      audit: [{ type: 'recording-refused', by: 'subject', partsDestroyed: 1 }],
    });

  it('lets no draft of refused words land, when the refusal comes while it is being made', async () => {
    const { head, part, work } = await transcribed();
    await it_.store.appendUtterance(head, work, said(part.partId));
    await it_.store.endPart(head, actor, part.partId, 0);
    await it_.store.finishWork(head, work, { state: 'done' }, []);
    const lease = await it_.store.claimWork('one', ['draft'], 10_000);
    if (!lease) throw new Error('unclaimed');
    const drafting = draftNote(
      {
        store: it_.store,
        drafter: {
          name: 'slow',
          translates: false,
          draft: async ({ utterances }) => {
            await refuse(head);
            const evidence = utterances.map(({ source, id, text, language }) => ({
              source,
              id,
              quote: text,
              language,
            }));
            return {
              add: [{ section: 'history', text: 'Päänsärkyä.', evidence }],
              replace: [],
              withdraw: [],
              making: {
                drafter: 'slow',
                model: null,
                promptId: null,
                promptHash: null,
                inputTokens: 0,
                outputTokens: 0,
                calls: 1,
                ms: 1,
              },
            };
          },
        },
        noteType: () => ({ code: 'doctor-visit' }) as never,
        checksFor: () => ({
          check: () => ({ verdicts: [], classes: [], highRisk: false }),
          omissions: () => [],
          renewed: (note) => note,
        }),
        now: () => new Date(),
        newId: () => 's1',
      },
      head,
      lease,
      new AbortController().signal,
    );
    await codeOf(drafting);
    const after = await it_.store.snapshot(head.encounter.id);
    expect(after?.encounter.informing).toMatchObject({ outcome: 'refused' });
    expect(after?.note).toBeNull();
    expect(after?.utterances).toEqual([]);
  });

  it('destroys, and lets a final that was being written be destroyed with it, without a deadlock', async () => {
    const { head, part, work } = await transcribed();
    // Somebody holds the part for a moment: the refusal waits for it with the encounter already in its hands.
    const holder = new pg.Client({ connectionString: it_.connectionString });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select 1 from part where id = $1 for update', [part.partId]);
    const refusing = codeOf(refuse(head));
    const waiting = async () =>
      (
        await holder.query(
          "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        )
      ).rowCount ?? 0;
    await eventually(waiting, (count) => count === 1);
    const appending = codeOf(it_.store.appendUtterance(head, work, said(part.partId)));
    const before = await Promise.race([
      appending,
      eventually(waiting, (count) => count === 2).then(
        () => 'stuck',
        () => 'free',
      ),
    ]);
    await holder.query('commit');
    await holder.end();
    expect([before, await refusing, await appending]).toEqual(['ok', 'ok', 'ok']);
    expect((await it_.store.snapshot(head.encounter.id))?.utterances).toEqual([]);
    expect(await it_.store.appendUtterance(head, work, { ...said(part.partId), id: 'u1-2' })).toBe(false);
  });

  it('leaves a receipt for the sound that a refusal destroyed, and says by when copies of it are gone', async () => {
    const { head, part } = await transcribed();
    expect(await it_.store.snapshot(head.encounter.id)).toMatchObject({
      copiesGoneBy: null,
      copiesWouldGoBy: '2026-12-08T00:00:00.000Z',
    });
    const frames = Array.from({ length: 7 }, () => new Uint8Array(3_200));
    await it_.log.append([{ lease: part, key: head.key, firstSeq: 0, frames }]);
    await refuse(head);
    const receipts = (await it_.store.auditTrail(head.encounter.id)).filter(({ type }) => type === 'audio-destroyed');
    expect(receipts.map(({ data }) => data)).toEqual([{ parts: 1, frames: 7, hours: 0 }]);
    expect((await it_.store.snapshot(head.encounter.id))?.copiesGoneBy).toBe('2026-12-08T00:00:00.000Z');
    await refuse(head);
    expect(
      (await it_.store.auditTrail(head.encounter.id)).filter(({ type }) => type === 'audio-destroyed'),
    ).toHaveLength(1);
  });

  it('says nothing of copies where a refusal found nothing to destroy', async () => {
    const head = await newEncounter(it_.store);
    await refuse(head);
    expect((await it_.store.snapshot(head.encounter.id))?.copiesGoneBy).toBeNull();
    expect((await it_.store.auditTrail(head.encounter.id)).map(({ type }) => type)).not.toContain('audio-destroyed');
  });

  it('says by when copies are gone where nothing but an upload on its way was destroyed', async () => {
    const head = await newEncounter(it_.store);
    const { id } = await it_.store.startUpload(head, actor, { kind: 'conversation', bytes: 100_000 });
    await it_.store.takePiece(head, id, 0, new Uint8Array(70_000));
    await refuse(head);
    expect((await it_.store.snapshot(head.encounter.id))?.copiesGoneBy).toBe('2026-12-08T00:00:00.000Z');
  });

  it('tells a recorder that comes back after a refusal that it was refused, so that it destroys its own frames too', async () => {
    const { head, part } = await transcribed();
    await refuse(head);
    expect(await codeOf(it_.store.resumePart(head.encounter.id, part.partId, part.device))).toBe('encounter.refused');
  });

  it('keeps no gap of a part that is over or destroyed', async () => {
    const { head, part } = await transcribed();
    const gap = { partId: part.partId, atMs: 0, durationMs: 500, reason: 'network' as const };
    await it_.store.addGap(head, actor, gap);
    expect((await it_.store.snapshot(head.encounter.id))?.gaps).toHaveLength(1);
    await refuse(head);
    await it_.store.addGap(head, actor, gap);
    expect((await it_.store.snapshot(head.encounter.id))?.gaps).toEqual([]);
    expect((await it_.store.auditTrail(head.encounter.id)).filter(({ type }) => type === 'gap-marked')).toHaveLength(1);
  });

  it('opens no part for a professional who has handed the encounter over', async () => {
    const { head, part } = await transcribed();
    await it_.store.endPart(head, actor, part.partId, 0);
    await it_.store.savePerson({ ...doctor, id: 'camilla.strand', name: 'Camilla Strand' });
    await it_.store.commit(head, {
      expectedVersion: await versionOf(head),
      actor,
      change: { professionalId: 'camilla.strand' },
      audit: [{ type: 'handed-over', to: 'camilla.strand' }],
    });
    const open = { kind: 'conversation' as const, device: 'device-one', takeOver: true };
    expect(await codeOf(it_.store.openPart(head, actor, open))).toBe('request.not-found');
  });

  it('shows on a worklist nothing of another register or organisation the same person once worked in', async () => {
    await newPart(it_.store);
    expect(await it_.store.worklist(doctor)).toHaveLength(1);
    expect(await it_.store.worklist({ ...doctor, register: 'social' })).toEqual([]);
    expect(await it_.store.worklist({ ...doctor, organisation: { id: 'toinen', name: 'Toinen' } })).toEqual([]);
  });
});
