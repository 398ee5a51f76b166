import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

describe('a session whose authentication is old', () => {
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    server = await startTestServer({ LUONNOS_SIGN_WITHIN: '60' });
    doctor = await signedIn(server.url);
  });
  afterAll(() => server.close());

  const ageSessions = (minutes: number) =>
    server.sql(
      `update session set sess = jsonb_set(sess::jsonb, '{authenticatedAt}',
        to_jsonb((sess ->> 'authenticatedAt')::bigint - ${minutes} * 60000))::json where sess ->> 'authenticatedAt' is not null`,
    );

  it('signs nothing until the same person has authenticated again, and comes back to that encounter', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    await ageSessions(61);
    expect(await codeOf(doctor.sign(drafted))).toBe('session.reauthenticate');
    expect((await doctor.view(id)).encounter.state).toBe('in-review');
    // Everything but signing goes on.
    const edited = await doctor.review(id, { do: 'add', section: 'plan', text: 'Lisätty.', after: null });
    expect(await doctor.api.signInAgain(id, 'elina.harju')).toBe(`/encounters/${id}/review?sign=again`);
    expect((await doctor.sign(edited)).encounter.state).toBe('signed');
    const signed = await doctor.view(id);
    // Seeing again that it is signed asks for nothing.
    await ageSessions(61);
    expect((await doctor.sign({ ...edited, encounter: signed.encounter })).encounter.state).not.toBe('in-review');
    await doctor.api.signInAgain(id, 'elina.harju');
  });

  it('is not refreshed by another person, who gets nothing of it', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    await ageSessions(61);
    expect(await doctor.api.signInAgain(id, 'camilla.strand')).toBe(`/encounters/${id}/review?sign=other-person`);
    expect(await codeOf(doctor.sign(drafted))).toBe('session.reauthenticate');
    expect((await doctor.view(id)).encounter.professional.id).toBe('elina.harju');
    await doctor.api.signInAgain(id, 'elina.harju');
  });

  it('signs within the minutes that were set', async () => {
    const drafted = await doctor.drafted();
    await ageSessions(58);
    expect((await doctor.sign(drafted)).encounter.state).toBe('signed');
    await doctor.api.signInAgain(drafted.encounter.id, 'elina.harju');
  });

  it('sends nobody to an address that names no encounter', async () => {
    for (const wrong of ['', '?encounter=..%2F..', '?encounter=https://elsewhere.example']) {
      const answer = await fetch(`${server.url}/auth/again${wrong}`, { redirect: 'manual' });
      expect(answer.status).toBe(400);
    }
  });
});
