import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrames } from '../../client/visit/audio-file.js';
import { toWav } from '../../server/domain/wav.js';
import { signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { startTranscriptionServer, type TranscriptionServer } from '../support/transcription-server.js';
import { atScreen, desk, launch, overflow, phone, type ScreenLanguage } from './browser.js';
import { byKeyboard } from './keyboard.js';

const sample = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache/audio.flac');
const microphone = join(import.meta.dirname, '../.out/sound-check.wav');

describe('a sound check before the client comes in, in Chromium', () => {
  let whisper: TranscriptionServer;
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    whisper = await startTranscriptionServer(() => ({ text: 'Yksi kaksi kolme, kokeillaan ääntä.' }));
    browser = await launch({ microphone });
    await writeFile(microphone, toWav(Buffer.concat(await readFrames(sample))));
    server = await startTestServer({
      LUONNOS_SPEECH: 'openai',
      LUONNOS_SPEECH_BASE_URL: whisper.baseUrl,
      LUONNOS_SPEECH_MODEL: 'whisper-1',
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await whisper.close();
  });

  it.each<[ScreenLanguage, 'desk' | 'phone']>([
    ['fi', 'desk'],
    ['sv', 'phone'],
    ['en', 'phone'],
  ])('is recorded, judged, recognised and played back by keyboard alone, in %s at a %s', async (language, size) => {
    const screen = await atScreen(browser, server.url, { language, viewport: size === 'desk' ? desk : phone });
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    const keys = await byKeyboard(screen);
    await keys.enter('link', text('worklist.new'));
    await button('sound-check.start').waitFor();
    await screen.picture(`sound-check-before-${language}`);
    await keys.enter('button', text('sound-check.start'));
    await page.getByText(text('sound-check.left_other', { count: '7' })).waitFor();
    await page.locator('.sound-check').scrollIntoViewIfNeeded();
    await screen.picture(`sound-check-listening-${language}`);
    const level = page.locator('.sound-check .level');
    expect(await level.evaluate((node) => getComputedStyle(node).display)).toBe('flex');
    await level.locator('.level-lit').first().waitFor({ state: 'attached' });
    await page.locator('.sound-check').getByText(text('sound-check.good'), { exact: true }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: `${text('sound-check.words')} Yksi kaksi kolme` })
      .waitFor();
    expect(await overflow(page)).toBe(0);
    await page.locator('.sound-check').scrollIntoViewIfNeeded();
    await screen.picture(`sound-check-done-${language}`);
    await page.locator('.sound-check select').selectOption({ label: 'Fake Audio Input 2' });
    await keys.enter('button', text('sound-check.start'));
    await page.getByText(text('sound-check.left_other', { count: '9' })).waitFor();
    await keys.enter('button', text('sound-check.stop'));
    await keys.enter('button', text('sound-check.play'));
    await button('sound-check.play.stop').waitFor();
    await button('sound-check.play').waitFor();
    // What was chosen here is what is recorded with.
    expect(await page.evaluate(() => localStorage.getItem('luonnos.microphone'))).toContain('Fake Audio Input 2');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('is made of ten seconds that the service got, and of nothing that stays', async () => {
    expect(whisper.requests.length).toBeGreaterThan(0);
    expect(whisper.requests.every(({ durationMs }) => durationMs <= 10_000)).toBe(true);
    expect(whisper.requests[0]?.fields.language).toBe('fi');
  });

  it.each(['desk', 'phone'] as const)(
    'is offered on the recorder until the recording starts, at a %s',
    async (size) => {
      const doctor = await signedIn(server.url);
      const { encounter } = await doctor.create();
      await doctor.inform(encounter.id);
      const screen = await atScreen(browser, server.url, { viewport: size === 'desk' ? desk : phone });
      const { page, text, button } = screen;
      await screen.signIn('elina.harju');
      await page.goto(`${server.url}/encounters/${encounter.id}/record`);
      await button('sound-check.start').click();
      await page.getByText(text('sound-check.left_other', { count: '9' })).waitFor();
      await screen.picture(`sound-check-ready-${size}`);
      expect(await overflow(page)).toBe(0);
      await button('recording.start.conversation').click();
      await button('recording.stop').waitFor();
      expect(await page.locator('.sound-check').count()).toBe(0);
      await button('recording.stop').click();
      await page.waitForURL(/\/review$/);
      expect(screen.faults).toEqual([]);
      await screen.close();
    },
  );

  it('says which variable adds a speech service where none is configured', async () => {
    const bare = await startTestServer();
    const screen = await atScreen(browser, bare.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await page.getByText(text('worklist.new'), { exact: true }).first().click();
    await button('sound-check.start').click();
    await page.getByText(text('sound-check.left_other', { count: '9' })).waitFor();
    await button('sound-check.stop').click();
    await page.getByText(text('sound-check.no-speech')).filter({ hasText: 'LUONNOS_SPEECH' }).waitFor();
    expect(screen.faults).toEqual([]);
    await screen.close();
    await bare.close();
  });
});
