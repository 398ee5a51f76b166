import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatAnswer, type ChatRequest, type ChatServer, startChatServer } from '../support/chat-server.js';
import { materialOf } from '../support/echo-model.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { atScreen, launch } from './browser.js';
import { arriveByKeyboard } from './keyboard.js';

/** What a model makes of four lines: one thing nobody said, one number that is another, two doses, one line left out. */
const lines = [
  'Päänsärkyä on ollut kolme viikkoa.',
  'Ramipriili 5 mg kerran päivässä.',
  'Särky tuntuu ohimoilla molemmin puolin.',
  'Kissa nukkuu ikkunalaudalla aamuisin.',
  'Kontrolli kahden viikon kuluttua.',
  'Soitetaan laboratoriosta torstaina kello kymmenen.',
];
const planted: Readonly<Record<string, readonly { section: string; text: string }[]>> = {
  'kolme viikkoa': [
    { section: 'reason', text: 'Päänsärky kestänyt viisi viikkoa.' },
    { section: 'history', text: 'Päänsärkyä on ollut seitsemän viikkoa.' },
    { section: 'allergies-risks', text: 'Penisilliini on aiheuttanut nokkosihottumaa.' },
  ],
  'Ramipriili 5 mg': [{ section: 'medication', text: 'Ramipriili 5 mg kerran päivässä.' }],
  'molemmin puolin': [{ section: 'history', text: 'Särky tuntuu ohimoilla molemmin puolin.' }],
};
const plantedIn = (request: ChatRequest): ChatAnswer => {
  const sections = materialOf(request).fresh.flatMap(({ n, text }) =>
    Object.entries(planted)
      .filter(([words]) => text.includes(words))
      .flatMap(([, written]) =>
        written.map(({ section, text: statement }) => ({
          section,
          statements: [{ text: statement, evidence: [{ utterance: n, quote: text }], replaces: null }],
        })),
      ),
  );
  return { content: JSON.stringify({ sections, withdraw: [] }) };
};

