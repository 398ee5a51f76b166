const SPAN_MS = 20_000;
const ENOUGH_MS = 2_000;

/** How fast bytes go, over the last 20 s. */
export const createSpeed = (now: () => number) => {
  let marks: { ms: number; bytes: number }[] = [];
  return {
    reset: (): void => {
      marks = [];
    },
    at: (bytes: number): void => {
      const ms = now();
      marks = [...marks.filter((mark) => ms - mark.ms < SPAN_MS), { ms, bytes }];
    },
    /** Seconds until `total` is reached; null while there is too little to tell from. */
    leftS: (total: number): number | null => {
      const [first] = marks;
      const last = marks.at(-1);
      if (!first || !last || last.ms - first.ms < ENOUGH_MS || last.bytes <= first.bytes) return null;
      return Math.round(((total - last.bytes) * (last.ms - first.ms)) / (last.bytes - first.bytes) / 1000);
    },
  };
};
