import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnfinished } from '../../server/domain/work.js';
import { towards } from '../bench/long-case.js';
import { scriptFromCase } from '../support/aws-transcribe-script.js';
import { startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { type ChatServer, startChatServer } from '../support/chat-server.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { playSwedishVisit, swedishCase, translating } from '../support/swedish-visit.js';
import { accessFaults } from './accessible.js';
import { atScreen, desk, launch, overflow, phone, type ScreenLanguage } from './browser.js';
import { showSpeech } from './steps.js';

describe('a review that is opened before the last words are drafted, in Chromium', () => {
  let wire: Awaited<ReturnType<typeof startAwsTranscribeWire>>;
  let chat: ChatServer;
  let server: TestServer;
  let browser: Browser;
  let id: string;
  let letLastLand = (): void => undefined;
  const last = new Promise<void>((resolve) => {
    letLastLand = resolve;
  });

  beforeAll(async () => {
    wire = await startAwsTranscribeWire({ script: scriptFromCase(swedishCase) });
    chat = await startChatServer(async (request, attempt) => {
      if (attempt > 1) await last;
      return translating(request);
    });
    const drafting = { LUONNOS_DRAFTING: 'openai', OPENAI_BASE_URL: chat.url, OPENAI_API_KEY: 'key-of-a-test' };
    [server, browser] = await Promise.all([
      startTestServer({ ...towards(wire), ...drafting, OPENAI_MODEL: 'test-model' }),
      launch(),
    ]);
    id = await playSwedishVisit(await signedIn(server.url), 20);
  });
  afterAll(async () => {
    letLastLand();
    await browser.close();
    await server.close();
    await chat.close();
    await wire.close();
  });

  it('keeps an edit that was sent while the last of the draft landed', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    const doctor = await signedIn(server.url);
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${id}/review`);
    await page.getByText(text('work.draft-last')).waitFor();
    await page.locator('.statement').first().waitFor();
    expect((await doctor.view(id)).signBlocks).toContain('work-unfinished');
    expect(await screen.button('foot.sign').isVisible()).toBe(false);
    expect(await page.locator('.review-count').textContent()).toBe(text('foot.working'));
    await screen.picture('last-words-desk-fi');

    await page.locator('.statement-text').first().click();
    await page
      .getByRole('button', { name: new RegExp(`^(${text('do.edit')}|${text('do.correct')})$`) })
      .first()
      .click();
    // The command is on its way when the draft lands, be it sent by the key or by a pause in typing.
    const answers: number[] = [];
    await page.route('**/review', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      letLastLand();
      await eventually(
        () => doctor.view(id),
        ({ activities }) => !activities.some(isUnfinished),
      );
      const answer = await route.fetch();
      answers.push(answer.status());
      return route.fulfill({ response: answer });
    });
    await page.getByRole('textbox', { name: text('edit.label') }).fill('Vasen polvi kipeä 3 viikkoa.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.statement ins').first().waitFor();
    // Other readers of the encounter can be told of the edit before its own answer is here.
    await expect.poll(() => answers).toEqual([409, 200]);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByText(text('work.draft-last')).waitFor({ state: 'detached' });
    const { note } = await doctor.view(id);
    expect(note?.statements.map(({ text }) => text)).toContain('Vasen polvi kipeä 3 viikkoa.');
    expect(note?.statements.length).toBeGreaterThan(3);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it.each<[ScreenLanguage, string]>([
    ['fi', 'desk'],
    ['sv', 'desk'],
    ['sv', 'phone'],
    ['en', 'phone'],
  ])('shows Swedish speech beside a Finnish statement, in %s at the width of a %s', async (language, width) => {
    const screen = await atScreen(browser, server.url, { language, viewport: width === 'desk' ? desk : phone });
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${id}/review`);
    const statement = page.locator('.statement').filter({ hasText: 'ramipriilia' });
    await statement.locator('.statement-text').click();
    await statement.getByText(text('uncompared.support')).waitFor();
    await page.getByText(text('uncompared.languages')).waitFor();
    const evidence = page.locator('.utterance-source [lang="sv"], .strip [lang="sv"]').filter({ visible: true });
    expect(await evidence.first().textContent()).toContain('ramipril fem milligram');
    expect(await accessFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await screen.picture(`two-languages-${width}-${language}`);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it.each<[ScreenLanguage, string]>([
    ['fi', 'desk'],
    ['sv', 'phone'],
    ['en', 'phone'],
  ])(
    'is what is shown where more is recorded, and the speech behind one press, in %s at the width of a %s',
    async (language, width) => {
      const screen = await atScreen(browser, server.url, { language, viewport: width === 'desk' ? desk : phone });
      const { page } = screen;
      await screen.signIn('elina.harju');
      await page.goto(`${server.url}/encounters/${id}/record`);
      const speech = page.locator('.turn-text').filter({ hasText: 'ramipril fem milligram' });
      await page.locator('.drafted li').filter({ hasText: 'ramipriilia' }).waitFor();
      expect(await speech.isVisible()).toBe(false);
      expect(await accessFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.locator('.drafted li').last().scrollIntoViewIfNeeded();
      await screen.picture(`drafted-${width}-${language}`);
      await showSpeech(screen);
      await speech.waitFor();
      expect(screen.faults).toEqual([]);
      await screen.close();
    },
  );
});
