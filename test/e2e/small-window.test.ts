import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type AtScreen, atScreen, launch, type ScreenLanguage } from './browser.js';
import { deeds, does, takeHold } from './held-microphone.js';
import { startLive } from './steps.js';

const pictures = join(import.meta.dirname, '../.out/screens');
describe('the small window on top of others, in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const opened = async (language: ScreenLanguage): Promise<[AtScreen, Page]> => {
    const screen = await atScreen(browser, server.url, { language });
    await screen.page.addInitScript(takeHold);
    await screen.page.addInitScript(deeds);
    await screen.signIn('elina.harju');
    await startLive(screen);
    const opening = screen.page.context().waitForEvent('page');
    await screen.button('small.open').click();
    const small = await opening;
    await small.setViewportSize({ width: 320, height: 180 });
    await small.locator('.small').waitFor();
    return [screen, small];
  };

  it('shows time and level without a name, pauses and goes on, and closes with the recording', async () => {
    const [screen, small] = await opened('fi');
    const { page, text } = screen;
    await small.getByText(text('chip.recording'), { exact: true }).waitFor();
    const time = small.getByRole('timer');
    await eventually(
      () => time.textContent(),
      (shown) => shown === '0.03',
    );
    await small.screenshot({ path: join(pictures, 'small-window.png') });
    await eventually(
      () => small.locator('.level-lit').count(),
      (lit) => lit > 0,
    );
    expect(await small.locator('body').textContent()).not.toContain('Mallikas');
    // Dressed by our own style sheets, as the content security policy wants it.
    const ground = await small.locator('.small').evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(ground).toBe('rgb(0, 53, 122)');
    expect(await page.getByRole('button', { name: text('small.open') }).count()).toBe(0);

    await small.getByRole('button', { name: text('recording.pause') }).click();
    await small.getByText(text('recording.chip.paused'), { exact: true }).waitFor();
    await page.getByRole('button', { name: text('recording.resume') }).waitFor();
    await small.getByRole('button', { name: text('recording.resume') }).click();
    await small.getByText(text('chip.recording'), { exact: true }).waitFor();

    const closing = small.waitForEvent('close');
    await screen.button('recording.stop').click();
    await closing;
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it.each<ScreenLanguage>(['fi', 'sv', 'en'])(
    'is red and says since when nothing is heard, in %s',
    async (language) => {
      const [screen, small] = await opened(language);
      const { page, text } = screen;
      await does(page, 'mute');
      await small.getByText(text('small.silent'), { exact: true }).waitFor();
      await small.getByText(text('small.still-on')).waitFor();
      const since = small.locator('.small-alarm span');
      await eventually(
        () => since.textContent(),
        (shown) => {
          const count = /\d+/.exec(shown ?? '')?.[0] ?? '0';
          return (
            Number(count) > 1 && shown === text('small.silent.since_other', { count, why: text('small.why.muted') })
          );
        },
      );
      await small.screenshot({ path: join(pictures, `small-window-silent-${language}.png`) });
      const colours = await small.locator('.small-silent').evaluate((node) => {
        const { backgroundColor } = getComputedStyle(node);
        node.style.backgroundColor = 'var(--alarm)';
        return [backgroundColor, getComputedStyle(node).backgroundColor];
      });
      expect(colours[0]).toBe(colours[1]);
      const box = await small.locator('.small').evaluate((node) => [node.scrollWidth, node.scrollHeight]);
      expect(box).toEqual([320, 180]);

      await small.getByRole('button', { name: text('small.change') }).click();
      await page.getByRole('dialog').getByText('Fake Audio Input 1', { exact: true }).waitFor();
      await screen.button('action.close').click();
      await does(page, 'unmute');
      await small.getByText(text('chip.recording'), { exact: true }).waitFor();
      // Its user may close it, and open it again.
      await small.close();
      await screen.button('small.open').waitFor();
      expect(screen.faults).toEqual([]);
      await screen.close();
    },
  );

  it('is not offered where the browser has none', async () => {
    const screen = await atScreen(browser, server.url);
    await screen.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'documentPictureInPicture'));
    await screen.signIn('elina.harju');
    await startLive(screen);
    expect(await screen.button('small.open').count()).toBe(0);
    await screen.close();
  });
});
