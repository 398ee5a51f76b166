import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { helpTexts } from '../../client/help/help-texts.js';
import { signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch, phone } from './browser.js';
import { arriveByKeyboard } from './keyboard.js';

describe('one’s own settings, help and the tour, in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(() => server.sql('delete from own_setting; delete from preference'));

  it('shows a person around once, without taking the focus, and again from help', async () => {
    const screen = await atScreen(browser, server.url, { viewport: phone });
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    const tour = page.getByRole('region', { name: text('tour.title') });
    await tour.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.tour') ?? null)).toBeNull();
    await screen.picture('tour-phone');
    for (let card = 1; card < 5; card += 1) await button('tour.next').click();
    await page.getByRole('status').getByText('Allekirjoita.', { exact: false }).waitFor();
    await button('tour.done').click();
    await tour.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText(text('worklist.new'), { exact: true }).first().waitFor();
    expect(await tour.count()).toBe(0);
    await button('help.open').click();
    await page
      .getByRole('dialog')
      .getByText(helpTexts.fi.worklist.text[0] ?? '')
      .waitFor();
    await screen.picture('help-phone');
    await button('tour.again').click();
    await button('tour.next').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('lists the shortcuts on ?, not while typing and not once that is turned off', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    const dialog = page.getByRole('dialog', { name: text('shortcuts.title') });
    await screen.signIn('elina.harju');
    await page.keyboard.press('Shift+?');
    await dialog.getByText('?', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const search = page.getByRole('searchbox', { name: text('worklist.search') });
    await search.press('Shift+?');
    expect(await search.inputValue()).toBe('?');
    expect(await dialog.count()).toBe(0);
    await page.getByRole('link', { name: text('settings.title') }).click();
    const key = page.getByRole('checkbox', { name: text('settings.shortcuts.key') });
    await key.uncheck();
    await page.keyboard.press('Shift+?');
    await screen.button('help.open').click();
    await screen.button('shortcuts.title').click();
    await dialog.waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await key.check();
    await page.keyboard.press('Shift+?');
    await dialog.waitFor();
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('keeps theme, screen language and the languages of new visits, from the old address too', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    const chosen = (group: string, name: string) =>
      page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/style`);
    await page.waitForURL(/\/settings$/);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByText(text('settings.theme.dark'), { exact: true }).click();
    expect(await ground()).toBe('rgb(17, 22, 28)');
    const english = chosen(text('settings.spoken'), 'English');
    await english.click({ force: true });
    await expect.poll(() => english.isChecked()).toBe(true);
    await screen.picture('settings-dark');
    await page
      .getByRole('radiogroup', { name: text('settings.language'), exact: true })
      .getByText('Svenska')
      .click();
    await page.getByRole('heading', { name: 'Inställningar' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Inställningar' }).waitFor();
    expect(await ground()).toBe('rgb(17, 22, 28)');
    await page.getByText('Enligt enheten', { exact: true }).click();
    expect(await ground()).toBe('rgb(247, 247, 248)');
    await page.goto(`${server.url}/new`);
    await page.getByRole('radio', { name: 'English', exact: true }).first().waitFor();
    expect(await page.getByRole('radio', { name: 'English', exact: true }).first().isChecked()).toBe(true);
    expect(screen.faults).toEqual([]);
    await screen.close();

    const elsewhere = await atScreen(browser, server.url);
    await elsewhere.signIn('elina.harju');
    await elsewhere.page.goto(`${server.url}/new`);
    const spoken = elsewhere.page.getByRole('radio', { name: 'English', exact: true }).first();
    await spoken.waitFor();
    expect(await spoken.isChecked()).toBe(true);
    await elsewhere.close();
  });

  it('says when a language could not be kept, and shows what stands', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/settings`);
    await page.route('**/api/own-settings', (route) => route.abort());
    const spoken = page.getByRole('radiogroup', { name: text('settings.spoken') });
    await spoken.getByText('English', { exact: true }).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => spoken.getByRole('radio', { name: text('settings.as-screen') }).isChecked()).toBe(true);
    await page.unroute('**/api/own-settings');
    await spoken.getByText('English', { exact: true }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await expect.poll(() => spoken.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
    await screen.close();
  });

  it('shows the styleguide to anybody in the demo, and elsewhere to nobody who is not signed in', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    await page.goto(`${server.url}/styleguide`);
    await page.getByRole('heading', { name: 'Styleguide' }).waitFor();
    await page.route('**/api/session', async (route) => {
      const error = { code: 'request.unauthenticated', details: {}, requestId: 'none' };
      await route.fulfill({ status: 401, json: { error } });
    });
    await page.reload();
    await page.getByRole('heading', { name: text('sign-in.title') }).waitFor();
    expect(await page.getByRole('heading', { name: 'Styleguide' }).count()).toBe(0);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('are used by keyboard alone and heard, with the worklist’s search, a refusal and a discarding', async () => {
    const nurse = await signedIn(server.url, 'camilla.strand');
    await nurse.create({ noteType: 'nurse-visit' });
    await nurse.create({ noteType: 'nurse-visit', subjectId: 'tuula-aaltosalo' });
    const screen = await atScreen(browser, server.url, { language: 'sv' });
    const { page, text } = screen;
    const keys = await arriveByKeyboard(screen, server.url, /Camilla Strand/, text('nav.worklist'));

    await keys.to('button', text('tour.next'));
    await keys.press('Enter');
    await keys.hears(/Berätta om inspelningen\./);
    await keys.to('button', text('tour.away'));
    await keys.press('Enter');
    await page.getByRole('region', { name: text('tour.title') }).waitFor({ state: 'detached' });
    await keys.keepsPlace();
    await keys.to('searchbox', text('worklist.search'), 'Shift+Tab');
    await keys.type('Mallikas');
    await keys.hears(text('worklist.found_one', { count: '1' }));
    await keys.type('qq');
    await keys.hears(text('worklist.no-match', { text: 'Mallikasqq' }));
    await keys.press('Control+a', 'Delete');

    await keys.to('button', text('help.open'), 'Shift+Tab');
    await keys.press('?');
    await keys.lands('dialog', text('shortcuts.title'));
    await keys.press('Escape');
    await keys.lands('button', text('help.open'));
    await keys.press('Enter');
    await keys.lands('dialog', helpTexts.sv.worklist.title);
    await keys.to('button', text('tour.again'));
    await keys.press('Enter');
    await keys.hears(new RegExp(`^${text('tour.title')}\\. Arbetslistan\\.`, 'm'));
    await keys.lands('button', text('tour.next'));
    await keys.press('Escape');
    await keys.lands('button', text('help.open'));
    await keys.press('Enter');
    await keys.lands('dialog', helpTexts.sv.worklist.title);
    await keys.to('button', text('shortcuts.title'));
    await keys.press('Enter');
    await keys.lands('dialog', text('shortcuts.title'));
    await keys.press('Escape');
    await keys.lands('button', text('help.open'));

    await keys.to('link', text('settings.title'), 'Shift+Tab');
    await keys.press('Enter');
    await keys.hears(text('settings.title'));
    await keys.to('radio', 'Svenska');
    await keys.press('ArrowRight');
    await keys.hears('Settings');
    await keys.press('ArrowLeft');
    await keys.hears(text('settings.title'));
    expect((await keys.lands('radio', 'Svenska')).states.checked).toBe('true');
    await keys.to('radio', text('settings.theme.system'));
    await keys.press('ArrowRight');
    await keys.lands('radio', text('settings.theme.light'));
    await keys.to('checkbox', text('settings.shortcuts.key'));
    await keys.press('Space', 'Space');
    expect((await keys.focused()).states.checked).toBe('true');
    await keys.to('radio', new RegExp(`^${text('preferences.form.lines')}`));
    await keys.press('ArrowDown');
    await keys.to('button', text('action.save'));
    await keys.press('Enter');
    await keys.hears(text('preferences.saved'));

    await keys.to('link', text('nav.worklist'), 'Shift+Tab');
    await keys.press('Enter');
    await keys.hears(text('nav.worklist'));
    await keys.to('link', /Aino Mallikas/);
    await keys.press('Enter');
    await keys.hears(text('inform.title'));
    await keys.to('button', text('inform.refused.patient'));
    await keys.press('Enter');
    await keys.lands('dialog', text('inform.refusal.title'));
    await keys.press('Escape');
    await keys.lands('button', text('inform.refused.patient'));
    await keys.press('Enter');
    await keys.to('button', text('inform.refusal.confirm'));
    await keys.press('Enter');
    await keys.hears(text('review.note'));
    await keys.keepsPlace();
    await keys.to('textbox', text('typed.label'));
    await keys.to('button', text('discard.open'));
    await keys.press('Enter');
    await keys.lands('dialog', text('discard.title'));
    await keys.press('Escape');
    await keys.lands('button', text('discard.open'));
    await keys.press('Enter');
    await keys.to('radio', text('discard.reason.mistake'));
    await keys.press('Space');
    await keys.to('button', text('discard.confirm'));
    await keys.press('Enter');
    await keys.hears(text('nav.worklist'));
    await keys.keepsPlace();
    await page.getByText('Aino Mallikas').waitFor({ state: 'detached' });
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
