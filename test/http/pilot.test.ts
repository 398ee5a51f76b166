import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApi } from '../../client/visit/api.js';
import { AccessLogView } from '../../server/domain/access-log.js';
import { ImpactView } from '../../server/domain/impact.js';
import { weekOf } from '../../server/pilot/week.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const anyBody = z.unknown();
const year = { from: '2020-01-01', to: '2099-12-31' };

/** Words that are nowhere but in what was said, written and typed. */
const markers = ['kilpikonna', 'mansikkahillo', 'pilvenpiirtäjä', 'ruutupaperi'];

describe('what the pilot learns', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let lead: SignedIn;
  let officer: SignedIn;
  let db: pg.Client;
  beforeAll(async () => {
    server = await startTestServer();
    db = new pg.Client({ connectionString: server.connectionString });
    [doctor, lead, officer] = await Promise.all([
      signedIn(server.url),
      signedIn(server.url, 'petri.lahti'),
      signedIn(server.url, 'tiina.salo'),
      db.connect(),
    ]);
  });
  afterAll(async () => {
    await db.end();
    await server.close();
  });

  const cookieOf = (who: SignedIn) => who.api.socket('/').headers;
  const csv = async (who: SignedIn) => {
    const answer = await fetch(`${server.url}/api/pilot/rows.csv`, { headers: cookieOf(who) });
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };
  const rowsOf = async (id: string) =>
    (await db.query('select * from pilot_visit where encounter_id = $1 order by revision', [id])).rows;
  const filed = (id: string) =>
    eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'filed',
    );
  const readLog = (who: SignedIn, subject: string) =>
    who.api.post('/api/access-log', { subject, ...year }, AccessLogView);

  /** A visit with every marker in it, signed and filed: typed, drafted, edited, confirmed, added and left out. */
  const marked = async (): Promise<string> => {
    const now = await doctor.drafted(
      `Potilaalla on ollut päänsärkyä kolme viikkoa, ja ${markers[0]} auttaa. Kontrolli kahden viikon kuluttua. Uni on ollut huonoa.`,
    );
    const { id } = now.encounter;
    const [first, second] = now.note?.statements ?? [];
    if (!first || !second) throw new Error('the draft has too few statements to work on');
    await doctor.review(id, { do: 'edit', statement: first.id, text: `${first.text} ${markers[1]}` });
    await doctor.review(id, { do: 'confirm', statement: first.id, reason: `Näin sen itse: ${markers[2]}` });
    await doctor.review(id, { do: 'remove', statement: second.id });
    // More than anybody reads in the time that a slow machine takes for this.
    const long = 'Sama sovittiin myös silloin. '.repeat(150).trim();
    await doctor.review(id, { do: 'add', section: 'plan', text: `Sovittu ${markers[3]}. ${long}`, after: null });
    let view = await doctor.view(id);
    for (const statement of view.note?.statements ?? []) {
      if (statement.highRisk && statement.look === null)
        await doctor.review(id, { do: 'look', statement: statement.id });
    }
    view = await doctor.view(id);
    await doctor.sign(view);
    await filed(id);
    return id;
  };

  it('writes one row with the signature, tells what became of the draft, and adds when it was filed', async () => {
    const id = await marked();
    const [row, ...more] = await rowsOf(id);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      revision: 2,
      organisation_id: 'esimerkkila',
      profession: 'doctor',
      filing_failures: 0,
    });
    expect(row.filed_at.getTime()).toBeGreaterThanOrEqual(row.at.getTime());
    expect(row.measures).toMatchObject({
      outcome: 'signed',
      kind: 'live',
      amendment: false,
      noteType: 'doctor-visit',
      spokenLanguage: 'fi',
      // All of it was typed: what was drafted as it was typed is the professional's, as what they added.
      statements: { kept: 0, edited: 0, confirmed: 0, removed: 0, added: 3 },
      fastSignOff: true,
      drafts: 1,
      evidenceFrom: 'openings',
      visitEndToSignedMs: null,
    });
    expect(row.measures.openToSignedMs).toBeGreaterThan(0);
    expect(row.measures.sections.plan.added).toBe(1);
    expect(row.measures.editDistance).toBe(0);
  });

  it('leaves no row behind a signature or a discarding that was refused', async () => {
    const now = await doctor.drafted();
    const { id, version } = now.encounter;
    const hash = '0'.repeat(64);
    expect(await codeOf(doctor.act(id, 'sign', { expectedVersion: version, hash, gapsAcknowledged: false }))).toBe(
      'sign.changed',
    );
    const late = { expectedVersion: version - 1, reason: 'mistake' };
    expect(await codeOf(doctor.nothing(`/api/encounters/${id}/discard`, late))).toBe('encounter.conflict');
    expect(await rowsOf(id)).toEqual([]);
  });

  it('writes a row of a discarded visit, of what it was before it was destroyed', async () => {
    const { id, version } = (await doctor.drafted()).encounter;
    await doctor.nothing(`/api/encounters/${id}/discard`, { expectedVersion: version, reason: 'client-wish' });
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ revision: 0, note_id: null, filed_at: null });
    expect(row.measures).toMatchObject({ outcome: 'discarded', draftDiscarded: true, fastSignOff: null });
    expect(row.measures.statements.added).toBeGreaterThan(0);
  });

  it('writes a second row when the note is signed again', async () => {
    const id = await marked();
    const snapshot = await server.store.snapshot(id);
    if (!snapshot?.note) throw new Error('the visit is not there');
    await server.store.commit(snapshot, {
      expectedVersion: snapshot.encounter.version,
      actor: { kind: 'person', id: 'elina.harju', name: 'Elina Harju' },
      change: { event: 'amend', note: { body: snapshot.note, origin: 'machine' } },
      audit: [{ type: 'work-asked', work: 'draft' }],
    });
    await doctor.review(id, { do: 'add', section: 'plan', text: 'Soittoaika perjantaina.', after: null });
    await doctor.sign(await doctor.view(id));
    const rows = await rowsOf(id);
    expect(rows.map(({ measures }) => measures.amendment)).toEqual([false, true]);
    expect(rows[1].measures).toMatchObject({ fastSignOff: null, drafts: 0, looks: 0 });
  });

  it('keeps every word of a visit out of its row, the figures, the CSV and the log', async () => {
    const id = await marked();
    const { encounter, utterances, note } = await doctor.view(id);
    const said = JSON.stringify([utterances, note]);
    for (const marker of markers) expect(said).toContain(marker);
    const impact = await lead.api.get('/api/pilot/impact', anyBody);
    const log = await readLog(officer, encounter.subject.id);
    const answers = {
      row: JSON.stringify(await rowsOf(id)),
      impact: JSON.stringify(impact),
      csv: (await csv(lead)).text,
      log: JSON.stringify({ ...log, subject: null }),
      audit: JSON.stringify((await db.query('select * from audit')).rows),
    };
    for (const [where, answer] of Object.entries(answers)) {
      for (const marker of markers) expect(answer, where).not.toContain(marker);
      if (where !== 'log') expect(answer, where).not.toContain('Mallikas');
      expect(answer.length, where).toBeGreaterThan(50);
    }
    // Nor whose visit it was: what is exported and shown cannot be joined to anything.
    for (const hidden of [id, encounter.subject.id, 'elina.harju', 'Elina'])
      for (const answer of [answers.impact, answers.csv]) expect(answer).not.toContain(hidden);
  });

  it('shows no figures of fewer than five professionals, and hides in the CSV what would point at them', async () => {
    await marked();
    const view = await lead.api.get('/api/pilot/impact', ImpactView);
    expect(view).toMatchObject({ state: 'few', figures: null, example: false, choices: { professions: [] } });
    const { status, type, text } = await csv(lead);
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    const [header = '', first = ''] = text.split('\r\n');
    const value = (name: string) => first.split(',')[header.split(',').indexOf(name)];
    expect([value('profession'), value('note_type'), value('register')]).toEqual(['*', '*', '*']);
    expect(value('week')).toMatch(/^\d{4}-W\d\d$/);
  });

  it('writes down that figures were looked at and rows taken along', async () => {
    const rows = async () =>
      (await db.query("select type from audit where actor->>'id' = 'petri.lahti' and type like 'pilot-%' order by id"))
        .rows;
    const before = (await rows()).length;
    await lead.api.get('/api/pilot/impact', ImpactView);
    await csv(lead);
    expect((await rows()).slice(before)).toEqual([{ type: 'pilot-figures-read' }, { type: 'pilot-rows-exported' }]);
  });

  it('takes no choice that is none', async () => {
    for (const query of ['profession=mayor', 'language=de', 'name=Mallikas', `unit=${'a'.repeat(101)}`])
      expect(await codeOf(lead.api.get(`/api/pilot/impact?${query}`, anyBody))).toBe('request.invalid');
  });

  const guarded: [string, string, object | undefined, string][] = [
    ['GET', '/api/pilot/impact', undefined, 'petri.lahti'],
    ['GET', '/api/pilot/rows.csv', undefined, 'petri.lahti'],
    ['GET', '/api/pilot/eligible', undefined, 'petri.lahti'],
    ['PUT', '/api/pilot/eligible', { week: weekOf(new Date().toISOString()), visits: {} }, 'petri.lahti'],
    ['POST', '/api/access-log/subjects', { text: 'Mallikas' }, 'tiina.salo'],
    ['POST', '/api/access-log', { subject: 'aino-mallikas', ...year }, 'tiina.salo'],
    ['POST', '/api/access-log/extract', { subject: 'aino-mallikas', ...year, form: 'csv' }, 'tiina.salo'],
  ];
  it.each(guarded)('%s %s is for one role alone', async (method, path, body, only) => {
    const status = async (headers: Record<string, string>) =>
      (
        await fetch(`${server.url}${path}`, {
          method,
          headers: { ...headers, origin: server.url, ...(body && { 'content-type': 'application/json' }) },
          ...(body && { body: JSON.stringify(body) }),
        })
      ).status;
    expect(await status({})).toBe(401);
    for (const person of ['elina.harju', 'sanna.virta', 'petri.lahti', 'tiina.salo']) {
      const { headers } = (await signedIn(server.url, person)).api.socket('/');
      expect(await status(headers), person).toBe(person === only ? 200 : 403);
    }
  });

  it('opens no visit, no sound and no list of them to either', async () => {
    const { id } = (await doctor.drafted()).encounter;
    for (const who of [lead, officer]) {
      for (const path of ['/api/encounters', `/api/encounters/${id}`, `/api/encounters/${id}/audio?part=1&from=0&to=9`])
        expect(await codeOf(who.api.get(path, anyBody))).toBe('request.forbidden');
      expect(await codeOf(who.api.post('/api/subjects/search', { text: 'Mallikas' }, anyBody))).toBe(
        'request.forbidden',
      );
    }
  });

  it('is each county’s own', async () => {
    await marked();
    expect((await csv(lead)).text.split('\r\n').length).toBeGreaterThan(2);
    await db.query("update pilot_visit set organisation_id = 'toinen'");
    const { text } = await csv(lead);
    const view = await lead.api.get('/api/pilot/impact', ImpactView);
    await db.query("update pilot_visit set organisation_id = 'esimerkkila'");
    expect(text.split('\r\n')).toHaveLength(2);
    expect(view.state).toBe('none');
  });

  it('knows nobody who is not signed in', async () => {
    const stranger = createApi(new URL(server.url));
    expect(await codeOf(stranger.get('/api/pilot/impact', anyBody))).toBe('request.unauthenticated');
  });
});
