import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Theme } from '../../client/theme.js';
import { exampleEligible, exampleVisits } from '../../server/demo/example-visits.js';
import { inEveryState } from '../support/every-state.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults, wcag22 } from './accessible.js';
import { launch, overflow, type ScreenLanguage, texts } from './browser.js';

/** Widths in CSS pixels: at 200 % zoom a desk of 1440 has half of them, drawn twice as large. */
const sizes = {
  '320': { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  '390': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  '1440': { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
  '200 %': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
} as const;
type Size = keyof typeof sizes;
type Person = 'elina.harju' | 'petri.lahti' | 'tiina.salo';
type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
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
  let doctor: SignedIn;
  let paths: Record<'states' | 'review' | 'filed', string>;
  const cookies: Partial<Record<Person, Cookies>> = {};

  beforeAll(async () => {
    const now = new Date();
    [server, browser] = await Promise.all([
      startTestServer({}, { exampleVisits: exampleVisits(now), exampleEligible: exampleEligible(now) }),
      launch(),
    ]);
    doctor = await signedIn(server.url, 'elina.harju');
    const signed = await doctor.drafted();
    await doctor.sign(signed);
    const drafted = await doctor.drafted();
    const { id } = signed.encounter;
    await eventually(
      () => doctor.view(id),
      ({ receipt }) => receipt !== null,
    );
    paths = {
      states: `/encounters/${await inEveryState(server, doctor)}/review`,
      review: `/encounters/${drafted.encounter.id}/review`,
      filed: `/encounters/${id}/filed`,
    };
    for (const person of ['elina.harju', 'petri.lahti', 'tiina.salo'] as const) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`${server.url}/auth/login?lang=fi&to=/`);
      await page.locator(`[data-person="${person}"]`).click();
      await page.getByRole('main').waitFor();
      cookies[person] = await context.cookies();
      await context.close();
    }
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
      permissions: ['microphone'],
    });
    const isNow = async (person: Person): Promise<void> => {
      await context.clearCookies();
      await context.addCookies(cookies[person] ?? []);
    };
    await isNow('elina.harju');
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
    const open = async (path: string, ready: ReturnType<Page['locator']>): Promise<void> => {
      await page.goto(server.url + path);
      await ready.first().waitFor();
    };
    const at = async (path: string, ready: ReturnType<Page['locator']>, name: string): Promise<void> => {
      await open(path, ready);
      await look(name);
    };
    await at('/', page.getByRole('region', { name: t['tour.title'] }), 'worklist');
    await at('/new', button(t['new.continue.conversation']), 'new');
    const { encounter } = await doctor.create();
    await at(`/encounters/${encounter.id}/inform`, button(t['inform.start']), 'inform');
    await button(t['help.open']).click();
    await page.getByRole('dialog').waitFor();
    await look('help');
    await page.keyboard.press('Escape');
    await button(t['inform.start']).click();
    await button(t['recording.stop']).waitFor();
    await button(t['moment.mark']).click();
    await page.locator('.moments li').waitFor();
    await look('recording');
    await button(t['recording.stop']).click();
    await page.waitForURL(/review$/);
    await open(paths.states, page.locator('.statement-selected.statement-unsupported'));
    await page.locator('.statement-look .statement-text').click();
    await page.locator('.omissions-head').click();
    await look('states');
    await at(paths.review, button(t['foot.sign']), 'review');
    await button(t['foot.sign']).click();
    await button(t['sign.send']).waitFor();
    await look('sign');
    await at(paths.filed, page.getByText(t['filed.step.equal']), 'filed');
    await at('/settings', page.getByRole('heading', { name: t['preferences.form'] }), 'settings');
    await at('/styleguide', page.getByRole('heading', { name: 'Styleguide' }), 'styleguide');
    await isNow('petri.lahti');
    await at('/', page.locator('.impact-chart svg'), 'impact');
    await isNow('tiina.salo');
    await open('/', button(t['log.search.do']));
    await page.getByRole('searchbox').fill('Mallikas');
    await page.keyboard.press('Enter');
    await button('14.3.1952').click();
    await page.locator('.log-open').first().click();
    await look('log');
    await context.close();
    return found;
  };

  it.concurrent.each(combinations)('are read by everybody on every screen: %s, %s, %s', async (...combination) => {
    expect(await faultsOf(combination)).toEqual([]);
  });
});
