import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations, routeOf } from '../../server/outward/routes.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch } from './browser.js';

describe('reading the description of the outward interface', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('works under the policy of all pages, from this server alone, signed in or not', async () => {
    const { page, faults, picture, close } = await atScreen(browser, server.url, { language: 'en' });
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.goto(`${server.url}/api/docs`);
    for (const operation of operations) await page.getByText(routeOf(operation).summary, { exact: true }).waitFor();
    await page.getByText(routeOf('createEncounter').summary, { exact: true }).click();
    await page.getByText('request.other-body').first().waitFor();
    await page.getByText('note.withdrawn').first().waitFor();
    await page.getByText('CreateEncounter', { exact: true }).first().waitFor();
    for (const name of ['Try it out', 'Authorize', 'authorization button unlocked']) {
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
    }
    await picture('outward-docs');
    const foreign = asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'));
    expect(foreign).toEqual([]);
    // What the policy refuses is told on the console.
    expect(faults).toEqual([]);
    await close();
  });
});
