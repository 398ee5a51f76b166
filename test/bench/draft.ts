import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFrames } from '../../client/visit/audio-file.js';
import { visit } from '../../client/visit/visit.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { toWav } from '../../server/domain/wav.js';
import { startEmbeddedPostgres } from '../../server/store/embedded/start.js';
import { atScreen, launch } from '../e2e/browser.js';
import { startLive } from '../e2e/steps.js';
import { scriptFromCase } from '../support/aws-transcribe-script.js';
import { startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { startTestServer } from '../support/server.js';
import { liveDraft } from './live-draft.js';
import { longCase, sampleFolder, towards } from './long-case.js';

/** Over the public API, the sound sent as fast as acknowledgements allow. */
const overApi = async (directory: string, databaseUrl: string, minutes: number) => {
  const wire = await startAwsTranscribeWire({ script: scriptFromCase(await longCase(minutes)) });
  const server = await startTestServer({ DATABASE_URL: databaseUrl, ...towards(wire) });
  const pcm = new Uint8Array(minutes * 600 * FRAME_BYTES);
  const audio = join(directory, `${minutes}.wav`);
  await writeFile(audio, toWav(pcm));
  const report = await visit({ url: server.url, sound: { audio }, as: null, noteType: 'doctor-visit', speed: 0 });
  await server.close();
  await wire.close();
  const { utterances, statements, ms, error } = report;
  return { minutes, utterances, statements, stopToDraftMs: ms.stopToDraft, ...(error && { error: error.code }) };
};

/** In Chromium, from the press on Stop to the first statement on the screen; the words of `minutes` said within `seconds` of sound. */
const onScreen = async (directory: string, databaseUrl: string, minutes: number, seconds: number) => {
  const microphone = join(directory, 'microphone.wav');
  await writeFile(microphone, toWav(Buffer.concat(await readFrames(join(sampleFolder, 'audio.flac')))));
  const spoken = await longCase(minutes, (minutes * 60) / seconds);
  const wire = await startAwsTranscribeWire({ script: scriptFromCase(spoken) });
  const [server, browser] = await Promise.all([
    startTestServer({ DATABASE_URL: databaseUrl, ...towards(wire) }),
    launch({ microphone }),
  ]);
  const screen = await atScreen(browser, server.url);
  await screen.signIn('elina.harju');
  await startLive(screen);
  await screen.page.waitForFunction(
    (all) =>
      document.querySelectorAll('[class*="utterance"], .words li, .transcript li').length >= all ||
      document.title.includes('0.30'),
    spoken.utterances.length,
    { timeout: 60_000 },
  );
  await screen.button('recording.stop').click();
  const begun = performance.now();
  await screen.page.waitForURL(/\/review$/);
  const stopToReviewMs = Math.round(performance.now() - begun);
  await screen.page.locator('.statement').first().waitFor();
  const stopToScreenMs = Math.round(performance.now() - begun);
  const statements = await screen.page.locator('.statement').count();
  await browser.close();
  await server.close();
  await wire.close();
  return { utterances: spoken.utterances.length, statements, stopToReviewMs, stopToScreenMs };
};

/**
 * Stop to draft for a visit of 30 minutes, over the API and on the screen, and for one of 40 minutes with an endpoint that takes 3 s a call,
 * also when the first call after Stop fails; as the baseline, a visit of one minute in the same run.
 */
export const benchDraft = async (): Promise<object> => {
  const directory = await mkdtemp(join(tmpdir(), 'luonnos-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir: join(directory, 'postgres') });
  const { connectionString } = postgres;
  try {
    const baseline = {
      ...(await overApi(directory, connectionString, 1)),
      screen: await onScreen(directory, connectionString, 1, 20),
    };
    const long = await overApi(directory, connectionString, 30);
    const visit = { minutes: 40, speed: 30 };
    const model = {
      allWell: await liveDraft(connectionString, { ...visit, failing: false }),
      oneFailed: await liveDraft(connectionString, { ...visit, failing: true }),
    };
    return { ...long, model, screen: await onScreen(directory, connectionString, 30, 20), baseline };
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
};