describe('by keyboard alone, heard through the accessibility tree', () => {
  let chat: ChatServer;
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    chat = await startChatServer(plantedIn);
    const drafting = { LUONNOS_DRAFTING: 'openai', OPENAI_BASE_URL: chat.url, OPENAI_API_KEY: 'key-of-a-test' };
    [server, browser] = await Promise.all([startTestServer({ ...drafting, OPENAI_MODEL: 'test-model' }), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await chat.close();
  });

  it('a visit is begun, recorded, typed to, reviewed, signed, copied and amended', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    const keys = await arriveByKeyboard(screen, server.url, /Elina Harju/, text('nav.worklist'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write', 'microphone']);

    await keys.to('link', text('worklist.new'));
    await keys.press('Enter');
    await keys.lands('searchbox', text('subjects.search'));
    await keys.type('Mallikas');
    await keys.hears(text('subjects.found_other', { count: '2' }));
    await keys.to('radio', /^Aino Mallikas/);
    await keys.press('Space');
    await keys.to('radio', /vastaanottokäynti/);
    await keys.press('ArrowDown', 'ArrowUp');
    await keys.to('radio', /^Keskustelu/);
    await keys.to('radio', 'Suomi');
    await keys.press('ArrowRight', 'ArrowLeft');
    expect((await keys.lands('radio', 'Suomi')).states.checked).toBe('true');
    await keys.to('button', text('new.continue.conversation'));
    await keys.press('Enter');

    await keys.hears(text('inform.title'));
    await keys.to('button', text('inform.change'));
    await keys.press('Enter');
    await keys.lands('checkbox', text('role.patient'));
    await keys.to('checkbox', text('inform.who.guardian'));
    await keys.press('Space');
    await keys.to('combobox', text('inform.told.through', { who: text('inform.who.guardian') }));
    await keys.press('ArrowDown');
    await keys.to('button', text('inform.start'));
    await keys.press('Enter');

    await keys.hears(text('recording.said.recording'));
    await keys.press('Alt+p');
    await keys.hears(text('recording.said.paused'));
    await keys.to('button', text('recording.resume'));
    await keys.press('Enter');
    await keys.hears(text('recording.said.recording'));
    await keys.to('button', text('moment.mark'));
    await keys.press('Enter');
    await keys.hears(/Merkitty hetki 0.0\d/);
    await keys.to('button', /^Poista merkki/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.hears(/Merkki 0.0\d poistettu/);
    await keys.keepsPlace();
    await keys.press('Alt+m');
    await keys.to('button', text('recording.stop'));
    await keys.press('Enter');

    await page.waitForURL(/\/review$/);
    await keys.hears(text('review.note'));
    await keys.to('textbox', text('typed.label'));
    for (const line of lines) {
      await keys.type(line);
      await keys.press('Enter');
    }
    await keys.press('Control+Enter');
    await keys.hears(/Luonnos on valmis, 5 avointa/);

    // One nobody said is removed, a number that is another is corrected, another confirmed; each says what is left.
    await keys.lands('button', /^Ei löydy puheesta: Penisilliini/);
    await keys.to('button', text('do.remove'));
    await keys.press('Enter');
    await keys.hears(/^Poistettu\. 4 avointa kohtaa jäljellä/m);
    await keys.lands('button', /^Tarkista: Päänsärky kestänyt/);
    await keys.to('button', text('do.correct'));
    await keys.press('Enter');
    await keys.lands('textbox', text('edit.label'));
    await keys.press('Control+a');
    await keys.type('Päänsärkyä noin kolme viikkoa.');
    await keys.press('Control+Enter');
    await keys.hears(text('done.edit'));
    await keys.lands('button', /^Tarkista: Päänsärkyä on ollut seitsemän/);
    await keys.to('button', text('do.confirm'));
    await keys.press('Enter');
    await keys.lands('textbox', text('confirm.label'));
    await keys.type('Potilas korjasi itse.');
    await page.locator('.statement-selected [data-kept="kept"]').waitFor();
    // A reason that is not sent yet is there again after the page was loaded anew.
    await page.reload();
    await keys.hears(text('review.note'));
    await keys.to('textbox', text('confirm.label'));
    expect((await keys.focused()).value).toBe('Potilas korjasi itse.');
    await keys.press('Control+Enter');
    await keys.hears(/^Vahvistettu\./m);

    // Doses and numbers ask for a look of their own. What was done is undone and done again; a statement moves in its section.
    await keys.lands('button', /^Katsottava: /);
    await keys.press('Control+z');
    await keys.hears(text('tools.undone', { what: text('did.confirm') }));
    await keys.press('Control+Shift+z');
    await keys.hears(text('tools.redone', { what: text('did.confirm') }));
    await keys.lands('button', /^Vahvistettu: Päänsärkyä on ollut seitsemän/);
    await keys.press('ArrowUp');
    await keys.lands('button', 'Löytyy kirjoitetusta: Päänsärkyä noin kolme viikkoa.');
    await keys.press('ArrowDown', 'ArrowDown');
    await keys.lands('button', /Särky tuntuu ohimoilla/);
    await keys.press('Alt+Shift+ArrowUp');
    await keys.hears(/Siirretty osiossa kohtaan 1\/2/);
    await keys.lands('button', /Särky tuntuu ohimoilla/);

    // Said and not in the note: one is added to a section, one is left out.
    await keys.to('button', new RegExp(`^${text('omissions.title')}`));
    await keys.press('Enter');
    expect((await keys.keepsPlace()).states.expanded).toBe(true);
    await keys.to('button', text('omissions.add'));
    await keys.press('Enter');
    await keys.lands('combobox', text('omissions.add-to'));
    await keys.to('button', text('omissions.add'));
    await keys.press('Enter');
    await keys.hears(text('done.add-omission'));
    await keys.keepsPlace();
    await keys.to('button', text('omissions.leave-out'));
    await keys.press('Enter');
    await keys.hears(text('done.leave-out'));
    await keys.keepsPlace();

    // Each look by one key once its evidence was beside it; then to the signature, which says what is signed.
    await keys.press('Alt+ArrowDown');
    const mayLook = async (): Promise<void> => {
      await keys.lands('button', /^Katsottava: /);
      await page.locator('.statement-selected button:not([aria-disabled])', { hasText: text('do.look') }).waitFor();
    };
    await mayLook();
    await page.keyboard.down('Alt');
    await page.keyboard.down('Enter');
    await keys.hears(`${text('done.look')}. ${text('walk.left_other', { count: '2' })}`);
    // A key that is held looks at one statement and at no other.
    await mayLook();
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.keyboard.up('Alt');
    for (const left of [text('walk.left_one', { count: '1' }), text('walk.clear')]) {
      await mayLook();
      await keys.press('Alt+Enter');
      await keys.hears(`${text('done.look')}. ${left}`);
    }
    const trail = await server.store.auditTrail(/encounters\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '');
    expect(trail.filter(({ type }) => type === 'statement-looked-at')).toHaveLength(3);
    await keys.lands('button', text('foot.sign'));
    await keys.press('Enter');
    await keys.lands('dialog', text('sign.title'));
    await keys.to('button', text('sign.back'));
    await keys.press('Enter');
    await keys.lands('button', text('foot.sign'));
    // A key that is held opens the dialog and signs nothing.
    await page.keyboard.down('Control');
    await page.keyboard.down('Enter');
    await keys.lands('dialog', text('sign.title'));
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.keyboard.up('Control');
    await keys.to('checkbox', text('sign.untranscribed'));
    await keys.press('Space');
    // An old session: out to the identity provider and back to what was ticked.
    await server.sql(`update session set sess = jsonb_set(sess::jsonb, '{authenticatedAt}', '1')::json`);
    await keys.to('button', text('sign.send'));
    await keys.press('Enter');
    await keys.to('link', text('again.button'));
    await keys.press('Enter');
    await page.waitForURL(/interaction/);
    await keys.to('button', /Elina Harju/);
    await keys.press('Enter');
    await keys.lands('dialog', text('sign.title'));
    await keys.to('checkbox', text('sign.untranscribed'));
    expect((await keys.focused()).states.checked).toBe('true');
    await keys.to('button', text('sign.send'));
    await keys.press('Enter');

    await keys.hears(text('filed.step.equal'));
    await keys.to('button', text('copy.all'));
    await keys.press('Enter');
    await keys.hears(text('copy.done'));
    await keys.keepsPlace();
    await keys.to('button', text('filed.read'));
    await keys.press('Enter');
    await keys.hears(text('filed.read.same'));

    await keys.to('button', text('amend.open'));
    await keys.press('Enter');
    await keys.lands('dialog', text('amend.title'));
    await keys.to('radio', text('amend.reason.wrong'));
    await keys.press('Space');
    await keys.to('button', text('amend.confirm'));
    await keys.press('Enter');
    await keys.hears(text('review.note'));
    await keys.keepsPlace();
    await keys.to('button', text('amend.abandon'));
    await keys.press('Enter');
    await keys.lands('dialog', text('amend.abandon.title'));
    await keys.to('button', text('amend.abandon'));
    await keys.press('Enter');
    await keys.hears(text('filed.delivery'));
    await keys.to('link', text('filed.worklist'));
    await keys.press('Enter');
    await keys.hears(text('nav.worklist'));
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
