import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_RATE } from '../../server/domain/audio.js';
import { eventually } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type AtScreen, atScreen, launch } from './browser.js';
import { deeds, does, type Hold, noise, takeHold, wav } from './held-microphone.js';
import { startLive } from './steps.js';

declare const hold: Hold;

const alert = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });
const idOf = (url: string): string => /encounters\/([0-9a-f-]+)/.exec(url)?.[1] ?? '';

/** Does something to the page and says after how many ms it names the problem, by the page's own clock. */
const namedAfter = (page: Page, act: string, words: string): Promise<number> =>
  page.evaluate(
    ([does = '', said = '']) =>
      new Promise<number>((resolve, reject) => {
        const begun = performance.now();
        const look = (): void => {
          const alerts = [...document.querySelectorAll('[role=alert]')];
          if (alerts.some(({ textContent }) => textContent?.includes(said))) resolve(performance.now() - begun);
        };
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
        setTimeout(() => reject(new Error(`never said: ${said}`)), 15_000);
        // The page's policy allows no code from text: the deed is one of those that the test put there.
        (globalThis as unknown as Record<string, () => void>)[does]?.();
      }),
    [act, words],
  );

describe('a microphone in trouble, in Chromium', () => {
  const steady = join(import.meta.dirname, '../.out/steady.wav');
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ microphone: steady });
    await writeFile(steady, wav([noise(240, 3_000)]));
    server = await startTestServer();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const recording = async (prepare: (screen: AtScreen) => Promise<unknown> = async () => undefined) => {
    const screen = await atScreen(browser, server.url);
    await screen.page.addInitScript(takeHold);
    await screen.page.addInitScript(deeds);
    await screen.signIn('elina.harju');
    await prepare(screen);
    await startLive(screen);
    return screen;
  };
  const said = (screen: AtScreen, words: string) =>
    screen.page.getByRole('status').filter({ hasText: words }).waitFor();

  it('is named within 2 s, to the eye and to screen readers, and its end is said', async () => {
    const screen = await recording();
    const { page, text } = screen;
    await page.getByText(text('recording.heard.good')).waitFor();

    expect(await namedAfter(page, 'mute', text('microphone.muted'))).toBeLessThan(2_000);
    await page.getByText(text('recording.heard.muted'), { exact: true }).waitFor();
    expect(await page.title()).toContain(text('recording.title.silent'));
    await screen.picture('microphone-muted');
    await does(page, 'unmute');
    await said(screen, text('microphone.healed.silent'));
    expect(await page.getByRole('alert').count()).toBe(0);

    expect(await namedAfter(page, 'zeros', text('microphone.nothing'))).toBeLessThan(2_000);
    await page.getByText(text('recording.heard.nothing'), { exact: true }).waitFor();
    await does(page, 'sound');
    await alert(page, text('microphone.nothing')).waitFor({ state: 'detached' });

    expect(await namedAfter(page, 'suspend', text('microphone.suspended'))).toBeLessThan(2_000);
    await does(page, 'letWake');
    await page.mouse.click(700, 700);
    await said(screen, text('microphone.healed.silent'));

    expect(await namedAfter(page, 'unplug', text('microphone.ended'))).toBeLessThan(2_000);
    expect(await page.title()).toContain(text('recording.title.silent'));
    await screen.picture('microphone-ended');
    await does(page, 'plugIn');
    await said(screen, text('microphone.healed.silent'));

    expect(await namedAfter(page, 'endSilently', text('microphone.busy'))).toBeLessThan(2_000);
    await page.evaluate(() => {
      hold.refuse = null;
    });
    // Nobody tells that the other program let go: it is tried again by itself.
    await said(screen, text('microphone.healed.silent'));

    await screen.button('recording.stop').click();
    await page.waitForURL(/\/review$/);
    const gaps = (await server.store.snapshot(idOf(page.url())))?.gaps ?? [];
    expect(gaps.length).toBeGreaterThanOrEqual(3);
    expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(['device-lost']));
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('wakes a sleeping audio context by itself', async () => {
    const screen = await recording();
    const { page, text } = screen;
    await page.getByText(text('recording.heard.good')).waitFor();
    await does(page, 'doze');
    await page.waitForFunction(() => hold.context.state === 'running');
    await page.getByText(text('recording.heard.good')).waitFor();
    await screen.close();
  });

  it('says which device is recorded instead of the chosen one, and changes with one press', async () => {
    const screen = await recording(({ page }) =>
      page.evaluate(() => localStorage.setItem('luonnos.microphone', '{"id":"gone","name":"Pöytämikrofoni (USB)"}')),
    );
    const { page, text } = screen;
    const notice = alert(page, text('microphone.wrong-device'));
    await notice.filter({ hasText: 'Pöytämikrofoni (USB)' }).filter({ hasText: 'Fake' }).waitFor();
    await screen.picture('microphone-wrong-device');
    await screen.button('microphone.keep').click();
    await notice.waitFor({ state: 'detached' });

    // Chosen by hand, pulled out, and back again: the recording goes back to it by itself.
    await screen.button('recording.change-device').click();
    await page.getByText('Fake Audio Input 2', { exact: true }).click();
    await screen.button('action.close').click();
    const second = page.locator('.hearing-device').filter({ hasText: 'Fake Audio Input 2' });
    await second.waitFor();
    await page.evaluate(() => {
      hold.away = hold.track.getSettings().deviceId ?? null;
      hold.track.stop();
      hold.track.dispatchEvent(new Event('ended'));
    });
    await notice.filter({ hasText: 'Fake Audio Input 2' }).waitFor();
    await page.evaluate(() => {
      hold.away = null;
    });
    await screen.button('microphone.to-chosen', { chosen: 'Fake Audio Input 2' }).click();
    await notice.waitFor({ state: 'detached' });
    await second.waitFor();
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('notices a permission that was taken away, and goes on when it is given again', async () => {
    const screen = await recording();
    const { page, text } = screen;
    await page.getByText(text('recording.heard.good')).waitFor();
    // The fake device's dialog says yes whatever the permission is: it is refused here. Giving something else only takes it away.
    await page.evaluate(() => {
      hold.refuse = 'NotAllowedError';
    });
    await page.context().clearPermissions();
    await page.context().grantPermissions(['screen-wake-lock']);
    await alert(page, text('microphone.denied')).waitFor();
    await page.evaluate(() => {
      hold.refuse = null;
    });
    await page.context().grantPermissions(['microphone']);
    await alert(page, text('microphone.denied')).waitFor({ state: 'detached' });
    await page.getByText(text('recording.heard.good')).waitFor();
    await screen.close();
  });

  it('keeps the screen on, also after the page was hidden, and lets go at the end', async () => {
    const again = await atScreen(browser, server.url);
    await again.page.context().grantPermissions(['microphone', 'screen-wake-lock']);
    await again.page.addInitScript(() => {
      const locks: WakeLockSentinel[] = [];
      Object.assign(globalThis, { locks });
      const ask = navigator.wakeLock.request.bind(navigator.wakeLock);
      navigator.wakeLock.request = async (type) => {
        const lock = await ask(type);
        locks.push(lock);
        return lock;
      };
    });
    await again.signIn('elina.harju');
    await startLive(again);
    const held = () =>
      again.page.evaluate(() => (globalThis as unknown as { locks: WakeLockSentinel[] }).locks.map((l) => !l.released));
    await eventually(held, (locks) => locks.join() === 'true');
    // What the system does to a page that is hidden, and the event of its coming back.
    await again.page.evaluate(async () => {
      await (globalThis as unknown as { locks: WakeLockSentinel[] }).locks[0]?.release();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await eventually(held, (locks) => locks.join() === 'false,true');
    await again.button('recording.stop').click();
    await again.page.waitForURL(/\/review$/);
    await eventually(held, (locks) => locks.join() === 'false,false');
    await again.close();
  });
});

describe('sound that is too quiet or too loud, in Chromium', () => {
  it('is named within 10 s, as is silence after it, and each goes when it is over', async () => {
    const file = join(import.meta.dirname, '../.out/levels.wav');
    const browser = await launch({ microphone: file });
    await writeFile(file, wav([noise(14, 20), noise(10, 90_000), noise(12, 3_000), new Int16Array(4 * SAMPLE_RATE)]));
    const server = await startTestServer();
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await startLive(screen);
    const begun = Date.now();
    await alert(page, text('microphone.quiet')).waitFor();
    expect(Date.now() - begun).toBeLessThan(10_000);
    await screen.picture('microphone-quiet');
    await alert(page, text('microphone.clipping')).waitFor();
    await screen.picture('microphone-clipping');
    expect(Date.now() - begun).toBeLessThan(24_000);
    await page
      .getByRole('status')
      .filter({ hasText: text('microphone.healed.hampered') })
      .waitFor();
    await page.getByText(text('recording.heard.good')).waitFor();
    await alert(page, text('microphone.nothing')).waitFor();
    expect(screen.faults).toEqual([]);
    await screen.close();
    await browser.close();
    await server.close();
  });
});
