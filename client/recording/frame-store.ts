import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { RecorderState } from './recorder-state.js';

/** What a recorder has to know again when it goes on after its page is gone. */
export type Known = Pick<RecorderState, 'part' | 'ticket' | 'gaps' | 'forgets' | 'marks'> & {
  readonly stopped: boolean;
};

/**
 * Where captured frames wait until the server has them. `put` resolves once the frame is kept, and nothing is sent before that; it
 * rejects when there is no room for it.
 */
export interface FrameStore {
  put(seq: number, pcm: Uint8Array): Promise<void>;
  /** Up to `count` frames in order, beginning with `seq`. */
  from(seq: number, count: number): Promise<readonly Uint8Array[]>;
  dropBelow(seq: number): Promise<void>;
  /** Frames of the span that are still here become silence. */
  silence(from: number, to: number): Promise<void>;
  save(known: Known): Promise<void>;
}

/** An hour of sound, 115 MB. */
const MOST_FRAMES = 36_000;

/** Frames in memory, for a browser that keeps nothing: gone with the page. */
export const createMemoryStore = (): FrameStore => {
  const frames = new Map<number, Uint8Array>();
  let lowest = 0;
  return {
    put: async (seq, pcm) => {
      if (frames.size >= MOST_FRAMES) throw new Error('no room for another frame');
      frames.set(seq, pcm);
    },
    from: async (seq, count) => {
      const found: Uint8Array[] = [];
      for (let next = seq; next < seq + count; next += 1) {
        const pcm = frames.get(next);
        if (pcm === undefined) break;
        found.push(pcm);
      }
      return found;
    },
    dropBelow: async (seq) => {
      for (; lowest < seq; lowest += 1) frames.delete(lowest);
    },
    silence: async (from, to) => {
      for (let seq = from; seq < to; seq += 1) if (frames.has(seq)) frames.set(seq, new Uint8Array(FRAME_BYTES));
    },
    save: async () => undefined,
  };
};

/** A store that is still being opened: what is asked of it waits. */
export const lateStore = (coming: Promise<FrameStore>): FrameStore => ({
  put: async (seq, pcm) => (await coming).put(seq, pcm),
  from: async (seq, count) => (await coming).from(seq, count),
  dropBelow: async (seq) => (await coming).dropBelow(seq),
  silence: async (from, to) => (await coming).silence(from, to),
  save: async (known) => (await coming).save(known),
});
