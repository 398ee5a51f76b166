import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opening, wasOpened } from '../../server/domain/opening.js';
import type { EncounterView } from '../../server/domain/view.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const typed = 'Päänsärkyä on ollut kolme viikkoa.\nRamipriili 5 mg kerran päivässä.\nKontrolli kahden viikon kuluttua.';

describe('the record of a review', () => {
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
  });
  afterAll(() => server.close());

  const drafted = async (text = typed): Promise<EncounterView> => {
    const { encounter } = await doctor.create();
    await doctor.versioned(encounter.id, 'typed', { text });
    await doctor.versioned(encounter.id, 'draft', { section: null });
    return eventually(
      () => doctor.view(encounter.id),
      (it) => it.note !== null && it.activities.every(({ state }) => state === 'done'),
    );
  };
  const trailOf = async (id: string, type: string) =>
    (await server.store.auditTrail(id)).filter((row) => row.type === type).map(({ data }) => data);
  const doseIn = (view: EncounterView) => {
    const found = view.note?.statements.find(({ text }) => text.includes('mg'));
    if (!found) throw new Error('No dose was drafted.');
    return found;
  };
  const open = (statement: string, ms: number, how: Opening['how'] = 'shown'): Opening => ({ statement, how, ms });

  it('refuses a look at what was not in sight, and writes the opening with the look it takes', async () => {
    const view = await drafted();
    const { id } = view.encounter;
    const { id: statement } = doseIn(view);
    const look = (opened?: Opening[]) =>
      doctor.versioned(id, 'review', { command: { do: 'look', statement }, ...(opened && { opened }) });
    expect(await codeOf(look())).toBe('review.not-opened');
    expect(await codeOf(look([open('another', 5_000)]))).toBe('review.not-opened');
    expect(await codeOf(look([open(statement, 100)]))).toBe('review.not-opened');
    expect(await trailOf(id, 'evidence-opened')).toEqual([]);
    expect(doseIn(await doctor.view(id)).look).toBeNull();
    const looked = await look([open(statement, 1_200), open('of another note', 900)]);
    expect(doseIn(looked).look).toMatchObject({ id: 'elina.harju' });
    expect(await trailOf(id, 'evidence-opened')).toEqual([{ statement, how: 'shown', ms: 1_200 }]);
    expect(await trailOf(id, 'statement-looked-at')).toEqual([{ statement }]);
    expect(wasOpened(statement, [open(statement, 400)])).toBe(true);
  });

  it('keeps openings that no command took along, and how long somebody was there: never more than passed', async () => {
    const view = await drafted();
    const { id } = view.encounter;
    const { id: statement } = doseIn(view);
    const tell = (activeMs: number, opened: Opening[] = []) =>
      codeOf(doctor.nothing(`/api/encounters/${id}/openings`, { opened, activeMs }));
    await tell(20, [open(statement, 3_000, 'played')]);
    expect(await trailOf(id, 'evidence-opened')).toEqual([{ statement, how: 'played', ms: 3_000 }]);
    expect((await doctor.view(id)).pace.activeMs).toBe(20);
    await tell(3_600_000);
    const { pace } = await doctor.view(id);
    expect(pace.activeMs).toBeLessThan(60_000);
    expect(pace).toMatchObject({ statements: view.note?.statements.filter(({ highRisk }) => highRisk).length });
    expect(pace.words).toBeGreaterThan(8);
    expect(await codeOf(doctor.nothing(`/api/encounters/${id}/openings`, { opened: [], activeMs: -1 }))).toBe(
      'request.invalid',
    );
  });

  it('counts the time that a command tells, and at first at most what passed since the visit began', async () => {
    const { encounter } = await drafted();
    const add = (activeMs: number) =>
      doctor.versioned(encounter.id, 'review', {
        command: { do: 'add', section: 'plan', text: 'Kontrolli.', after: null },
        activeMs,
      });
    const told = await add(3_600_000);
    expect(told.pace.activeMs).toBeGreaterThan(0);
    expect(told.pace.activeMs).toBeLessThan(600_000);
    expect((await add(1)).pace.activeMs).toBe(told.pace.activeMs + 1);
  });

  it('lists as said and not in the note what is removed from it, and no more once it is back', async () => {
    const view = await drafted();
    const { id } = view.encounter;
    const { id: statement } = doseIn(view);
    const listed = (now: EncounterView) => (now.note?.omissions ?? []).filter(({ text }) => text.includes('mg'));
    expect(listed(view)).toEqual([]);
    expect(listed(await doctor.review(id, { do: 'remove', statement }))).toHaveLength(1);
    expect(listed(await doctor.review(id, { do: 'restore', statement }))).toEqual([]);
  });

  it('is closed with the signature: every command says so, and none that there is nothing to undo', async () => {
    const view = await drafted();
    const { id } = view.encounter;
    for (const { id: statement } of view.note?.statements ?? []) await doctor.review(id, { do: 'look', statement });
    await doctor.sign(await doctor.view(id));
    const late = (command: object) => codeOf(doctor.versioned(id, 'review', { command }));
    expect(await late({ do: 'undo', step: 'x' })).toBe('encounter.wrong-state');
    expect(await late({ do: 'look', statement: 'gone' })).toBe('encounter.wrong-state');
    expect(await late({ do: 'add', section: 'plan', text: 'Lisä.', after: null })).toBe('encounter.wrong-state');
  });

  it('is nobody else’s to write', async () => {
    const { encounter } = await drafted();
    const nurse = await signedIn(server.url, 'camilla.strand');
    const body = { opened: [], activeMs: 100 };
    expect(await codeOf(nurse.nothing(`/api/encounters/${encounter.id}/openings`, body))).toBe('request.not-found');
  });

  it('undoes and does again as decisions of their own, and shows nobody the words it keeps for that', async () => {
    const view = await drafted();
    const { id } = view.encounter;
    const before = doseIn(view);
    await doctor.review(id, { do: 'look', statement: before.id });
    const edited = await doctor.review(id, {
      do: 'edit',
      statement: before.id,
      text: 'Ramipriili 50 mg kerran päivässä.',
    });
    expect(doseIn(edited)).toMatchObject({ look: null, handling: { state: 'edited', changed: ['numbers'] } });
    expect(edited.undo).toMatchObject({ did: 'edit', statement: before.id });
    expect(edited.note).not.toHaveProperty('steps');
    const undone = await doctor.review(id, { do: 'undo', step: edited.undo?.step ?? '' });
    expect(doseIn(undone)).toMatchObject({
      text: before.text,
      look: { id: 'elina.harju' },
      handling: { state: 'untouched' },
    });
    expect(undone.encounter.version).toBe(edited.encounter.version + 1);
    expect(await trailOf(id, 'change-undone')).toEqual([{ did: 'edit', statement: before.id }]);
    expect(await codeOf(doctor.review(id, { do: 'undo', step: edited.undo?.step ?? '' }))).toBe('review.no-step');
    const again = await doctor.review(id, { do: 'redo', step: undone.redo?.step ?? '' });
    expect(doseIn(again).text).toBe('Ramipriili 50 mg kerran päivässä.');
    const late = doctor.act(id, 'review', {
      expectedVersion: undone.encounter.version,
      command: { do: 'undo', step: again.undo?.step },
    });
    expect(await codeOf(late)).toBe('encounter.conflict');
  });

  it('leaves nothing to undo to whom it is handed over', async () => {
    const view = await drafted();
    const { id } = view.encounter;
    await doctor.review(id, { do: 'look', statement: doseIn(view).id });
    const { version } = (await doctor.view(id)).encounter;
    await codeOf(doctor.nothing(`/api/encounters/${id}/hand-over`, { expectedVersion: version, to: 'juha.koskela' }));
    const colleague = await signedIn(server.url, 'juha.koskela');
    const theirs = await colleague.view(id);
    expect(theirs.undo).toBeNull();
    const { version: now } = theirs.encounter;
    await codeOf(colleague.nothing(`/api/encounters/${id}/hand-over`, { expectedVersion: now, to: 'elina.harju' }));
    const back = await doctor.view(id);
    expect(back.undo).toBeNull();
    expect(doseIn(back).look).toBeNull();
  });

  it('keeps pasted words as text: controls go, every letter stays', async () => {
    const view = await drafted();
    const { id } = view.encounter;
    const section = view.note?.statements[0]?.section ?? '';
    const add = async (text: string): Promise<string | undefined> =>
      (await doctor.review(id, { do: 'add', section, text, after: null })).note?.statements.findLast(
        ({ origin }) => origin === 'hand',
      )?.text;
    expect(await add('<b>RR</b> 150/90\u0000\u0007\r\nkotona\u000b\tillalla\u2028 ')).toBe(
      '<b>RR</b> 150/90\nkotona\n\tillalla',
    );
    expect(await add('أحمد قال: ألم 🤕🏽 \u202Ekäännetty')).toBe('أحمد قال: ألم 🤕🏽 \u202Ekäännetty');
    expect(await add('puoli\ud83dmerkkiä')).toBe('puolimerkkiä');
    const long = 'ä'.repeat(50_000);
    expect(await add(long)).toBe(long);
    expect(await codeOf(add(`${long}ä`))).toBe('request.invalid');
    expect(await codeOf(add('\u0000\u0001 \r\n'))).toBe('request.invalid');
    const { contentText } = await doctor.view(id);
    expect(contentText).toContain(long);
    expect(contentText).toContain('<b>RR</b> 150/90\nkotona');
  });
});
