import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptRow } from '../../client/recording/kept-database.js';
import { createKeptFrames } from '../../client/recording/kept-frames.js';
import type { OpenLiveSocket } from '../../client/recording/live-socket.js';
import { createRecorder, type Recorder } from '../../client/recording/recorder.js';
import { stateOfKept } from '../../client/recording/recorder-state.js';
import { asLuonnosError } from '../../server/errors.js';
import { encodeFrame } from '../../server/protocol.js';
import { createGroupCommit } from '../../server/recording/group-commit.js';
import { createHub } from '../../server/recording/hub.js';
import { type Connection, createLiveSession, type RecordingParts } from '../../server/recording/live-session.js';
import { createTail } from '../../server/recording/tail.js';
import { headInMemory } from '../support/memory-head.js';
import { createMemoryRecording } from '../support/memory-recording.js';
import { actor } from '../support/store.js';
import { keyOf, pcmOf, rowOf, seqOf, testDevice } from './kept-device.js';

/** A server process as it is, on parts in memory. */
const startServer = () => {
  const memory = createMemoryRecording();
  const tail = createTail();
  const commit = createGroupCommit({
    log: memory.log,
    tail,
    flushMs: 0,
    retryMs: 0,
    onError: () => undefined,
    later: (_ms, work) => {
      const soon = setImmediate(work);
      return () => clearImmediate(soon);
    },
  });
  const parts: RecordingParts = { store: memory.store, commit, tail, hub: createHub(), writers: new Map() };
  return {
    /** The numbers that the stored frames carry, part by part. */
    stored: () => memory.parts.map(({ frames }) => frames.map(seqOf)),
    connect: (connection: Connection) => createLiveSession(parts, headInMemory, actor, connection),
  };
};

type Server = ReturnType<typeof startServer>;

/** A wire without faults: those are tested elsewhere. Here the page dies between any two steps of its own. */
const wire =
  (server: Server, isDead: () => boolean): OpenLiveSocket =>
  (_url, events) => {
    let open = true;
    const closed = (code: number) => void queueMicrotask(() => open && events.closed(code));
    const session = server.connect({
      send: (message) => void queueMicrotask(() => open && events.message(message)),
      close: closed,
      fail: (error) => closed(asLuonnosError(error).close),
    });
    let queue: Promise<unknown> = Promise.resolve();
    const hear = (work: () => Promise<void> | undefined): void => {
      if (!isDead()) queue = queue.then(work).catch((error: unknown) => closed(asLuonnosError(error).close));
    };
    queueMicrotask(events.opened);
    return {
      say: (message) => hear(() => session.onMessage(JSON.stringify(message))),
      send: (part, seq, pcm) => hear(() => session.onFrame(encodeFrame(part, seq, pcm))),
      room: () => 64,
      close: () => {
        open = false;
        void queue.then(session.close);
      },
    };
  };

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Page = ReturnType<Awaited<ReturnType<typeof testDevice>>['page']>;

const life = (
  page: Page,
  server: Server,
  row: KeptRow,
  captured: number | null,
): { recorder: Recorder; kept: () => number; finished: () => boolean } => {
  let kept = 0;
  let finished = false;
  const store = createKeptFrames(page.open, row, () => undefined);
  const recorder = createRecorder({
    url: 'ws://test/api/encounters/a/live',
    device: row.id,
    kind: row.kind,
    ...(captured === null ? {} : { initial: stateOfKept({ ...row, captured }) }),
    store: {
      ...store,
      put: async (seq, pcm) => {
        await store.put(seq, pcm);
        kept = seq + 1;
      },
    },
    openSocket: wire(server, page.isDead),
    now: () => performance.now(),
    random: () => 0.5,
    onMessage: () => undefined,
    onState: ({ link }) => {
      finished ||= link.is === 'finished';
    },
  });
  recorder.tell({ type: 'start' });
  return { recorder, kept: () => kept, finished: () => finished };
};

/** What was on its way to the disk when the page died arrives, or it does not; then it is quiet. */
const over = async (page: Page, { recorder, finished }: ReturnType<typeof life>): Promise<void> => {
  const deadline = performance.now() + 5_000;
  while (!finished() && !page.isDead() && performance.now() < deadline) await settled();
  for (let turn = 0; turn < 10; turn += 1) await settled();
  page.end();
  recorder.dispose();
};

test('whenever the page dies, every frame that was kept reaches the server once, in order, and nothing stays behind', async () => {
  let deaths = 0;
  const schedule = fc.record({
    frames: fc.integer({ min: 1, max: 25 }),
    /** Accesses to the disk that each life of the page survives; the last one is not cut short. */
    lives: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(schedule, async ({ frames, lives }) => {
      const device = await testDevice();
      const server = startServer();
      const first = rowOf(await keyOf());
      await device.database.put('recordings', first);
      const page = device.page(lives[0] ?? 0);
      const recording = life(page, server, first, null);
      for (let seq = 0; seq < frames; seq += 1) {
        recording.recorder.frame(pcmOf(seq));
        await settled();
      }
      recording.recorder.tell({ type: 'stop' });
      await over(page, recording);
      const kept = recording.kept();

      for (const accesses of [...lives.slice(1), Number.POSITIVE_INFINITY]) {
        const row = await device.database.get('recordings', first.id);
        if (row === undefined) throw new Error('the row is gone');
        const seqs = (await device.database.getAllKeys('frames')).map(([, seq]) => seq);
        // An unbroken row: nothing is missing between two frames, nor before the first one.
        expect(seqs).toEqual(seqs.map((_, index) => row.acked + index));
        deaths += 1;
        const next = device.page(accesses);
        const again = life(next, server, { ...row, stopped: true }, row.acked + seqs.length);
        await over(next, again);
        if (accesses === Number.POSITIVE_INFINITY) expect(again.finished()).toBe(true);
      }
      expect(server.stored().length).toBe(1);
      const stored = server.stored().flat();
      expect(stored.length).toBeGreaterThanOrEqual(kept);
      expect(stored).toEqual(stored.map((_, seq) => seq));
      expect(await device.database.getAllKeys('frames')).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(deaths).toBeGreaterThan(500);
});

test('frames that only the memory of a dead page had are no contradiction when the server has them', async () => {
  const device = await testDevice();
  const server = startServer();
  const first = rowOf(await keyOf());
  await device.database.put('recordings', first);
  const page = device.page(Number.POSITIVE_INFINITY);
  const recording = life(page, server, first, null);
  for (let seq = 0; seq < 8; seq += 1) {
    // The disk is full from the third frame on; the sixth is acknowledged, and the page never hears of it.
    if (seq === 2) device.setRoom(false);
    recording.recorder.frame(pcmOf(seq));
    while (recording.kept() <= seq) await settled();
  }
  page.end();
  recording.recorder.dispose();
  while (server.stored()[0]?.length !== 8) await settled();
  device.setRoom(true);
  const row = { ...first, part: 1, ticket: 'ticket', stopped: true };
  const next = device.page(Number.POSITIVE_INFINITY);
  const again = life(next, server, row, 2);
  await over(next, again);
  expect(again.finished()).toBe(true);
  expect(server.stored()).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
});
