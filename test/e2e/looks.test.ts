import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EncounterView } from '../../server/domain/view.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch } from './browser.js';

/** Between the first words and the last ones lies more than a screen shows at a time. */
const said = [
  'Ramipriili 5 mg kerran päivässä aamuisin.',
  ...Array.from({ length: 40 }, () => 'Niin, juuri näin.'),
  'Kiitos.',
];

/** The browser's own answer that it is in sight: whoever watched it before has been told as well. */
const inSight = (page: Page, utterance: string): Promise<void> =>
  page.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        const element = document.querySelector(`.conversation [data-utterance="${id}"]`);
        const observer = new IntersectionObserver(
          ([entry]) => {
            if (entry === undefined || entry.intersectionRatio < 0.6) return;
            observer.disconnect();
            resolve();
          },
          { threshold: 0.6 },
        );
        if (element !== null) observer.observe(element);
      }),
    utterance,
  );

describe('a look, in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  let doctor: SignedIn;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
    doctor = await signedIn(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('waits until all of its evidence was in sight, and begins anew with other words', async () => {
    const { encounter } = await doctor.create();
    const { id } = encounter;
    await doctor.versioned(id, 'typed', { text: said.join('\n') });
    await doctor.versioned(id, 'draft', { section: null });
    const { note, utterances } = await eventually(
      () => doctor.view(id),
      (it) => it.note !== null && it.activities.every(({ state }) => state === 'done'),
    );
    const dose = note?.statements.find(({ text }) => text.includes('mg'))?.id ?? '';
    const [first, last] = [utterances.at(0)?.id ?? '', utterances.at(-1)?.id ?? ''];
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    // As a statement looks that was drafted from the first words and from the last.
    await page.route(`**/api/encounters/${id}`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as EncounterView;
      const evidence = body.note?.statements.find((one) => one.id === dose)?.evidence;
      if (evidence?.[0]) evidence[1] = { ...evidence[0], id: last, quote: 'Kiitos.' };
      await route.fulfill({ response: answer, json: body });
    });
    await screen.signIn('elina.harju');
    await page.clock.install();
    await page.goto(`${server.url}/encounters/${id}/review`);
    const says = (words: string) => page.locator('[data-live-announcer]').filter({ hasText: words }).waitFor();
    const scrollTo = async (utterance: string): Promise<void> => {
      await page.locator(`.conversation [data-utterance="${utterance}"]`).scrollIntoViewIfNeeded();
      await inSight(page, utterance);
      await page.clock.runFor(2_000);
    };
    const row = page.locator(`#statement-${dose}`);
    await row.click();
    const look = page.locator('.statement-selected button', { hasText: text('do.look') });
    await look.waitFor();
    // What was filtered away is shown again when it is gone to, also where it was selected before.
    await page.getByRole('button', { name: new RegExp(`^${text('state.unsupported')}`) }).click();
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+ArrowDown');
    await look.waitFor();
    await scrollTo(first);
    await page.keyboard.press('Alt+Enter');
    await says(text('look.first'));
    await scrollTo(last);
    await look.and(page.locator(':not([aria-disabled])')).waitFor();

    await doctor.review(id, { do: 'edit', statement: dose, text: 'Ramipriili 5 mg kerran päivässä iltaisin.' });
    await row.filter({ hasText: 'iltaisin' }).waitFor();
    await look.and(page.locator('[aria-disabled]')).waitFor();
    await scrollTo(first);
    await scrollTo(last);
    await look.and(page.locator(':not([aria-disabled])')).waitFor();
    await page.keyboard.press('Alt+Enter');
    await says(text('done.look'));
    expect((await doctor.view(id)).note?.statements.find((one) => one.id === dose)?.look).not.toBeNull();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
