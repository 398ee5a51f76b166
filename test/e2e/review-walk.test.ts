import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standing, statementState } from '../../server/domain/note.js';
import { type ChatAnswer, type ChatRequest, type ChatServer, startChatServer } from '../support/chat-server.js';
import { materialOf } from '../support/echo-model.js';
import { signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch } from './browser.js';
import { startSample } from './steps.js';

/** What a model makes of the first half minute: three statements that ask for a look, one number that is another, one thing nobody said. */
const planted: Readonly<Record<string, readonly { section: string; text: string }[]>> = {
  'Kolme viikkoa': [
    { section: 'reason', text: 'Päänsärkyä on ollut kolme viikkoa.' },
    { section: 'history', text: 'Päänsärky kestänyt viisi viikkoa.' },
    { section: 'allergies-risks', text: 'Penisilliini on aiheuttanut nokkosihottumaa.' },
  ],
  'molemmin puolin': [{ section: 'history', text: 'Särky tuntuu ohimoilla molemmin puolin.' }],
  'Ei kumpaakaan': [{ section: 'history', text: 'Ei pahoinvointia eikä näköhäiriöitä.' }],
  'Ei väsy': [{ section: 'history', text: 'Leuat eivät väsy syödessä.' }],
};
const plantedIn = (request: ChatRequest): ChatAnswer => {
  const sections = materialOf(request).fresh.flatMap(({ n, text }) =>
    Object.entries(planted)
      .filter(([words]) => text.includes(words))
      .flatMap(([, written]) =>
        written.map(({ section, text: statement }) => ({
          section,
          statements: [{ text: statement, evidence: [{ utterance: n, quote: text }], replaces: null }],
        })),
      ),
  );
  return { content: JSON.stringify({ sections, withdraw: [] }) };
};

/** Real presses and key strokes from now on, modifiers left out. */
const countActions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counter = { actions: 0 };
    Object.assign(globalThis, { counter });
    const count = (event: Event): void => {
      const modifier = event instanceof KeyboardEvent && ['Alt', 'Control', 'Shift', 'Meta'].includes(event.key);
      if (event.isTrusted && !modifier) counter.actions += 1;
    };
    addEventListener('pointerdown', count, { capture: true });
    addEventListener('keydown', count, { capture: true });
  });
const actions = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { counter: { actions: number } }).counter.actions);

describe('from the end of a recording to the signature, in Chromium', () => {
  let chat: ChatServer;
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    chat = await startChatServer(plantedIn);
    const drafting = { LUONNOS_DRAFTING: 'openai', OPENAI_BASE_URL: chat.url, OPENAI_API_KEY: 'key-of-a-test' };
    [server, browser] = await Promise.all([startTestServer({ ...drafting, OPENAI_MODEL: 'test-model' }), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await chat.close();
  });

  it('takes one action an item and three besides, each item walked to by itself and nothing played', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text, button } = screen;
    const doctor = await signedIn(server.url);
    await screen.signIn('elina.harju');
    await startSample(screen, 'verenpaine');
    await page.getByText('Ei väsy.').first().waitFor({ timeout: 60_000 });
    const id = /encounters\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
    await countActions(page);
    await button('recording.stop').click();
    await page.waitForURL(/\/review$/);

    const selected = page.locator('.statement-selected');
    await selected.waitFor();
    const { note } = await doctor.view(id);
    const states = standing(note ?? ({ statements: [] as never[] } as never)).map(statementState);
    const flags = states.filter((state) => state === 'unsupported' || state === 'check').length;
    const looks = states.filter((state) => state === 'look').length;
    expect(flags).toBeGreaterThanOrEqual(2);
    expect(looks).toBeGreaterThanOrEqual(3);
    await screen.picture('walk-first-desk-fi');

    const seen: string[] = [];
    const status = page.locator('[data-live-announcer]');
    for (let left = flags + looks; left > 0; left -= 1) {
      const row = page.locator('.statement-selected .statement-text');
      await page.waitForFunction(() => document.activeElement?.matches('.statement-selected .statement-text'));
      const state = await selected.evaluate(
        (element) => /statement-(unsupported|check|look)/.exec(element.className)?.[1],
      );
      seen.push(state ?? '');
      const was = await row.getAttribute('id');
      if (state === 'look') {
        // Before its evidence was in sight long enough the button says so; then one key is enough.
        await selected.locator('button:not([aria-disabled])', { hasText: text('do.look') }).waitFor();
        await page.keyboard.press('Alt+Enter');
      } else await selected.getByRole('button', { name: text('do.remove') }).click();
      const told =
        left === 1
          ? text('walk.clear')
          : text(left === 2 ? 'walk.left_one' : 'walk.left_other', { count: `${left - 1}` });
      await status.filter({ hasText: told }).waitFor();
      if (left > 1) await page.waitForFunction((before) => document.activeElement?.id !== before, was);
    }
    expect(seen).toEqual(
      [...seen].sort(
        (a, b) => ['unsupported', 'check', 'look'].indexOf(a) - ['unsupported', 'check', 'look'].indexOf(b),
      ),
    );
    expect(new Set(seen)).toEqual(new Set(['unsupported', 'check', 'look']));
    expect(await button('player.pause').count()).toBe(0);
    await screen.picture('walk-ready-desk-fi');

    await page.waitForFunction(() => document.activeElement?.id === 'review-sign');
    await page.keyboard.press('Enter');
    await button('sign.send').click();
    await page.getByText(text('filed.step.equal')).waitFor();
    expect(await actions(page)).toBe(3 + flags + looks);

    const trail = await server.store.auditTrail(id);
    const lookedAt = trail.filter(({ type }) => type === 'statement-looked-at').map(({ data }) => data.statement);
    const opened = trail.filter(({ type }) => type === 'evidence-opened').map(({ data }) => data.statement);
    expect(lookedAt).toHaveLength(looks);
    for (const one of lookedAt) expect(opened).toContain(one);
    expect(trail.filter(({ type }) => type === 'audio-played')).toEqual([]);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
