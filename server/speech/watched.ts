import type { AudioFrame } from '../domain/audio.js';

/** A source whose reader can be watched. One frame is read ahead, so that it is known whether sound waits to be taken. */
export interface Watched extends AsyncIterable<AudioFrame> {
  /** Frames handed over. */
  readonly taken: number;
  /** The next sequence number: all before it were handed over. */
  readonly nextSeq: number;
  /** A frame, or the end, is there and nobody asks for it. */
  readonly waiting: boolean;
  /** The reader was told that the sound is over. */
  readonly finished: boolean;
}

export const watchFrames = (audio: AsyncIterable<AudioFrame>, fromSeq: number): Watched => {
  const source = audio[Symbol.asyncIterator]();
  let ahead: Promise<IteratorResult<AudioFrame>> | undefined;
  let waiting = false;
  let taken = 0;
  let nextSeq = fromSeq;
  let finished = false;
  const lookAhead = (): void => {
    const mine = source.next();
    ahead = mine;
    const arrived = (): void => {
      if (ahead === mine) waiting = true;
    };
    mine.then(arrived, arrived);
  };
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const next = ahead ?? source.next();
        ahead = undefined;
        waiting = false;
        const result = await next;
        if (result.done === true) {
          finished = true;
        } else {
          taken += 1;
          nextSeq = result.value.seq + 1;
          lookAhead();
        }
        return result;
      },
      return: async () => {
        // Not awaited: a source that waits for its next frame answers only when that comes.
        source.return?.().catch(() => undefined);
        return { done: true, value: undefined };
      },
    }),
    get taken() {
      return taken;
    },
    get nextSeq() {
      return nextSeq;
    },
    get waiting() {
      return waiting;
    },
    get finished() {
      return finished;
    },
  };
};

export interface Patience {
  /** Longest time a connection may leave sound untaken. */
  readonly readMs: number;
  /** Longest silence of the service once it has all the sound. */
  readonly answerMs: number;
}

const TICKS = 5;

/**
 * Watches one connection and calls `giveUp` when it stands still. A tick in which this process itself was held up counts as one,
 * however long it took; time in which `isHeld` (nobody here takes what the service says) does not count.
 */
export const watchConnection = ({
  frames,
  patience: { readMs, answerMs },
  isHeld,
  answers,
  every,
  giveUp,
}: {
  readonly frames: Watched;
  readonly patience: Patience;
  readonly isHeld: () => boolean;
  /** How many answers came so far. */
  readonly answers: () => number;
  readonly every: (ms: number, tick: () => void) => () => void;
  readonly giveUp: (fault: 'stalled' | 'no-answer') => void;
}): (() => void) => {
  const tickMs = Math.min(readMs, answerMs) / TICKS;
  let seen = '';
  let stillMs = 0;
  return every(tickMs, () => {
    const now = `${frames.taken} ${frames.finished} ${answers()}`;
    const still = now === seen && !isHeld() && (frames.waiting || frames.finished);
    seen = now;
    stillMs = still ? stillMs + tickMs : 0;
    if (frames.waiting && stillMs >= readMs) giveUp('stalled');
    else if (frames.finished && stillMs >= answerMs) giveUp('no-answer');
  });
};
