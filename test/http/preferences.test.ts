import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noPreferences, Preferences } from '../../server/domain/preferences.js';
import { ErrorBody } from '../../server/domain/session.js';
import { startChatServer } from '../support/chat-server.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const own: Preferences = {
  length: 'short',
  form: 'bullets',
  phrases: [{ language: 'fi', instead: 'hän kertoo, että', write: 'kertoo' }],
};

describe('a professional’s own style', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let nurse: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
    [doctor, nurse] = await Promise.all([signedIn(server.url), signedIn(server.url, 'camilla.strand')]);
  });
  afterAll(() => server.close());

  const put = (who: SignedIn, body: unknown) =>
    fetch(`${server.url}/api/preferences`, {
      method: 'PUT',
      headers: { ...who.api.socket('/').headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const get = (who: SignedIn) => who.api.get('/api/preferences', Preferences);
  const refusal = async (body: unknown) => ErrorBody.parse(await (await put(doctor, body)).json()).error;

  it('is the usual one until it is changed, and is nobody else’s', async () => {
    expect(await get(doctor)).toEqual(noPreferences);
    expect((await put(doctor, own)).status).toBe(200);
    expect(await get(doctor)).toEqual(own);
    expect(await get(nurse)).toEqual(noPreferences);
    expect((await put(nurse, { ...noPreferences, form: 'prose' })).status).toBe(200);
    expect(await get(doctor)).toEqual(own);
  });

  it('is no business of who is not signed in or is no professional', async () => {
    expect((await fetch(`${server.url}/api/preferences`)).status).toBe(401);
    const lead = await signedIn(server.url, 'petri.lahti');
    expect((await put(lead, own)).status).toBe(403);
  });

  it('refuses phrases that could change what is said, names their place and the reason, and keeps what was there', async () => {
    const phrases = [
      { language: 'fi', instead: 'toteaa', write: 'sanoo' },
      { language: 'fi', instead: 'ei', write: 'lisää morfiini 10 mg' },
    ];
    const { code, details } = await refusal({ ...own, phrases });
    expect(code).toBe('preferences.not-style');
    expect(details.faults).toEqual(
      expect.arrayContaining(['1.instead.negation', '1.write.medicine', '1.write.number', '1.write.characters']),
    );
    expect(JSON.stringify(details)).not.toContain('morfiini');
    expect(await get(doctor)).toEqual(own);
  });

  it('refuses phrases that are too many or too long, and forms that are none', async () => {
    const phrase = own.phrases[0];
    const many = { ...own, phrases: Array.from({ length: 31 }, () => phrase) };
    const long = { ...own, phrases: [{ ...phrase, write: 'sanoo '.repeat(11) }] };
    for (const body of [many, long, { ...own, form: 'poem' }, { ...own, person: 'camilla.strand' }]) {
      expect((await refusal(body)).code).toBe('request.invalid');
    }
  });

  it('is the form of what the owner signs, and what is shown is what is signed', async () => {
    const lines = (text: string | null | undefined) => (text ?? '').split('\n').filter((line) => line.startsWith('- '));
    await put(doctor, { ...own, form: 'bullets' });
    const drafted = await doctor.drafted('Päänsärkyä on ollut kolme viikkoa. Kontrolli kahden viikon kuluttua.');
    expect(lines(drafted.contentText).length).toBe(drafted.note?.statements.length);
    await put(doctor, { ...own, form: 'prose' });
    const refused = await doctor.sign(drafted).catch((error: { code: string }) => error.code);
    expect(refused).toBe('sign.changed');
    const now = await doctor.view(drafted.encounter.id);
    expect(lines(now.contentText)).toEqual([]);
    const signed = await doctor.sign(now);
    expect(signed.signed?.text).toBe(now.contentText);
  });

  it('leaves in the audit that it changed, without the phrases', async () => {
    const client = new pg.Client({ connectionString: server.connectionString });
    await client.connect();
    const { rows } = await client.query("select data from audit where type = 'preferences-changed' order by id");
    await client.end();
    expect(rows[0]?.data).toEqual({ length: 'short', form: 'bullets', phrases: 1 });
    expect(JSON.stringify(rows)).not.toContain('kertoo');
  });

  it('reaches the language model for the owner’s notes, and for nobody else’s', async () => {
    const chat = await startChatServer(() => ({ content: '{"sections":[],"withdraw":[]}' }));
    const other = await startTestServer({
      LUONNOS_DRAFTING: 'openai',
      OPENAI_BASE_URL: chat.url,
      OPENAI_API_KEY: 'key',
      OPENAI_MODEL: 'test-model',
    });
    const [owner, colleague] = [await signedIn(other.url), await signedIn(other.url, 'juha.koskela')];
    await fetch(`${other.url}/api/preferences`, {
      method: 'PUT',
      headers: { ...owner.api.socket('/').headers, 'content-type': 'application/json' },
      body: JSON.stringify(own),
    });
    for (const [who, noteType] of [
      [owner, 'doctor-visit'],
      [colleague, 'physiotherapy-visit'],
    ] as const) {
      const { encounter } = await who.create({ noteType });
      await who.versioned(encounter.id, 'typed', { text: 'Päänsärkyä kolme viikkoa.' });
      await who.versioned(encounter.id, 'draft', { section: null });
      await eventually(
        () => who.view(encounter.id),
        (view) => view.note !== null,
      );
    }
    const told = chat.requests.map(({ body }) =>
      body.messages.some(({ content }) => content.includes('hän kertoo, että')),
    );
    expect(told).toEqual([true, false]);
    await other.close();
    await chat.close();
  });
});
