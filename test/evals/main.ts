/**
 * `npm run eval -- --data DIR|--own --drafter extractive|openai [--split S] --json FILE`: measures drafts and checks on consultations.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { measure } from './measure.js';
import { NothingToMeasure, readFolder, readOwnCases } from './read-cases.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    own: { type: 'boolean', default: false },
    drafter: { type: 'string', default: 'extractive' },
    split: { type: 'string' },
    json: { type: 'string' },
    seed: { type: 'string', default: '1' },
    details: { type: 'boolean', default: false },
  },
});
const fixtures = join(import.meta.dirname, '../../fixtures');
try {
  const split = values.split ?? null;
  const read = values.own
    ? await readOwnCases(fixtures, split as 'dev' | 'test' | null)
    : await readFolder(values.data ?? '', split);
  for (const { file, line, problem } of read.malformed) process.stderr.write(`${file}:${line}: ${problem}\n`);
  const report = await measure(read.cases, createExtractiveDrafter({ takenBackIn }), {
    seed: Number(values.seed),
    details: values.details,
  });
  const text = JSON.stringify(report, null, 2);
  if (values.json) await writeFile(values.json, `${text}\n`);
  process.stdout.write(`${JSON.stringify(report.metrics, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof NothingToMeasure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
