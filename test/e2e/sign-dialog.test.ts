import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOpen, standing, statementState } from '../../server/domain/note.js';
import type { EncounterView } from '../../server/domain/view.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { sampleVisit } from '../support/sample-visit.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { type AtScreen, atScreen, launch, overflow, phone } from './browser.js';
import { byKeyboard } from './keyboard.js';
import { allDrafted } from './steps.js';

describe('the dialog of the signature, in Chromium', () => {
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

  /** As a visit looks whose microphone was gone for a while. */
  const gap: EncounterView['gaps'][number] = { partId: 1, atMs: 4_000, durationMs: 3_000, reason: 'device-lost' };
  const atReview = async (id: string, { gaps }: Partial<Pick<EncounterView, 'gaps'>> = {}): Promise<AtScreen> => {
    const screen = await atScreen(browser, server.url);
    if (gaps)
      await screen.page.route(`**/api/encounters/${id}`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...((await answer.json()) as EncounterView), gaps } });
      });
    await screen.signIn('elina.harju');
    await screen.page.goto(`${server.url}/encounters/${id}/review`);
    await screen.button('foot.sign').waitFor();
    return screen;
  };
  const says = ({ page }: AtScreen, words: string) =>
    page.locator('[data-live-announcer]').filter({ hasText: words }).waitFor();

  it('signs only what was on the screen when it was opened', async () => {
    const { encounter } = await doctor.drafted();
    const screen = await atReview(encounter.id);
    const { page, text, button } = screen;
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/sign')) asked += 1;
    });
    // A key that is held opens it and signs nothing.
    await page.keyboard.down('Control');
    await page.keyboard.down('Enter');
    const send = page.getByRole('dialog').getByRole('button', { name: text('sign.send') });
    await send.and(page.locator(':not([aria-disabled])')).waitFor();
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.keyboard.up('Control');
    await doctor.review(encounter.id, { do: 'add', section: 'plan', text: 'Toisesta välilehdestä.', after: null });
    await page.getByRole('dialog').getByText(text('sign.changed')).waitFor();
    await screen.picture('sign-changed-desk-fi');
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await says(screen, text('sign.changed'));
    expect(asked).toBe(0);
    await button('sign.back').click();
    await button('foot.sign').click();
    // The keys of the review do nothing behind it.
    await page.keyboard.press('Control+z');
    await send.click();
    await page.waitForURL(/filed$/);
    expect((await doctor.view(encounter.id)).signed?.text).toContain('Toisesta välilehdestä.');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('opens neither by press nor by key while words are only on this device, and says so', async () => {
    const { encounter } = await doctor.drafted();
    const screen = await atReview(encounter.id);
    const { page, text, button } = screen;
    await page.route('**/review', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await button('section.add', { section: 'Suunnitelma' }).first().click();
    const field = page.locator('.words-form textarea');
    await page.keyboard.type('Väärin.');
    // Where words are typed, undoing is the field's own.
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).not.toBe('Väärin.');
    await field.fill('Vain tällä laitteella.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.only-here').waitFor();
    await page.locator('.words-form').waitFor({ state: 'detached' });
    await button('foot.sign-locked').waitFor();
    await page.keyboard.press('Control+Enter');
    await says(screen, text('words.block'));
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('#review-sign').count()).toBe(0);
    await screen.close();
  });

  it('asks for every gap to be acknowledged, and tells the server only of what was ticked', async () => {
    const { encounter } = await doctor.drafted();
    const screen = await atReview(encounter.id, { gaps: [gap] });
    const { page, text, button } = screen;
    await button('foot.sign').click();
    const asked: boolean[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/sign')) asked.push(request.postDataJSON().gapsAcknowledged);
    });
    const tick = page.getByRole('dialog').getByRole('checkbox');
    expect(await tick.isChecked()).toBe(false);
    await page.keyboard.press('Control+Enter');
    await says(screen, text('block.gap-not-acknowledged'));
    await tick.check();
    await tick.uncheck();
    await page.keyboard.press('Control+Enter');
    expect(asked).toEqual([]);
    await tick.check();
    await button('sign.send').click();
    await page.waitForURL(/filed$/);
    expect(asked).toEqual([true]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  /** Looks at what asks for a look, and removes what is flagged. */
  const reviewed = async (id: string): Promise<EncounterView> => {
    const { note } = await doctor.view(id);
    for (const statement of note ? standing(note).filter(isOpen) : [])
      await doctor.review(id, {
        do: statementState(statement) === 'look' ? 'look' : 'remove',
        statement: statement.id,
      });
    return doctor.view(id);
  };

  it('counts what the professional typed as written by hand, apart from what the machine wrote', async () => {
    const { id } = (await sampleVisit(doctor, 'fi-doctor-headache')).encounter;
    const { note } = await reviewed(id);
    const [first] = note ? standing(note) : [];
    const omission = note?.omissions[0];
    if (!first || !omission) throw new Error('The sample has too little to work on.');
    const { utteranceId: utterance, text: said } = omission;
    await doctor.review(id, { do: 'edit', statement: first.id, text: 'Tulee särkyjen takia.' });
    await doctor.review(id, { do: 'add-omission', utterance, text: said, section: first.section });
    await reviewed(id);
    const screen = await atReview(id);
    const { page, text, button } = screen;
    await page
      .getByRole('textbox', { name: text('typed.label') })
      .fill('Kissa nukkuu ikkunalaudalla. Tavataan uudelleen ja sovitaan silloin kuinka toimitaan');
    await button('typed.send').click();
    await page.locator('.statement').filter({ hasText: 'sovitaan silloin kuinka toimitaan.' }).waitFor();
    await allDrafted(screen);
    const now = await reviewed(id);
    const left = now.note ? standing(now.note) : [];
    await button('foot.sign').click();
    const told = [
      text('sign.machine_other', { count: `${left.length - 4}` }),
      text('sign.edited_one', { count: '1' }),
      text('sign.omission_one', { count: '1' }),
      text('sign.hand_other', { count: '2' }),
    ].join(', ');
    expect(await page.locator('.sign-facts').textContent()).toContain(`– ${told}. `);
    await screen.picture('sign-typed-desk-fi');
    await page.setViewportSize(phone);
    await screen.picture('sign-typed-phone-fi');
    expect(await overflow(page)).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('is gone through by keyboard alone, and Escape gives the focus back to where it was', async () => {
    const { encounter } = await doctor.drafted('Kissa nukkuu ikkunalaudalla.');
    const screen = await atReview(encounter.id, { gaps: [gap] });
    const { page, text } = screen;
    const keys = await byKeyboard(screen);
    await keys.to('button', text('foot.sign'));
    await keys.press('Enter');
    await keys.lands('dialog', text('sign.title'));
    await keys.press('Escape');
    await keys.lands('button', text('foot.sign'));
    await keys.to('button', /Kissa nukkuu/, 'Shift+Tab');
    await keys.press('Control+Enter');
    await keys.lands('dialog', text('sign.title'));
    await keys.press('Escape');
    await keys.lands('button', /Kissa nukkuu/);
    expect((await doctor.view(encounter.id)).encounter.state).toBe('in-review');

    // From the last control the way leads to the first, and back; nothing behind the dialog is on it.
    await keys.press('Control+Enter');
    await keys.lands('dialog', text('sign.title'));
    await keys.to('checkbox', /^Tiedän, että äänestä puuttuu/);
    await keys.press('Space');
    await keys.to('button', text('sign.send'));
    await keys.press('Tab');
    await keys.lands('DisclosureTriangle', text('sign.text'));
    await keys.to('button', text('sign.send'), 'Shift+Tab');
    await keys.press('Enter');
    await page.waitForURL(/filed$/);
    await keys.keepsPlace();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
