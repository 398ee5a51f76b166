import pg from 'pg';
import type { WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { desk, overflow, phone, screenOf } from './browser.js';
import { framesHere, idOf, notice, openBrowser, untilHere } from './kept-browser.js';
import { chooseSubject, startLive } from './steps.js';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => browser.context.clearCookies());

describe('sound that is still only in this browser', () => {
  let server: TestServer;
  let database: pg.Client;
  /** While true, no WebSocket gets through; HTTP does. */
  let cut = false;
  let through: WebSocketRoute[] = [];
  const cutOff = async (): Promise<void> => {
    cut = true;
    const open = through;
    through = [];
    // Those of pages that are gone are closed already.
    await Promise.allSettled(open.map((socket) => socket.close({ code: 1001 })));
  };
  beforeAll(async () => {
    server = await startTestServer();
    database = new pg.Client({ connectionString: server.connectionString });
    await database.connect();
    await browser.context.routeWebSocket(/\/api\//, (socket) => {
      if (cut) return void socket.close({ code: 1001 });
      socket.connectToServer();
      through.push(socket);
    });
  });
  afterAll(async () => {
    await database.end();
    await server.close();
  });
  const partsOf = async (id: string) => (await server.store.snapshot(id))?.parts ?? [];

  /** On another device, where nobody knows of the sound that is still here. */
  const signWithoutIt = async (id: string): Promise<void> => {
    const doctor = await signedIn(server.url);
    await doctor.act(id, 'finish', {});
    await doctor.versioned(id, 'typed', { text: 'Kontrolli sovittu.' });
    await doctor.versioned(id, 'draft', { section: null });
    const drafted = await eventually(
      () => doctor.view(id),
      ({ note, signBlocks }) => note !== null && !signBlocks.includes('work-unfinished'),
    );
    for (const { id: statement } of drafted.note?.statements ?? []) await doctor.review(id, { do: 'look', statement });
    const { encounter, contentHash: hash } = await doctor.view(id);
    await doctor.act(id, 'sign', { expectedVersion: encounter.version, hash, gapsAcknowledged: true });
  };

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
    const other = await screenOf(browser.context, server.url);
    await other.signIn('elina.harju');
    await other.page.close();
    // A browser without a window of its own does not say that the page is looked at again.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await notice(screen, text('device.by-ticket')).waitFor({ state: 'detached' });
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
      const room = { quota: 900_000_000, usage: 800_000_000 };
      navigator.storage.estimate = async () => room;
      Object.assign(window, { room });
    });
    await screen.signIn('elina.harju');
    await chooseSubject(screen);
    await button('inform.start').click();
    await notice(screen, text('recording.source.storage-full')).waitFor();
    await screen.picture('recording-storage-full-desk');
    expect(await partsOf(idOf(page.url()))).toEqual([]);
    // Somebody makes room and presses again.
    await page.evaluate(() => Object.assign(Reflect.get(window, 'room'), { usage: 0 }));
    await button('recording.start.conversation').click();
    await button('recording.stop').click();
    await page.waitForURL(/review/);
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

  it('is explained and kept when the server will not take it, and removed only after its person has read what is lost', async () => {
    cut = false;
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await startLive(screen);
    const id = idOf(page.url());
    await eventually(
      () => partsOf(id),
      ([part]) => (part?.frames ?? 0) > 10,
    );
    await cutOff();
    await untilHere(screen, 12);
    await page.goto(server.url);
    await button('device.send-now').waitFor();
    await signWithoutIt(id);
    cut = false;
    await notice(screen, text('device.blocked.closed')).waitFor();
    await screen.picture('leftover-blocked-desk');
    const kept = await framesHere(screen);
    expect(kept).toBeGreaterThan(10);
    await button('device.remove').click();
    await page.getByRole('dialog', { name: text('device.remove.title') }).waitFor();
    await screen.picture('leftover-remove-desk');
    await button('device.remove.stay').click();
    await button('action.retry').click();
    await button('device.remove').click();
    expect(await framesHere(screen)).toBe(kept);
    await button('device.remove.confirm').click();
    await button('device.remove').waitFor({ state: 'detached' });
    expect(await framesHere(screen)).toBe(0);
    await page.close();
  });
});
