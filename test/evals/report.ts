/** The report of a run: one JSON document, and the same for reading. */
import { kinds } from './case.js';
import { intervals, pooled } from './counts.js';
import type { Row } from './measure.js';
import { laidOut, metricsOf, sizesOf } from './metrics.js';
import type { Cases } from './read-cases.js';

/** What was measured, with what. */
export interface Origin {
  readonly commit: string | null;
  readonly data: string;
  readonly split: string | null;
  readonly dataSha256: string;
  readonly drafter: string;
  readonly model: string | null;
  readonly promptId: string;
  readonly promptSha256: string;
  readonly noteTypesSha256: Readonly<Record<string, string>>;
  readonly seed: number;
}

const inGroups = (rows: readonly Row[], key: (row: Row) => string) =>
  Object.fromEntries(
    [...new Set(rows.map(key))].map((name) => {
      const own = rows.filter((row) => key(row) === name);
      return [name, { cases: own.length, metrics: metricsOf(own.map(({ counts }) => counts)) }];
    }),
  );

export const reportOf = (origin: Origin, rows: readonly Row[], malformed: Cases['malformed']) => {
  const counts = rows.map((row) => row.counts);
  const bounds = intervals(counts, origin.seed);
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return {
    ...origin,
    cases: rows.length,
    malformed,
    metrics: metricsOf(counts),
    /** 95 %, bootstrap over notes. */
    intervals: laidOut(pooled(counts), (name) => {
      const bound = bounds[name];
      return bound ? ([round(bound[0]), round(bound[1])] as const) : null;
    }),
    sizes: sizesOf(counts),
    byFile: inGroups(rows, ({ file }) => file),
    byLanguage: inGroups(rows, ({ lang }) => lang),
    byNoteType: inGroups(rows, ({ noteType }) => noteType),
    perCase: rows.map(({ counts: own, ...row }) => ({ ...row, metrics: metricsOf([own]), sizes: sizesOf([own]) })),
  };
};
export type Report = ReturnType<typeof reportOf>;

const shown = (value: number | null | undefined, digits = 3): string =>
  value === null || value === undefined ? '–' : value.toFixed(digits);

/** Rows of the table: name, value, 95 % interval, of how many. */
const lines = ({ metrics, intervals: bounds, sizes }: Report): string[][] => {
  const line = (
    name: string,
    value: number | null | undefined,
    bound: readonly [number, number] | null | undefined,
    of: number | null | undefined,
    digits = 3,
  ) => [
    name,
    shown(value, digits),
    bound ? `${shown(bound[0], digits)}–${shown(bound[1], digits)}` : '–',
    String(of ?? '–'),
  ];
  const plain = [
    'plantedRecallPooled',
    'goldFlagRate',
    'mustHaveShown',
    'omissionListPrecision',
    'omissionListStrict',
    'evidencePrecision',
    'evidenceRecall',
    'unsupportedInDraft',
    'unknownSection',
    'factRecallWeighted',
    'placement',
    'declined',
  ] as const;
  const grouped = [
    'fidelity',
    'emptyNotes',
    'factRecall',
    'factPrecision',
    'mustHaveInNote',
    'goldFlagsByCheck',
    'draftFlagsByCheck',
  ] as const;
  return [
    ...(['rouge1', 'rouge2', 'rougeLsum'] as const).map((name) =>
      line(name, metrics[name], bounds[name], sizes[name], 1),
    ),
    ...(['plantedRecall', 'seededRecall'] as const).flatMap((name) =>
      kinds.map((kind) => line(`${name} ${kind}`, metrics[name][kind], bounds[name][kind], sizes[name][kind])),
    ),
    ...plain.map((name) => line(name, metrics[name], bounds[name], sizes[name])),
    ['forbiddenFacts', String(metrics.forbiddenFacts ?? '–'), '–', '–'],
    ['draftToSpokenWords median', shown(metrics.draftToSpokenWords.median), '–', '–'],
    ['draftToSpokenWords max', shown(metrics.draftToSpokenWords.max), '–', '–'],
    ['twoRunsEqual', String(metrics.twoRunsEqual ?? '–'), '–', '–'],
    ...grouped.flatMap((name) =>
      Object.keys(metrics[name]).map((key) =>
        line(`${name} ${key}`, metrics[name][key], bounds[name][key], sizes[name][key]),
      ),
    ),
  ];
};

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const markdownOf = (report: Report): string =>
  `${[
    `# ${report.drafter}${report.model ? ` (${report.model})` : ''} on ${report.data}${report.split ? `, ${report.split}` : ''}`,
    `${report.cases} cases · commit ${report.commit ?? 'unknown'} · data ${report.dataSha256.slice(0, 12)} · prompt ${report.promptId} ${report.promptSha256.slice(0, 12)} · seed ${report.seed}`,
    report.malformed.map(({ file, line, problem }) => `- left out: ${file}:${line}: ${problem}`).join('\n'),
    table(
      ['measure', 'value', '95 %', 'of'],
      lines(report).filter(([, value]) => value !== '–'),
    ),
    '## By note',
    table(
      [
        'case',
        'no draft',
        'R1',
        'R2',
        'RLsum',
        'must-haves shown',
        'forbidden',
        'evidence P',
        'evidence R',
        'gold flagged',
        'planted found',
      ],
      report.perCase.map(({ id, refused, metrics, sizes }) => {
        const of = kinds.reduce((sum, kind) => sum + (sizes.plantedRecall[kind] ?? 0), 0);
        const found = kinds.reduce(
          (sum, kind) => sum + Math.round((metrics.plantedRecall[kind] ?? 0) * (sizes.plantedRecall[kind] ?? 0)),
          0,
        );
        return [
          id,
          refused ?? '',
          ...[metrics.rouge1, metrics.rouge2, metrics.rougeLsum].map((value) => shown(value, 1)),
          shown(metrics.mustHaveShown, 2),
          String(metrics.forbiddenFacts ?? '–'),
          shown(metrics.evidencePrecision, 2),
          shown(metrics.evidenceRecall, 2),
          shown(metrics.goldFlagRate, 2),
          of === 0 ? '–' : `${found}/${of}`,
        ];
      }),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
