/** What a change may not cost: the figures of a run against a committed baseline. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kinds } from './case.js';
import type { DrafterName } from './drafters.js';
import type { Report } from './report.js';

type Figures = Pick<Report, 'metrics' | 'intervals'>;

/** What a drafter was measured with when its figures were last accepted. `measured` is null where no endpoint was there to measure with. */
export interface Baseline {
  readonly drafter: string;
  readonly promptId: string;
  readonly promptSha256: string;
  readonly noteTypesSha256: Readonly<Record<string, string>>;
  readonly measured:
    | (Figures & { readonly model: string | null; readonly dataSha256: string; readonly seed: number })
    | null;
}

export const baselineOf = (report: Report): Baseline => {
  const { drafter, promptId, promptSha256, noteTypesSha256, model, dataSha256, seed, metrics, intervals } = report;
  return {
    drafter,
    promptId,
    promptSha256,
    noteTypesSha256,
    measured: { model, dataSha256, seed, metrics, intervals },
  };
};

const pathOf = (drafter: DrafterName): string => join(import.meta.dirname, 'baseline', `${drafter}.json`);

export const readBaseline = async (drafter: DrafterName): Promise<Baseline> =>
  JSON.parse(await readFile(pathOf(drafter), 'utf8')) as Baseline;

export const writeBaseline = (drafter: DrafterName, baseline: Baseline): Promise<void> =>
  // An interval stands on one line, as the formatter of the project wants it.
  writeFile(
    pathOf(drafter),
    `${JSON.stringify(baseline, null, 2).replace(/\[\s+([\d.-]+),\s+([\d.-]+)\s+\]/g, '[$1, $2]')}\n`,
  );

/** Never more than this, however wide the interval: a rate, and points of ROUGE. */
const MOST = { rate: 0.02, rouge: 1 };

interface Watched {
  readonly name: string;
  readonly value: number | null;
  readonly bound: readonly [number, number] | null;
  readonly better: 'higher' | 'lower';
  readonly most: number;
}

const watched = ({ metrics: m, intervals: i }: Figures): Watched[] => {
  const rate = (
    name: string,
    value: number | null | undefined,
    bound: readonly [number, number] | null | undefined,
    better: Watched['better'] = 'higher',
    most = MOST.rate,
  ): Watched => ({ name, value: value ?? null, bound: bound ?? null, better, most });
  const up = [
    'mustHaveShown',
    'evidencePrecision',
    'evidenceRecall',
    'omissionListPrecision',
    'factRecallWeighted',
    'placement',
  ] as const;
  return [
    ...(['rouge1', 'rouge2', 'rougeLsum'] as const).map((name) => rate(name, m[name], i[name], 'higher', MOST.rouge)),
    ...(['plantedRecall', 'seededRecall'] as const).flatMap((name) =>
      kinds.map((kind) => rate(`${name}.${kind}`, m[name][kind], i[name][kind])),
    ),
    ...up.map((name) => rate(name, m[name], i[name])),
    ...(['goldFlagRate', 'unsupportedInDraft'] as const).map((name) => rate(name, m[name], i[name], 'lower')),
    rate('fidelity', m.fidelity.all, null, 'higher', 0),
    rate('emptyNotes', m.emptyNotes.all, null, 'higher', 0),
    rate('unknownSection', m.unknownSection, null, 'lower', 0),
    rate('forbiddenFacts', m.forbiddenFacts, null, 'lower', 0),
    rate('draftToSpokenWords', m.draftToSpokenWords.median, null, 'lower'),
    rate('twoRunsEqual', m.twoRunsEqual === null ? null : Number(m.twoRunsEqual), null, 'higher', 0),
  ];
};

/** The figures that got worse by more than the half of their interval that lies on that side, and by more than `MOST` in any case. */
export const losses = (before: Figures, now: Figures): string[] => {
  const current = new Map(watched(now).map((figure) => [figure.name, figure.value]));
  return watched(before).flatMap(({ name, value, bound, better, most }) => {
    const to = current.get(name) ?? null;
    if (value === null) return [];
    if (to === null) return [`${name}: was ${value}, is not measured any more`];
    const half = bound ? Math.abs(value - (better === 'higher' ? bound[0] : bound[1])) : most;
    const loss = better === 'higher' ? value - to : to - value;
    return loss > Math.min(half, most) + 1e-9 ? [`${name}: was ${value}, is ${to}`] : [];
  });
};

/** What was changed since the baseline was made, so that it says nothing any more. */
export const changed = (
  baseline: Baseline,
  now: Pick<Report, 'promptSha256' | 'noteTypesSha256' | 'dataSha256'>,
): string[] => [
  ...(baseline.promptSha256 === now.promptSha256 ? [] : ['the prompt']),
  ...Object.keys({ ...baseline.noteTypesSha256, ...now.noteTypesSha256 })
    .filter((code) => baseline.noteTypesSha256[code] !== now.noteTypesSha256[code])
    .map((code) => `the note type ${code}`),
  ...(baseline.measured && baseline.measured.dataSha256 !== now.dataSha256 ? ['the cases'] : []),
];
