/**
 * `npm run eval -- --data DIR|--own --drafter extractive|openai [--split S] [--seed N] [--details] --json FILE`: measures drafts and checks on
 * consultations. FILE gets the whole report, and the same for reading beside it. `--details` adds the texts of what was flagged and missed,
 * `--baseline` accepts the figures of the own cases as what a later change may not lose.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { drafterNames } from './drafters.js';
import { baselineOf, losses, readBaseline, writeBaseline } from './gate.js';
import { NothingToMeasure } from './read-cases.js';
import { markdownOf } from './report.js';
import { run, unmeasured } from './run.js';

const USAGE =
  'npm run eval -- --data DIR | --own  --drafter extractive | openai  [--split dev|test|train|valid] [--seed N] [--details] [--baseline] --json FILE';

class Usage extends Error {}

const read = () => {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        own: { type: 'boolean', default: false },
        drafter: { type: 'string', default: 'extractive' },
        split: { type: 'string' },
        json: { type: 'string' },
        seed: { type: 'string', default: '1' },
        details: { type: 'boolean', default: false },
        baseline: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : '');
  }
};

const main = async (): Promise<void> => {
  const { data, own, drafter: name, split = null, json, seed, details, baseline } = read();
  const drafter = drafterNames.find((known) => known === name);
  if (own === (data !== undefined)) throw new Usage('Either --data DIR or --own.');
  if (!drafter) throw new Usage(`There is no drafter ${name}.`);
  if (own && split !== null && split !== 'dev' && split !== 'test')
    throw new Usage('Own cases have the splits dev and test.');
  if (details && own && split !== 'dev') throw new Usage('What is kept aside has no details: --split dev.');
  if (baseline && (!own || split !== null || seed !== '1'))
    throw new Usage('A baseline is of all own cases: --own --baseline');
  if (baseline && drafter === 'openai' && !process.env.OPENAI_BASE_URL) {
    await writeBaseline(drafter, await unmeasured(drafter));
    process.stdout.write(
      'No endpoint: the baseline of openai says which prompt it is for, and that it was not measured.\n',
    );
    return;
  }
  const report = await run({
    data: data ?? null,
    split,
    drafter,
    seed: Number(seed),
    details,
    environment: process.env,
  });
  for (const { file, line, problem } of report.malformed) process.stderr.write(`${file}:${line}: ${problem}\n`);
  if (json) {
    await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
    await writeFile(json.replace(/(?:\.json)?$/, '.md'), markdownOf(report));
  }
  if (baseline) {
    const before = await readBaseline(drafter).catch(() => null);
    if (before?.measured) for (const loss of losses(before.measured, report)) process.stdout.write(`worse: ${loss}\n`);
    await writeBaseline(drafter, baselineOf(report));
  }
  const { metrics, cases } = report;
  process.stdout.write(`${JSON.stringify({ cases, metrics }, null, 2)}\n`);
};

await main().catch((error: unknown) => {
  if (!(error instanceof NothingToMeasure || error instanceof Usage)) throw error;
  process.stderr.write(`${error.message}${error instanceof Usage ? `\n${USAGE}` : ''}\n`);
  process.exit(2);
});
