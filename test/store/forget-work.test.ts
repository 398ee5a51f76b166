import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { draftNote } from '../../server/draft/draft-note.js';
import type { NoteDrafter } from '../../server/draft/note-drafter.js';
import { loadNoteTypes } from '../../server/draft/note-types.js';
import { createLog } from '../../server/log.js';
import { createGroupCommit } from '../../server/recording/group-commit.js';
import { createTail, readPart } from '../../server/recording/tail.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import { utteranceToRow } from '../../server/store/rows.js';
import type { Lease } from '../../server/store/work.js';
import { startWorker, type Trade } from '../../server/worker.js';
import { eventually } from '../support/professional.js';
import { actor, newPart, type TestStore, testStore } from '../support/store.js';

const frameOf = (seq: number) => new Uint8Array(FRAME_BYTES).fill(seq + 1);
/** Long enough to draft from by itself. */
const secret = (n: number): string =>
  `Salaisuus numero ${n}, jonka kerron tässä nyt vain sinulle enkä kenellekään muulle.`;

const said = (partId: number, n: number, startMs: number, endMs: number): Utterance => ({
  id: `u1-${n}`,
  source: 'utterance',
  partId,
  speaker: 'spk0',
  role: 'subject',
  startMs,
  endMs,
  text: secret(n),
  confidence: null,
  language: 'fi',
});

