import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.js';
import { readIntegrators } from '../../server/integrator-config.js';
import { create, integratorsFile, newIntegrator, type Outward, outwardAt } from '../support/outward.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const nobody = '00000000-0000-4000-8000-000000000000';

describe('who may call the outward interface', () => {
  const own = newIntegrator();
  const all = newIntegrator({ id: 'archive', name: 'Arkisto', sees: 'all' });
  const social = newIntegrator({ id: 'social', registers: ['social'], sees: 'all' });
  const abroad = newIntegrator({ id: 'abroad', organisation: 'toinen', registers: ['health', 'social'], sees: 'all' });
  const slow = newIntegrator({ id: 'slow', perMinute: 2 });
  let server: TestServer;
  let doctor: SignedIn;
  const at = (token: string): Outward => outwardAt(server.url, token);

  beforeAll(async () => {
    server = await startTestServer({ LUONNOS_INTEGRATORS: await integratorsFile([own, all, social, abroad, slow]) });
    doctor = await signedIn(server.url);
  });
  afterAll(() => server.close());

  const rows = async (id: string) => (await server.store.auditTrail(id)).map(({ type }) => type);

  it('answers 401 to a token it does not know, to none, and to one that is too short to be safe, before anything else', async () => {
    const { id } = await at(own.token).created();
    for (const token of ['x'.repeat(43), 'short', `${own.token}x`, own.tokens[0] ?? '']) {
      for (const which of [id, nobody, 'nonsense']) {
        const { status, code, headers } = await at(token).status(which);
        expect([status, code]).toEqual([401, 'request.unauthenticated']);
        expect(headers.get('www-authenticate')).toBe('Bearer');
        expect(headers.get('cache-control')).toBe('no-store');
      }
      expect((await at(token).post({ what: 'ever' })).status).toBe(401);
      // Nor is what it sends read.
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/plain' };
      const sent = await fetch(`${server.url}/api/v1/encounters`, { method: 'POST', headers, body: 'a=1' });
      expect(sent.status).toBe(401);
    }
    const bare = await fetch(`${server.url}/api/v1/encounters/${id}`);
    expect(bare.status).toBe(401);
    expect(bare.headers.get('set-cookie')).toBeNull();
  });

  it('takes no session of a person for a token, and no token for a session', async () => {
    const { encounter } = await doctor.create();
    const cookie = doctor.api.socket('/').headers.cookie ?? '';
    const path = `/api/v1/encounters/${encounter.id}`;
    expect((await fetch(server.url + path, { headers: { cookie } })).status).toBe(401);
    const headers = { authorization: `Bearer ${all.token}` };
    expect((await fetch(`${server.url}/api/encounters/${encounter.id}`, { headers })).status).toBe(401);
    const post = { method: 'POST', headers: { ...headers, origin: server.url } };
    expect((await fetch(`${server.url}/api/encounters/${encounter.id}/finish`, post)).status).toBe(401);
  });

  it('shows what belongs to another organisation, register or integrator as if it were not there', async () => {
    const { id } = await at(own.token).created();
    for (const stranger of [social, abroad, slow]) {
      expect((await at(stranger.token).status(id)).code).toBe('request.not-found');
    }
    for (const stranger of [social, abroad]) {
      const mine = await at(stranger.token).note(id);
      const none = await at(stranger.token).note(nobody);
      expect([mine.status, mine.code]).toEqual([none.status, none.code]);
    }
    expect((await at(own.token).status('nonsense')).code).toBe('request.not-found');
    expect((await rows(id)).filter((type) => type === 'access-refused')).toHaveLength(5);
  });

  it('lets who sees its own see no encounter of a professional’s making, and who sees all see it', async () => {
    const { encounter } = await doctor.create();
    expect((await at(own.token).status(encounter.id)).code).toBe('request.not-found');
    const { body, headers } = await at(all.token).status(encounter.id);
    expect(body?.state).toBe('open');
    // What is said of somebody is kept by nothing in between.
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('knows no professional of another register or organisation, nor one that never signed in, nor an officer', async () => {
    const mine = { ...create, noteType: 'social-meeting' };
    for (const professionalId of ['sanna.virta', 'petri.lahti', 'tiina.salo', 'nobody']) {
      const { code } = await at(own.token).post({ ...create, professionalId });
      expect(code).toBe('professional.unknown');
    }
    expect((await at(abroad.token).post(create)).code).toBe('professional.unknown');
    expect((await at(social.token).post({ ...mine, professionalId: 'sanna.virta' })).body?.register).toBe('social');
    expect((await at(social.token).post(create)).code).toBe('professional.unknown');
  });

  it('writes every call into the audit, what was refused too, with the integrator as who did it', async () => {
    const { id } = await at(own.token).created();
    await at(own.token).status(id);
    await at(own.token).note(id);
    await at(own.token).post({ ...create, subjectId: 'nobody-at-all' });
    expect(await rows(id)).toEqual(['encounter-created', 'status-given', 'status-given']);
    const officer = await signedIn(server.url, 'tiina.salo');
    const today = new Date().toISOString().slice(0, 10);
    const log = (await officer.nothing('/api/access-log', {
      subject: 'aino-mallikas',
      from: today.replace(/\d\d$/, '01'),
      to: `${Number(today.slice(0, 4)) + 1}-01-01`,
    })) as { entries: { actor: { name: string }; what: string; basis: string }[] };
    const read = log.entries.find(({ what }) => what === 'status-given');
    expect(read).toMatchObject({ actor: { name: own.name, worker: false }, basis: 'interface' });
    await server.sql(`do $$ begin
      assert (select count(*) from audit where type = 'interface-refused' and actor->>'id' = 'record-system'
        and data->>'code' in ('note.not-signed', 'record.not-found') and encounter_id is null) >= 2;
    end $$`);
  });

  it('answers nothing that it could not write into the audit', async () => {
    const { id } = await at(own.token).created();
    await server.sql('alter table audit rename to audit_away');
    const { status } = await at(own.token).status(id);
    await server.sql('alter table audit_away rename to audit');
    expect(status).toBe(500);
  });

  it('is bounded for each by itself', async () => {
    const codes = [];
    for (let tries = 0; tries < 4; tries++) codes.push(await at(slow.token).status(nobody));
    const refused = codes.find(({ code }) => code === 'request.too-many');
    expect(refused?.status).toBe(429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await at(own.token).status(nobody)).code).toBe('request.not-found');
  });

  it('is bounded for unknown tokens all together, and that keeps nobody out who is known', async () => {
    const codes: string[] = [];
    while (codes.length < 200 && codes.at(-1) !== 'request.too-many') {
      codes.push((await at(`${codes.length}`.padStart(43, 'x')).status(nobody)).code);
    }
    expect(codes.at(-1)).toBe('request.too-many');
    expect((await at(own.token).status(nobody)).code).toBe('request.not-found');
    expect(new Set(codes.slice(0, -1))).toEqual(new Set(['request.unauthenticated']));
  });

  it('opens no other way in, and takes JSON alone', async () => {
    const headers = { authorization: `Bearer ${all.token}` };
    for (const path of ['/session', '/encounters', '/subjects/search', '/encounters/x/sign', '/']) {
      expect((await fetch(`${server.url}/api/v1${path}`, { headers })).status).toBe(404);
    }
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    const sent = await fetch(`${server.url}/api/v1/encounters`, { method: 'POST', headers: form, body: 'a=1' });
    expect(sent.status).toBe(415);
  });
});

describe('the file of integrators', () => {
  const problemsOf = async (over: object): Promise<string> => {
    const file = await integratorsFile([{ ...newIntegrator(), ...over } as never]);
    try {
      readConfig({}, { LUONNOS_INTEGRATORS: file });
      return '';
    } catch (error) {
      return String(error);
    }
  };

  it('is refused with an address that is not encrypted, or holds a password, unless it is on this machine', async () => {
    const secrets = [`whsec_${'A'.repeat(32)}`];
    for (const url of [
      'http://record.example/hook',
      'https://a:b@record.example',
      'ftp://x',
      'file:///etc/passwd',
      'x',
    ]) {
      expect(await problemsOf({ webhook: { url, secrets } }), url).toContain('LUONNOS_INTEGRATORS: 0.webhook.url');
    }
    for (const url of [
      'https://record.example/hook',
      'http://127.0.0.1:9/hook',
      'http://localhost:9',
      'http://[::1]:9',
    ]) {
      expect(await problemsOf({ webhook: { url, secrets } }), url).not.toContain('LUONNOS_INTEGRATORS');
    }
  });

  it('is refused with a token instead of its digest, with a weak secret and with what it does not know, without repeating them', async () => {
    const problems = await problemsOf({
      tokens: ['the-token-itself'],
      webhook: { url: 'https://a.example', secrets: ['whsec_weak'] },
      more: 1,
    });
    for (const place of ['0.tokens.0', '0.webhook.secrets.0', 'more']) expect(problems).toContain(place);
    expect(problems).not.toContain('the-token-itself');
    expect(problems).not.toContain('whsec_weak');
  });

  it('is explained by an example that fits', () => {
    const example = join(import.meta.dirname, '../../fixtures/integrators.json');
    const { integrators, problems } = readIntegrators(example);
    expect(problems).toEqual([]);
    expect(integrators.map(({ sees }) => sees)).toEqual(['own']);
  });

  it('is refused where two are one, or where it is not there', async () => {
    const one = newIntegrator();
    const twice = await integratorsFile([one, { ...one, id: 'other' }]);
    expect(() => readConfig({}, { LUONNOS_INTEGRATORS: twice })).toThrow('a token is there twice');
    expect(() => readConfig({}, { LUONNOS_INTEGRATORS: '/nowhere.json' })).toThrow('cannot be read');
  });
});
