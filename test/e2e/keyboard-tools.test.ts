import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { sampleVisit } from '../support/sample-visit.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch } from './browser.js';
import { arriveByKeyboard } from './keyboard.js';

describe('what is seldom done to a visit, by keyboard alone and heard', () => {
  let server: TestServer;
  let browser: Browser;
  let worker: SignedIn;
  let doctor: SignedIn;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
    [worker, doctor] = await Promise.all([
      signedIn(server.url, 'sanna.virta'),
      signedIn(server.url),
      signedIn(server.url, 'camilla.strand'),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('who is speaking is said, a section kept from the guardian and drafted anew, a passage forgotten', async () => {
    const { id } = (await sampleVisit(worker, 'fi-social-family')).encounter;
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    const keys = await arriveByKeyboard(screen, server.url, /Sanna Virta/, text('nav.worklist'));
    await page.goto(`${server.url}/encounters/${id}/review`);
    await keys.hears(text('review.note'));

    await keys.to('combobox', text('voices.role', { number: '3' }));
    const role = (await keys.focused()).value;
    await keys.press('ArrowDown');
    expect((await keys.focused()).value).not.toBe(role);
    await page.getByText(text('voices.state.changed'), { exact: true }).waitFor();
    await keys.to('button', text('voices.confirm'));
    await keys.press('Enter');
    await keys.hears(text('voices.done.changed'));
    await keys.keepsPlace();

    const section = 'Sovittu';
    await keys.to('button', text('guardian.set', { section }));
    await keys.press('Enter');
    await keys.hears(text('guardian.was-set', { section }));
    await keys.lands('button', text('guardian.unset', { section }));
    await keys.press('Enter');
    await keys.hears(text('guardian.was-unset', { section }));
    await keys.lands('button', text('guardian.set', { section }));

    await keys.to('button', text('section.redraft', { section }));
    await keys.press('Enter');
    await keys.hears(/Luonnos on valmis/);
    await keys.keepsPlace();

    await keys.to('button', /^(Löytyy puheesta|Katsottava|Tarkista|Ei löydy puheesta): /, 'Shift+Tab');
    await keys.press('Enter');
    await keys.to('button', text('forget.open.review'));
    await keys.press('Enter');
    await keys.lands('dialog', text('forget.title'));
    await keys.press('Escape');
    await keys.lands('button', text('forget.open.review'));
    await keys.press('Enter');
    await keys.to('radio', text('forget.ground.client-wish.client'));
    await keys.press('Space');
    await keys.to('button', /^Unohda \d/);
    await keys.press('Enter');
    await keys.hears(/^Unohdettu \d/m);
    await keys.keepsPlace();

    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it('the person is put right, the visit handed over, and a note that is filed is taken as a file and withdrawn', async () => {
    const drafted = await doctor.drafted();
    const screen = await atScreen(browser, server.url, { language: 'sv' });
    const { page, text } = screen;
    const keys = await arriveByKeyboard(screen, server.url, /Elina Harju/, text('nav.worklist'));
    await page.goto(`${server.url}/encounters/${drafted.encounter.id}/review`);
    await keys.hears(text('review.note'));
    await keys.to('button', text('subject.correct'));
    await keys.press('Enter');
    await keys.lands('searchbox', text('subjects.search'));
    await keys.type('Aaltosalo');
    await keys.hears(/träff|hitta/i);
    await keys.to('radio', /Aaltosalo/);
    await keys.press('Space');
    await keys.to('button', text('subject.correct.confirm'));
    await keys.press('Enter');
    await keys.hears(/Aaltosalo/);
    await keys.keepsPlace();

    await keys.to('button', text('hand-over.open'));
    await keys.press('Enter');
    await keys.lands('dialog', text('hand-over.title'));
    await keys.press('Escape');
    await keys.lands('button', text('hand-over.open'));
    await keys.press('Enter');
    await keys.to('radio', /^Camilla Strand/);
    await keys.press('Space');
    await keys.to('button', text('hand-over.confirm'));
    await keys.press('Enter');
    await keys.hears(text('nav.worklist'));
    await keys.keepsPlace();
    expect((await server.store.snapshot(drafted.encounter.id))?.encounter.professional.id).toBe('camilla.strand');

    const signed = await doctor.sign(await doctor.drafted());
    const { id } = signed.encounter;
    await eventually(
      () => doctor.view(id),
      ({ encounter }) => encounter.state === 'filed',
    );
    await page.goto(`${server.url}/encounters/${id}/filed`);
    await keys.hears(text('filed.delivery'));
    await keys.to('button', text('export.text'));
    const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.txt$/);
    await keys.hears(text('export.done'));
    await keys.keepsPlace();
    await keys.to('button', text('withdraw.open'));
    await keys.press('Enter');
    await keys.lands('dialog', text('withdraw.title'));
    await keys.press('Escape');
    await keys.lands('button', text('withdraw.open'));
    await keys.press('Enter');
    await keys.to('radio', text('withdraw.reason.wrong-person'));
    await keys.press('Space');
    await keys.to('button', text('withdraw.confirm'));
    await keys.press('Enter');
    await keys.hears(text('filed.step.withdrawn'));
    await keys.keepsPlace();
    expect((await doctor.view(id)).encounter.state).toBe('withdrawn');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
