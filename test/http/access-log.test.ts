import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AccessLogView } from '../../server/domain/access-log.js';
import { Subject } from '../../server/domain/subject.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const year = { from: '2020-01-01', to: '2099-12-31' };

describe('who handled one subject’s data', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let officer: SignedIn;
  let db: pg.Client;
  beforeAll(async () => {
    server = await startTestServer();
    db = new pg.Client({ connectionString: server.connectionString });
    [doctor, officer] = await Promise.all([signedIn(server.url), signedIn(server.url, 'tiina.salo'), db.connect()]);
  });
  afterAll(async () => {
    await db.end();
    await server.close();
  });

  const readLog = (who: SignedIn, subject: string) =>
    who.api.post('/api/access-log', { subject, ...year }, AccessLogView);

  it('is found by name and birth date, newest first, with who, when, what and on what ground', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    await doctor.sign(drafted);
    await eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'filed',
    );
    const found = await officer.api.post('/api/access-log/subjects', { text: 'Mallikas' }, z.array(Subject));
    const subject = found.find(({ birthDate }) => birthDate === '1952-03-14');
    if (!subject) throw new Error('the subject was not found');
    const { entries, more } = await readLog(officer, subject.id);
    expect(more).toBe(false);
    expect([...entries].sort((a, b) => Date.parse(b.until) - Date.parse(a.until))).toEqual(entries);
    const signed = entries.find(({ what }) => what === 'signed');
    expect(signed).toMatchObject({
      actor: { name: 'Elina Harju', title: 'LL', worker: false },
      category: 'delivery',
      basis: 'care',
      register: 'health',
      details: { revision: 2 },
      visit: { noteType: 'doctor-visit' },
    });
    const delivered = entries.find(({ what }) => what === 'filed');
    expect(delivered).toMatchObject({ actor: { name: 'Elina Harju', worker: true }, basis: 'work' });
    expect(JSON.stringify(entries)).not.toContain(id);
  });

  it('has the officer’s own looks and extracts in it', async () => {
    const before = await readLog(officer, 'aino-mallikas');
    await officer.api.post(
      '/api/access-log/extract',
      { subject: 'aino-mallikas', ...year, form: 'print' },
      AccessLogView,
    );
    const { entries } = await readLog(officer, 'aino-mallikas');
    expect(entries[0]).toMatchObject({ what: 'log-extracted', basis: 'oversight', actor: { name: 'Tiina Salo' } });
    expect(entries.find(({ what }) => what === 'log-read')).toBeDefined();
    expect(entries.length).toBeGreaterThan(before.entries.length);
    const { rows } = await db.query(
      "select data from audit where type = 'subjects-searched' and actor->>'id' = 'tiina.salo'",
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has in it who was kept out of a visit', async () => {
    const { id } = (await doctor.drafted()).encounter;
    const nurse = await signedIn(server.url, 'camilla.strand');
    expect(await codeOf(nurse.view(id))).toBe('request.not-found');
    const { entries } = await readLog(officer, 'aino-mallikas');
    expect(entries.find(({ what }) => what === 'tried')).toMatchObject({
      actor: { name: 'Camilla Strand' },
      outcome: 'refused',
      basis: 'none',
    });
  });

  it('is of the days that were asked for, in Finland', async () => {
    await db.query(
      `insert into audit (at, organisation_id, register, actor, encounter_id, subject_id, type, data) values
        ('2026-03-01T21:59:59Z', 'esimerkkila', 'health', '{"kind":"person","id":"x","name":"Aamu"}', null, 'kaarlo-mantyvaara', 'encounter-read', '{}'),
        ('2026-03-01T22:00:00Z', 'esimerkkila', 'health', '{"kind":"person","id":"x","name":"Ilta"}', null, 'kaarlo-mantyvaara', 'encounter-read', '{}')`,
    );
    const ask = { subject: 'kaarlo-mantyvaara', from: '2026-03-02', to: '2026-03-02' };
    const { entries } = await officer.api.post('/api/access-log', ask, AccessLogView);
    expect(entries.map(({ actor }) => actor.name)).toEqual(['Ilta']);
  });

  it('of another county is nobody’s here', async () => {
    expect((await readLog(officer, 'aino-mallikas')).entries.length).toBeGreaterThan(0);
    await db.query("update audit set organisation_id = 'toinen'");
    const { entries } = await readLog(officer, 'aino-mallikas');
    await db.query("update audit set organisation_id = 'esimerkkila'");
    expect(entries).toEqual([]);
  });
});
