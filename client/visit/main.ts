import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type VisitReport, visit } from './visit.js';

const usage = `A visit without a browser, over the public API.
  npm run visit -- --audio FILE | --sample SLUG [--url URL] [--as NAME] [--note-type T] [--speed N] [--json]
  --url    where Luonnos is (http://localhost:8080)
  --as     who signs in at the demo identity provider (the sample's person, else elina.harju)
  --speed  1 is real time; 0, the default, as fast as acknowledgements allow`;

const directory = join(import.meta.dirname, '../../fixtures/consultations');

const personOf = async (sample: string): Promise<string> => {
  const file = await readFile(join(directory, sample, 'case.json'), 'utf8').catch(() =>
    fail(`There is no sample ${sample}.`),
  );
  return z.object({ sample: z.object({ person: z.string() }) }).parse(JSON.parse(file)).sample.person;
};

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

const inWords = (report: VisitReport): string =>
  [
    `encounter   ${report.encounterId ?? '-'}`,
    `sound       ${report.framesAcked} of ${report.framesSent} frames stored, ${report.audioSha256.sent === report.audioSha256.stored ? 'equal' : 'not equal'}`,
    `transcript  ${report.utterances} utterances`,
    `draft       ${report.statements} statements, ${report.openFlags} flagged, ${report.ms.stopToDraft ?? '-'} ms after Stop`,
    `record      ${report.documentReference ? `DocumentReference/${report.documentReference.id}, read back equal` : 'not filed'}`,
    ...(report.error ? [`failed      ${report.error.code}`] : []),
  ].join('\n');

const { values } = parseArgs({
  options: {
    audio: { type: 'string' },
    sample: { type: 'string' },
    url: { type: 'string', default: 'http://localhost:8080' },
    as: { type: 'string' },
    'note-type': { type: 'string' },
    speed: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});
const speed = Number(values.speed);
if (!Number.isFinite(speed) || speed < 0 || (values.audio === undefined) === (values.sample === undefined)) fail(usage);
const sound = values.sample ? { sample: values.sample, directory } : { audio: values.audio ?? '' };
const report = await visit({
  url: values.url,
  sound,
  as: values.as ?? (values.sample ? await personOf(values.sample) : null),
  noteType: values['note-type'] ?? null,
  speed,
});
process.stdout.write(`${values.json ? JSON.stringify(report) : inWords(report)}\n`);
process.exitCode = report.error ? 1 : 0;
