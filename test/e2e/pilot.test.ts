import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleEligible, exampleVisits } from '../../server/demo/example-visits.js';
import { weekOf } from '../../server/pilot/week.js';
import { codeOf, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { type AtScreen, atScreen, desk, launch, overflow, phone, type ScreenLanguage, texts } from './browser.js';
import { arriveByKeyboard } from './keyboard.js';

/** By keyboard, as everything that follows. */
const signIn = async (screen: AtScreen, url: string, person: RegExp, title: 'impact.title' | 'log.title') => {
  const { page, text } = screen;
  const keys = await arriveByKeyboard(screen, url, person, text(title));
  await page.getByRole('heading', { name: text(title), level: 1 }).waitFor();
  return keys;
};

const faultless = async ({ page }: AtScreen): Promise<void> => {
  // A colour on its way to another is neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  expect(await overflow(page)).toBe(0);
  expect(await accessFaults(page)).toEqual([]);
};

describe('those who see no content, in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    const now = new Date();
    [server, browser] = await Promise.all([
      startTestServer({}, { exampleVisits: exampleVisits(now), exampleEligible: exampleEligible(now) }),
      launch(),
    ]);
    const doctor = await signedIn(server.url);
    const drafted = await doctor.drafted('Potilaalla on ollut päänsärkyä kolme viikkoa. Mukana oli kilpikonna.');
    await doctor.sign(drafted);
    await codeOf((await signedIn(server.url, 'camilla.strand')).view(drafted.encounter.id));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each<[ScreenLanguage, 'desk' | 'phone']>([
    ['fi', 'desk'],
    ['sv', 'phone'],
    ['en', 'desk'],
    ['fi', 'phone'],
  ])(
    'the pilot lead sees figures of groups, divides them by keyboard and hears it, and takes the rows along, in %s on a %s',
    async (language, width) => {
      const screen = await atScreen(browser, server.url, { language, viewport: width === 'desk' ? desk : phone });
      const { page, text, button } = screen;
      const keys = await signIn(screen, server.url, /Petri Lahti/, 'impact.title');
      await page.getByText(text('impact.by-profession')).waitFor();
      await page.locator('.impact-chart svg').waitFor();
      expect(await page.locator('.tile').count()).toBe(4);
      expect(await page.getByText(text('impact.merged')).count()).toBe(0);
      await screen.picture(`impact-${width}-${language}`);
      await keys.to('DisclosureTriangle', text('impact.table'));
      await keys.press('Enter');
      await faultless(screen);
      await page.screenshot({ path: `test/.out/screens/impact-whole-${width}-${language}.png`, fullPage: true });
      const all = await page.locator('.tile-detail').last().textContent();
      await keys.to('combobox', text('impact.filter.profession'), 'Shift+Tab');
      await keys.type(text('impact.group.nurse').slice(0, 3));
      await page.waitForFunction(
        () => document.activeElement instanceof HTMLSelectElement && document.activeElement.value === 'nurse',
      );
      await page.waitForFunction(
        (before) => [...document.querySelectorAll('.tile-detail')].at(-1)?.textContent !== before,
        all,
      );
      expect(await page.locator('.impact-groups tbody tr').count()).toBe(1);
      await keys.hears(((await page.locator('.impact-head p').textContent()) ?? '').trim());
      if (width === 'desk' && language === 'fi') {
        await page.emulateMedia({ colorScheme: 'dark' });
        await faultless(screen);
        await screen.picture('impact-dark-desk-fi');
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          keys.to('link', text('impact.csv')).then(() => keys.press('Enter')),
        ]);
        expect(download.suggestedFilename()).toBe('luonnos-pilot.csv');
        await page.goto(`${server.url}/encounters/00000000-0000-4000-8000-000000000000`);
        await page.getByRole('heading', { name: text('impact.title'), level: 1 }).waitFor();
      }
      expect(await button('sign-out').count()).toBe(1);
      expect(screen.faults).toEqual([]);
      await screen.close();
    },
  );

  it.each<[ScreenLanguage, 'desk' | 'phone']>([
    ['fi', 'desk'],
    ['en', 'phone'],
  ])(
    'the pilot lead tells by keyboard how many visits a week had, a wrong count stays where it was typed, in %s on a %s',
    async (language, width) => {
      const screen = await atScreen(browser, server.url, { language, viewport: width === 'desk' ? desk : phone });
      const { page, text } = screen;
      const keys = await signIn(screen, server.url, /Petri Lahti/, 'impact.title');
      const share = page.locator('.impact-adoption .tile-figure');
      await share.waitFor();
      const before = await share.textContent();
      await keys.to('textbox', text('impact.group.doctor'));
      await keys.press('Control+a');
      await keys.type('monta');
      await page.getByText(text('impact.eligible.wrong')).waitFor();
      await keys.press('Enter');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('monta');
      await faultless(screen);
      await screen.picture(`impact-eligible-wrong-${width}-${language}`);
      await keys.press('Control+a');
      await keys.type(width === 'desk' ? '1 200' : '2 400');
      await keys.press('Enter');
      await keys.hears(
        text('impact.eligible.saved', { week: String(Number(weekOf(new Date().toISOString()).slice(-2))) }),
      );
      await page.waitForFunction(
        (old) => document.querySelector('.impact-adoption .tile-figure')?.textContent !== old,
        before,
      );
      await page.reload();
      expect(await page.getByLabel(text('impact.group.doctor'), { exact: true }).inputValue()).toBe(
        width === 'desk' ? '1200' : '2400',
      );
      await page.locator('.impact-adoption').scrollIntoViewIfNeeded();
      await faultless(screen);
      await screen.picture(`impact-eligible-${width}-${language}`);
      await page.getByLabel(text('impact.filter.unit')).selectOption({ index: 1 });
      await page.getByText(text('impact.adoption.divided')).waitFor();
      // The texts of this screen are fetched apart from the others, in whatever language comes next; what was typed stays.
      await page.getByLabel(text('impact.group.nurse'), { exact: true }).fill('77');
      await page.locator('.language-switch select').selectOption('sv');
      await page.getByText(texts.sv['impact.adoption.divided']).waitFor();
      expect(await page.getByLabel(texts.sv['impact.group.nurse'], { exact: true }).inputValue()).toBe('77');
      expect(screen.faults).toEqual([]);
      await screen.close();
    },
  );

  it.each<[ScreenLanguage, 'desk' | 'phone']>([
    ['fi', 'desk'],
    ['sv', 'phone'],
    ['en', 'desk'],
  ])(
    'the data protection officer finds who handled one subject’s data, by keyboard alone, in %s on a %s',
    async (language, width) => {
      const screen = await atScreen(browser, server.url, { language, viewport: width === 'desk' ? desk : phone });
      const { page, text } = screen;
      const name = `${width}-${language}`;
      const keys = await signIn(screen, server.url, /Tiina Salo/, 'log.title');
      await faultless(screen);
      await screen.picture(`log-start-${name}`);
      await keys.to('searchbox', text('subjects.search'));
      await keys.type('Mallikas');
      await keys.press('Enter');
      await keys.hears(text('subjects.found_other', { count: '2' }));
      const found = page.locator('.log-found button');
      await found.first().waitFor();
      expect(await found.count()).toBe(2);
      await faultless(screen);
      await screen.picture(`log-found-${name}`);
      await keys.to('button', /14\.3\.1952/);
      await keys.press('Enter');
      const rows = page.locator('.log-open');
      await rows
        .filter({ hasText: text('log.what.signed') })
        .first()
        .waitFor();
      expect(await page.locator('body').textContent()).not.toContain('kilpikonna');
      expect(await page.locator('.log-open[tabindex="0"]').count()).toBe(1);
      await keys.lands('button', text('log.other-person'));
      await keys.hears(/\b\d+ (tapahtuma|händelser|events)/);
      await keys.to('combobox', text('log.kind'));
      await keys.press('Tab');
      await keys.press('Enter');
      expect((await keys.keepsPlace()).states.pressed).toBe('true');
      for (let row = 0; row < 20 && !(await keys.focused()).name.startsWith(text('log.what.signed')); row += 1)
        await keys.press('ArrowDown');
      expect((await keys.focused()).states.pressed).toBe('true');
      expect(await page.locator('.log-selected').count()).toBe(1);
      await page.locator('.log-detail:visible').getByText(text('log.no-content')).waitFor();
      await faultless(screen);
      await screen.picture(`log-${name}`);
      await keys.to('textbox', text('log.from'), 'Shift+Tab');
      await keys.press('Control+a');
      await keys.type('31.2.2026');
      await keys.press('Enter');
      await page.getByText(text('log.day.form')).waitFor();
      expect((await keys.focused()).states.invalid).toBe('true');
      await keys.press('Control+a');
      await keys.type('1.1.2026');
      await keys.press('Tab');
      await page.getByText(text('log.day.form')).waitFor({ state: 'detached' });
      await keys.to('combobox', text('log.kind'));
      await keys.type(text('log.kind.delivery').slice(0, 3));
      await rows.filter({ hasText: text('log.what.created') }).waitFor({ state: 'detached' });

      await keys.to('button', text('log.extract'), 'Shift+Tab');
      await keys.press('Enter');
      await page.getByRole('heading', { name: text('log.extract.title') }).waitFor();
      await keys.hears(text('log.extract.title'));
      await keys.keepsPlace();
      await faultless(screen);
      await screen.picture(`log-extract-${name}`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        keys.to('button', text('log.extract.csv')).then(() => keys.press('Enter')),
      ]);
      const csv = await (await import('node:fs/promises')).readFile(await download.path(), 'utf8');
      expect(csv).toContain('Elina Harju');
      expect(csv).not.toContain('kilpikonna');
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await keys.to('button', text('log.extract.print'));
      await keys.press('Enter');
      await page.locator('body[data-printed]').waitFor();
      await page.emulateMedia({ media: 'print' });
      await screen.picture(`log-print-${name}`);
      await page.emulateMedia({ media: 'screen' });
      await keys.to('button', text('log.extract.back'), 'Shift+Tab');
      await keys.press('Enter');
      await keys.to('combobox', text('log.kind'));
      await keys.press('Home');
      // Choosing again asks again: what was just handed over is in the log by now.
      await keys.to('button', text('log.other-person'), 'Shift+Tab');
      await keys.press('Enter');
      await keys.lands('searchbox', text('subjects.search'));
      await keys.type('Mallikas');
      await keys.press('Enter');
      await keys.hears(text('subjects.found_other', { count: '2' }));
      await keys.to('button', /14\.3\.1952/);
      await keys.press('Enter');
      await rows
        .filter({ hasText: text('log.what.log-extracted') })
        .first()
        .waitFor();
      expect(screen.faults).toEqual([]);
      await screen.close();
    },
  );
});
