/** Where captured frames wait until the server has them. `put` resolves once the frame is kept; nothing is sent before that. */
export interface FrameStore {
  put(seq: number, pcm: Uint8Array): Promise<void>;
  /** Up to `count` frames in order, beginning with `seq`. */
  from(seq: number, count: number): Promise<readonly Uint8Array[]>;
  dropBelow(seq: number): Promise<void>;
}

/** Frames in memory: 32 kB a second, gone with the page. */
export const createMemoryStore = (): FrameStore => {
  const frames = new Map<number, Uint8Array>();
  let lowest = 0;
  return {
    put: async (seq, pcm) => {
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
  };
};
