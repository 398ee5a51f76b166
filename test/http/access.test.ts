import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { z } from 'zod';
import { createApi } from '../../client/visit/api.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const anyBody = z.unknown();

describe('nobody sees what is not theirs', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let id: string;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
    ({ id } = (await doctor.drafted()).encounter);
  });
  afterAll(() => server.close());

  const version = { expectedVersion: 0 };
  const routes: [string, string, object?][] = [
    ['GET', ''],
    ['GET', '/audio?part=1&from=0&to=100'],
    ['GET', '/parts/1/digest'],
    ['GET', '/filed'],
    ['POST', '/inform', { ...version, informing: { outcome: 'client-not-present' } }],
    ['POST', '/typed', { ...version, text: 'x' }],
    ['POST', '/draft', { ...version, section: null }],
    ['POST', '/retry', { kind: 'draft' }],
    ['POST', '/transcribe-again', { part: 1 }],
    ['POST', '/unmark', { part: 1, atMs: 0 }],
    ['POST', '/forget', { part: 1, from: 0, to: 1, ground: 'other' }],
    ['POST', '/finish', {}],
    ['POST', '/review', { ...version, command: { do: 'look', statement: 'x' } }],
    ['POST', '/roles', { ...version, voices: [{ part: 1, speaker: 'spk0', role: 'child' }], utterances: [] }],
    ['POST', '/sign', { ...version, hash: '0'.repeat(64), gapsAcknowledged: false }],
    ['POST', '/hand-over', { ...version, to: 'camilla.strand' }],
    ['POST', '/discard', { ...version, reason: 'mistake' }],
    ['POST', '/uploads', { kind: 'conversation', bytes: 1_000 }],
    ['GET', '/uploads/00000000-0000-4000-8000-000000000000'],
    ['POST', '/uploads/00000000-0000-4000-8000-000000000000/complete', {}],
    ['POST', '/uploads/00000000-0000-4000-8000-000000000000/cancel', {}],
  ];
  const call = (api: SignedIn['api'], [method, path, body]: (typeof routes)[number], encounter: string) =>
    codeOf(
      method === 'GET'
        ? api.get(`/api/encounters/${encounter}${path}`, anyBody)
        : api.post(`/api/encounters/${encounter}${path}`, body, anyBody),
    );

  it.each(routes)(
    '%s %s is not found for a colleague, another register, or with an id nobody has',
    async (...route) => {
      const nurse = await signedIn(server.url, 'camilla.strand');
      const socialWorker = await signedIn(server.url, 'sanna.virta');
      expect(await call(nurse.api, route, id)).toBe('request.not-found');
      expect(await call(socialWorker.api, route, id)).toBe('request.not-found');
      expect(await call(doctor.api, route, '00000000-0000-4000-8000-000000000000')).toBe('request.not-found');
      expect(await call(doctor.api, route, '..%2F..%2Fetc')).toBe('request.not-found');
    },
  );

  it.each(routes)('%s %s is closed to those who handle no clients, and to everybody unknown', async (...route) => {
    for (const person of ['petri.lahti', 'tiina.salo']) {
      expect(await call((await signedIn(server.url, person)).api, route, id)).toBe('request.forbidden');
    }
    expect(await call(createApi(new URL(server.url)), route, id)).toBe('request.unauthenticated');
  });

  it('after all this the encounter is as it was', async () => {
    expect((await doctor.view(id)).encounter.state).toBe('in-review');
  });

  it('shows on a worklist only encounters of one’s own', async () => {
    const rows = z.object({ rows: z.array(z.object({ encounter: z.object({ id: z.string() }) })) });
    const ids = async (who: SignedIn) =>
      (await who.api.get('/api/encounters', rows)).rows.map((row) => row.encounter.id);
    expect(await ids(doctor)).toContain(id);
    expect(await ids(await signedIn(server.url, 'camilla.strand'))).not.toContain(id);
  });

  it('hands over to a colleague of the same register, who begins the review anew, and to nobody else', async () => {
    const { encounter } = await doctor.drafted();
    expect(await codeOf(doctor.versioned(encounter.id, 'hand-over', { to: 'sanna.virta' }))).toBe('request.not-found');
    const { encounter: now } = await doctor.view(encounter.id);
    const body = { expectedVersion: now.version, to: 'camilla.strand' };
    await doctor.nothing(`/api/encounters/${encounter.id}/hand-over`, body);
    expect(await codeOf(doctor.view(encounter.id))).toBe('request.not-found');
    const nurse = await signedIn(server.url, 'camilla.strand');
    const theirs = await nurse.view(encounter.id);
    expect(theirs.encounter.professional.name).toBe('Camilla Strand');
    expect(theirs.note?.statements.every(({ look }) => look === null)).toBe(true);
  });

  it('writes an audit row for every reading, with who and whose', async () => {
    const before = (await server.store.auditTrail(id)).filter(({ type }) => type === 'encounter-read').length;
    await doctor.view(id);
    const after = (await server.store.auditTrail(id)).filter(({ type }) => type === 'encounter-read').length;
    expect(after).toBe(before + 1);
  });

  describe('requests from elsewhere', () => {
    const status = async (path: string, init: RequestInit) => (await fetch(`${server.url}${path}`, init)).status;

    it('refuses another origin, and changes without an origin', async () => {
      const body = '{}';
      const headers = { 'content-type': 'application/json' };
      expect(await status('/api/encounters', { method: 'POST', body, headers })).toBe(403);
      expect(
        await status('/api/encounters', {
          method: 'POST',
          body,
          headers: { ...headers, origin: 'https://evil.example' },
        }),
      ).toBe(403);
      expect(await status('/auth/logout', { method: 'POST' })).toBe(403);
    });

    it('takes JSON only, not too large, too deep or too wide', async () => {
      const { headers } = doctor.api.socket('/');
      const post = (body: string, type = 'application/json') =>
        status('/api/subjects/search', { method: 'POST', body, headers: { ...headers, 'content-type': type } });
      expect(await post('text=aino', 'application/x-www-form-urlencoded')).toBe(415);
      expect(await post(`{"text":"${'a'.repeat(300_000)}"}`)).toBe(413);
      expect(await post(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe(400);
      expect(await post(`{"text":[${'0,'.repeat(125_000)}0]}`)).toBe(400);
      expect(await post('{"text":')).toBe(400);
      expect(await post('{"text":"Aino","__proto__":{"x":1}}')).toBe(400);
      expect(await post('{"text":"Aino"}')).toBe(200);
    });

    const upgrade = (path: string, headers: Record<string, string>) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, { headers });
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
        socket.on('open', () => {
          socket.close();
          resolve(101);
        });
        socket.on('error', () => undefined);
      });

    it('opens a socket only from our own pages, for a session, on an encounter of one’s own', async () => {
      const { headers } = doctor.api.socket('/');
      const live = `/api/encounters/${id}/live`;
      const own = { cookie: headers.cookie ?? '', origin: server.url };
      expect(await upgrade(live, own)).toBe(101);
      expect(await upgrade(live, { ...own, origin: 'https://evil.example' })).toBe(403);
      expect(await upgrade(live, { cookie: own.cookie })).toBe(403);
      expect(await upgrade(live, { origin: server.url })).toBe(401);
      const nurse = (await signedIn(server.url, 'camilla.strand')).api.socket('/').headers;
      expect(await upgrade(live, { ...own, cookie: nurse.cookie ?? '' })).toBe(404);
      expect(await upgrade('/api/elsewhere', own)).toBe(404);
    });

    it('knows no session any more after signing out', async () => {
      const leaving = await signedIn(server.url);
      const { headers } = leaving.api.socket('/');
      await fetch(`${server.url}/auth/logout`, { method: 'POST', headers });
      expect(await status('/api/session', { headers })).toBe(401);
      expect(await upgrade(`/api/encounters/${id}/live`, { cookie: headers.cookie ?? '', origin: server.url })).toBe(
        401,
      );
    });

    it('sends a content security policy that allows nothing inline, and no caching of answers', async () => {
      const answer = await fetch(`${server.url}/api/session`);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(answer.headers.get('permissions-policy')).toContain('microphone=(self)');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    });
  });

  it('searches people without putting a name or an identifier into any address', async () => {
    const asked: string[] = [];
    const record = await import('node:http').then(({ createServer }) =>
      createServer((request, response) => {
        asked.push(`${request.method} ${request.url}`);
        response.setHeader('content-type', 'application/fhir+json').end('{"resourceType":"Bundle","type":"searchset"}');
      }),
    );
    await new Promise<void>((resolve) => record.listen(0, '127.0.0.1', resolve));
    const address = record.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const other = await startTestServer({ LUONNOS_FHIR_BASE_URL: `http://127.0.0.1:${port}/fhir` });
    const api = createApi(new URL(other.url));
    await api.signIn('elina.harju');
    await api.post('/api/subjects/search', { text: 'Aino Mallikas' }, anyBody);
    await api.post('/api/subjects/search', { text: '140352-900A' }, anyBody);
    expect(asked).toEqual(['POST /fhir/Patient/_search', 'POST /fhir/Patient/_search']);
    await other.close();
    record.close();
  });

  it('files nothing before it is signed, and reads nothing back that was not filed', async () => {
    expect(await codeOf(doctor.api.get(`/api/encounters/${id}/filed`, anyBody))).toBe('request.not-found');
    const now = await doctor.view(id);
    await doctor.sign(now);
    await eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'filed',
    );
    expect(await codeOf(doctor.api.get(`/api/encounters/${id}/filed`, anyBody))).toBe('ok');
    expect(await codeOf(doctor.review(id, { do: 'add', section: 'plan', text: 'Myöhässä.', after: null }))).toBe(
      'encounter.wrong-state',
    );
    expect(await codeOf(doctor.versioned(id, 'discard', { reason: 'mistake' }))).toBe('encounter.wrong-state');
  });
});
