import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch, overflow, phone, type ScreenLanguage } from './browser.js';

describe('a drafter that writes the spoken language only, before anything is recorded', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    server = await startTestServer({ LUONNOS_DRAFTING: 'extractive' });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each<ScreenLanguage>(['fi', 'sv', 'en'])('is named with its language, in %s', async (language) => {
    const screen = await atScreen(browser, server.url, { language, viewport: phone });
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await page.getByText(text('worklist.new'), { exact: true }).first().click();
    const told = page.locator('.new-languages .notice');
    await told.getByText(text(`new.same-language.${language}`), { exact: true }).waitFor();
    expect(await told.textContent()).toContain(text('new.same-language.why'));
    const other = language === 'sv' ? 'fi' : 'sv';
    await page.locator(`.new-languages [lang="${other}"]`).first().click();
    await told.getByText(text(`new.same-language.${other}`), { exact: true }).waitFor();
    expect(await page.getByText(text('new.written'), { exact: true }).count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    await screen.picture(`spoken-language-${language}`);
  });
});
