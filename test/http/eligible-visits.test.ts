import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EligibleView } from '../../server/domain/eligible.js';
import { weekOf } from '../../server/pilot/week.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

describe('visits that could have been recorded', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let lead: SignedIn;
  let db: pg.Client;
  beforeAll(async () => {
    server = await startTestServer();
    db = new pg.Client({ connectionString: server.connectionString });
    [doctor, lead] = await Promise.all([signedIn(server.url), signedIn(server.url, 'petri.lahti'), db.connect()]);
  });
  afterAll(async () => {
    await db.end();
    await server.close();
  });

  const put = async (week: string, visits: object): Promise<unknown> => {
    const answer = await fetch(`${server.url}/api/pilot/eligible`, {
      method: 'PUT',
      headers: { ...lead.api.socket('/').headers, 'content-type': 'application/json' },
      body: JSON.stringify({ week, visits }),
    });
    return answer.json();
  };
  const tell = async (week: string, visits: object) => EligibleView.parse(await put(week, visits));

  it('takes how many visits could have been recorded from the pilot lead, puts it beside each row of that week, and writes it down', async () => {
    const { id } = (await doctor.sign(await doctor.drafted())).encounter;
    const week = weekOf(new Date().toISOString());
    const mine = async () => (await server.store.pilotVisits('esimerkkila')).find(({ visit }) => visit === id);
    expect((await mine())?.eligibleVisits).toBeNull();
    expect((await tell(week, { doctor: 40, nurse: 12 })).given).toEqual([
      { week, profession: 'doctor', visits: 40 },
      { week, profession: 'nurse', visits: 12 },
    ]);
    expect((await tell(week, { doctor: 41 })).given.map(({ visits }) => visits)).toEqual([41, 12]);
    expect((await mine())?.eligibleVisits).toBe(41);
    const { given, weeks } = await tell(week, { nurse: null });
    expect(given).toEqual([{ week, profession: 'doctor', visits: 41 }]);
    expect([weeks[0], weeks.length]).toEqual([week, 26]);
    const events = await db.query("select data from audit where type = 'pilot-eligible-set' order by id desc limit 1");
    expect(events.rows[0].data).toEqual({ week, visits: { nurse: null } });
    await db.query("update eligible_visits set organisation_id = 'toinen'");
    expect((await mine())?.eligibleVisits).toBeNull();
    expect((await lead.api.get('/api/pilot/eligible', EligibleView)).given).toEqual([]);
    await db.query('delete from eligible_visits');
  });

  it('knows the week of a row as it dates it, at the turn of a year and of a day', async () => {
    const { id } = (await doctor.sign(await doctor.drafted())).encounter;
    for (const at of ['2027-01-01T12:00:00Z', '2024-12-30T12:00:00Z', '2026-11-22T21:59:59Z', '2026-11-22T22:00:00Z']) {
      await db.query('update pilot_visit set at = $1 where encounter_id = $2', [at, id]);
      await db.query('delete from eligible_visits');
      await db.query("insert into eligible_visits values ('esimerkkila', $1, 'doctor', 7)", [weekOf(at)]);
      const row = (await server.store.pilotVisits('esimerkkila')).find(({ visit }) => visit === id);
      expect(row?.eligibleVisits, at).toBe(7);
    }
    await db.query('delete from eligible_visits');
  });

  it('reads rows of a version that measured something more', async () => {
    const { id } = (await doctor.sign(await doctor.drafted())).encounter;
    await db.query(`update pilot_visit set measures = measures || '{"eligibleVisits": null}' where encounter_id = $1`, [
      id,
    ]);
    expect((await server.store.pilotVisits('esimerkkila')).map(({ visit }) => visit)).toContain(id);
  });

  it('takes no count that is none, and none of a week to come or long gone', async () => {
    const week = weekOf(new Date().toISOString());
    for (const [of, visits] of [
      [week, { doctor: -1 }],
      [week, { doctor: 1.5 }],
      [week, { doctor: 100_001 }],
      [week, { mayor: 1 }],
      ['2099-W01', { doctor: 1 }],
      ['2020-W01', { doctor: 1 }],
      ['2026-W99', { doctor: 1 }],
    ] as const)
      expect(await put(of, visits)).toMatchObject({ error: { code: 'request.invalid' } });
    expect((await db.query('select 1 from eligible_visits')).rows).toEqual([]);
  });
});
