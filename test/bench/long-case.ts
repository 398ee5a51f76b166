import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpokenCase } from '../support/aws-transcribe-script.js';

export const sampleFolder = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache');

/** A visit of so many minutes: the sample said again and again; `pace` 2 says it in half the time. */
export const longCase = async (minutes: number, pace = 1): Promise<SpokenCase> => {
  const once = JSON.parse(await readFile(join(sampleFolder, 'case.json'), 'utf8')) as SpokenCase;
  const length = Math.ceil(once.utterances.at(-1)?.end ?? 60) + 1;
  const rounds = Math.ceil((minutes * 60) / length);
  const utterances = Array.from({ length: rounds }, (_, round) =>
    once.utterances.map((said) => ({ ...said, start: said.start + round * length, end: said.end + round * length })),
  )
    .flat()
    .filter(({ end }) => end < minutes * 60);
  return { utterances: utterances.map((said) => ({ ...said, start: said.start / pace, end: said.end / pace })) };
};

/** The settings that send speech to a stand-in for Amazon Transcribe. */
export const towards = (wire: {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
}) => ({
  LUONNOS_SPEECH: 'aws-transcribe',
  AWS_REGION: wire.region,
  AWS_ACCESS_KEY_ID: wire.credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: wire.credentials.secretAccessKey,
  AWS_ENDPOINT_URL_TRANSCRIBE_STREAMING: wire.endpoint,
});
