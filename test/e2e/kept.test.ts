import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFrames } from '../../client/visit/audio-file.js';
import { toWav } from '../../server/domain/wav.js';
import { projectRoot } from '../../server/root.js';
import { startKillableServer } from '../support/killable-server.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type AtScreen, desk, launchKept, overflow, phone, screenOf } from './browser.js';
import { chooseSubject, startLive } from './steps.js';

const sample = join(projectRoot, 'fixtures/consultations/fi-doctor-headache/audio.flac');
const idOf = (url: string): string => /encounters\/([0-9a-f-]+)/.exec(url)?.[1] ?? '';

let directory: string;
let browser: Awaited<ReturnType<typeof launchKept>>;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'luonnos-kept-'));
  const microphone = join(directory, 'microphone.wav');
  await writeFile(microphone, toWav(Buffer.concat(await readFrames(sample))));
  browser = await launchKept({ microphone, profile: join(directory, 'profile') });
});
afterAll(async () => {
  await browser.close();
  await rm(directory, { recursive: true, force: true });
});

beforeEach(() => browser.context.clearCookies());

/** Frames that lie in this browser's database, all recordings together. */
const framesHere = ({ page }: AtScreen): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('luonnos-recordings');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('frames').objectStore('frames').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
const untilHere = (screen: AtScreen, frames: number): Promise<number> =>
  eventually(
    () => framesHere(screen),
    (count) => count >= frames,
  );

const notice = ({ page }: AtScreen, words: string | RegExp) => page.locator('.notice').filter({ hasText: words });

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

describe('sound that is still only in this browser', () => {
  let server: TestServer;
  let database: pg.Client;
  /** While true, no WebSocket gets through; HTTP does. */
  let cut = false;
  beforeAll(async () => {
    server = await startTestServer();
    database = new pg.Client({ connectionString: server.connectionString });
    await database.connect();
    await browser.context.routeWebSocket(/\/api\//, (socket) => {
      if (cut) void socket.close({ code: 1001 });
      else socket.connectToServer();
    });
  });
  afterAll(async () => {
    await database.end();
    await server.close();
  });
  const partsOf = async (id: string) => (await server.store.snapshot(id))?.parts ?? [];

  it('is asked about before its person signs out, shows another person only whose it is, and goes when its person is back', async () => {
    cut = true;
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await startLive(screen);
    const id = idOf(page.url());
    await untilHere(screen, 15);
    await page.goto(server.url);
    await notice(screen, /Tällä laitteella on \d+ s ääntä, joka ei ole vielä palvelimella/).waitFor();
    await notice(screen, text('device.subject', { name: 'Aino Mallikas' })).waitFor();
    await button('device.send-now').waitFor();
    await screen.picture('leftover-worklist-desk');
    const kept = await framesHere(screen);
    await page.setViewportSize(phone);
    for (const language of ['en', 'sv', 'fi']) {
      await page.evaluate((chosen) => localStorage.setItem('luonnos.language', chosen), language);
      await page.reload();
      await page.locator('.leftovers .notice').waitFor();
      expect(await overflow(page)).toBe(0);
      await screen.picture(`leftover-worklist-phone-${language}`);
    }
    await page.setViewportSize(desk);

    await button('sign-out').click();
    await page.getByRole('dialog', { name: text('device.sign-out.title') }).waitFor();
    await screen.picture('sign-out-unsent-desk');
    await button('device.sign-out.stay').click();
    await page.getByText(text('worklist.new'), { exact: true }).first().waitFor();
    await button('sign-out').click();
    await button('device.sign-out.leave').click();
    const whose = notice(screen, text('device.others', { name: 'Elina Harju' }));
    await whose.waitFor();
    await screen.picture('leftover-sign-in-desk');
    expect(await notice(screen, /\d+ s ääntä/).count()).toBe(0);

    await screen.signIn('camilla.strand');
    await whose.waitFor();
    await notice(screen, text('device.others.waiting')).waitFor();
    expect(await page.getByText('Mallikas').count()).toBe(0);
    expect(await framesHere(screen)).toBe(kept);
    await button('sign-out').click();
    await page.getByText(text('sign-in.text')).waitFor();

    cut = false;
    await screen.signIn('elina.harju');
    const parts = await eventually(
      () => partsOf(id),
      ([part]) => part !== undefined && part.endedAt !== null,
    );
    expect(parts.map(({ frames }) => frames)).toEqual([kept]);
    await notice(screen, /\d+ s ääntä siirtyi tältä laitteelta palvelimelle/).waitFor();
    await screen.picture('leftover-delivered-desk');
    expect(await framesHere(screen)).toBe(0);
    await page.close();
  });

  it('is sent first when its person signs out as soon as the network lets it', async () => {
    cut = true;
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await startLive(screen);
    const id = idOf(page.url());
    await untilHere(screen, 15);
    await page.goto(server.url);
    await button('sign-out').click();
    await page.getByRole('dialog', { name: text('device.sign-out.title') }).waitFor();
    expect(await partsOf(id)).toEqual([]);
    cut = false;
    await page.getByText(text('sign-in.text')).waitFor();
    expect((await partsOf(id)).map(({ endedAt }) => endedAt !== null)).toEqual([true]);
    expect(await framesHere(screen)).toBe(0);
    await page.close();
  });

  it('goes on coming when the session has ended, and all of it arrives', async () => {
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await startLive(screen);
    const id = idOf(page.url());
    const frames = async (): Promise<number> => (await partsOf(id))[0]?.frames ?? 0;
    await eventually(frames, (count) => count > 10);
    await database.query("delete from session where sess->'person'->>'id' = 'elina.harju'");
    // Somebody else signs in, upon which every socket is looked at again.
    await signedIn(server.url, 'camilla.strand');
    await notice(screen, text('device.by-ticket')).waitFor();
    await screen.picture('recording-by-ticket-desk');
    const then = await frames();
    await eventually(frames, (count) => count > then + 10);
    await button('recording.stop').click();
    await eventually(
      () => partsOf(id),
      ([part]) => part !== undefined && part.endedAt !== null,
    );
    await eventually(
      () => framesHere(screen),
      (count) => count === 0,
    );
    await page.close();
  });

  it('is not begun on a device with little room left, and what is there is not given up for it', async () => {
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await page.addInitScript(() => {
      navigator.storage.estimate = async () => ({ quota: 900_000_000, usage: 800_000_000 });
    });
    await screen.signIn('elina.harju');
    await chooseSubject(screen);
    await button('inform.start').click();
    await notice(screen, text('recording.source.storage-full')).waitFor();
    await screen.picture('recording-storage-full-desk');
    expect(await partsOf(idOf(page.url()))).toEqual([]);
    await page.close();
  });

  it('is held in memory when the disk is full, which is said, and arrives all the same', async () => {
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
        if (this.name === 'frames') throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    await screen.signIn('elina.harju');
    await startLive(screen);
    await notice(screen, text('device.full')).waitFor();
    await screen.picture('recording-disk-full-desk');
    const id = idOf(page.url());
    await eventually(
      () => partsOf(id),
      ([part]) => (part?.frames ?? 0) > 15,
    );
    expect(await framesHere(screen)).toBe(0);
    await button('recording.stop').click();
    await eventually(
      () => partsOf(id),
      ([part]) => part !== undefined && part.endedAt !== null,
    );
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
