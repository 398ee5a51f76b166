import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.js';
import { soundFile } from '../support/sound-files.js';
import { type AtScreen, atScreen, launch, overflow, phone } from './browser.js';
import { chooseSubject } from './steps.js';

const root = join(import.meta.dirname, '../..');

describe('uploading a recording, in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  let directory: string;
  let wav: string;
  beforeAll(async () => {
    [server, browser, directory] = await Promise.all([
      startTestServer(),
      launch(),
      mkdtemp(join(tmpdir(), 'luonnos-upload-')),
    ]);
    wav = join(directory, 'vastaanotto.wav');
    await writeFile(wav, await soundFile('a.wav', ['-c:a', 'pcm_s32le', '-ar', '96000', '-ac', '2']));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(directory, { recursive: true, force: true });
  });

  const idOf = (page: Page): string => /encounters\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
  const readyToUpload = async (screen: AtScreen): Promise<void> => {
    await screen.signIn('elina.harju');
    await chooseSubject(screen);
    await screen.button('upload.told').click();
    await screen.button('upload.choose').waitFor();
  };
  const choose = (screen: AtScreen, file: string) => screen.page.locator('input[type=file]').setInputFiles(file);
  const startedOf = async (id: string): Promise<number> => {
    const trail = await server.store.auditTrail(id);
    return trail.filter(({ type }) => type === 'upload-started').length;
  };

  it('goes on by itself after a lost network, and after a reload with the same file, once; then the visit is reviewed', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, button, text } = screen;
    await readyToUpload(screen);
    await screen.picture('upload-ready');
    const id = idOf(page);

    // The third piece meets no network; what comes after the network is back gets no answer.
    let pieces = 0;
    let line: 'good' | 'away' | 'silent' = 'good';
    await page.route('**/uploads/*/bytes', async (route) => {
      pieces += 1;
      if (pieces === 3) line = 'away';
      if (line === 'away') await route.abort('internetdisconnected');
      if (line === 'good') await route.continue();
    });
    const heading = (key: 'upload.waiting' | 'upload.sending' | 'upload.paused') =>
      page.getByRole('heading', { name: text(key) }).waitFor();
    await choose(screen, wav);
    await heading('upload.waiting');
    const bar = page.getByRole('progressbar');
    expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
    expect(await bar.getAttribute('aria-valuetext')).toMatch(/Siirretty \d+ %/);
    await screen.picture('upload-waiting');
    line = 'silent';
    await heading('upload.sending');
    await screen.picture('upload-sending');
    // Stopped in the middle, and the page is loaded anew.
    await button('upload.pause').click();
    await heading('upload.paused');
    await page.unroute('**/uploads/*/bytes');
    await page.reload();
    await page.getByText(text('upload.unfinished')).waitFor();
    await screen.picture('upload-unfinished');
    await choose(screen, wav);
    await page.waitForURL(/review/);
    expect(await startedOf(id)).toBe(1);
    const parts = (await server.store.snapshot(id))?.parts ?? [];
    expect(parts.map(({ frames }) => frames)).toEqual([120]);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('says what is no recording, leaves the visit as it was, and takes another file; on a phone, by keyboard', async () => {
    const screen = await atScreen(browser, server.url, { viewport: phone, language: 'sv' });
    const { page, button } = screen;
    await readyToUpload(screen);
    await screen.picture('upload-ready-phone-sv');
    const zip = join(directory, 'filer.zip');
    await writeFile(zip, Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(20_000, 7)]));
    await choose(screen, zip);
    await page.getByRole('alert').filter({ hasText: 'Filen är inte en ljudinspelning' }).waitFor();
    await screen.picture('upload-refused-phone-sv');
    expect(await overflow(page)).toBe(0);
    expect((await server.store.snapshot(idOf(page)))?.parts).toEqual([]);

    const chooser = page.waitForEvent('filechooser');
    await button('upload.another').press('Enter');
    await (await chooser).setFiles(wav);
    await page.waitForURL(/review/);
    await screen.close();
  });

  it('makes words and a draft of an uploaded sample, as if it had been recorded', async () => {
    const screen = await atScreen(browser, server.url, { language: 'en' });
    const { page, button, text } = screen;
    await screen.signIn('elina.harju');
    await page
      .locator('li, tr, [class*="row"]')
      .filter({ hasText: 'headache' })
      .last()
      .getByRole('button', { name: text('worklist.sample.start') })
      .click();
    await button('upload.told').click();
    await choose(screen, join(root, 'fixtures/consultations/fi-doctor-headache/audio.flac'));
    await page.waitForURL(/review/);
    await page.locator('.statement').first().waitFor();
    await screen.picture('upload-reviewed-en');
    await screen.close();
  });
});
