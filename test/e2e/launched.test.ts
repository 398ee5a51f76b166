import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AINO, type Launchable, startLaunchable } from '../support/launchable.js';
import type { TestServer } from '../support/server.js';
import type { LaunchContext, SmartServer } from '../support/smart-server.js';
import { accessFaults } from './accessible.js';
import { atScreen, launch, overflow, phone } from './browser.js';
import { byKeyboard } from './keyboard.js';

describe('a visit that begins in the record system, in Chromium', () => {
  let launchable: Launchable;
  let smart: SmartServer;
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [launchable, browser] = await Promise.all([startLaunchable({ LUONNOS_FHIR_CONTEXT: 'shown' }), launch()]);
    ({ smart, server } = launchable);
  });
  afterAll(async () => {
    await browser.close();
    await launchable.close();
  });

  const addressOf = (context: LaunchContext) => `${server.url}${launchable.address(context)}`;

  it('shows, by keyboard alone, who it is about and lets nobody else be chosen; what the record system says is read on request', async () => {
    const screen = await atScreen(browser, server.url, { language: 'en' });
    const { page, button, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(addressOf({ patient: 'aino-mallikas', encounter: 'visit-17' }));
    await page.getByText(text('new.launched.visit')).waitFor();
    const keys = await byKeyboard(screen);
    await page.getByText('Aino Mallikas').waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    await screen.picture('launched-en');
    await keys.enter('button', text('new.continue.conversation'));
    await button('inform.start').waitFor();
    const id = /encounters\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
    expect((await server.store.snapshot(id))?.encounter.recordVisit?.encounterId).toBe('visit-17');

    await keys.enter('button', text('inform.start'));
    await button('recording.stop').waitFor();
    await keys.enter('button', text('context.open'));
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Ramipriili 5 mg').waitFor();
    await dialog.getByText('2.3.2026 · Camilla Strand · MedicationStatement/m-aino-1').waitFor();
    await dialog.getByText('Penisilliini').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await screen.picture('context-en');
    await keys.enter('button', text('action.close'));
    await keys.lands('button', text('context.open'));

    // The record system goes on to somebody else, in another tab.
    const other = await page.context().newPage();
    await other.goto(addressOf({ patient: 'veikko-lehtomaa' }));
    await other.getByText('Veikko Lehtomaa').waitFor();
    await other.close();
    await page.getByText(text('block.context-left')).waitFor();
    await keys.hears(text('recording.context-left.next', { name: 'Aino Mallikas' }));
    expect(await accessFaults(page)).toEqual([]);
    await screen.picture('recording-context-left-en');
    await keys.enter('button', text('recording.stop'));

    await keys.enter('button', text('subject.correct'));
    await page.getByRole('dialog').getByText(text('subject.locked')).waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(screen.faults).toEqual([]);
  });

  it('says on a phone why it was refused, and offers to choose in the record system', async () => {
    const screen = await atScreen(browser, server.url, { viewport: phone });
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(addressOf({ fhirUser: 'Practitioner/prac-camilla-strand', patient: 'aino-mallikas' }));
    await page.getByText('Potilasjärjestelmään on kirjautunut toinen henkilö').waitFor();
    smart.pick({ ...AINO, patient: 'kaarlo-mantyvaara' });
    await (await byKeyboard(screen)).enter('link', text('new.choose-there'));
    await page.getByText('Kaarlo Mäntyvaara').waitFor();
    expect(await overflow(page)).toBe(0);
    await screen.picture('launched-phone');
  });
});
