import pg from 'pg';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { atScreen, launch, overflow, phone } from './browser.js';
import { chooseSubject } from './steps.js';

describe('the worklist', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('has today first and earlier days by their name, and hears at once of what another tab has done', async () => {
    const doctor = await signedIn(server.url);
    const older = await doctor.create();
    const database = new pg.Client({ connectionString: server.connectionString });
    await database.connect();
    await database.query("update encounter set created_at = now() - interval '3 days' where id = $1", [
      older.encounter.id,
    ]);
    await database.end();
    const screen = await atScreen(browser, server.url);
    await screen.signIn('elina.harju');
    const list = await screen.page.context().newPage();
    await list.goto(server.url);
    const times = list.locator('.row-time');
    await times.first().waitFor();
    expect(await times.allTextContents()).toEqual([expect.stringMatching(/^\S+ \d+\.\d+\.$/)]);
    await chooseSubject(screen);
    // Sooner than the list is read anyway.
    await times.nth(1).waitFor({ timeout: 10_000 });
    expect(await times.first().textContent()).toMatch(/^\d+\.\d\d$/);
    await list.getByRole('searchbox').fill('1952-03-14 vastaanotto');
    expect(await times.count()).toBe(2);
    await screen.page.goto(server.url);
    await screen.page.locator('.row-time').nth(1).waitFor();
    await screen.picture('worklist-today-first');
    expect(await accessFaults(screen.page)).toEqual([]);
    await screen.page.setViewportSize(phone);
    expect(await overflow(screen.page)).toBe(0);
    await screen.picture('worklist-today-first-phone');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
