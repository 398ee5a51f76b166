import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Theme } from '../../client/theme.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults, wcag22 } from './accessible.js';
import { atScreen, launch, overflow, type ScreenLanguage, texts } from './browser.js';

/** Widths in CSS pixels: at 200 % zoom a desk of 1440 has half of them, drawn twice as large. */
const sizes = {
  '320': { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  '390': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  '1440': { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
  '200 %': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
} as const;
type Size = keyof typeof sizes;
type Scheme = Exclude<Theme, 'system'> | 'forced';

/** Any two of language, scheme and size meet in one of them. */
const combinations: readonly [ScreenLanguage, Scheme, Size][] = [
  ['fi', 'light', '320'],
  ['fi', 'dark', '390'],
  ['fi', 'forced', '1440'],
  ['sv', 'light', '390'],
  ['sv', 'dark', '1440'],
  ['sv', 'forced', '320'],
  ['en', 'light', '1440'],
  ['en', 'dark', '320'],
  ['en', 'forced', '390'],
  ['fi', 'light', '200 %'],
  ['sv', 'dark', '200 %'],
  ['en', 'forced', '200 %'],
];

const pictures = join(import.meta.dirname, '../.out/screens');

describe('language, scheme, width and zoom, two by two', () => {
  let server: TestServer;
  let browser: Browser;
  let cookies: Awaited<ReturnType<BrowserContext['storageState']>>;
  let paths: Record<'inform' | 'review' | 'filed', string>;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
    const doctor = await signedIn(server.url, 'elina.harju');
    const [fresh, signed] = await Promise.all([doctor.create(), doctor.drafted()]);
    await doctor.sign(signed);
    const drafted = await doctor.drafted();
    const { id } = signed.encounter;
    await eventually(
      () => doctor.view(id),
      ({ receipt }) => receipt !== null,
    );
    paths = {
      inform: `/encounters/${fresh.encounter.id}/inform`,
      review: `/encounters/${drafted.encounter.id}/review`,
      filed: `/encounters/${id}/filed`,
    };
    const screen = await atScreen(browser, server.url);
    await screen.signIn('elina.harju');
    cookies = await screen.page.context().storageState();
    await screen.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const faultsOf = async ([language, scheme, size]: (typeof combinations)[number]): Promise<string[]> => {
    const context = await browser.newContext({
      ...sizes[size],
      // A dictionary of the person's own language, colours of their own choice: not what the system says.
      locale: { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language],
      timezoneId: 'Europe/Helsinki',
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
      colorScheme: scheme === 'dark' ? 'light' : 'dark',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      storageState: { cookies: cookies.cookies, origins: [] },
    });
    if (scheme !== 'forced') await context.addInitScript((kept) => localStorage.setItem('luonnos.theme', kept), scheme);
    const page = await context.newPage();
    const t = texts[language];
    const button = (name: string) => page.getByRole('button', { name });
    const found: string[] = [];
    page.on('pageerror', (error) => found.push(error.message));
    const look = async (name: string): Promise<void> => {
      const place = `${name}, ${language}, ${scheme}, ${size}`;
      await page.screenshot({ path: join(pictures, `matrix-${name}-${language}-${scheme}-${size.slice(0, 3)}.png`) });
      const beside = await overflow(page);
      if (beside > 0) found.push(`${place}: ${beside} px sideways`);
      found.push(...(await accessFaults(page, wcag22)).map((fault) => `${place}: ${fault}`));
    };
    const at = async (path: string, ready: ReturnType<Page['locator']>, name: string): Promise<void> => {
      await page.goto(server.url + path);
      await ready.first().waitFor();
      await look(name);
    };
    await at('/', page.getByRole('region', { name: t['tour.title'] }), 'worklist');
    await at('/new', button(t['new.continue.conversation']), 'new');
    await at(paths.inform, button(t['inform.start']), 'inform');
    await button(t['help.open']).click();
    await page.getByRole('dialog').waitFor();
    await look('help');
    await at(paths.review, button(t['foot.sign']), 'review');
    await button(t['foot.sign']).click();
    await button(t['sign.send']).waitFor();
    await look('sign');
    await at(paths.filed, page.getByText(t['filed.step.equal']), 'filed');
    await at('/settings', page.getByRole('heading', { name: t['preferences.form'] }), 'settings');
    await at('/styleguide', page.getByRole('heading', { name: 'Styleguide' }), 'styleguide');
    await context.close();
    return found;
  };

  it.concurrent.each(combinations)('are read by everybody on every screen: %s, %s, %s', async (...combination) => {
    expect(await faultsOf(combination)).toEqual([]);
  });
});
