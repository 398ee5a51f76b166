import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startEmbeddedPostgres } from '../../server/store/embedded/start.js';
import { type AtScreen, atScreen, launch } from '../e2e/browser.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { longVisit } from './long-visit.js';

const TYPED = 'lisätään vielä neljäkymmentä merkkiä nyt';
const SELECTED = 20;

const rounded = (ms: number): number => Math.round(ms * 10) / 10;
const middle = (values: readonly number[]): number =>
  rounded([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

/** When the page first painted anything, ms from its navigation. */
const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

/** As sent, compressed, of whatever a page fetches until it is told to stop. */
const wire = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const requests = new Map<string, { url: string; script: boolean; began: number; ended: number; bytes: number }>();
  session.on('Network.responseReceived', ({ requestId, response, type, timestamp }) => {
    const script = type === 'Script' || /\.js$/.test(new URL(response.url).pathname);
    requests.set(requestId, { url: response.url, script, began: timestamp, ended: timestamp, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const found = requests.get(requestId);
    if (found) Object.assign(found, { bytes: encodedDataLength, ended: timestamp });
  });
  return {
    scriptKib: () => rounded([...requests.values()].reduce((sum, one) => sum + (one.script ? one.bytes : 0), 0) / 1024),
    bytesOf: (path: string) => [...requests.values()].find(({ url }) => new URL(url).pathname === path)?.bytes ?? 0,
    stop: () => session.detach(),
  };
};

/** What the page's own thread computes, ms: on a shared machine the only figure that others do not lengthen. */
const computing = async (page: Page): Promise<() => Promise<number>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await taken();
  return async () => rounded((await taken()) - before);
};

/** From a press on the worklist's button until the review is painted. */
const opensFrom = (page: Page, path: string): Promise<number> =>
  page.evaluate(
    (to) =>
      new Promise<number>((resolve) => {
        const link = document.querySelector<HTMLElement>(`a[href="${to}"]`);
        if (link === null) throw new Error('The worklist does not have it.');
        const begun = performance.now();
        new MutationObserver((_, watching) => {
          if (document.querySelector('.statement') === null || document.querySelector('.utterance') === null) return;
          watching.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        }).observe(document.body, { childList: true, subtree: true });
        link.click();
      }),
    path,
  );

/** From a press on a statement until what it selects is painted, of so many statements all over the note. */
const selects = (page: Page, many: number): Promise<number[]> =>
  page.evaluate(async (count) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.statement-text')];
    const times: number[] = [];
    for (let one = 0; one < count; one += 1) {
      const row = rows[Math.floor((one * rows.length) / count)];
      const begun = performance.now();
      row?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - begun);
    }
    return times;
  }, many);

/** The longest task while somebody types, 0 where none took 50 ms, and how long the slowest key press took to be painted. */
const types = async ({ page, text }: AtScreen): Promise<{ longestTaskMs: number; slowestKeyMs: number }> => {
  const row = page.locator('.statement-text').nth(60);
  await row.click();
  await page
    .locator('.statement-selected')
    .getByRole('button', { name: new RegExp(`^(${text('do.edit')}|${text('do.correct')})$`) })
    .click();
  const field = page.getByRole('textbox', { name: text('edit.label') });
  await field.press('End');
  await page.evaluate(() => {
    const seen = { task: 0, key: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') seen.key = Math.max(seen.key, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.keyboard.type(TYPED, { delay: 20 });
  await page.locator('[data-kept="kept"]').waitFor();
  const { task, key } = await page.evaluate(() => (window as unknown as { seen: { task: number; key: number } }).seen);
  return { longestTaskMs: rounded(task), slowestKeyMs: rounded(key) };
};

export interface Screens {
  readonly firstPaintMs: number;
  /** Until the worklist's first button can be pressed. */
  readonly scriptKib: number;
  readonly reviewOpensMs: number;
  readonly reviewOpensCpuMs: number;
  /** The same at its own address, with nothing loaded before. */
  readonly reviewLoadsMs: number;
  readonly viewKib: number;
  readonly viewAnswersMs: number;
  readonly selectMs: number;
  readonly slowestSelectMs: number;
  readonly selectCpuMs: number;
  readonly longestTaskMs: number;
  readonly slowestKeyMs: number;
  /** A page of the same server with nothing on it: what the machine and the browser take by themselves. */
  readonly baseline: { readonly firstPaintMs: number; readonly loadMs: number; readonly frameMs: number };
}

/** What the screens take with a visit of three hours in them, on a desk. */
export const measureScreens = async (server: TestServer, browser: Browser): Promise<Screens> => {
  const id = await longVisit(server);
  const screen = await atScreen(browser, server.url);
  const { page } = screen;
  await screen.signIn('elina.harju');

  const blank = await page.context().newPage();
  const began = performance.now();
  await blank.goto(`${server.url}/live`);
  const loadMs = rounded(performance.now() - began);
  const baseline = {
    firstPaintMs: rounded(await firstPaint(blank)),
    loadMs,
    frameMs: middle(await selects(blank, SELECTED)),
  };
  await blank.close();

  const cold = await atScreen(browser, server.url);
  await cold.page.context().addCookies(await page.context().cookies());
  const sent = await wire(cold.page);
  await cold.page.goto(server.url);
  await cold.page.locator('.row .button').first().click({ trial: true });
  const scriptKib = sent.scriptKib();
  const firstPaintMs = rounded(await firstPaint(cold.page));
  await cold.page.locator(`a[href="/encounters/${id}"]`).waitFor();
  const opening = await computing(cold.page);
  const reviewOpensMs = rounded(await opensFrom(cold.page, `/encounters/${id}`));
  const reviewOpensCpuMs = await opening();
  const viewKib = rounded(sent.bytesOf(`/api/encounters/${id}`) / 1024);
  await sent.stop();
  await cold.close();

  const path = `${server.url}/encounters/${id}/review`;
  const begun = performance.now();
  await page.goto(path);
  await page.locator('.statement').first().waitFor();
  const reviewLoadsMs = rounded(performance.now() - begun);
  const viewAnswersMs = middle(
    await page.evaluate(async (address) => {
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const asked = performance.now();
        await (await fetch(address)).text();
        times.push(performance.now() - asked);
      }
      return times;
    }, `/api/encounters/${id}`),
  );
  await page.locator('[data-shown="all"]').waitFor();
  const selecting = await computing(page);
  const selected = await selects(page, SELECTED);
  const selectCpuMs = rounded((await selecting()) / SELECTED);
  const typing = await types(screen);
  await screen.close();
  return {
    firstPaintMs,
    scriptKib,
    reviewOpensMs,
    reviewOpensCpuMs,
    reviewLoadsMs,
    viewKib,
    viewAnswersMs,
    selectMs: middle(selected),
    slowestSelectMs: rounded(Math.max(...selected)),
    selectCpuMs,
    ...typing,
    baseline,
  };
};

/** The screens with a visit of three hours; the bars are those of the browser tests without their room for a slow machine. */
export const benchScreens = async (): Promise<object> => {
  const directory = await mkdtemp(join(tmpdir(), 'luonnos-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir: join(directory, 'postgres') });
  const server = await startTestServer({ DATABASE_URL: postgres.connectionString });
  const browser = await launch();
  try {
    return await measureScreens(server, browser);
  } finally {
    await browser.close();
    await server.close();
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
};
