import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleVisits } from '../../server/demo/example-visits.js';
import { codeOf, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { type AtScreen, atScreen, desk, launch, overflow, phone, type ScreenLanguage } from './browser.js';

const signIn = async ({ page, text }: AtScreen, url: string, person: string, title: 'impact.title' | 'log.title') => {
  await page.goto(url);
  await page.getByText(text('sign-in.button')).click();
  await page.locator(`[data-person="${person}"]`).click();
  await page.getByRole('heading', { name: text(title), level: 1 }).waitFor();
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
    [server, browser] = await Promise.all([
      startTestServer({}, { exampleVisits: exampleVisits(new Date()) }),
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
    'the pilot lead sees figures of groups, divides them and takes the rows along, in %s on a %s',
    async (language, width) => {
      const screen = await atScreen(browser, server.url, { language, viewport: width === 'desk' ? desk : phone });
      const { page, text, button } = screen;
      await signIn(screen, server.url, 'petri.lahti', 'impact.title');
      await page.getByText(text('impact.by-profession')).waitFor();
      await page.locator('.impact-chart svg').waitFor();
      expect(await page.locator('.tile').count()).toBe(4);
      expect(await page.getByText(text('impact.merged')).count()).toBe(0);
      await screen.picture(`impact-${width}-${language}`);
      await page.locator('.impact-details summary').first().click();
      await faultless(screen);
      await page.screenshot({ path: `test/.out/screens/impact-whole-${width}-${language}.png`, fullPage: true });
      const all = await page.locator('.tile-detail').last().textContent();
      await page.getByLabel(text('impact.filter.profession')).selectOption('nurse');
      await page.waitForFunction(
        (before) => [...document.querySelectorAll('.tile-detail')].at(-1)?.textContent !== before,
        all,
      );
      expect(await page.locator('.impact-groups tbody tr').count()).toBe(1);
      if (width === 'desk' && language === 'fi') {
        await page.emulateMedia({ colorScheme: 'dark' });
        await faultless(screen);
        await screen.picture('impact-dark-desk-fi');
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: text('impact.csv') }).click(),
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
    ['sv', 'phone'],
    ['en', 'desk'],
  ])(
    'the data protection officer finds who handled one subject’s data, by keyboard alone, in %s on a %s',
    async (language, width) => {
      const screen = await atScreen(browser, server.url, { language, viewport: width === 'desk' ? desk : phone });
      const { page, text, button } = screen;
      const name = `${width}-${language}`;
      await signIn(screen, server.url, 'tiina.salo', 'log.title');
      await faultless(screen);
      await screen.picture(`log-start-${name}`);
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('Mallikas');
      await page.keyboard.press('Enter');
      const found = page.locator('.log-found button');
      await found.first().waitFor();
      expect(await found.count()).toBe(2);
      await faultless(screen);
      await screen.picture(`log-found-${name}`);
      await found.filter({ hasText: '14.3.1952' }).focus();
      await page.keyboard.press('Enter');
      const rows = page.locator('.log-open');
      await rows
        .filter({ hasText: text('log.what.signed') })
        .first()
        .waitFor();
      expect(await page.locator('body').textContent()).not.toContain('kilpikonna');
      expect(await page.locator('.log-open[tabindex="0"]').count()).toBe(1);
      await page.locator('.log-open[tabindex="0"]').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.log-selected').count()).toBe(1);
      await rows
        .filter({ hasText: text('log.what.signed') })
        .first()
        .click();
      await page.locator('.log-detail:visible').getByText(text('log.no-content')).waitFor();
      await faultless(screen);
      await screen.picture(`log-${name}`);
      const from = page.getByLabel(text('log.from'));
      await from.fill('31.2.2026');
      await from.press('Enter');
      await page.getByText(text('log.day.form')).waitFor();
      await from.fill('1.1.2026');
      await from.press('Tab');
      await page.getByText(text('log.day.form')).waitFor({ state: 'detached' });
      await page.getByLabel(text('log.kind')).selectOption('delivery');
      await rows.filter({ hasText: text('log.what.created') }).waitFor({ state: 'detached' });

      await button('log.extract').click();
      await page.getByRole('heading', { name: text('log.extract.title') }).waitFor();
      await faultless(screen);
      await screen.picture(`log-extract-${name}`);
      const [download] = await Promise.all([page.waitForEvent('download'), button('log.extract.csv').click()]);
      const csv = await (await import('node:fs/promises')).readFile(await download.path(), 'utf8');
      expect(csv).toContain('Elina Harju');
      expect(csv).not.toContain('kilpikonna');
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await button('log.extract.print').click();
      await page.locator('body[data-printed]').waitFor();
      await page.emulateMedia({ media: 'print' });
      await screen.picture(`log-print-${name}`);
      await page.emulateMedia({ media: 'screen' });
      await button('log.extract.back').click();
      await page.getByLabel(text('log.kind')).selectOption('all');
      // Choosing again asks again: what was just handed over is in the log by now.
      await page.getByRole('button', { name: text('log.other-person') }).click();
      await page.getByRole('searchbox').fill('Mallikas');
      await page.keyboard.press('Enter');
      await found.filter({ hasText: '14.3.1952' }).click();
      await rows
        .filter({ hasText: text('log.what.log-extracted') })
        .first()
        .waitFor();
      expect(screen.faults).toEqual([]);
      await screen.close();
    },
  );
});
