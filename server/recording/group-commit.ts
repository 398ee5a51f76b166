import { asLuonnosError, type ErrorCode } from '../errors.js';
import type { AudioLog, Block } from '../store/audio-log.js';
import { storeError } from '../store/database.js';
import type { PartLease } from '../store/parts.js';
import type { Tail } from './tail.js';

/** How long frames gather for a commit. An acknowledgement takes at most this and the commit itself. */
export const GROUP_COMMIT_MS = 40;

/** Writes one part: takes frames in order and tells when they are durable. */
export interface PartWriter {
  /** The next sequence number it takes. */
  readonly expects: number;
  /** The next sequence number after what is durable. */
  readonly durable: number;
  /** Held, not copied, until it is durable: its bytes must not change. */
  take(pcm: Uint8Array): void;
}

interface Heard {
  committed(next: number): void;
  /** Somebody else writes this part now, or it has ended: nothing more of this writer becomes durable. */
  refused(): void;
  /** A commit failed and is tried again; what was taken is kept meanwhile. */
  trouble?(code: ErrorCode): void;
}

interface Writing extends PartWriter {
  expects: number;
  durable: number;
  readonly lease: PartLease;
  readonly key: Uint8Array;
  readonly waiting: Uint8Array[];
  readonly heard: Heard;
}

/** Does something after so many ms; answers how to call it off. */
export type Later = (ms: number, work: () => void) => () => void;

const byTheClock: Later = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/**
 * Group commit across encounters: what all recorders sent within `flushMs` becomes durable in one transaction. While the database
 * is away nothing is acknowledged; frames wait (each sender's window bounds them) and the commit is tried again.
 */
export const createGroupCommit = (options: {
  log: AudioLog;
  tail: Tail;
  flushMs: number;
  retryMs: number;
  onError: (error: unknown) => void;
  later?: Later;
}) => {
  const { later = byTheClock } = options;
  const dirty = new Set<Writing>();
  let callOff: (() => void) | null = null;
  let flushing: Promise<void> | null = null;

  const schedule = (ms: number): void => {
    if (callOff || flushing || dirty.size === 0) return;
    callOff = later(ms, () => {
      callOff = null;
      flushing = flush().then((delay) => {
        flushing = null;
        schedule(delay);
      });
    });
  };

  /** What the log answers each; a block that the database does not take by itself keeps nobody else's from being written. */
  const append = async (blocks: readonly Block[]): Promise<readonly (number | null | Error)[]> => {
    try {
      return await options.log.append(blocks);
    } catch (cause) {
      options.onError(cause);
      const known = asLuonnosError(storeError(cause));
      if (blocks.length === 1 || known.code !== 'internal') return blocks.map(() => known);
      const alone: (number | null | Error)[] = [];
      for (const block of blocks) alone.push(...(await append([block])));
      return alone;
    }
  };

  const flush = async (): Promise<number> => {
    const writers = [...dirty];
    const blocks = writers.map((writer) => ({
      lease: writer.lease,
      key: writer.key,
      firstSeq: writer.durable,
      frames: [...writer.waiting],
    }));
    const outcomes = await append(blocks);
    let failed = false;
    for (const [index, writer] of writers.entries()) {
      const outcome = outcomes[index] ?? null;
      if (outcome instanceof Error) {
        failed = true;
        writer.heard.trouble?.(asLuonnosError(outcome).code);
        continue;
      }
      if (outcome === null || outcome < writer.durable) {
        dirty.delete(writer);
        writer.heard.refused();
        continue;
      }
      // What is durable is what the log says, also when the answer to an earlier commit was lost.
      const firstSeq = writer.durable;
      const frames = writer.waiting.splice(0, outcome - firstSeq);
      writer.durable = outcome;
      if (writer.waiting.length === 0) dirty.delete(writer);
      if (frames.length === 0) continue;
      options.tail.publish(writer.lease.partId, firstSeq, frames);
      writer.heard.committed(outcome);
    }
    return failed ? options.retryMs : options.flushMs;
  };

  return {
    open: (lease: PartLease, key: Uint8Array, heard: Heard): PartWriter => {
      const writer: Writing = {
        lease,
        key,
        heard,
        waiting: [],
        expects: lease.next,
        durable: lease.next,
        take: (pcm) => {
          writer.waiting.push(pcm);
          writer.expects += 1;
          dirty.add(writer);
          schedule(options.flushMs);
        },
      };
      return writer;
    },
    /** Resolves when everything taken so far was tried once. */
    drain: async (): Promise<void> => {
      await flushing;
      callOff?.();
      callOff = null;
      if (dirty.size === 0) return;
      flushing = flush().then(() => {
        flushing = null;
      });
      await flushing;
    },
  };
};

export type GroupCommit = ReturnType<typeof createGroupCommit>;
