import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch, phone } from './browser.js';
import { allDrafted, reviewAll, signAndFile, startSample } from './steps.js';

const documentOf = async (server: TestServer, url: string) => {
  const id = /encounters\/([0-9a-f-]+)/.exec(url)?.[1] ?? '';
  const { signed } = (await server.store.snapshot(id)) ?? {};
  const answer = await fetch(`${server.fhirBaseUrl}/DocumentReference?identifier=urn:uuid:${signed?.noteId}`);
  const bundle = (await answer.json()) as {
    entry?: { resource: { content: { attachment: { data: string } }[]; subject: { reference: string } } }[];
  };
  const [entry] = bundle.entry ?? [];
  const data = entry?.resource.content[0]?.attachment.data ?? '';
  return {
    count: bundle.entry?.length ?? 0,
    text: Buffer.from(data, 'base64').toString(),
    subject: entry?.resource.subject.reference,
  };
};

describe('the whole loop in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.concurrent('a social worker plays a dictated sample to its end, reviews, signs and reads it back', async () => {
    const screen = await atScreen(browser, server.url);
    await screen.signIn('sanna.virta');
    await startSample(screen, 'sanel');
    await screen.page.waitForURL(/\/review$/, { timeout: 200_000 });
    await reviewAll(screen);
    await screen.picture('review-ready-social-dictation');
    await signAndFile(screen);
    const filed = await documentOf(server, screen.page.url());
    expect(filed.count).toBe(1);
    expect(filed.subject).toBe('Patient/helmi-suvisaari');
    expect(filed.text).toContain('NÄYTE');
    expect(filed.text).not.toMatch(/\b(otsikko|pilkku|piste)\b/i);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it.concurrent('a doctor stops a sample half way, reviews statement by statement, signs and reads it back', async () => {
    const screen = await atScreen(browser, server.url);
    const { page } = screen;
    await screen.signIn('elina.harju');
    await screen.picture('worklist');
    await startSample(screen, 'verenpaine');
    await page.getByText('Ohimoilla, molemmin puolin.').waitFor({ timeout: 60_000 });
    await screen.button('moment.mark').click();
    await page.getByText('Sulfasta mä sain nuorena ihottuman.').waitFor({ timeout: 120_000 });
    // This picture and that of the review are the README's.
    await screen.picture('recording');
    await screen.button('recording.stop').click();
    await page.waitForURL(/\/review$/);
    await screen.button('foot.next').or(screen.button('foot.sign')).first().waitFor();
    expect(await page.getByText(screen.text('open-part.title')).count()).toBe(0);
    expect(await page.locator('.statement').count()).toBeGreaterThan(3);
    await page.locator('.statement-text').first().click();
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await allDrafted(screen);
    await page.getByRole('button', { name: screen.text('voices.confirm') }).click();
    await screen.button('foot.next').click();
    await page.locator('.statement-look.statement-selected').waitFor();
    await screen.picture('review');
    await reviewAll(screen);
    await screen.button('foot.sign').click();
    await page.getByRole('dialog').getByText('Aino Mallikas').waitFor();
    await screen.picture('sign');
    await screen.button('sign.send').click();
    await page.getByText(screen.text('filed.step.equal')).waitFor();
    await screen.picture('filed');
    const filed = await documentOf(server, page.url());
    expect(filed.count).toBe(1);
    expect(filed.text).toContain('päänsärk');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it.concurrent('a nurse does the same on a phone, in Swedish', async () => {
    const screen = await atScreen(browser, server.url, { viewport: phone, language: 'sv' });
    const { page } = screen;
    await screen.signIn('camilla.strand');
    await startSample(screen, 'blodtryck');
    await page.getByText('Nej, ingendera.').waitFor({ timeout: 90_000 });
    await screen.picture('recording-phone-sv');
    await screen.button('recording.stop').click();
    await page.waitForURL(/\/review$/);
    await reviewAll(screen);
    await screen.picture('review-phone-sv');
    await signAndFile(screen);
    expect((await documentOf(server, page.url())).count).toBe(1);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
