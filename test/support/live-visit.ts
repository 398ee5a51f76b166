import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { checksFor } from '../../server/checks.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import { draftNote } from '../../server/draft/draft-note.js';
import { createLivePace } from '../../server/draft/live-pace.js';
import type { NoteDrafter } from '../../server/draft/note-drafter.js';
import { createOpenAiDrafter } from '../../server/draft/openai.js';
import { loadPrompts } from '../../server/draft/prompts.js';
import { createLog } from '../../server/log.js';
import type { Snapshot } from '../../server/store/encounters.js';
import { listen } from '../../server/store/notifications.js';
import { startWorker } from '../../server/worker.js';
import { noteType, promptsDir } from '../draft/spoken.js';
import { eventually } from './professional.js';
import { actor, newPart, type TestStore } from './store.js';

const prompts = await loadPrompts(join(promptsDir, 'draft'));

export const modelAt = (url: string, timeoutMs = 5_000): NoteDrafter =>
  createOpenAiDrafter({ baseUrl: url, apiKey: 'key-of-a-test', model: 'test-model', timeoutMs, prompts });

/** A visit whose words come from the test, with as many drafting processes as asked for, woken by the database as in the product. */
export const liveVisit = async (it_: TestStore, drafter: NoteDrafter, { processes = 1 } = {}) => {
  const { store } = it_;
  const { head, lease: part } = await newPart(store);
  const { id } = head.encounter;
  const hearing = await store.claimWork('hearing', ['transcribe'], 3_600_000);
  if (!hearing) throw new Error('There is nothing to hear.');
  const workers = await Promise.all(
    Array.from({ length: processes }, async (_, process) => {
      const worker = startWorker({
        store,
        holder: `process-${process}`,
        pollMs: 10,
        now: it_.now,
        log: createLog('silent'),
        trades: [
          {
            kind: 'draft',
            places: 2,
            tries: 7,
            againAtOnce: true,
            maxDelayMs: 10_000,
            handler: (whose, held, signal) =>
              draftNote({ store, drafter, noteType, checksFor, now: it_.now, newId: randomUUID }, whose, held, signal),
          },
        ],
      });
      const listener = await listen(it_.connectionString, { retryMs: 100, onError: () => undefined });
      listener.onWork(worker.asked);
      return { worker, listener };
    }),
  );
  const isEnough = createLivePace();
  let count = 0;

  const snapshot = async (): Promise<Snapshot> => {
    const now = await store.snapshot(id);
    if (!now) throw new Error('The encounter is gone.');
    return now;
  };
  const until = (fits: (now: Snapshot) => boolean, limitMs?: number): Promise<Snapshot> =>
    eventually(snapshot, fits, limitMs);
  /** One final, two seconds long and three after the one before it; asks for a draft when the product would. */
  const say = async (text: string, role: SpeakerRole = 'subject'): Promise<string> => {
    const startMs = count * 3_000;
    count += 1;
    const utterance: Utterance = {
      id: `u1-${count}`,
      source: 'utterance',
      partId: part.partId,
      speaker: `spk-${role}`,
      role,
      startMs,
      endMs: startMs + 2_000,
      text,
      confidence: null,
      language: 'fi',
    };
    if (!(await store.appendUtterance(head, hearing, utterance))) return 'lost';
    if (isEnough(utterance)) await store.askDraftSoFar(hearing);
    return utterance.id;
  };
  return {
    id,
    head,
    partId: part.partId,
    snapshot,
    until,
    say,
    /** So much talk of nothing that a draft of it is due. */
    sayEnough: async (from: number, lines = 12): Promise<void> => {
      for (let at = 0; at < lines; at++)
        await say(`Asia ${from + at}: ${'puhetta siitä miten tässä on mennyt '.repeat(2).trim()}.`);
    },
    drafted: (number: number): Promise<Snapshot> =>
      until(({ note }) => note?.statements.some(({ text }) => text.startsWith(`Asia ${number}:`)) ?? false),
    /** Everything said is drafted, and nothing runs. */
    settled: (): Promise<Snapshot> =>
      until(({ activities }) => activities.some(({ kind, state }) => kind === 'draft' && state === 'done')),
    stop: async (): Promise<void> => {
      await store.endPart(head, actor, part.partId, 0);
      await store.finishWork(head, hearing, { state: 'done' }, []);
    },
    close: async (): Promise<void> => {
      await Promise.all(workers.map(({ worker }) => worker.close()));
      await Promise.all(workers.map(({ listener }) => listener.close()));
    },
  };
};

export type LiveVisit = Awaited<ReturnType<typeof liveVisit>>;
