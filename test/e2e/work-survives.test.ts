import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKillableServer } from '../support/killable-server.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { accessFaults } from './accessible.js';
import { type AtScreen, atScreen, launch, overflow, phone, screenOf } from './browser.js';

const said = [
  'Potilaalla on ollut päänsärkyä kolme viikkoa.',
  'Ramipriili 5 mg kerran päivässä.',
  'Kontrolli kahden viikon kuluttua.',
].join('\n');

/** Rows of words that lie in this browser's database. */
const wordsHere = ({ page }: AtScreen): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('luonnos-words');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('words').objectStore('words').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
const nothingHere = (screen: AtScreen) =>
  eventually(
    () => wordsHere(screen),
    (count) => count === 0,
  );
const statement = ({ page }: AtScreen, words: string) => page.locator('.statement').filter({ hasText: words });
const field = ({ page, text }: AtScreen) => page.getByRole('textbox', { name: text('edit.label') });
const beginEdit = async (screen: AtScreen, words: string): Promise<void> => {
  const row = statement(screen, words);
  await row.locator('.statement-text').click();
  const { text } = screen;
  await row.getByRole('button', { name: new RegExp(`^(${text('do.edit')}|${text('do.correct')})$`) }).click();
  await field(screen).waitFor();
};
const kept = ({ page }: AtScreen) => page.locator('[data-kept="kept"]').first().waitFor();

