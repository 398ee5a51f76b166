import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../support/professional.js';
import { sampleVisit } from '../support/sample-visit.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { type AtScreen, atScreen, desk, launch, overflow, phone, type ScreenLanguage } from './browser.js';

describe('saying who is speaking, in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  let id: string;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
    id = (await sampleVisit(await signedIn(server.url, 'sanna.virta'), 'fi-social-family')).encounter.id;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (options: Parameters<typeof atScreen>[2] = {}): Promise<AtScreen> => {
    const screen = await atScreen(browser, server.url, options);
    await screen.signIn('sanna.virta');
    await screen.page.goto(`${server.url}/encounters/${id}/review`);
    await screen.page.locator('.statement').first().waitFor();
    return screen;
  };
  const roleOf = (page: Page, text: string) =>
    page.locator('.utterance').filter({ hasText: text }).locator('.utterance-speaker');

  it.each<[ScreenLanguage, string]>([
    ['fi', 'desk'],
    ['sv', 'desk'],
    ['en', 'desk'],
    ['fi', 'phone'],
    ['sv', 'phone'],
    ['en', 'phone'],
  ])('shows a suggestion as one, in %s at the width of a %s', async (language, width) => {
    const screen = await open({ language, viewport: width === 'desk' ? desk : phone });
    const { page, text } = screen;
    if (width === 'phone') {
      await page.getByText(text('voices.unconfirmed')).waitFor();
      await screen.picture(`voices-note-phone-${language}`);
      await screen.button('voices.open').click();
    }
    const panel = page.getByRole('region', { name: text('voices.title') });
    expect(await panel.getByText(text('voices.state.suggested'), { exact: true }).count()).toBe(3);
    expect(await page.locator('.suggested-mark').count()).toBeGreaterThan(5);
    expect(await overflow(page)).toBe(0);
    await screen.picture(`voices-suggested-${width}-${language}`);
    await panel.getByRole('combobox', { name: text('voices.role', { number: '3' }) }).selectOption('unknown');
    await panel.getByText(text('voices.state.changed'), { exact: true }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await screen.picture(`voices-changed-${width}-${language}`);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('is confirmed with one click, or key, and stays confirmed', async () => {
    const screen = await open();
    const { page, text } = screen;
    await screen.button('voices.confirm').focus();
    await page.keyboard.press('Enter');
    await page.getByText(text('voices.confirmed'), { exact: true }).waitFor();
    expect(await page.locator('.suggested-mark').count()).toBe(0);
    await screen.picture('voices-confirmed-desk-fi');
    await page.reload();
    await page.getByText(text('voices.confirmed'), { exact: true }).waitFor();
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('checks statements again when a role is changed, and again when it is changed back', async () => {
    const screen = await open();
    const { page, text } = screen;
    const flagged = page.locator('.statement-check, .statement-unsupported');
    const before = await flagged.count();
    const say = async (role: string): Promise<void> => {
      await screen.button('voices.change').click();
      await page.getByRole('combobox', { name: text('voices.role', { number: '3' }) }).selectOption(role);
      await screen.button('voices.confirm').click();
      await page.getByText(text('voices.redraft')).waitFor();
    };
    await say('unknown');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.statement-check, .statement-unsupported').length > count,
      before,
    );
    // The conversation is drawn after the note.
    await roleOf(page, 'Mua väsyttää')
      .filter({ hasText: text('review.speaker-number', { number: '3' }) })
      .waitFor();
    await screen.picture('voices-unknown-desk-fi');
    await say('child');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.statement-check, .statement-unsupported').length === count,
      before,
    );
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('says of one utterance that somebody else said it', async () => {
    const screen = await open();
    const { page, text } = screen;
    await page.locator('.statement-text').nth(2).click();
    await screen.button('voices.said-by').first().click();
    await page.getByRole('combobox', { name: text('voices.said-by.label') }).selectOption('interpreter');
    await screen.picture('voices-said-by-desk-fi');
    await page.getByRole('button', { name: text('voices.said-by.save'), exact: true }).click();
    await page.locator('.utterance-source .role-interpreter').first().waitFor();
    expect(await overflow(page)).toBe(0);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
