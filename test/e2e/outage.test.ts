import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/root.js';
import { startKillableServer } from '../support/killable-server.js';
import { eventually } from '../support/professional.js';
import { startTestServer } from '../support/server.js';
import { desk, overflow, phone, screenOf } from './browser.js';
import { framesHere, idOf, notice, openBrowser, untilHere } from './kept-browser.js';
import { startLive } from './steps.js';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the server goes away while somebody records', () => {
  let server: Awaited<ReturnType<typeof startKillableServer>>;
  beforeAll(async () => {
    server = await startKillableServer();
  });
  afterAll(() => server.close());

  it('a reload opens the application all the same, names what is only here, goes on recording, and sends all of it', async () => {
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await startLive(screen);
    const id = idOf(page.url());
    const stored = async () => (await server.store.snapshot(id))?.parts ?? [];
    await eventually(stored, ([part]) => (part?.frames ?? 0) > 10);
    await server.stopServer();
    const left = await untilHere(screen, 25);
    await page.reload();
    await page.getByRole('heading', { name: text('outage.title') }).waitFor();
    await notice(screen, /Tällä laitteella on \d+ s ääntä, joka ei ole vielä palvelimella/).waitFor();
    await screen.picture('outage-desk');
    await page.setViewportSize(phone);
    expect(await overflow(page)).toBe(0);
    await screen.picture('outage-phone');
    await page.setViewportSize(desk);
    await button('device.continue').click();
    await button('recording.stop').waitFor();
    await untilHere(screen, left + 15);
    await notice(screen, text('recording.offline')).waitFor();
    await screen.picture('outage-recording-desk');
    await server.startServer();
    await eventually(stored, (parts) => parts.length === 2 && (parts[1]?.frames ?? 0) > 0, 30_000);
    // The server is back, and the recording is not cut off by that.
    await button('recording.stop').click();
    const parts = await eventually(stored, (all) => all.length === 2 && all.every(({ endedAt }) => endedAt !== null));
    expect(parts[0]?.frames).toBeGreaterThanOrEqual(left + 10);
    expect(parts[1]?.frames).toBeGreaterThanOrEqual(15);
    await page.waitForURL(/review/);
    const gaps = (await server.store.snapshot(id))?.gaps ?? [];
    expect(gaps.map(({ reason }) => reason)).toContain('device-lost');
    expect(await framesHere(screen)).toBe(0);
    await page.close();
  });
});

describe('the reserve of the application', () => {
  it('is never shown while the server answers, and makes way for a newer version', async () => {
    const server = await startTestServer();
    const worker = join(projectRoot, 'dist/client/service-worker.js');
    const built = await readFile(worker, 'utf8');
    const screen = await screenOf(browser.context, server.url);
    const { page, text } = screen;
    const caches = (): Promise<string[]> => page.evaluate(() => window.caches.keys());
    try {
      await page.goto(server.url);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      const [first = ''] = await caches();
      await page.evaluate(async (name) => {
        const old = new Response('<p>old</p>', { headers: { 'content-type': 'text/html' } });
        await (await window.caches.open(name)).put('/', old);
      }, first);
      await page.reload();
      await page.getByText(text('sign-in.text')).waitFor();
      await writeFile(worker, built.replace(first.replace('luonnos-shell-', ''), 'newer'));
      await page.reload();
      await eventually(caches, (names) => names.includes('luonnos-shell-newer'));
      await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
      await page.reload();
      await eventually(caches, (names) => names.join() === 'luonnos-shell-newer');
      const kept = await page.evaluate(async () => {
        const all = await (await window.caches.open('luonnos-shell-newer')).keys();
        return all.map(({ url }) => new URL(url).pathname);
      });
      expect(kept.filter((path) => !path.startsWith('/assets/')).sort()).toEqual(['/', '/icon.svg']);
    } finally {
      await writeFile(worker, built);
      await page.close();
      await server.close();
    }
  });
});
