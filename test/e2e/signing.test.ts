import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { EncounterView } from '../../server/domain/view.js';
import { startAlteredRecord } from '../support/altered-record.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { type AtScreen, atScreen, launch, overflow, phone } from './browser.js';

const idOf = (screen: AtScreen): string => /encounters\/([0-9a-f-]+)/.exec(screen.page.url())?.[1] ?? '';

describe('signing, and what comes after', () => {
  let record: Awaited<ReturnType<typeof startRecordSystem>>;
  let altered: Awaited<ReturnType<typeof startAlteredRecord>>;
  let server: TestServer;
  let byHand: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    record = await startRecordSystem({ port: 0 });
    altered = await startAlteredRecord(record.baseUrl);
    [server, byHand, browser] = await Promise.all([
      startTestServer({ LUONNOS_FHIR_BASE_URL: altered.baseUrl }),
      startTestServer({ LUONNOS_RECORD: 'none' }),
      launch(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await byHand.close();
    await altered.close();
    await record.close();
  });

  const ageSessions = () =>
    server.sql(`update session set sess = jsonb_set(sess::jsonb, '{authenticatedAt}', '1')::json
      where sess -> 'person' ->> 'id' = 'elina.harju'`);

  it('a doctor is asked who they are and who it is about, signs, and corrects the signed note with a new version', async () => {
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.drafted();
    const screen = await atScreen(browser, server.url);
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${encounter.id}/review`);
    await button('foot.sign').waitFor();
    await ageSessions();

    // An old session: out to the identity provider, and back into the dialog.
    await page.keyboard.press('Control+Enter');
    await button('sign.send').waitFor();
    await page.keyboard.press('Control+Enter');
    const again = page.getByRole('link', { name: text('again.button') });
    await again.waitFor();
    await screen.picture('sign-again');
    expect(await accessFaults(page)).toEqual([]);
    await again.click();
    await page.locator('[data-person="camilla.strand"]').click();
    await page.getByText(text('again.other-person')).waitFor();
    await page.getByRole('link', { name: text('again.button') }).click();
    await page.locator('[data-person="elina.harju"]').click();
    await page.getByText(text('again.done')).waitFor();
    expect(page.url()).not.toContain('sign=');

    // The record system has another person by now.
    altered.setPatient((it) => ({ ...it, birthDate: '1957-03-04' }));
    await page.keyboard.press('Control+Enter');
    await page.getByText(text('subject.field.birth-date'), { exact: false }).first().waitFor();
    await screen.picture('sign-wrong-person');
    altered.setPatient(null);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('subject.correct') })
      .click();
    await page.getByRole('searchbox').fill('Mallikas');
    await page.getByText('s. 4.3.1957').click();
    await screen.picture('correct-subject');
    expect(await accessFaults(page)).toEqual([]);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('subject.correct.confirm'), exact: true })
      .click();
    await page.getByRole('banner').getByText('s. 4.3.1957').waitFor();
    await button('foot.next').waitFor();
    const now = await doctor.view(encounter.id);
    for (const { id } of now.note?.statements ?? []) await doctor.review(encounter.id, { do: 'look', statement: id });
    await button('foot.sign').click();
    await button('sign.send').click();
    await page.getByText(text('filed.step.equal')).waitFor();

    // Amending: a reason first, then the note as it stood, asking for nothing.
    await button('amend.open').click();
    await page.getByText(text('amend.reason.missing')).waitFor();
    await screen.picture('amend-reason');
    expect(await accessFaults(page)).toEqual([]);
    await page.getByText(text('amend.reason.missing')).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('amend.confirm') })
      .click();
    await page.getByText(text('amend.notice')).waitFor();
    await button('foot.sign').waitFor();
    await screen.picture('amend-review');
    expect(await accessFaults(page)).toEqual([]);
    const added = await doctor.review(encounter.id, {
      do: 'add',
      section: 'plan',
      text: 'Lisätty jälkeenpäin.',
      after: null,
    });
    expect(added.signBlocks).toEqual([]);
    await page.getByText('Lisätty jälkeenpäin.').waitFor();
    await button('foot.sign').click();
    await page.getByText(text('sign.replaces'), { exact: true }).waitFor();
    await screen.picture('sign-replaces');
    await button('sign.send').click();
    await page.getByText(text('filed.step.equal')).waitFor();
    await page.getByText(text('earlier.title_one', { count: '1' })).waitFor();
    await page.locator('.earlier summary').click();
    expect(await page.locator('.earlier-text').textContent()).not.toContain('Lisätty jälkeenpäin.');
    await screen.picture('filed-version-2');
    expect(await accessFaults(page)).toEqual([]);
    const view = await doctor.view(encounter.id);
    const old = await fetch(`${record.baseUrl}/DocumentReference/${view.earlier[0]?.documentId}`);
    expect(((await old.json()) as { status: string }).status).toBe('superseded');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('a doctor whose record system went on to somebody else meanwhile says that they looked, and signs', async () => {
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.drafted();
    await server.sql(`update encounter set context_left_at = now() where id = '${encounter.id}'`);
    const screen = await atScreen(browser, server.url, { viewport: phone });
    const { page, text, button } = screen;
    await screen.signIn('elina.harju');
    await page.goto(`${server.url}/encounters/${encounter.id}/review`);
    await button('foot.sign').waitFor();
    await page.getByText(text('block.context-left')).waitFor();
    await button('foot.sign').click();
    const tick = page.getByRole('checkbox', { name: /Aino Mallikas/ });
    await tick.waitFor();
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('status')
      .filter({ hasText: text('block.context-left') })
      .waitFor();
    expect((await server.store.snapshot(encounter.id))?.encounter.state).toBe('in-review');
    await screen.picture('sign-context-left-phone');
    expect(await accessFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await tick.check();
    await button('sign.send').click();
    await page.waitForURL(/filed$/);
    expect((await server.store.snapshot(encounter.id))?.encounter.contextLeftAt).toBeNull();
    await screen.close();
  });

  it('a social worker on a phone keeps from the guardian what a child told, about somebody under a non-disclosure order', async () => {
    const worker = await signedIn(server.url, 'sanna.virta');
    const { encounter } = await worker.create({ noteType: 'social-meeting', subjectId: 'tuula-aaltosalo' });
    const told: [string, string][] = [
      ['child-view', 'Koulussa on mukavaa.'],
      ['agreed', 'Kirjeet osoitteeseen Rantatie 4.'],
    ];
    for (const [section, words] of told)
      await worker.review(encounter.id, { do: 'add', section, text: words, after: null });
    const screen = await atScreen(browser, server.url, { viewport: phone, language: 'sv' });
    const { page, text, button } = screen;
    await screen.signIn('sanna.virta');
    await page.goto(`${server.url}/encounters/${encounter.id}/review`);
    await page.getByText(text('band.non-disclosure'), { exact: true }).first().waitFor();
    await page.getByText(text('guardian.mark'), { exact: true }).waitFor();
    await button('foot.next').click();
    await page.getByText('Rantatie 4', { exact: false }).last().waitFor();
    await screen.picture('kept-from-guardian-phone-sv');
    expect(await accessFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page
      .locator('.statement-selected')
      .getByRole('button', { name: text('do.look'), exact: true })
      .click();
    await button('foot.sign').click();
    await page.getByText(text('sign.guardian.whole')).waitFor();
    await screen.picture('sign-guardian-phone-sv');
    await button('sign.send').click();
    await page.getByText(text('filed.step.equal')).waitFor();
    await screen.picture('filed-guardian-phone-sv');
    expect(await overflow(page)).toBe(0);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('where no interface leads to the record system, the person is written by hand and the note is copied, not filed', async () => {
    const screen = await atScreen(browser, byHand.url, { language: 'en' });
    const { page, text, button } = screen;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write', 'microphone']);
    await page.emulateMedia({ colorScheme: 'dark' });
    await screen.signIn('elina.harju');
    await page.getByText(text('worklist.new'), { exact: true }).first().click();
    await page.getByLabel(text('subject.name'), { exact: true }).fill('Aino Mallikas');
    await page.getByLabel(text('subject.born')).fill('14.3.1952');
    await screen.picture('new-by-hand-dark-en');
    expect(await accessFaults(page)).toEqual([]);
    await button('new.continue.conversation').click();
    await page.waitForURL(/inform$/);
    const id = idOf(screen);
    const doctor = await signedIn(byHand.url);
    await doctor.review(id, { do: 'add', section: 'reason', text: 'Headache for three weeks.', after: null });
    await doctor.review(id, { do: 'add', section: 'plan', text: 'Follow-up in two weeks.', after: null });
    await page.goto(`${byHand.url}/encounters/${id}/review`);
    await button('foot.sign').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('sign.send.by-hand'), exact: true })
      .click();
    await page.getByText(text('copy.step.todo'), { exact: true }).waitFor();
    await screen.picture('to-copy-dark-en');
    expect(await accessFaults(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Copy: / })
      .last()
      .click();
    await page.getByText(text('copy.done')).first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Follow-up in two weeks.');

    // A browser that lets nobody at its clipboard: the text, selected, to be copied by hand.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await button('copy.all').click();
    const area = page.getByRole('dialog').getByRole('textbox');
    await area.waitFor();
    expect(await area.inputValue()).toContain('Headache for three weeks.');
    // What was copied before is not said to be on the clipboard any more.
    expect(await page.locator('.notice', { hasText: text('copy.done') }).count()).toBe(0);
    await page.keyboard.press('Escape');
    const view = await eventually(
      () => doctor.api.get(`/api/encounters/${id}`, EncounterView),
      ({ encounter }) => encounter.state === 'copied',
    );
    expect(view.receipt).toBeNull();
    await page.getByText(text('copy.step.done'), { exact: true }).first().waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), button('export.text').click()]);
    expect(await readFile(await file.path(), 'utf8')).toBe(view.signed?.text);
    await page.getByText(text('export.done')).first().waitFor();
    const step = page.locator('.delivery-step', {
      hasText: text('filed.step.exported', { form: text('export.text') }),
    });
    await step.waitFor();
    const [receipt] = (await doctor.view(id)).exports;
    expect(await step.textContent()).toContain(`Elina Harju · SHA-256 ${receipt?.sha256.slice(0, 12)}…`);
    await step.getByTitle(text('export.sum', { sum: receipt?.sha256 ?? '' })).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await screen.picture('copied-dark-en');
    await button('filed.worklist')
      .or(page.getByRole('link', { name: text('filed.worklist') }))
      .first()
      .click();
    await page.locator('.done summary').click();
    await page.locator('.done').getByText(text('worklist.state.copied'), { exact: true }).waitFor();
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
