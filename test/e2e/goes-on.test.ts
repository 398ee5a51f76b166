import type { WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { TICKET_PATH } from '../../server/protocol.js';
import { eventually } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { screenOf } from './browser.js';
import { idOf, notice, openBrowser, untilHere } from './kept-browser.js';
import { chooseSubject, startLive } from './steps.js';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => browser.context.clearCookies());

describe('a recording', () => {
  let server: TestServer;
  /** While true, no WebSocket gets through; HTTP does. */
  let cut = false;
  /** While true, what earlier pages left does not get through. */
  let ticketsCut = false;
  let through: WebSocketRoute[] = [];
  const cutOff = async (): Promise<void> => {
    cut = true;
    const open = through;
    through = [];
    await Promise.allSettled(open.map((socket) => socket.close({ code: 1001 })));
  };
  beforeAll(async () => {
    server = await startTestServer();
    await browser.context.routeWebSocket(/\/api\//, (socket) => {
      if (cut || (ticketsCut && socket.url().endsWith(TICKET_PATH))) return void socket.close({ code: 1001 });
      socket.connectToServer();
      through.push(socket);
    });
  });
  afterAll(() => server.close());
  const partsOf = async (id: string) => (await server.store.snapshot(id))?.parts ?? [];

  it('waits for what an earlier page left of the same visit, and is not stopped by it', async () => {
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
    const left = await untilHere(screen, 12);
    await button('recording.stop').click();
    await notice(screen, text('recording.offline')).waitFor();
    ticketsCut = true;
    cut = false;
    await page.reload();
    await button('recording.start.more').click();
    await untilHere(screen, left + 25);
    await notice(screen, text('recording.offline')).waitFor();
    ticketsCut = false;
    await eventually(
      () => partsOf(id),
      (parts) => parts.length === 2 && (parts[1]?.frames ?? 0) > 25,
    );
    await button('recording.stop').click();
    await page.waitForURL(/review/);
    await page.close();
  });

  it('goes on when somebody presses the browser’s way back, which asks first', async () => {
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await startLive(screen);
    const asked = page.getByRole('dialog', { name: text('recording.leave.title') });
    for (let times = 0; times < 2; times += 1) {
      await page.goBack();
      await asked.waitFor();
      await button('recording.leave.stay').click();
      await asked.waitFor({ state: 'detached' });
    }
    const id = idOf(page.url());
    const frames = async (): Promise<number> => (await partsOf(id))[0]?.frames ?? 0;
    const then = await frames();
    await eventually(frames, (count) => count > then + 5);
    await button('recording.stop').click();
    await page.waitForURL(/review/);
    await page.close();
  });

  it('says first that the connection is lost, and then again what only hampers the sound', async () => {
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await page.addInitScript(() => localStorage.setItem('luonnos.microphone', '{"id":"away","name":"USB"}'));
    await screen.signIn('elina.harju');
    await startLive(screen);
    await notice(screen, text('microphone.wrong-device')).waitFor();
    await cutOff();
    await notice(screen, text('recording.offline')).waitFor();
    cut = false;
    await notice(screen, text('microphone.wrong-device')).waitFor();
    await button('recording.stop').click();
    await page.waitForURL(/review/);
    await page.evaluate(() => localStorage.removeItem('luonnos.microphone'));
    await page.close();
  });

  it('goes on when something beside it fails: a dialog that misses what an older server does not say', async () => {
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await page.route(/\/api\/encounters\/[0-9a-f-]+$/, async (route) => {
      const answer = await route.fetch();
      const { copiesWouldGoBy: _, ...older } = await answer.json();
      await route.fulfill({ response: answer, json: older });
    });
    await screen.signIn('elina.harju');
    await startLive(screen);
    const id = idOf(page.url());
    await button('forget.open.recording').click();
    await notice(screen, text('recording.part-failed')).waitFor();
    const frames = async (): Promise<number> => (await partsOf(id))[0]?.frames ?? 0;
    const then = await frames();
    await eventually(frames, (count) => count > then + 10);
    await button('recording.stop').click();
    await page.waitForURL(/review/);
    await page.close();
  });

  it('leaves nothing where the microphone was refused, and nobody is asked about it when signing out', async () => {
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await screen.signIn('elina.harju');
    await chooseSubject(screen);
    await button('inform.start').click();
    await notice(screen, text('recording.source.denied')).waitFor();
    const other = await screenOf(browser.context, server.url);
    await other.signIn('elina.harju');
    await other.button('sign-out').click();
    await other.page.getByText(text('sign-in.text')).waitFor();
    await Promise.all([page.close(), other.page.close()]);
  });

  it('is in memory where the browser keeps nothing, and nothing else is promised without a connection', async () => {
    const screen = await screenOf(browser.context, server.url);
    const { page, text, button } = screen;
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('private', 'InvalidStateError');
      };
    });
    await screen.signIn('elina.harju');
    await startLive(screen);
    await notice(screen, text('device.memory')).waitFor();
    await cutOff();
    await notice(screen, text('recording.offline')).waitFor();
    await notice(screen, text('device.memory.next')).waitFor();
    cut = false;
    await notice(screen, text('recording.offline')).waitFor({ state: 'detached' });
    await button('recording.stop').click();
    await page.waitForURL(/review/);
    await page.close();
  });
});
