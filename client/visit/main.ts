import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSample } from './sample.js';
import { type VisitReport, visit } from './visit.js';
import { receiveWebhooks } from './webhook.js';

const usage = `A visit without a browser, over the public API.
  npm run visit -- --audio FILE | --sample SLUG [--url URL] [--as NAME] [--note-type T] [--speed N] [--json]
  --url    where Luonnos is (http://localhost:8080)
  --as     who signs in at the demo identity provider (the sample's person, else elina.harju)
  --speed  1 is real time; 0, the default, as fast as acknowledgements allow
  --token-file FILE  an integrator's token (the demo's: .luonnos/demo-8080/integrator-token): the encounter is created by the outward
           interface, and the signed note read back by it
  --webhook-port N --webhook-secret-file FILE  waits on loopback for the message that it was filed`;

const directory = join(import.meta.dirname, '../../fixtures/consultations');

const personOf = async (slug: string): Promise<string> => {
  const sample = await readSample(directory, slug);
  return sample?.professionalId ?? fail(`There is no sample ${slug}.`);
};

const secretIn = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8').catch(() => fail(`${file} cannot be read.`))).trim();

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
    ...(report.outward
      ? [`outward     ${[report.outward.state, 'note equal', ...report.outward.told].join(', ')}`]
      : []),
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
    'token-file': { type: 'string' },
    'webhook-port': { type: 'string' },
    'webhook-secret-file': { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const speed = Number(values.speed);
if (!Number.isFinite(speed) || speed < 0 || (values.audio === undefined) === (values.sample === undefined)) fail(usage);
const sound = values.sample ? { sample: values.sample, directory } : { audio: values.audio ?? '' };
const { 'token-file': tokenFile, 'webhook-port': port, 'webhook-secret-file': secretFile } = values;
if ((port === undefined) !== (secretFile === undefined) || (port !== undefined && tokenFile === undefined)) fail(usage);
const webhook = secretFile
  ? await receiveWebhooks({ port: Number(port), secret: await secretIn(secretFile) }).catch(() =>
      fail(`Port ${port} cannot be listened on.`),
    )
  : null;
const report = await visit({
  url: values.url,
  sound,
  as: values.as ?? (values.sample ? await personOf(values.sample) : null),
  noteType: values['note-type'] ?? null,
  speed,
  ...(tokenFile !== undefined && { outward: { token: await secretIn(tokenFile), webhook } }),
});
await webhook?.close();
process.stdout.write(`${values.json ? JSON.stringify(report) : inWords(report)}\n`);
process.exitCode = report.error ? 1 : 0;
