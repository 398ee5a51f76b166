import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { type AtScreen, atScreen, launch, overflow, phone } from './browser.js';
import { byKeyboard } from './keyboard.js';
import { startSample } from './steps.js';

const idOf = ({ page }: AtScreen): string => /encounters\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';

describe('a marked moment', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const stored = async (id: string): Promise<number> => (await server.store.snapshot(id))?.moments.length ?? 0;

  it('is set by a key, taken back by a press, found again in the review and taken back there', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await startSample(screen, 'verenpaine');
    const id = idOf(screen);
    await page.getByText('Missä kohtaa päätä se tuntuu?').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Alt+m');
    const flags = page.getByRole('list', { name: text('moment.list') }).getByRole('listitem');
    await flags.first().waitFor();
    await page.getByText('Sulfasta mä sain nuorena ihottuman.').waitFor({ timeout: 120_000 });
    await screen.button('moment.mark').click();
    await eventually(
      () => stored(id),
      (count) => count === 2,
    );
    await page.getByRole('radio', { name: text('points.title'), exact: true }).check({ force: true });
    await screen.picture('recording-marked');
    expect(await accessFaults(page)).toEqual([]);
    await flags.last().getByRole('button').click();
    await eventually(
      () => stored(id),
      (count) => count === 1,
    );
    expect(await flags.count()).toBe(1);
    expect(await page.locator('.button-primary').count()).toBe(1);
    await screen.button('recording.stop').click();
    await page.waitForURL(/\/review$/);
    await page
      .getByRole('navigation', { name: text('moment.list') })
      .getByRole('button')
      .click();
    const flag = page.locator('.moment');
    expect(await flag.evaluate((row) => row === document.activeElement)).toBe(true);
    await screen.picture('review-marked');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: text('player.pause') }).waitFor();
    expect(await accessFaults(page)).toEqual([]);

    // A slip that is noticed only now is taken back all the same, and the focus goes to what is next.
    const keys = await byKeyboard(screen);
    await keys.to('button', /^Poista merkki/);
    await keys.press('Enter');
    await keys.hears(/^Merkki .* poistettu/m);
    await flag.waitFor({ state: 'detached' });
    await keys.keepsPlace();
    expect(await stored(id)).toBe(0);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it.each(['fi', 'sv', 'en'] as const)('is within reach of the thumb on a phone, in %s', async (language) => {
    const screen = await atScreen(browser, server.url, { viewport: phone, language });
    const { page } = screen;
    await screen.signIn(language === 'fi' ? 'elina.harju' : 'camilla.strand');
    await startSample(screen, { fi: 'verenpaine', sv: 'blodtryck', en: 'blood pressure' }[language]);
    await page.locator('.turn-text').first().waitFor({ timeout: 60_000 });
    await screen.button('moment.mark').click();
    await page.locator('.moments li').waitFor();
    for (const key of ['recording.pause', 'moment.mark', 'recording.stop'] as const) {
      const box = await screen.button(key).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.y).toBeGreaterThan((phone.height * 2) / 3);
    }
    await page.getByRole('radio', { name: screen.text('points.title'), exact: true }).check({ force: true });
    expect(await overflow(page)).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    await screen.picture(`recording-marked-phone-${language}`);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
