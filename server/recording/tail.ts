import type { AudioFrame } from '../domain/audio.js';
import type { AudioLog } from '../store/audio-log.js';

/** Committed frames of the parts this process is writing, for those who follow them without asking the database. */
export interface Tail {
  publish(partId: number, firstSeq: number, frames: readonly Uint8Array[]): void;
  /** Something other than frames happened to the part: it ended, or was destroyed. */
  nudge(partId: number): void;
  /** Answers within `waitMs`, and at once from the abort on. */
  follow(partId: number, waitMs: number, signal: AbortSignal): Following;
}

/** Null: ask the log. */
type News = Committed | null;

interface Following {
  /** What comes next, null when nothing does. One call at a time. */
  next(): Promise<News>;
  close(): void;
}

interface Committed {
  readonly firstSeq: number;
  readonly frames: readonly Uint8Array[];
}

/** What is kept for a reader that does not keep up; after that it finds the rest in the log. */
const KEPT = 64;

export const createTail = (): Tail => {
  const followers = new Map<number, Set<(news: News) => void>>();
  const tell = (partId: number, news: News): void => {
    for (const hear of followers.get(partId) ?? []) hear(news);
  };
  return {
    publish: (partId, firstSeq, frames) => tell(partId, { firstSeq, frames }),
    nudge: (partId) => tell(partId, null),
    follow: (partId, waitMs, signal) => {
      const kept: News[] = [];
      let waiting: ((news: News) => void) | null = null;
      const hear = (news: News): void => {
        if (waiting) settle(news);
        else if (kept.length < KEPT) kept.push(news);
        else kept.splice(0, KEPT, null);
      };
      const settle = (news: News): void => {
        const resolve = waiting;
        waiting = null;
        resolve?.(news);
      };
      // One timer and one listener for a whole recording, not for each of its frames.
      const giveUp = (): void => settle(null);
      const timer = setTimeout(giveUp, waitMs);
      signal.addEventListener('abort', giveUp);
      const set = followers.get(partId) ?? new Set<(news: News) => void>();
      followers.set(partId, set.add(hear));
      return {
        next: () => {
          const first = kept.shift();
          if (signal.aborted) return Promise.resolve(null);
          if (first !== undefined) return Promise.resolve(first);
          timer.refresh();
          return new Promise((resolve) => {
            waiting = resolve;
          });
        },
        close: () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', giveUp);
          set.delete(hear);
          if (set.size === 0) followers.delete(partId);
        },
      };
    },
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
  const following = source.tail.follow(part.id, source.pollMs, part.signal);
  let next = part.fromSeq;
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
      for (;;) {
        const committed = await following.next();
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
    following.close();
  }
}
