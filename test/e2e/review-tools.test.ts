import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EncounterView } from '../../server/domain/view.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { accessFaults } from './accessible.js';
import { type AtScreen, atScreen, desk, launch, overflow, phone, type ScreenLanguage } from './browser.js';

const typed = [
  'Päänsärkyä on ollut kolme viikkoa, ja se tulee aina iltaisin töiden jälkeen.',
  'Särky tuntuu ohimoilla molemmin puolin eikä siihen ole liittynyt pahoinvointia.',
  'Ramipriili 5 mg kerran päivässä aamuisin, annosta nostettiin keväällä.',
  'Kontrolli kahden viikon kuluttua omalla lääkärillä.',
];

describe('the tools of a review, in Chromium', () => {
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

  const drafted = async (words: readonly string[] = typed): Promise<EncounterView> => {
    const { encounter } = await doctor.create();
    await doctor.versioned(encounter.id, 'typed', { text: words.join('\n') });
    await doctor.versioned(encounter.id, 'draft', { section: null });
    return eventually(
      () => doctor.view(encounter.id),
      (it) => it.note !== null && it.activities.every(({ state }) => state === 'done'),
    );
  };
  const open = async (id: string, options: Parameters<typeof atScreen>[2] = {}): Promise<AtScreen> => {
    const screen = await atScreen(browser, server.url, options);
    await screen.signIn('elina.harju');
    await screen.page.goto(`${server.url}/encounters/${id}/review`);
    await screen.page.locator('.statement').first().waitFor();
    return screen;
  };
  const doseOf = ({ note }: EncounterView) => note?.statements.find(({ text }) => text.includes('mg'));

  it('opens another empty section over words begun in the first, which come back when it is closed', async () => {
    const screen = await open((await drafted()).encounter.id);
    const { page } = screen;
    const sections = page.locator('.note-empty-buttons button');
    const added = page.locator('.note-empty').getByRole('textbox');
    const holds = (words: string) =>
      eventually(
        () => added.inputValue(),
        (value) => value === words,
      );
    await sections.nth(0).click();
    await added.fill('Kesken jäänyt.');
    await sections.nth(1).click();
    await holds('');
    await added.fill('Toinen.');
    await added.press('Control+Enter');
    await page.locator('.statement-added').filter({ hasText: 'Toinen.' }).waitFor();
    await holds('Kesken jäänyt.');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('corrects, undoes, does again and moves by keyboard alone, and says each', async () => {
    const view = await drafted();
    const { id } = view.encounter;
    const dose = doseOf(view);
    const section = view.note?.statements.find((one) => one.id === dose?.id)?.section ?? '';
    await doctor.review(id, { do: 'add', section, text: 'Ei muita lääkkeitä.', after: dose?.id ?? null });
    const screen = await open(id);
    const { page, text } = screen;
    const status = page.locator('[data-live-announcer]');
    const says = (words: string) => status.filter({ hasText: words }).waitFor();
    const row = page.locator(`#statement-${dose?.id}`);

    await row.focus();
    await page.keyboard.press('Enter');
    await page
      .locator('.statement-selected')
      .getByRole('button', { name: text('do.edit') })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: text('edit.label') }).fill('Ramipriili 50 mg kerran päivässä aamuisin.');
    await page.keyboard.press('Control+Enter');
    const differs = text('again.differs', { what: text('again.what.numbers') });
    await says(differs);
    await page.locator('.statement-check .statement-detail').filter({ hasText: differs }).waitFor();
    await screen.picture('checked-again-desk-fi');

    await page.keyboard.press('Control+z');
    await says(text('tools.undone', { what: text('did.edit') }));
    await page.locator('.statement-check').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+Z');
    await says(text('tools.redone', { what: text('did.edit') }));
    await page.locator('.statement-check').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.statement-check').waitFor({ state: 'detached' });

    await row.focus();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    const order = async () =>
      (await doctor.view(id)).note?.statements.filter((one) => one.section === section).map((one) => one.text);
    await eventually(order, (now) => now?.at(-1)?.includes('mg') ?? false);
    await says(text('move.done').split('{{')[0] ?? '');
    await page.waitForFunction((one) => document.activeElement?.id === one, `statement-${dose?.id}`);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await says(text('move.last'));
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await eventually(order, (now) => now?.at(-1) === 'Ei muita lääkkeitä.');

    // One key lands the look, once the evidence has been beside it.
    await page.locator('.statement-selected button:not([aria-disabled])', { hasText: text('do.look') }).waitFor();
    await page.keyboard.press('Alt+Enter');
    await says(text('done.look'));
    expect(doseOf(await doctor.view(id))?.look).not.toBeNull();
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it.each<[ScreenLanguage, string, 'light' | 'dark']>([
    ['fi', 'desk', 'light'],
    ['sv', 'desk', 'dark'],
    ['sv', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ])(
    'shows what changed since the draft, and finds words said, in %s at the width of a %s, %s',
    async (language, width, colorScheme) => {
      const view = await drafted();
      const { id } = view.encounter;
      const dose = doseOf(view)?.id ?? '';
      const [first] = view.note?.statements ?? [];
      await doctor.review(id, {
        do: 'edit',
        statement: dose,
        text: doseOf(view)?.text.replace('5 mg', '2,5 mg') ?? '',
      });
      await doctor.review(id, { do: 'confirm', statement: dose, reason: 'Tarkistettu lääkelistalta.' });
      await doctor.review(id, { do: 'remove', statement: first?.id ?? '' });
      await doctor.review(id, { do: 'add', section: 'plan', text: 'Soitto potilaalle.', after: null });
      const screen = await open(id, { language, viewport: width === 'desk' ? desk : phone });
      const { page, text, button } = screen;
      await page.emulateMedia({ colorScheme });
      await page.locator('.note-length').first().waitFor();
      await screen.picture(`tools-${width}-${language}-${colorScheme}`);
      expect(await accessFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);

      await button('changes.open').click();
      await page.getByText(text('changes.title')).waitFor();
      expect(await page.locator('.change-edited del').allTextContents()).toEqual([`${text('changes.was')}5 mg`]);
      expect(await page.locator('.change-edited ins').allTextContents()).toEqual([`${text('changes.is')}2,5 mg`]);
      expect(await page.locator('.change-removed').count()).toBe(1);
      expect(await page.locator('.change-added').count()).toBe(1);
      expect(await accessFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await screen.picture(`changes-${width}-${language}-${colorScheme}`);
      await page.locator('.change-edited button').click();
      await page.waitForFunction((one) => document.activeElement?.id === one, `statement-${dose}`);

      if (width === 'phone') await page.getByRole('tab', { name: text('review.conversation') }).click();
      await button('search.open').click();
      await page.keyboard.type('VIIK');
      await page
        .getByText(text('search.place', { place: '1', count: '2' }), { exact: true })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page
        .getByText(text('search.place', { place: '2', count: '2' }), { exact: true })
        .first()
        .waitFor();
      expect(await page.locator('mark.found').count()).toBe(2);
      expect(await accessFaults(page)).toEqual([]);
      await screen.picture(`search-${width}-${language}-${colorScheme}`);
      await page.keyboard.press('Escape');
      expect(await page.locator('mark.found').count()).toBe(0);
      expect(screen.faults).toEqual([]);
      await screen.close();
    },
  );

  it('tells the signer that the note cannot have been read so quickly, and lets them sign', async () => {
    const view = await drafted(
      Array.from({ length: 12 }, (_, at) => `${typed[at % 2]} Näin kerrottiin kerran ${at + 2} uudelleen.`),
    );
    const { id } = view.encounter;
    for (const { id: statement } of view.note?.statements ?? []) await doctor.review(id, { do: 'look', statement });
    const screen = await open(id);
    const { page, text, button } = screen;
    await button('foot.sign').click();
    await page
      .getByRole('dialog')
      .getByText((text('pace.title').split('{{')[0] ?? '').trim())
      .waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await screen.picture('sign-fast-desk-fi');
    await button('sign.send').click();
    await page.getByText(text('filed.step.equal')).waitFor();
    expect((await server.store.snapshot(id))?.activeMs).toBeGreaterThan(0);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('shows whatever is written as text: markup, other directions, emoji, endless words, a source that is gone', async () => {
    const view = await drafted([
      ...typed,
      'محمد قال: ألم في الرأس 🤕🏽 منذ ثلاثة أسابيع.',
      '<img src=x onerror="document.title=1"> kertoi.',
    ]);
    const { id } = view.encounter;
    const dose = doseOf(view)?.id ?? '';
    const long = `alku ${'pitkäsana'.repeat(5_544)} loppu`;
    const markup = '<b onclick="x">RR</b> &amp; 150/90 \u202Eäänteinen';
    await doctor.review(id, { do: 'add', section: 'plan', text: long, after: null });
    await doctor.review(id, { do: 'add', section: 'plan', text: markup, after: null });
    const screen = await atScreen(browser, server.url, { viewport: phone });
    const { page, text } = screen;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await screen.signIn('elina.harju');
    const name = '<i>Aino</i> عائشة';
    let silent = false;
    // As an encounter looks whose source went away meanwhile, of somebody with such a name.
    await page.route(`**/api/encounters/${id}`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as EncounterView;
      body.encounter.subject.name = name;
      for (const one of body.note?.statements ?? [])
        if (one.id === dose) for (const evidence of one.evidence) evidence.id = 'u9-99';
      if (silent) body.utterances = [];
      await route.fulfill({ response: answer, json: body });
    });
    await page.goto(`${server.url}/encounters/${id}/review`);
    await page.locator('.statement').first().waitFor();
    expect(await page.locator('bdi.band-name').textContent()).toBe(name);
    expect(await page.locator('.statement-text img, .statement-text b, .utterance img').count()).toBe(0);
    await page.locator('.statement-text').filter({ hasText: markup }).waitFor();
    const longest = page.locator('.statement-text').filter({ hasText: 'loppu' });
    expect((await longest.textContent())?.endsWith(long)).toBe(true);
    expect(await overflow(page)).toBe(0);

    const row = page.locator('.statement').filter({ has: page.locator(`#statement-${dose}`) });
    await row.locator('.statement-text').click();
    await row.getByText(text('source.gone').split('{{')[0] ?? '').waitFor();
    await row.getByText(text('source.all-gone')).waitFor();
    await page.locator('.strip').getByText(text('source.gone.short')).waitFor();
    await screen.picture('source-gone-phone-fi');

    await longest.click();
    await page
      .locator('.statement-selected')
      .getByRole('button', { name: text('do.edit') })
      .click();
    const field = page.getByRole('textbox', { name: text('edit.label') });
    expect(await field.inputValue()).toBe(long);
    expect(await overflow(page)).toBe(0);
    // Pasted as rich text: the words come, their dress does not.
    await field.evaluate((element: HTMLTextAreaElement) => element.select());
    await page.evaluate(() =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob(['<p><b>RR</b> 150/90<script>1</script></p>'], { type: 'text/html' }),
          'text/plain': new Blob(['RR 150/90\r\nkotona'], { type: 'text/plain' }),
        }),
      ]),
    );
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Control+Enter');
    await page
      .locator('.statement-text')
      .filter({ hasText: /^.*RR 150\/90\nkotona$/ })
      .waitFor();
    const now = await doctor.view(id);
    expect(now.note?.statements.map((one) => one.text)).toEqual(expect.arrayContaining(['RR 150/90\nkotona', markup]));
    await screen.picture('odd-words-phone-fi');
    // Not one utterance: every statement is still there, and says that its source is not.
    const count = await page.locator('.statement').count();
    silent = true;
    await page.reload();
    await page.locator('.statement').first().waitFor();
    expect(await page.locator('.statement').count()).toBe(count);
    expect(await page.getByText(text('source.gone').split('{{')[0] ?? '').count()).toBeGreaterThanOrEqual(4);
    await page.getByRole('tab', { name: text('review.conversation') }).click();
    await page.getByText(text('review.no-conversation')).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
