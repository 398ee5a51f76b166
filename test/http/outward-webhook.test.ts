import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isGenuine } from '../../client/visit/webhook.js';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { WebhookBody } from '../../server/domain/outward.js';
import { isUnfinished } from '../../server/domain/work.js';
import { startFaultyRecord } from '../support/faulty-record.js';
import { integratorsFile, newIntegrator, outwardAt } from '../support/outward.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { startEndpoint } from '../support/webhook-endpoint.js';

const secretOf = (letter: string): string => `whsec_${letter.repeat(32)}`;
type Endpoint = Awaited<ReturnType<typeof startEndpoint>>;

describe('telling a program that a note was filed', () => {
  let record: Awaited<ReturnType<typeof startRecordSystem>>;
  let faulty: Awaited<ReturnType<typeof startFaultyRecord>>;
  let endpoints: Record<'all' | 'second' | 'own' | 'social' | 'abroad', Endpoint>;
  /** Of who sees its own. */
  let token: string;
  let server: TestServer;
  let doctor: SignedIn;

  beforeAll(async () => {
    record = await startRecordSystem({ port: 0 });
    faulty = await startFaultyRecord(record.baseUrl);
    const [all, second, own, social, abroad] = await Promise.all(Array.from({ length: 5 }, startEndpoint));
    if (!all || !second || !own || !social || !abroad) throw new Error('There are five.');
    endpoints = { all, second, own, social, abroad };
    const hook = ({ url }: Endpoint, ...letters: string[]) => ({ webhook: { url, secrets: letters.map(secretOf) } });
    const maker = newIntegrator({ id: 'own', ...hook(own, 'D') });
    token = maker.token;
    server = await startTestServer({
      LUONNOS_FHIR_BASE_URL: faulty.baseUrl,
      LUONNOS_INTEGRATORS: await integratorsFile([
        newIntegrator({ id: 'all', sees: 'all', ...hook(all, 'A', 'B') }),
        newIntegrator({ id: 'second', sees: 'all', ...hook(second, 'C') }),
        maker,
        newIntegrator({ id: 'social', sees: 'all', registers: ['social'], ...hook(social, 'E') }),
        newIntegrator({ id: 'abroad', sees: 'all', organisation: 'toinen', ...hook(abroad, 'F') }),
      ]),
    });
    doctor = await signedIn(server.url);
  });
  afterAll(async () => {
    await server.close();
    await Promise.all(Object.values(endpoints).map((endpoint) => endpoint.close()));
    await faulty.close();
    await record.close();
  });
  beforeEach(() => {
    faulty.set(null);
    for (const endpoint of Object.values(endpoints)) endpoint.setDown(null);
  });

  const signed = async () => (await doctor.sign(await doctor.drafted())).encounter.id;
  const state = (id: string, wanted: string) =>
    eventually(
      () => doctor.view(id),
      ({ encounter }) => encounter.state === wanted,
    );
  const tries = (endpoint: Endpoint, id: string, count: number) =>
    eventually(
      async () => endpoint.of(id),
      (all) => all.length >= count,
    );
  const delivered = (id: string) =>
    eventually(
      async () => (await server.store.webhooksWaiting(id)).length,
      (waiting) => waiting === 0,
    );

  it('says it once to each whose it is, with ids and no content, signed with each of its secrets', async () => {
    const id = await signed();
    const { receipt, signed: note } = await state(id, 'filed');
    const [sent] = await tries(endpoints.all, id, 1);
    await tries(endpoints.second, id, 1);
    await delivered(id);
    if (!sent) throw new Error('There is one.');
    expect(JSON.parse(sent.body)).toEqual(WebhookBody.parse(JSON.parse(sent.body)));
    expect(WebhookBody.parse(JSON.parse(sent.body))).toMatchObject({
      type: 'note.filed',
      data: { encounterId: id, noteId: note?.noteId, replaces: null, documentId: receipt?.documentId },
    });
    expect(sent.body + JSON.stringify(sent.headers)).not.toMatch(/päänsärky|Mallikas|Aino|Harju|1957/i);
    for (const letter of ['A', 'B']) {
      expect(isGenuine(secretOf(letter), sent.headers, sent.body, new Date())).toBe(true);
    }
    expect(isGenuine(secretOf('C'), sent.headers, sent.body, new Date())).toBe(false);
    expect(endpoints.all.of(id)).toHaveLength(1);
    expect(endpoints.second.of(id)).toHaveLength(1);
    for (const name of ['own', 'social', 'abroad'] as const) expect(endpoints[name].of(id), name).toHaveLength(0);
    const trail = await server.store.auditTrail(id);
    const told = trail.filter(({ type }) => type === 'webhook-delivered');
    expect(told.map(({ data }) => data.integrator).sort()).toEqual(['all', 'second']);
    expect((await doctor.view(id)).activities.map(({ kind }) => kind)).not.toContain('notify');
  });

  it('tells who sees its own of what it created, and of nothing that anybody else did', async () => {
    const { id } = await outwardAt(server.url, token).created();
    await doctor.versioned(id, 'typed', { text: 'Potilaalla on ollut päänsärkyä kolme viikkoa.' });
    await doctor.versioned(id, 'draft', { section: null });
    const drafted = await eventually(
      () => doctor.view(id),
      ({ note, activities }) => note !== null && !activities.some(isUnfinished),
    );
    for (const { id: statement } of drafted.note?.statements ?? []) await doctor.review(id, { do: 'look', statement });
    await doctor.sign(await doctor.view(id));
    await tries(endpoints.own, id, 1);
    const another = await signed();
    await tries(endpoints.all, another, 1);
    await delivered(another);
    expect(endpoints.own.of(another)).toEqual([]);
  });

  it('says nothing of what was not filed, and says it when it is', async () => {
    faulty.set({ status: 422 });
    const id = await signed();
    await eventually(
      () => doctor.view(id),
      ({ activities }) => activities.some(({ kind, lastError }) => kind === 'file' && lastError !== null),
    );
    expect(await server.store.webhooksWaiting(id)).toEqual([]);
    expect(endpoints.all.of(id)).toHaveLength(0);
    faulty.set(null);
    await doctor.act(id, 'retry', { kind: 'file' });
    await tries(endpoints.all, id, 1);
    expect((await doctor.view(id)).encounter.state).toBe('filed');
  });

  it('is one with the filing: neither is there without the other', async () => {
    const failed = (id: string) =>
      eventually(
        () => doctor.view(id),
        ({ activities }) => activities.some(({ kind, state: is }) => kind === 'file' && is === 'failed'),
      );
    await server.sql('alter table webhook rename to webhook_away');
    const first = await signed();
    await failed(first);
    await server.sql('alter table webhook_away rename to webhook');
    expect((await doctor.view(first)).encounter.state).toBe('signed');
    await server.sql(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
      create trigger refuse before insert on audit for each row when (new.type = 'note-filed') execute function refuse()`);
    const second = await signed();
    await failed(second);
    expect(await server.store.webhooksWaiting(second)).toEqual([]);
    await server.sql('drop trigger refuse on audit; drop function refuse');
    for (const id of [first, second]) {
      await doctor.act(id, 'retry', { kind: 'file' });
      await tries(endpoints.all, id, 1);
      await delivered(id);
      expect(endpoints.all.of(id)).toHaveLength(1);
    }
  });

  it('is tried again until it arrives, with the same id and a new time, follows no redirect and holds up nobody else', async () => {
    endpoints.all.next({ status: 500 }, 'redirect', 'lose');
    const id = await signed();
    const all = await tries(endpoints.all, id, 4);
    await delivered(id);
    expect(new Set(all.map(endpoints.all.idOf)).size).toBe(1);
    expect(new Set(all.map(({ body }) => body)).size).toBe(1);
    const times = all.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(Math.max(...times)).toBeGreaterThan(Math.min(...times));
    for (const { headers, body } of all) expect(isGenuine(secretOf('A'), headers, body, new Date())).toBe(true);
    expect(endpoints.all.strayed()).toBe(0);
    expect(endpoints.second.of(id)).toHaveLength(1);
    const trail = await server.store.auditTrail(id);
    expect(trail.filter(({ type }) => type === 'work-failed')).toEqual([]);
  });

  it('keeps the order of what happened to one note, and tells of a new version and of a withdrawal', async () => {
    endpoints.all.setDown({ status: 503 });
    const id = await signed();
    await state(id, 'filed');
    await doctor.versioned(id, 'amend', { reason: 'wrong' });
    const opened = await doctor.view(id);
    const statement = opened.note?.statements[0]?.id ?? '';
    await doctor.review(id, { do: 'edit', statement, text: 'Päänsärkyä neljä viikkoa.' });
    await doctor.review(id, { do: 'confirm', statement, reason: 'Näin on.' });
    await doctor.sign(await doctor.view(id));
    await state(id, 'filed');
    await doctor.versioned(id, 'withdraw', { reason: 'wrong-content' });
    await doctor.versioned(id, 'withdraw', { reason: 'wrong-content' });
    endpoints.all.next({ status: 503 });
    endpoints.all.setDown(null);
    await delivered(id);
    const bodies = endpoints.all.taken(id).map((body) => WebhookBody.parse(JSON.parse(body)));
    expect(bodies.map(({ type }) => type)).toEqual(['note.filed', 'note.filed', 'note.withdrawn']);
    expect(bodies.map(({ data }) => data.replaces)).toEqual([null, bodies[0]?.data.noteId, bodies[0]?.data.noteId]);
    expect(bodies[2]?.data.noteId).toBe(bodies[1]?.data.noteId);
  });

  it('is sent after the next start where it had been given up', async () => {
    endpoints.all.setDown({ status: 503 });
    const id = await signed();
    await tries(endpoints.all, id, 1);
    await eventually(
      async () => (await server.store.webhooksWaiting(id)).length,
      (waiting) => waiting === 1,
    );
    await server.sql(
      `update work set state = 'failed', epoch = epoch + 1 where kind = 'notify' and encounter_id = '${id}'`,
    );
    endpoints.all.setDown(null);
    expect(await server.store.askWaitingWebhooks(['second'])).toBe(0);
    expect(await server.store.askWaitingWebhooks(['all', 'second'])).toBe(1);
    await delivered(id);
  });

  it('is not forgotten when what was recorded for an amendment is destroyed', async () => {
    endpoints.all.setDown({ status: 503 });
    const id = await signed();
    await state(id, 'filed');
    await tries(endpoints.all, id, 1);
    await doctor.versioned(id, 'amend', { reason: 'missing' });
    await doctor.versioned(id, 'inform', { informing: { outcome: 'refused', by: 'subject' } });
    endpoints.all.setDown(null);
    await delivered(id);
  });
});
