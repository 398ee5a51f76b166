import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { recordTruth } from '../support/record-truth.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { startUnconditionalRecord } from '../support/unconditional-record.js';
import { accessFaults } from './accessible.js';
import { atScreen, launch, overflow, phone } from './browser.js';
import { byKeyboard } from './keyboard.js';

describe('a note and its document, when a person has to decide', () => {
  let demo: Awaited<ReturnType<typeof startRecordSystem>>;
  let record: Awaited<ReturnType<typeof startUnconditionalRecord>>;
  let server: TestServer;
  let doctor: SignedIn;
  let browser: Browser;
  let truth: ReturnType<typeof recordTruth>;
  beforeAll(async () => {
    demo = await startRecordSystem({ port: 0 });
    record = await startUnconditionalRecord(demo.baseUrl, { dropsIdentifiers: true });
    [server, browser] = await Promise.all([
      startTestServer({ LUONNOS_FHIR_BASE_URL: record.baseUrl, LUONNOS_FHIR_TIMEOUT_MS: '1000' }),
      launch(),
    ]);
    doctor = await signedIn(server.url);
    truth = recordTruth(demo.baseUrl);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await record.close();
    await demo.close();
  });

  const tried = (id: string, state: string) =>
    eventually(
      () => doctor.view(id),
      (view) => view.activities.some((one) => one.kind === 'file' && one.lastError !== null && one.state === state),
      25_000,
    );
  /** Signed and stored, and the answer lost. */
  const lost = async (words: string) => {
    const ready = await doctor.drafted(`Potilaalla on ollut ${words} kolme viikkoa. Kontrolli kahden viikon kuluttua.`);
    record.setWeather(({ creating }) => (creating ? 'lose' : 'fair'));
    const { encounter } = await doctor.sign(ready);
    return tried(encounter.id, 'waiting');
  };

  it('is withdrawn from the screen, with a reason, and when it was changed meanwhile only after that was shown', async () => {
    const { encounter } = await doctor.sign(await doctor.drafted());
    const filed = await eventually(
      () => doctor.view(encounter.id),
      (view) => view.encounter.state === 'filed',
    );
    const address = `${demo.baseUrl}/DocumentReference/${filed.receipt?.documentId}`;
    const there = (await (await fetch(address)).json()) as object;
    await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/fhir+json' },
      body: JSON.stringify({ ...there, description: 'Toinen otsikko' }),
    });
    const screen = await atScreen(browser, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${encounter.id}/filed`);
    await button('withdraw.open').click();
    await page.getByText(text('withdraw.reason.wrong-person')).click();
    await screen.picture('withdraw');
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: text('withdraw.confirm'), exact: true }).click();
    await button('withdraw.anyway').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('filed.read'), exact: true })
      .click();
    await page.getByRole('dialog').getByText(text('filed.read.same')).waitFor();
    await screen.picture('withdraw-changed');
    expect(await accessFaults(page)).toEqual([]);
    await button('withdraw.anyway').click();
    await page.getByText(text('filed.step.withdrawn.detail')).waitFor();
    await screen.picture('withdrawn');
    expect((await doctor.view(encounter.id)).encounter.state).toBe('withdrawn');
    // The browser tells of the refusal itself.
    expect(screen.faults.filter((fault) => !fault.includes('409'))).toEqual([]);
    await screen.close();
  });

  it('is withdrawn once the record system answers again: until then the dialog says so, and keeps the reason', async () => {
    const { encounter } = await doctor.sign(await doctor.drafted());
    await eventually(
      () => doctor.view(encounter.id),
      (view) => view.encounter.state === 'filed',
    );
    const screen = await atScreen(browser, server.url, { viewport: phone });
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${encounter.id}/filed`);
    await button('withdraw.open').click();
    const dialog = page.getByRole('dialog');
    const reason = dialog.getByRole('radio', { name: text('withdraw.reason.wrong-content') });
    await page.getByText(text('withdraw.reason.wrong-content')).click();
    record.setWeather(() => 'down');
    await dialog.getByRole('button', { name: text('withdraw.confirm'), exact: true }).click();
    await dialog.getByText(text('withdraw.unavailable')).waitFor();
    await screen.picture('withdraw-down-phone');
    expect(await accessFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await reason.isChecked()).toBe(true);
    expect((await doctor.view(encounter.id)).encounter.state).toBe('filed');
    record.setWeather(() => 'fair');
    await button('action.retry').click();
    await page.getByText(text('filed.step.withdrawn.detail')).waitFor();
    const trail = await server.store.auditTrail(encounter.id);
    expect(trail.filter(({ type }) => type === 'note-withdrawn').map(({ data }) => data.reason)).toEqual([
      'wrong-content',
    ]);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('is looked at by keyboard where nobody knows whether it arrived, and said to be there', async () => {
    const { encounter } = await lost('yskää');
    record.setWeather(() => 'fair');
    await tried(encounter.id, 'failed');
    const screen = await atScreen(browser, server.url, { viewport: phone, language: 'sv' });
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${encounter.id}/filed`);
    const keys = await byKeyboard(screen);
    await keys.enter('button', text('trouble.show'));
    await page.locator('.trouble-document').getByText('yskää').first().waitFor();
    await screen.picture('trouble-phone-sv');
    expect(await accessFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await keys.enter('button', text('trouble.is-it'));
    await page.getByText(text('filed.step.equal')).waitFor();
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('is shown where it was altered on its way, with the way on', async () => {
    const before = new Set((await truth.all()).map(({ id }) => id));
    const { encounter, signed } = await lost('huimausta');
    const there = (await truth.all()).find(({ id }) => !before.has(id));
    const data = Buffer.from('Muuta kuin allekirjoitettiin.').toString('base64');
    await fetch(`${demo.baseUrl}/DocumentReference/${there?.id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/fhir+json' },
      body: JSON.stringify({
        ...there,
        identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${signed?.noteId}` }],
        content: [{ attachment: { contentType: 'text/plain', data } }],
      }),
    });
    record.setWeather(() => 'fair');
    await tried(encounter.id, 'failed');
    const screen = await atScreen(browser, server.url, { viewport: phone });
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${encounter.id}/filed`);
    await page.getByText(text('trouble.altered', { id: there?.id ?? '' })).waitFor();
    const keys = await byKeyboard(screen);
    await keys.enter('button', text('trouble.show'));
    await page.getByText('Muuta kuin allekirjoitettiin.').waitFor();
    await screen.picture('altered-phone');
    expect(await accessFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await keys.enter('button', text('amend.open'));
    await page.getByRole('dialog').getByText(text('amend.title')).waitFor();
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