describe('work survives', () => {
  let server: Awaited<ReturnType<typeof startKillableServer>>;
  let browser: Browser;
  let doctor: SignedIn;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startKillableServer(), launch()]);
    doctor = await signedIn(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const textsOf = async (id: string): Promise<string[]> =>
    ((await server.store.snapshot(id))?.note?.statements ?? [])
      .filter(({ handling }) => handling.state !== 'removed')
      .map(({ text }) => text);
  const until = (id: string, fits: (texts: string[]) => boolean) => eventually(() => textsOf(id), fits, 30_000);
  const drafted = async (): Promise<{ id: string; path: string }> => {
    const { encounter } = await doctor.drafted(said);
    return { id: encounter.id, path: `${server.url}/encounters/${encounter.id}/review` };
  };
  const idOfText = async (id: string, words: string): Promise<string> => {
    const found = (await doctor.view(id)).note?.statements.find(({ text }) => text.includes(words));
    if (!found) throw new Error('There is no such statement.');
    return found.id;
  };

  it('an edit is saved as it is typed, and every field has its words again after a reload and in a new tab', async () => {
    const { id, path } = await drafted();
    const screen = await atScreen(browser, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await page.goto(path);
    await beginEdit(screen, 'Kontrolli');
    await field(screen).press('End');
    await page.keyboard.type(' Soitto ensin.');
    await page.locator('[data-kept="saved"]').waitFor();
    expect(await textsOf(id)).toContain('Kontrolli kahden viikon kuluttua. Soitto ensin.');
    await screen.picture('words-saved-desk');
    // Taking the edit back takes back what pauses have saved.
    await page.keyboard.press('Escape');
    await until(id, (texts) => texts.includes('Kontrolli kahden viikon kuluttua.'));
    await nothingHere(screen);

    const typed = page.getByRole('textbox', { name: text('typed.label') });
    await typed.fill('Kotimittaukset jatkuvat');
    await button('section.add', { section: 'Suunnitelma' }).first().click();
    const added = page.getByRole('textbox', { name: text('section.add.label', { section: 'Suunnitelma' }) });
    await added.fill('Verikokeet ensi viikolla');
    await eventually(
      () => wordsHere(screen),
      (count) => count === 2,
    );
    await page.reload();
    await added.waitFor();
    expect(await added.inputValue()).toBe('Verikokeet ensi viikolla');
    expect(await typed.inputValue()).toBe('Kotimittaukset jatkuvat');
    await page.close({ runBeforeUnload: false });
    const next = await screenOf(page.context(), server.url);
    await next.page.goto(path);
    const again = next.page.getByRole('textbox', { name: text('section.add.label', { section: 'Suunnitelma' }) });
    expect(await again.inputValue()).toBe('Verikokeet ensi viikolla');
    await again.press('Control+Enter');
    await until(id, (texts) => texts.includes('Verikokeet ensi viikolla'));
    await next.page.getByRole('textbox', { name: text('typed.label') }).press('Control+Enter');
    await eventually(
      () => server.store.snapshot(id),
      (now) => now?.utterances.some((one) => one.text === 'Kotimittaukset jatkuvat') === true,
    );
    await nothingHere(next);

    await next.page.goto(`${server.url}/new`);
    await next.page.getByRole('searchbox').first().fill('Mallikas');
    await next.page
      .getByText(/14\.3\.1952/)
      .first()
      .click();
    await next.page.getByText(text('new.mode.dictation'), { exact: true }).click();
    await kept(next);
    await next.page.reload();
    await next.button('new.continue.dictation').and(next.page.locator(':not([aria-disabled])')).waitFor();
    await next.page
      .getByRole('link', { name: text('nav.worklist') })
      .first()
      .click();
    await nothingHere(next);
    expect([...screen.faults, ...next.faults]).toEqual([]);
    await next.close();
  });

  it('what is decided without a network waits here and merges on return; what changed meanwhile is a choice', async () => {
    const { id, path } = await drafted();
    const screen = await atScreen(browser, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await page.goto(path);
    await statement(screen, 'Ramipriili').waitFor();
    await page.context().setOffline(true);
    await beginEdit(screen, 'Kontrolli');
    await field(screen).fill('Kontrolli kuukauden kuluttua.');
    await page.keyboard.press('Control+Enter');
    await statement(screen, 'kuukauden').locator('.only-here').waitFor();
    await beginEdit(screen, 'Ramipriili');
    await field(screen).fill('Ramipriili 2,5 mg kerran päivässä.');
    await page.keyboard.press('Control+Enter');
    await statement(screen, 'päänsärkyä').locator('.statement-text').click();
    await statement(screen, 'päänsärkyä')
      .getByRole('button', { name: text('do.remove') })
      .click();
    await page.getByText(text('words.waiting_other', { count: '3' })).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await screen.picture('words-offline-desk');
    await page.setViewportSize(phone);
    expect(await overflow(page)).toBe(0);
    await screen.picture('words-offline-phone');

    await doctor.review(id, {
      do: 'edit',
      statement: await idOfText(id, 'Ramipriili'),
      text: 'Ramipriili 10 mg kerran päivässä.',
    });
    await page.context().setOffline(false);
    await page.getByRole('alert', { name: text('words.both') }).waitFor();
    const texts = await textsOf(id);
    expect(texts).toContain('Kontrolli kuukauden kuluttua.');
    expect(texts).toContain('Ramipriili 10 mg kerran päivässä.');
    expect(texts.some((one) => one.includes('päänsärkyä'))).toBe(false);
    await screen.picture('words-choice-phone');
    await page.setViewportSize({ width: 1440, height: 900 });
    await screen.picture('words-choice-desk');
    expect(await accessFaults(page)).toEqual([]);
    await button('words.use-mine.edit').click();
    await until(id, (now) => now.includes('Ramipriili 2,5 mg kerran päivässä.'));
    await page.locator('.only-here').first().waitFor({ state: 'detached' });
    await nothingHere(screen);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('what was decided while the server was down outlives its page, and is sent by the next one', async () => {
    const { id, path } = await drafted();
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(path);
    await statement(screen, 'Kontrolli').waitFor();
    await server.stopServer();
    await beginEdit(screen, 'Kontrolli');
    await field(screen).fill('Kontrolli keväällä.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(text('words.waiting_one', { count: '1' })).waitFor();
    await beginEdit(screen, 'Ramipriili');
    await field(screen).press('End');
    await page.keyboard.type(' Aamuisin.');
    await kept(screen);
    await page.close({ runBeforeUnload: false });
    await server.startServer();
    const next = await screenOf(page.context(), server.url);
    await next.page.goto(server.url);
    await until(id, (texts) => texts.includes('Kontrolli keväällä.'));
    await next.page.locator('.notice').filter({ hasText: 'Aino Mallikas' }).waitFor();
    await next.picture('words-worklist-desk');
    await next.page.setViewportSize(phone);
    for (const language of ['en', 'sv', 'fi']) {
      await next.page.evaluate((chosen) => localStorage.setItem('luonnos.language', chosen), language);
      await next.page.reload();
      await next.page.locator('.leftovers .notice').waitFor();
      expect(await overflow(next.page)).toBe(0);
      await next.picture(`words-worklist-phone-${language}`);
    }
    await next.page.setViewportSize({ width: 1440, height: 900 });
    await next.page.getByRole('link', { name: text('words.here.open') }).click();
    expect(await field(next).inputValue()).toBe('Ramipriili 5 mg kerran päivässä. Aamuisin.');
    await until(id, (texts) => texts.includes('Ramipriili 5 mg kerran päivässä. Aamuisin.'));
    expect(next.faults).toEqual([]);
    await next.close();
  });

  it('two tabs see each other’s changes at once and never write over one another', async () => {
    const { id, path } = await drafted();
    const one = await atScreen(browser, server.url);
    await one.signIn('elina.harju');
    await one.page.goto(path);
    const two = await screenOf(one.page.context(), server.url);
    await two.page.goto(path);
    await beginEdit(one, 'Ramipriili');
    await beginEdit(two, 'Ramipriili');
    await field(one).fill('Ramipriili 10 mg kerran päivässä.');
    await field(two).fill('Ramipriili 20 mg kerran päivässä.');
    await field(one).press('Control+Enter');
    const both = two.page.getByRole('alert', { name: two.text('words.both') });
    await both.waitFor();
    await both.getByText('10 mg').waitFor();
    await two.picture('words-both-tabs-desk');
    expect(await textsOf(id)).toContain('Ramipriili 10 mg kerran päivässä.');
    await field(two).press('Control+Enter');
    expect(await textsOf(id)).toContain('Ramipriili 10 mg kerran päivässä.');
    await two.button('words.use-mine').click();
    await field(two).press('Control+Enter');
    await statement(one, '20 mg').waitFor();
    expect(await textsOf(id)).toContain('Ramipriili 20 mg kerran päivässä.');
    expect([...one.faults, ...two.faults]).toEqual([]);
    await one.close();
  });

  it('a session that ended while typing loses nothing: its person comes back to the very screen, another sees only whose it is', async () => {
    const { id, path } = await drafted();
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(path);
    await beginEdit(screen, 'Kontrolli');
    await page.context().clearCookies();
    await field(screen).press('End');
    await page.keyboard.type(' Salainen lisäys.');
    await page.getByText(text('words.waiting.signed-out')).waitFor();
    expect(await page.locator('[data-kept="saved"]').count()).toBe(0);
    await screen.picture('words-signed-out-desk');
    await page.keyboard.type(' Kesken');
    await kept(screen);
    await page.getByRole('link', { name: text('error.sign-in') }).click();
    await page.locator('[data-person="elina.harju"]').click();
    await page.waitForURL(path);
    await statement(screen, 'Salainen lisäys. Kesken').waitFor();
    await until(id, (texts) => texts.some((one) => one.endsWith('Salainen lisäys. Kesken')));
    await nothingHere(screen);

    await beginEdit(screen, 'Kontrolli');
    await field(screen).press('End');
    await page.context().clearCookies();
    await page.keyboard.type(' ja toinen salaisuus');
    await page.getByText(text('words.waiting.signed-out')).waitFor();
    await page.getByRole('link', { name: text('error.sign-in') }).click();
    await page.locator('[data-person="camilla.strand"]').click();
    await page.waitForURL(path);
    await page.getByRole('alert').first().waitFor();
    await page.goto(server.url);
    await page
      .locator('.notice')
      .filter({ hasText: text('words.others', { name: 'Elina Harju' }) })
      .waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/salai|Mallikas|Kontrolli/i);
    await screen.picture('words-others-desk');
    expect(await wordsHere(screen)).toBeGreaterThan(0);

    await page.context().clearCookies();
    await screen.signIn('elina.harju');
    await until(id, (texts) => texts.some((one) => one.endsWith('ja toinen salaisuus')));
    await page.goto(path);
    await page.getByRole('button', { name: text('discard.open') }).click();
    await page.getByText(text('discard.reason.mistake')).click();
    await page.getByRole('button', { name: text('discard.confirm') }).click();
    await nothingHere(screen);
    await screen.close();
  });
});
