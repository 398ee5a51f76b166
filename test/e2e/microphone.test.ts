import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrames } from '../../client/visit/audio-file.js';
import { toWav } from '../../server/domain/wav.js';
import { type SpokenCase, scriptFromCase } from '../support/aws-transcribe-script.js';
import { type AwsTranscribeWire, startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch } from './browser.js';
import { reviewAll, signAndFile, startLive } from './steps.js';

const sample = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache');
const microphone = join(import.meta.dirname, '../.out/fi-doctor-headache.wav');

const idOf = (url: string): string => /encounters\/([0-9a-f-]+)/.exec(url)?.[1] ?? '';

describe('a real microphone, played by Chromium from a file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ microphone });
    await writeFile(microphone, toWav(Buffer.concat(await readFrames(join(sample, 'audio.flac')))));
  });
  afterAll(() => browser.close());

  it('goes through Amazon Transcribe’s wire to a signed and filed note', async () => {
    const spoken = JSON.parse(await readFile(join(sample, 'case.json'), 'utf8')) as SpokenCase;
    const wire: AwsTranscribeWire = await startAwsTranscribeWire({ script: scriptFromCase(spoken) });
    const server: TestServer = await startTestServer({
      LUONNOS_SPEECH: 'aws-transcribe',
      AWS_REGION: wire.region,
      AWS_ACCESS_KEY_ID: wire.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: wire.credentials.secretAccessKey,
      AWS_ENDPOINT_URL_TRANSCRIBE_STREAMING: wire.endpoint,
    });
    const screen = await atScreen(browser, server.url);
    await screen.signIn('elina.harju');
    await startLive(screen);
    await screen.page.getByText('Joka aamu, kyllä mä sen muistan.').waitFor({ timeout: 120_000 });
    await screen.button('recording.stop').click();
    await screen.page.waitForURL(/\/review$/);
    const id = idOf(screen.page.url());
    await reviewAll(screen);
    await signAndFile(screen);

    const snapshot = await server.store.snapshot(id);
    const stored = (snapshot?.parts[0]?.frames ?? 0) * 100;
    expect(stored).toBeGreaterThan(60_000);
    expect(snapshot?.utterances.length).toBeGreaterThan(8);
    expect(snapshot?.encounter.kind).toBe('live');
    expect(snapshot?.signed?.text).not.toContain('NÄYTE');
    expect(snapshot?.signed?.text).toContain('milligrammaa');
    // What the service heard is what was stored, and it was sound, not silence.
    const heard = Buffer.concat(wire.sessions.flatMap(({ chunks }) => chunks));
    expect(heard.length / 32).toBe(stored);
    expect(wire.sessions.every(({ signed }) => signed)).toBe(true);
    const loudest = new Int16Array(heard.buffer, heard.byteOffset, heard.length / 2).reduce(
      (a, b) => Math.max(a, Math.abs(b)),
      0,
    );
    expect(loudest).toBeGreaterThan(1_000);
    expect(screen.faults).toEqual([]);
    await screen.close();
    await server.close();
    await wire.close();
  });

  it('gives no words and no note while no speech service is configured, and says so', async () => {
    const server = await startTestServer();
    const screen = await atScreen(browser, server.url);
    const { page } = screen;
    await screen.signIn('elina.harju');
    await startLive(screen);
    await page.getByText('LUONNOS_SPEECH').first().waitFor();
    // Of the recording's own clock alone: the time of day beside it can be 10.15 from the first frame on.
    await page.getByRole('timer').filter({ hasText: '0.1' }).waitFor({ timeout: 60_000 });
    await screen.button('recording.stop').click();
    await page.waitForURL(/\/review$/);
    await screen.button('work.type').first().waitFor();
    await screen.picture('review-no-speech');
    const snapshot = await server.store.snapshot(idOf(page.url()));
    expect(snapshot?.parts[0]?.frames).toBeGreaterThan(80);
    expect(snapshot?.utterances).toEqual([]);
    expect(snapshot?.note).toBeNull();
    expect(await screen.button('foot.sign').isVisible()).toBe(false);
    expect(screen.faults).toEqual([]);
    await screen.close();
    await server.close();
  });
});
