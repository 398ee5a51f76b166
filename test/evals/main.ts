/**
 * `npm run eval -- --data DIR|--own --drafter extractive|openai [--split S] [--seed N] [--details] --json FILE`: measures drafts and checks on
 * consultations. FILE gets the whole report, and the same for reading beside it. `--details` adds the texts of what was flagged and missed.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { drafterNames } from './drafters.js';
import { NothingToMeasure } from './read-cases.js';
import { markdownOf } from './report.js';
import { run } from './run.js';

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
  const { data, own, drafter: name, split = null, json, seed, details } = read();
  const drafter = drafterNames.find((known) => known === name);
  if (own === (data !== undefined)) throw new Usage('Either --data DIR or --own.');
  if (!drafter) throw new Usage(`There is no drafter ${name}.`);
  if (own && split !== null && split !== 'dev' && split !== 'test')
    throw new Usage('Own cases have the splits dev and test.');
  if (details && own && split !== 'dev') throw new Usage('What is kept aside has no details: --split dev.');
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
  const { metrics, cases } = report;
  process.stdout.write(`${JSON.stringify({ cases, metrics }, null, 2)}\n`);
};

await main().catch((error: unknown) => {
  if (!(error instanceof NothingToMeasure || error instanceof Usage)) throw error;
  process.stderr.write(`${error.message}${error instanceof Usage ? `\n${USAGE}` : ''}\n`);
  process.exit(2);
});
