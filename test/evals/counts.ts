/** Everything measured is counted as parts of a whole: so much of so much, per case, pooled over cases. */
export interface Share {
  readonly of: number;
  readonly hits: number;
}

/** By the name of the measure. A measure that does not apply to a case is absent. */
export type Counts = Readonly<Record<string, Share>>;

/** How many of the items hold; nothing where there are no items. */
export const shareOf = <T>(name: string, items: readonly T[], holds: (item: T) => boolean): Counts =>
  items.length === 0 ? {} : { [name]: { of: items.length, hits: items.filter(holds).length } };

/** The same, also for every group an item belongs to: "factRecall", "factRecall.medication". */
export const sharesBy = <T>(
  name: string,
  items: readonly T[],
  groups: (item: T) => readonly string[],
  holds: (item: T) => boolean,
): Counts => {
  const all = new Set(items.flatMap(groups));
  return Object.assign(
    shareOf(name, items, holds),
    ...[...all].map((group) =>
      shareOf(
        `${name}.${group}`,
        items.filter((item) => groups(item).includes(group)),
        holds,
      ),
    ),
  );
};

export const pooled = (rows: readonly Counts[]): Record<string, Share> => {
  const sums: Record<string, Share> = {};
  for (const row of rows) {
    for (const [name, { of, hits }] of Object.entries(row)) {
      const sum = sums[name] ?? { of: 0, hits: 0 };
      sums[name] = { of: sum.of + of, hits: sum.hits + hits };
    }
  }
  return sums;
};

/** mulberry32: small, seeded, the same on every machine. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A seed of its own for every name, so that one more case moves no other. */
export const seedOf = (seed: number, name: string): number => {
  let hash = 2_166_136_261 ^ seed;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16_777_619);
  return hash >>> 0;
};

const ROUNDS = 1000;

/** Bootstrap over notes: the 2.5th and 97.5th percentile of the pooled share, for every measure. */
export const intervals = (rows: readonly Counts[], seed: number): Record<string, readonly [number, number]> => {
  const random = randomFrom(seed);
  const samples = Array.from({ length: ROUNDS }, () => rows.map(() => Math.floor(random() * rows.length)));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const at = (sorted: readonly number[], share: number): number =>
    sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return Object.fromEntries(
    names.map((name) => {
      const of = Float64Array.from(rows, (row) => row[name]?.of ?? 0);
      const hits = Float64Array.from(rows, (row) => row[name]?.hits ?? 0);
      const sum = (values: Float64Array, sample: readonly number[]): number =>
        sample.reduce((total, index) => total + (values[index] ?? 0), 0);
      const shares = samples
        .map((sample) => sum(hits, sample) / sum(of, sample))
        .filter((share) => !Number.isNaN(share))
        .sort((a, b) => a - b);
      return [name, [at(shares, 0.025), at(shares, 0.975)] as const];
    }),
  );
};