describe('calls that hold a span which is forgotten', () => {
  let it_: TestStore;
  const closing: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await it_.close();
  });

  const working = (trade: Pick<Trade, 'kind' | 'handler'>) => {
    const worker = startWorker({
      store: it_.store,
      holder: 'one',
      pollMs: 10,
      now: () => new Date('2026-11-23T10:00:00.000Z'),
      log: createLog('silent'),
      trades: [{ ...trade, places: 1, tries: 3, maxDelayMs: 10 }],
    });
    closing.push(worker.close);
    return worker;
  };
  const forget = (head: EncounterHead, partId: number, from: number, to: number) =>
    it_.store.forget(head, actor, { partId, from, to, ground: 'other' });
  const recorded = async (frames: number) => {
    const { head, lease } = await newPart(it_.store);
    const sound = Array.from({ length: frames }, (_, seq) => frameOf(seq));
    await it_.log.append([{ lease, key: head.key, firstSeq: 0, frames: sound }]);
    return { head, lease };
  };
  const wordsOf = async ({ encounter }: EncounterHead) =>
    (await it_.store.snapshot(encounter.id))?.utterances.map(({ id }) => id);

  it('are stopped while they run', async () => {
    const { head, lease } = await recorded(20);
    const held: AbortSignal[] = [];
    const worker = working({
      kind: 'transcribe',
      handler: async (_head, _lease, signal) => {
        held.push(signal);
        if (held.length > 1) return;
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      },
    });
    await eventually(
      async () => held.length,
      (count) => count === 1,
    );
    await forget(head, lease.partId, 5, 10);
    worker.asked(head.encounter.id);
    await eventually(
      async () => held.length,
      (count) => count === 2,
    );
    expect(held[0]?.aborted).toBe(true);
  });

  it.each(['transcribe', 'finalise', 'draft'] as const)('lose their lease: %s', async (kind) => {
    const { head, lease } = await recorded(20);
    await it_.pool.query('update work set kind = $1, part_id = $2', [kind, kind === 'draft' ? null : lease.partId]);
    const work = (await it_.store.claimWork('one', [kind], 10_000)) as Lease;
    await forget(head, lease.partId, 5, 10);
    expect(await it_.store.renewWork([work], 10_000)).toEqual(new Set());
    expect(await it_.store.finishWork(head, work, { state: 'done' }, [])).toBe(false);
  });

  it('cannot bring words in at the same moment', async () => {
    const { head, lease } = await recorded(20);
    const work = (await it_.store.claimWork('one', ['transcribe'], 10_000)) as Lease;
    // An utterance on its way: it holds the lease, as the store does, and is not committed yet.
    const client = await it_.pool.connect();
    await client.query('begin');
    await client.query('select 1 from work where id = $1 for share', [work.id]);
    const forgetting = forget(head, lease.partId, 5, 10);
    await eventually(
      async () =>
        (
          await it_.pool.query(
            "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
          )
        ).rowCount,
      (count) => count === 1,
    );
    const late = utteranceToRow(head.encounter.id, head.key, said(lease.partId, 9, 600, 900));
    await client.query(
      `insert into utterance (encounter_id, id, source, part_id, role, start_ms, end_ms, language, body)
       values ($1, $2, 'utterance', $3, 'subject', 600, 900, 'fi', $4)`,
      [head.encounter.id, late.id, lease.partId, late.body],
    );
    await client.query('commit');
    client.release();
    await forgetting;
    expect(await wordsOf(head)).toEqual([]);
  });

  it('do not land with what they had drafted of it, however late they answer', async () => {
    const { head, lease } = await recorded(20);
    const work = (await it_.store.claimWork('one', ['transcribe'], 10_000)) as Lease;
    await it_.store.appendUtterance(head, work, said(lease.partId, 1, 0, 400));
    await it_.store.appendUtterance(head, work, said(lease.partId, 2, 500, 1_000));
    await it_.store.endPart(head, actor, lease.partId, 20);
    await it_.store.finishWork(head, work, { state: 'done' }, []);
    const noteTypes = await loadNoteTypes(join(import.meta.dirname, '../../prompts/note-types'));
    const asked: string[][] = [];
    let answer = (): void => undefined;
    const slow: NoteDrafter = {
      name: 'slow',
      translates: false,
      draft: async ({ utterances }) => {
        asked.push(utterances.map(({ id }) => id));
        // It does not listen to being cancelled either.
        if (asked.length === 1)
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
        return {
          add: utterances.map(({ id, text }) => ({
            section: 'reason',
            text,
            evidence: [{ source: 'utterance' as const, id, quote: text, language: 'fi' as const }],
          })),
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
    };
    let number = 0;
    const worker = working({
      kind: 'draft',
      handler: (whose, held, signal) =>
        draftNote(
          {
            store: it_.store,
            drafter: slow,
            noteType: (code) => {
              const found = noteTypes.find((one) => one.code === code);
              if (!found) throw new Error('no such note type');
              return found;
            },
            checksFor: () => ({
              check: () => ({ verdicts: [], classes: [], highRisk: false }),
              omissions: () => [],
              renewed: (note) => note,
            }),
            now: () => new Date('2026-11-23T10:00:00.000Z'),
            newId: () => `s${++number}`,
          },
          whose,
          held,
          signal,
        ),
    });
    await eventually(
      async () => asked.length,
      (count) => count === 1,
    );
    await forget(head, lease.partId, 5, 10);
    worker.asked(head.encounter.id);
    answer();
    const after = await eventually(
      async () => it_.store.snapshot(head.encounter.id),
      (snapshot) => snapshot?.note !== null && snapshot?.activities.every(({ state }) => state === 'done') === true,
    );
    expect(asked).toEqual([['u1-1', 'u1-2'], ['u1-1']]);
    expect(after?.note?.statements.map(({ text }) => text)).toEqual([secret(1)]);
    expect((await it_.pool.query('select 1 from revision')).rowCount).toBe(1);
  });

  it('hear silence in its place when they begin again, and all that is recorded after it', async () => {
    const { head, lease } = await newPart(it_.store);
    const tail = createTail();
    const commit = createGroupCommit({ log: it_.log, tail, flushMs: 1, retryMs: 5, onError: () => undefined });
    const writer = commit.open(lease, head.key, { committed: () => undefined, refused: () => undefined });
    for (let seq = 0; seq < 20; seq++) writer.take(frameOf(seq));
    await commit.drain();
    await forget(head, lease.partId, 5, 15);
    const heard: (number | undefined)[] = [];
    const source = { log: it_.log, tail, pollMs: 20 };
    const signal = new AbortController().signal;
    for await (const { seq, pcm } of readPart(source, { id: lease.partId, key: head.key, fromSeq: 0, signal })) {
      heard[seq] = pcm[0];
      if (seq !== 19) continue;
      for (let next = 20; next < 30; next++) writer.take(frameOf(next));
      await commit.drain();
      await it_.store.endPart(head, actor, lease.partId, 30);
      tail.nudge(lease.partId);
    }
    expect(heard).toEqual(Array.from({ length: 30 }, (_, seq) => (seq >= 5 && seq < 15 ? 0 : seq + 1)));
  });
});
