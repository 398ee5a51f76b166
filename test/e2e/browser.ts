import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { en } from '../../client/i18n/en.js';
import { fi } from '../../client/i18n/fi.js';
import { sv } from '../../client/i18n/sv.js';
import { buildClientIfNeeded } from '../../server/demo/client-build.js';
import { findChromium } from '../support/chromium.js';

export const texts = { fi, sv, en };
export type ScreenLanguage = keyof typeof texts;
type TextKey = keyof typeof fi;

const pictures = join(import.meta.dirname, '../.out/screens');
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const unasked = ['--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required'];

const programOf = async (): Promise<string> => {
  await Promise.all([buildClientIfNeeded(), mkdir(pictures, { recursive: true })]);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found.');
  return executablePath;
};

const fake = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];

/**
 * Chromium with a profile that stays: a browser that can be killed and started again, service worker and all. Its fake microphone
 * plays the file again and again.
 */
export const launchKept = async ({ microphone, profile }: { microphone: string; profile: string }) => {
  const executablePath = await programOf();
  const sound = `--use-file-for-fake-audio-capture=${microphone}`;
  // The remote port's process is the browser: its command line names the profile.
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...quiet, ...unasked, ...fake, sound],
    viewport: desk,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    permissions: ['microphone'],
  });
  return {
    context,
    kill: async () => {
      const ended = new Promise((resolve) => context.once('close', resolve));
      for (const pid of await processesOf(profile)) process.kill(pid, 'SIGKILL');
      await ended;
    },
    close: () => context.close(),
  };
};

/** The processes of a browser with this profile. */
const processesOf = async (profile: string): Promise<number[]> => {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (/^\d+$/.test(name) && line.includes(`--user-data-dir=${profile}`)) found.push(Number(name));
  }
  return found;
};

/** Chromium on the built client; with `microphone`, its fake one plays that WAV file once. */
export const launch = async ({ microphone }: { microphone?: string } = {}): Promise<Browser> => {
  const executablePath = await programOf();
  const sound = microphone ? [`--use-file-for-fake-audio-capture=${microphone}%noloop`] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...unasked, ...fake, ...sound] });
};

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A person at a screen: what they see is found by what it says. */
export const atScreen = async (
  browser: Browser,
  url: string,
  options: { viewport?: { width: number; height: number }; language?: ScreenLanguage } = {},
) => {
  const { viewport = desk, language = 'fi' } = options;
  const locale = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language];
  const context = await browser.newContext({
    viewport,
    locale,
    timezoneId: 'Europe/Helsinki',
    permissions: ['microphone'],
    serviceWorkers: 'block',
  });
  return screenOf(context, url, language);
};

/** A new page of a context. */
export const screenOf = async (context: BrowserContext, url: string, language: ScreenLanguage = 'fi') => {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Asking who is signed in answers 401 when nobody is, which the browser reports by itself.
    if (message.type() === 'error' && !/401|Failed to load resource/.test(message.text())) faults.push(message.text());
  });
  const dictionary: Record<TextKey, string> = texts[language];
  const text = (key: TextKey, values: Record<string, string> = {}): string =>
    Object.entries(values).reduce((all, [name, value]) => all.replace(`{{${name}}}`, value), dictionary[key]);
  return {
    page,
    text,
    faults,
    button: (key: TextKey, values?: Record<string, string>) => page.getByRole('button', { name: text(key, values) }),
    picture: (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) }),
    /** Unless this browser still is: a session outlives the browser that was killed. */
    signIn: async (person: string) => {
      await page.goto(url);
      const ready = page.getByText(text('worklist.new'), { exact: true }).first();
      const begin = page
        .getByRole('link', { name: text('sign-in.button') })
        .or(page.getByRole('button', { name: text('sign-in.button') }));
      await ready.or(begin).first().waitFor();
      if (!(await begin.isVisible())) return;
      await begin.click();
      await page.locator(`[data-person="${person}"]`).click();
      await ready.waitFor();
    },
    close: () => context.close(),
  };
};

export type AtScreen = Awaited<ReturnType<typeof atScreen>>;

/** No text runs out of the screen sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
