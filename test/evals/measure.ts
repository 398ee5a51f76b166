/** Runs a drafter and the checks over cases, and adds up. */
import type { NoteDrafter } from '../../server/draft/note-drafter.js';
import { noteType } from '../draft/spoken.js';
import { kinds } from './case.js';
import { checkGold, judgePlanted } from './check-case.js';
import { type Counts, intervals, pooled } from './counts.js';
import { countDraft } from './draft-case.js';
import { draftOf } from './product.js';
import type { ReadCase } from './read-cases.js';
import { saidIn } from './said.js';

export interface Row {
  readonly id: string;
  readonly file: string;
  readonly counts: Counts;
  readonly details?: object;
}

export interface MeasureOptions {
  readonly seed: number;
  readonly details: boolean;
}

const measureCase = async (
  { file, case: one }: ReadCase,
  drafter: NoteDrafter,
  { details }: MeasureOptions,
): Promise<Row> => {
  const said = saidIn(one);
  const draft = await draftOf(drafter, said, noteType(one.noteType));
  const gold = one.gold?.statements ?? [];
  const checked = checkGold(said, gold);
  const planted = judgePlanted('planted', said, gold, one.planted);
  return {
    id: one.id,
    file,
    counts: { ...checked.counts, ...planted.counts, ...countDraft(one, said, draft) },
    ...(details && {
      details: {
        goldFlagged: checked.flagged,
        missed: planted.judged
          .filter(({ by }) => by.length === 0)
          .map(({ planted: { kind, text }, original }) => ({ kind, original, text })),
      },
    }),
  };
};

export const metricsOf = (rows: readonly Row[]): Record<string, unknown> => {
  const sums = pooled(rows.map(({ counts }) => counts));
  const rate = (name: string): number | null => {
    const sum = sums[name];
    return sum ? Math.round((sum.hits / sum.of) * 10_000) / 10_000 : null;
  };
  return {
    rouge1: rate('rouge1'),
    rouge2: rate('rouge2'),
    rougeLsum: rate('rougeLsum'),
    plantedRecall: Object.fromEntries(kinds.map((kind) => [kind, rate(`planted.${kind}`)])),
    goldFlagRate: rate('goldFlagRate'),
    mustHaveShown: rate('mustHaveShown'),
    forbiddenFacts: sums.forbiddenFacts?.hits ?? 0,
    evidencePrecision: rate('evidencePrecision'),
    evidenceRecall: rate('evidenceRecall'),
    omissionListPrecision: rate('omissionListPrecision'),
    unsupportedInDraft: rate('unsupportedInDraft'),
    omissionListStrict: rate('omissionListStrict'),
    fidelity: rate('fidelity'),
    draftToSpokenWords: rate('draftToSpokenWords'),
  };
};

export const measure = async (cases: readonly ReadCase[], drafter: NoteDrafter, options: MeasureOptions) => {
  const rows: Row[] = [];
  for (const one of cases) rows.push(await measureCase(one, drafter, options));
  return {
    metrics: metricsOf(rows),
    intervals: intervals(
      rows.map(({ counts }) => counts),
      options.seed,
    ),
    perCase: rows,
  };
};
