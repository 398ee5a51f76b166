import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrames } from '../../client/visit/audio-file.js';
import { recordFrames } from '../../client/visit/record.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { startTranscriptionServer, type TranscriptionServer } from '../support/transcription-server.js';
import { atScreen, launch, overflow, phone } from './browser.js';
import { byKeyboard } from './keyboard.js';

const audio = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache/audio.flac');

describe('speech without words, in Chromium', () => {
  let whisper: TranscriptionServer;
  let server: TestServer;
  let browser: Browser;
  let deaf = true;
  beforeAll(async () => {
    whisper = await startTranscriptionServer(({ attempt }) => ({
      text: deaf && attempt > 0 ? '' : `Päänsärkyä on ollut kolme viikkoa, kohta ${attempt}.`,
    }));
    const speech = {
      LUONNOS_SPEECH: 'openai',
      LUONNOS_SPEECH_BASE_URL: whisper.baseUrl,
      LUONNOS_SPEECH_MODEL: 'whisper-1',
    };
    [server, browser] = await Promise.all([startTestServer(speech), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await whisper.close();
  });

  it.each(['fi', 'sv'] as const)('is an alarm that can be played and transcribed again (%s)', async (language) => {
    deaf = true;
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    const frames = (await readFrames(audio)).slice(0, 900);
    const options = { kind: 'conversation', device: 'recording-device', speed: 0 } as const;
    await recordFrames(doctor.api, `/api/encounters/${encounter.id}/live`, frames, options);
    await eventually(
      () => doctor.view(encounter.id),
      ({ untranscribed }) => untranscribed.length > 0,
      30_000,
    );

    const screen = await atScreen(browser, server.url, { language, ...(language === 'sv' && { viewport: phone }) });
    const { page, button, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${encounter.id}/review`);
    const alarm = page.getByRole('alert').filter({ has: button('speech.transcribe-again') });
    await alarm.waitFor();
    await screen.picture(`review-untranscribed-${language}`);
    expect(await overflow(page)).toBe(0);

    const clip = page.waitForResponse((response) => response.url().includes(`/audio?part=`));
    const keys = await byKeyboard(screen);
    await alarm.getByRole('button').first().focus();
    await keys.press('Enter');
    expect((await clip).status()).toBe(200);

    deaf = false;
    await keys.enter('button', text('speech.transcribe-again'));
    await alarm.waitFor({ state: 'detached' });
    await eventually(
      () => doctor.view(encounter.id),
      ({ utterances }) => utterances.length > 5,
      30_000,
    );
    await page.locator('[data-utterance^="u1v2-"]').first().waitFor({ state: 'attached' });
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
