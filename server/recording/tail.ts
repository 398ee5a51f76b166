import { EventEmitter, on } from 'node:events';
import type { AudioFrame } from '../domain/audio.js';
import type { AudioLog } from '../store/audio-log.js';

/** Committed frames of the parts this process is writing, for those who follow them without asking the database. */
export interface Tail {
  publish(partId: number, firstSeq: number, frames: readonly Uint8Array[]): void;
  /** Something other than frames happened to the part: it ended, or was destroyed. */
  nudge(partId: number): void;
  follow(partId: number, signal: AbortSignal): AsyncIterableIterator<[Committed | null]>;
}

interface Committed {
  readonly firstSeq: number;
  readonly frames: readonly Uint8Array[];
}

export const createTail = (): Tail => {
  const events = new EventEmitter();
  events.setMaxListeners(0);
  return {
    publish: (partId, firstSeq, frames) => void events.emit(String(partId), { firstSeq, frames } satisfies Committed),
    nudge: (partId) => void events.emit(String(partId), null),
    follow: (partId, signal) =>
      on(events, String(partId), { signal, highWaterMark: 512, lowWaterMark: 1 }) as AsyncIterableIterator<
        [Committed | null]
      >,
  };
};

const BATCH = 300;

/**
 * A part's sound from `fromSeq` to its end, in order, without holes: what is stored from the log, what is being recorded here from
 * memory right after its commit, what another process records by asking every `pollMs`. Ends when the part has ended and all of it
 * was given; abort ends it quietly.
 */
export async function* readPart(
  source: { log: AudioLog; tail: Tail; pollMs: number },
  part: { id: number; key: Uint8Array; fromSeq: number; signal: AbortSignal },
): AsyncGenerator<AudioFrame> {
  const stop = new AbortController();
  const signal = AbortSignal.any([part.signal, stop.signal]);
  const following = source.tail.follow(part.id, signal);
  let next = part.fromSeq;
  let pending: Promise<IteratorResult<[Committed | null]> | null> | null = null;
  let idle: Promise<undefined> | null = null;
  try {
    while (!part.signal.aborted) {
      const stored = await source.log.read(part.id, part.key, next, BATCH);
      for (const frame of stored) {
        yield frame;
        next = frame.seq + 1;
      }
      if (stored.length === BATCH) continue;
      const state = await source.log.state(part.id);
      if (!state || (state.ended && next >= state.frames)) return;
      if (next < state.frames) continue;
      // At the end of what is stored: live from memory, until a hole says that the log knows more.
      for (let quiet = true; ; ) {
        pending ??= following.next().catch(() => null);
        idle ??= wait(source.pollMs, signal);
        const event = await Promise.race([pending, idle]);
        if (event === undefined) {
          idle = null;
          if (quiet) break;
          quiet = true;
          continue;
        }
        quiet = false;
        pending = null;
        const committed = event === null || event.done ? null : event.value[0];
        if (committed === null || committed.firstSeq > next) break;
        for (const [index, pcm] of committed.frames.entries()) {
          const seq = committed.firstSeq + index;
          if (seq < next) continue;
          yield { seq, pcm };
          next = seq + 1;
        }
      }
    }
  } finally {
    stop.abort();
    await pending;
  }
}

const wait = (ms: number, signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve(undefined);
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
