import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { startFaultyRecord } from '../support/faulty-record.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch, overflow, phone, type ScreenLanguage } from './browser.js';
import { chooseSubject, reviewAll } from './steps.js';

const idOf = (url: string): string => /encounters\/([0-9a-f-]+)/.exec(url)?.[1] ?? '';

describe('an encounter without a recording, in Chromium', () => {
  let record: Awaited<ReturnType<typeof startRecordSystem>>;
  let faulty: Awaited<ReturnType<typeof startFaultyRecord>>;
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    record = await startRecordSystem({ port: 0 });
    faulty = await startFaultyRecord(record.baseUrl);
    [server, browser] = await Promise.all([startTestServer({ LUONNOS_FHIR_BASE_URL: faulty.baseUrl }), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await faulty.close();
    await record.close();
  });

  it('is refused, typed, drafted, corrected and signed; it waits while the record system is down and files by itself', async () => {
    const screen = await atScreen(browser, server.url, { language: 'en' });
    const { page, button, text } = screen;
    await screen.signIn('elina.harju');
    await chooseSubject(screen);
    await button('inform.refused.patient').click();
    await button('inform.refusal.confirm').click();
    await page.getByText(text('refused.title')).waitFor();

    const typed = page.getByRole('textbox', { name: text('typed.label') });
    await typed.fill(
      'Päänsärkyä on ollut kolme viikkoa.\nRamipriili 5 mg kerran päivässä.\nKontrolli kahden viikon kuluttua.',
    );
    await button('typed.send').click();
    await page.locator('.statement').first().waitFor();

    // An edit that changes a number is checked again and says so; correcting it takes the flag away.
    const dose = page.locator('.statement').filter({ hasText: 'mg' });
    const edit = async (words: string): Promise<void> => {
      await dose.locator('.statement-text').click();
      await dose.getByRole('button', { name: new RegExp(`^(${text('do.edit')}|${text('do.correct')})$`) }).click();
      await page.getByRole('textbox', { name: text('edit.label') }).fill(words);
      await page.keyboard.press('Control+Enter');
    };
    await edit('Ramipriili 50 mg kerran päivässä.');
    await page.locator('.statement-check').waitFor();
    await screen.picture('review-edited-en');
    await edit('Ramipriili 5 mg kerran päivässä.');
    await page.locator('.statement-check').waitFor({ state: 'detached' });

    // What others are told of arrives before the answer: the next thing is asked for meanwhile.
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(
      '**/review',
      async (route) => {
        const response = await route.fetch();
        await answered;
        await route.fulfill({ response });
      },
      { times: 1 },
    );
    await button('section.add', { section: 'Plan' }).click();
    await page.keyboard.type('Soitto potilaalle.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.statement-added').waitFor();
    await button('section.redraft', { section: 'Plan' }).click();
    await button('section.redraft.confirm').waitFor();
    answer();
    // Until the server knows of it nothing is there to wait for.
    const asked = page.waitForResponse((response) => response.url().endsWith('/draft'));
    await button('section.redraft.confirm').click();
    await asked;
    await page.locator('.statement-added').filter({ hasText: 'Soitto potilaalle.' }).waitFor();

    await reviewAll(screen);
    faulty.set({ status: 503 });
    await button('foot.sign').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(text('filed.step.waiting'), { exact: true }).first().waitFor();
    await screen.picture('filed-waiting-en');
    faulty.set(null);
    await page.getByText(text('filed.step.equal')).waitFor({ timeout: 40_000 });
    await button('filed.read').click();
    await page.getByText(text('filed.read.same')).waitFor();
    const signed = (await server.store.snapshot(idOf(page.url())))?.signed;
    expect(signed?.text).toContain('Ramipriili 5 mg');
    expect(signed?.text).toContain('Soitto potilaalle.');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('has again what was typed the moment before its screen was left', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    await screen.signIn('juha.koskela');
    await chooseSubject(screen);
    await page.waitForURL(/inform$/);
    await page.goto(page.url().replace(/inform$/, 'review'));
    const typed = page.getByRole('textbox', { name: text('typed.label') });
    await typed.fill('Kesken jäänyt.');
    await page
      .getByRole('link', { name: text('nav.worklist') })
      .first()
      .click();
    await page.getByText(text('worklist.new'), { exact: true }).first().waitFor();
    await page.goBack();
    await typed.waitFor();
    expect(await typed.inputValue()).toBe('Kesken jäänyt.');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('is handed over to a colleague and leaves the worklist of who had it', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, button, text } = screen;
    await screen.signIn('elina.harju');
    await chooseSubject(screen);
    await button('hand-over.open').click();
    await page.getByText('Camilla Strand').click();
    await button('hand-over.confirm').click();
    await page.getByText(text('worklist.new'), { exact: true }).first().waitFor();
    expect(await page.getByText(text('worklist.state.prepared'), { exact: true }).count()).toBe(0);
    const nurse = await atScreen(browser, server.url);
    await nurse.signIn('camilla.strand');
    await nurse.page.getByText(text('worklist.state.prepared'), { exact: true }).waitFor();
    await nurse.page.getByText('Lääkärin vastaanottokäynti').first().waitFor();
    expect([...screen.faults, ...nurse.faults]).toEqual([]);
    await Promise.all([screen.close(), nurse.close()]);
  });

  it.each<ScreenLanguage>(['fi', 'sv', 'en'])('fits a phone on every step in %s', async (language) => {
    const screen = await atScreen(browser, server.url, { language, viewport: phone });
    const { page } = screen;
    await page.goto(server.url);
    await page.getByText(screen.text('sign-in.title')).first().waitFor();
    expect(await overflow(page)).toBe(0);
    await screen.signIn('juha.koskela');
    expect(await overflow(page)).toBe(0);
    await screen.picture(`worklist-phone-${language}`);
    await chooseSubject(screen);
    await screen.button('inform.start').waitFor();
    expect(await overflow(page)).toBe(0);
    await screen.picture(`inform-phone-${language}`);
    await page.goto(page.url().replace(/\/[a-z]+$/, '/review'));
    await page.getByRole('textbox', { name: screen.text('typed.label') }).waitFor();
    expect(await overflow(page)).toBe(0);
    await screen.picture(`typed-phone-${language}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('loads no more than 200 KiB of JavaScript for the worklist, as sent', async () => {
    const screen = await atScreen(browser, server.url);
    await screen.signIn('elina.harju');
    const bytes = await screen.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(200 * 1024);
    await screen.close();
  });
});
