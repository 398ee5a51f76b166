import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EncounterView } from '../../server/domain/view.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { type AtScreen, atScreen, launch } from './browser.js';

describe('the dialog of the signature, in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  let doctor: SignedIn;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
    doctor = await signedIn(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const atReview = async (id: string): Promise<AtScreen> => {
    const screen = await atScreen(browser, server.url);
    await screen.signIn('elina.harju');
    await screen.page.goto(`${server.url}/encounters/${id}/review`);
    await screen.button('foot.sign').waitFor();
    return screen;
  };
  const says = ({ page }: AtScreen, words: string) =>
    page.locator('[data-live-announcer]').filter({ hasText: words }).waitFor();

  it('signs only what was on the screen when it was opened', async () => {
    const { encounter } = await doctor.drafted();
    const screen = await atReview(encounter.id);
    const { page, text, button } = screen;
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/sign')) asked += 1;
    });
    // A key that is held opens it and signs nothing.
    await page.keyboard.down('Control');
    await page.keyboard.down('Enter');
    const send = page.getByRole('dialog').getByRole('button', { name: text('sign.send') });
    await send.and(page.locator(':not([aria-disabled])')).waitFor();
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.keyboard.up('Control');
    await doctor.review(encounter.id, { do: 'add', section: 'plan', text: 'Toisesta välilehdestä.', after: null });
    await page.getByRole('dialog').getByText(text('sign.changed')).waitFor();
    await screen.picture('sign-changed-desk-fi');
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await says(screen, text('sign.changed'));
    expect(asked).toBe(0);
    await button('sign.back').click();
    await button('foot.sign').click();
    // The keys of the review do nothing behind it.
    await page.keyboard.press('Control+z');
    await send.click();
    await page.waitForURL(/filed$/);
    expect((await doctor.view(encounter.id)).signed?.text).toContain('Toisesta välilehdestä.');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('opens neither by press nor by key while words are only on this device, and says so', async () => {
    const { encounter } = await doctor.drafted();
    const screen = await atReview(encounter.id);
    const { page, text, button } = screen;
    await page.route('**/review', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await button('section.add', { section: 'Suunnitelma' }).first().click();
    const field = page.locator('.words-form textarea');
    await page.keyboard.type('Väärin.');
    // Where words are typed, undoing is the field's own.
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).not.toBe('Väärin.');
    await field.fill('Vain tällä laitteella.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.only-here').waitFor();
    await page.locator('.words-form').waitFor({ state: 'detached' });
    await button('foot.sign-locked').waitFor();
    await page.keyboard.press('Control+Enter');
    await says(screen, text('words.block'));
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('#review-sign').count()).toBe(0);
    await screen.close();
  });

  it('asks for every gap to be acknowledged, and tells the server only of what was ticked', async () => {
    const { encounter } = await doctor.drafted();
    const screen = await atScreen(browser, server.url);
    const { page, text, button } = screen;
    // As a visit looks whose microphone was gone for a while.
    await page.route(`**/api/encounters/${encounter.id}`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as EncounterView;
      body.gaps = [{ partId: 1, atMs: 4_000, durationMs: 3_000, reason: 'device-lost' }];
      await route.fulfill({ response: answer, json: body });
    });
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${encounter.id}/review`);
    await button('foot.sign').click();
    const asked: boolean[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/sign')) asked.push(request.postDataJSON().gapsAcknowledged);
    });
    const tick = page.getByRole('dialog').getByRole('checkbox');
    expect(await tick.isChecked()).toBe(false);
    await page.keyboard.press('Control+Enter');
    await says(screen, text('block.gap-not-acknowledged'));
    await tick.check();
    await tick.uncheck();
    await page.keyboard.press('Control+Enter');
    expect(asked).toEqual([]);
    await tick.check();
    await button('sign.send').click();
    await page.waitForURL(/filed$/);
    expect(asked).toEqual([true]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
