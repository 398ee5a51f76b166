import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, people } from '../../server/demo/people.js';
import { noPreferences } from '../../server/domain/preferences.js';
import type { Professional } from '../../server/domain/professional.js';
import { personFromClaims } from '../../server/identity/oidc.js';
import { signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { atScreen, desk, launch, overflow, phone, type ScreenLanguage } from './browser.js';

const professionalOf = (id: string): Professional => {
  const found = people.find((person) => person.id === id);
  const person = found && personFromClaims(claimsOf(found));
  if (person?.role !== 'professional') throw new Error(`${id} is no professional of the demo`);
  return person;
};

describe('one’s own style, in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each<[ScreenLanguage, 'desk' | 'phone', string]>([
    ['fi', 'desk', 'elina.harju'],
    ['sv', 'desk', 'camilla.strand'],
    ['en', 'desk', 'juha.koskela'],
    ['fi', 'phone', 'sanna.virta'],
    ['sv', 'phone', 'camilla.strand'],
    ['en', 'phone', 'juha.koskela'],
  ])('is found, changed and kept, in %s at the width of a %s', async (language, width, person) => {
    await server.store.savePreferences(professionalOf(person), noPreferences);
    const screen = await atScreen(browser, server.url, { language, viewport: width === 'desk' ? desk : phone });
    const { page, text } = screen;
    const name = `${width}-${language}`;
    const box = (key: 'preferences.phrase.instead' | 'preferences.phrase.write') =>
      page.getByRole('textbox', { name: text(key), exact: true });
    await screen.signIn(person);
    await screen.picture(`worklist-style-${name}`);
    await page.getByRole('link', { name: text('settings.title') }).click();
    await page.getByRole('heading', { name: text('preferences.title') }).waitFor();
    expect(await overflow(page)).toBe(0);
    await screen.picture(`style-${name}`);

    await page.getByText(text('preferences.form.bullets'), { exact: true }).click();
    await page.getByText(text('preferences.length.short'), { exact: true }).click();
    const add = async (instead: string, write: string): Promise<void> => {
      await screen.button('preferences.phrase.add').click();
      await box('preferences.phrase.instead').last().fill(instead);
      await box('preferences.phrase.write').last().fill(write);
    };
    await add('hmm', 'jaa');
    await add('hmm', '10 mg');
    await screen.button('action.save').click();
    await page.getByText(text('preferences.fault.number')).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await screen.picture(`style-refused-${name}`);
    await screen.button('preferences.phrase.remove', { phrase: 'hmm' }).last().click();
    await screen.button('action.save').click();
    await page.getByText(text('preferences.saved')).first().waitFor();
    await screen.picture(`style-saved-${name}`);
    await page.reload();
    await box('preferences.phrase.write').waitFor();
    expect(await box('preferences.phrase.write').inputValue()).toBe('jaa');
    expect(await page.getByRole('radio', { name: text('preferences.form.bullets') }).isChecked()).toBe(true);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('is the form of what is shown before signing and of what is signed', async () => {
    const doctor = await signedIn(server.url, 'elina.harju');
    const drafted = await doctor.drafted('Päänsärkyä on ollut kolme viikkoa. Kontrolli kahden viikon kuluttua.');
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${drafted.encounter.id}/review`);
    await screen.button('foot.sign').click();
    await page.getByText(text('sign.text')).click();
    const shown = await page.locator('.sign-text p').textContent();
    expect(shown).toContain('\n- ');
    await screen.picture('style-sign-desk-fi');
    await screen.button('sign.send').click();
    await page.getByText(text('filed.step.equal')).waitFor();
    expect((await server.store.snapshot(drafted.encounter.id))?.signed?.text).toBe(shown);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
