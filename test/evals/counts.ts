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
  const samples = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS && rows.length > 0; round++) {
    const sample = rows.map(() => rows[Math.floor(random() * rows.length)] ?? {});
    for (const [name, { of, hits }] of Object.entries(pooled(sample))) {
      const values = samples.get(name) ?? [];
      values.push(hits / of);
      samples.set(name, values);
    }
  }
  const percentile = (sorted: readonly number[], share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))] ?? Number.NaN;
  return Object.fromEntries(
    [...samples].map(([name, values]) => {
      const sorted = values.sort((a, b) => a - b);
      return [name, [percentile(sorted, 0.025), percentile(sorted, 0.975)] as const];
    }),
  );
};
