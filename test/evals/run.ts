/** One run of the kit: cases read, drafted, checked and added up. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type DrafterName, drafterOf, readMaterials } from './drafters.js';
import type { Baseline } from './gate.js';
import { measure } from './measure.js';
import { type Cases, readFolder, readOwnCases } from './read-cases.js';
import { type Report, reportOf } from './report.js';

export const projectFolder = join(import.meta.dirname, '../..');

export interface RunOptions {
  /** A folder or file of cases; null measures the project's own. */
  readonly data: string | null;
  readonly split: string | null;
  readonly drafter: DrafterName;
  readonly seed: number;
  readonly details: boolean;
  readonly environment: NodeJS.ProcessEnv;
}

/** The commit measured; with a plus where files were changed since, null without git. */
const commitOf = (): string | null => {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  try {
    return (
      git('rev-parse', 'HEAD') +
      (git('status', '--porcelain', '--', 'server', 'prompts', 'fixtures', 'test/evals') ? '+' : '')
    );
  } catch {
    return null;
  }
};

const readCases = ({ data, split }: RunOptions): Promise<Cases> =>
  data === null
    ? readOwnCases(join(projectFolder, 'fixtures'), split === 'dev' || split === 'test' ? split : null)
    : readFolder(data, split);

/** What the baseline of a drafter says where there is no endpoint to measure it with. */
export const unmeasured = async (drafter: DrafterName): Promise<Baseline> => {
  const { prompts, noteTypesSha256 } = await readMaterials(join(projectFolder, 'prompts'));
  return { drafter, promptId: prompts.id, promptSha256: prompts.sha256, noteTypesSha256, measured: null };
};

/** Throws `NothingToMeasure` where there are no cases or no endpoint. */
export const run = async (options: RunOptions): Promise<Report> => {
  const materials = await readMaterials(join(projectFolder, 'prompts'));
  const { drafter, model } = drafterOf(options.drafter, materials.prompts, options.environment);
  const { cases, malformed, sha256 } = await readCases(options);
  const { seed, details } = options;
  const twice = options.drafter === 'extractive';
  const rows = await measure(cases, { drafter, noteType: materials.noteType, seed, details, twice });
  const origin = {
    commit: commitOf(),
    data: options.data ?? 'own cases',
    split: options.split,
    dataSha256: sha256,
    drafter: options.drafter,
    model,
    promptId: materials.prompts.id,
    promptSha256: materials.prompts.sha256,
    noteTypesSha256: materials.noteTypesSha256,
    seed,
  };
  return reportOf(origin, rows, malformed);
};
