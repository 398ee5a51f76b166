/** The figures of a run, from what was counted. Rates are 0–1, ROUGE 0–100; null where nothing was there to count. */
import { kinds } from './case.js';
import { type Counts, pooled, type Share } from './counts.js';

/** What one figure is taken from: a name of `Counts`, or a group of names below it. */
const groups = (sums: Readonly<Record<string, Share>>, name: string): string[] =>
  Object.keys(sums)
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => key.slice(name.length + 1))
    .sort();

/** Lays any value per counted name out in the form of the report: rates, their intervals, how many there were. */
export const laidOut = <T>(sums: Readonly<Record<string, Share>>, value: (name: string) => T | null) => {
  const by = (name: string): Record<string, T | null> =>
    Object.fromEntries(
      [['all', name] as const, ...groups(sums, name).map((group) => [group, `${name}.${group}`] as const)].map(
        ([key, full]) => [key, value(full)],
      ),
    );
  const byKind = (name: string) => Object.fromEntries(kinds.map((kind) => [kind, value(`${name}.${kind}`)]));
  return {
    rouge1: value('rouge1'),
    rouge2: value('rouge2'),
    rougeLsum: value('rougeLsum'),
    plantedRecall: byKind('planted'),
    plantedRecallPooled: value('planted.core'),
    goldFlagRate: value('goldFlagRate'),
    mustHaveShown: value('mustHaveShown'),
    evidencePrecision: value('evidencePrecision'),
    evidenceRecall: value('evidenceRecall'),
    omissionListPrecision: value('omissionListPrecision'),
    omissionListStrict: value('omissionListStrict'),
    unsupportedInDraft: value('unsupportedInDraft'),
    unknownSection: value('unknownSection'),
    fidelity: by('fidelity'),
    emptyNotes: by('emptyNote'),
    seededRecall: byKind('seeded'),
    mustHaveInNote: by('mustHaveInNote'),
    mustHaveShownBy: by('mustHaveShown'),
    factRecall: by('factRecall'),
    factRecallWeighted: value('factRecallWeighted'),
    factPrecision: by('factPrecision'),
    placement: value('placement'),
    goldFlagsByCheck: by('goldFlagRate'),
    draftFlagsByCheck: by('unsupportedInDraft'),
    sectionRouge: {
      rouge1: value('section.rouge1'),
      rouge2: value('section.rouge2'),
      rougeLsum: value('section.rougeLsum'),
    },
    declined: value('declined'),
  };
};

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Median and largest share of the spoken words that a draft has. */
const wordShares = (rows: readonly Counts[]) => {
  const shares = rows
    .flatMap(({ draftToSpokenWords: words }) => (words ? [words.hits / words.of] : []))
    .sort((a, b) => a - b);
  const median = shares[Math.floor((shares.length - 1) / 2)];
  const max = shares.at(-1);
  return { median: median === undefined ? null : rounded(median), max: max === undefined ? null : rounded(max) };
};

export type Metrics = ReturnType<typeof metricsOf>;

export const metricsOf = (rows: readonly Counts[]) => {
  const sums = pooled(rows);
  const rates = laidOut(sums, (name) => {
    const sum = sums[name];
    return sum ? rounded(sum.hits / sum.of) : null;
  });
  return {
    ...rates,
    forbiddenFacts: sums.forbiddenFacts?.hits ?? null,
    draftToSpokenWords: wordShares(rows),
    twoRunsEqual: sums.twoRunsEqual ? sums.twoRunsEqual.hits === sums.twoRunsEqual.of : null,
  };
};

/** How many there were of everything counted: what a rate is a rate of. */
export const sizesOf = (rows: readonly Counts[]) => {
  const sums = pooled(rows);
  return laidOut(sums, (name) => sums[name]?.of ?? 0);
};
