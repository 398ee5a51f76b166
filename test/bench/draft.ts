import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visit } from '../../client/visit/visit.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { toWav } from '../../server/domain/wav.js';
import { startEmbeddedPostgres } from '../../server/store/embedded/start.js';
import { type SpokenCase, scriptFromCase } from '../support/aws-transcribe-script.js';
import { startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { startTestServer } from '../support/server.js';

const sample = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache/case.json');

/** A visit of so many minutes: the sample said again and again. */
const longCase = (once: SpokenCase, minutes: number): SpokenCase => {
  const length = Math.ceil(once.utterances.at(-1)?.end ?? 60) + 1;
  const rounds = Math.ceil((minutes * 60) / length);
  const utterances = Array.from({ length: rounds }, (_, round) =>
    once.utterances.map((said) => ({ ...said, start: said.start + round * length, end: said.end + round * length })),
  ).flat();
  return { utterances: utterances.filter(({ end }) => end < minutes * 60) };
};

const measure = async (directory: string, databaseUrl: string, minutes: number) => {
  const once = JSON.parse(await readFile(sample, 'utf8')) as SpokenCase;
  const wire = await startAwsTranscribeWire({ script: scriptFromCase(longCase(once, minutes)) });
  const server = await startTestServer({
    DATABASE_URL: databaseUrl,
    LUONNOS_SPEECH: 'aws-transcribe',
    AWS_REGION: wire.region,
    AWS_ACCESS_KEY_ID: wire.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: wire.credentials.secretAccessKey,
    AWS_ENDPOINT_URL_TRANSCRIBE_STREAMING: wire.endpoint,
  });
  const pcm = Buffer.alloc(minutes * 600 * FRAME_BYTES);
  const audio = join(directory, `${minutes}.wav`);
  await writeFile(audio, toWav(pcm));
  const options = { url: server.url, sound: { audio }, as: null, noteType: null, speed: 0 };
  const report = await visit(options);
  await server.close();
  await wire.close();
  const { utterances, statements, ms, error } = report;
  return { minutes, utterances, statements, stopToDraftMs: ms.stopToDraft, ...(error && { error: error.code }) };
};

/**
 * Stop to draft, over the real path (socket, log, speech service's wire, extractive drafting, HTTP), for a visit of 30 minutes sent as
 * fast as acknowledgements allow; as the baseline, one of a minute in the same run.
 */
export const benchDraft = async (): Promise<object> => {
  const directory = await mkdtemp(join(tmpdir(), 'luonnos-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir: join(directory, 'postgres') });
  try {
    const baseline = await measure(directory, postgres.connectionString, 1);
    return { ...(await measure(directory, postgres.connectionString, 30)), baseline };
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
};
