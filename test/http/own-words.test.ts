import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EncounterView } from '../../server/domain/view.js';
import { type ChatAnswer, type ChatRequest, type ChatServer, startChatServer } from '../support/chat-server.js';
import { materialOf } from '../support/echo-model.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const typed = 'Päänsärkyä on ollut kolme viikkoa.\nSoitetaan laboratoriosta torstaina.';
const otherwise: Readonly<Record<string, string>> = { 'Uni on ollut huonoa.': 'Nukkuminen ei ole onnistunut hyvin.' };
/** Writes lines down as they are, but for one that it puts otherwise. */
const model = (request: ChatRequest): ChatAnswer => {
  const statements = materialOf(request).fresh.map(({ n, text }) => ({
    text: otherwise[text] ?? text,
    evidence: [{ utterance: n, quote: text }],
    replaces: null,
  }));
  return { content: JSON.stringify({ sections: [{ section: 'history', statements }], withdraw: [] }) };
};

describe('what a signed note says of who wrote it', () => {
  let chat: ChatServer;
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    chat = await startChatServer(model);
    server = await startTestServer({
      LUONNOS_DRAFTING: 'openai',
      OPENAI_BASE_URL: chat.url,
      OPENAI_API_KEY: 'key-of-a-test',
      OPENAI_MODEL: 'test-model',
    });
    doctor = await signedIn(server.url);
  });
  afterAll(async () => {
    await server.close();
    await chat.close();
  });

  /** What was signed, its document and what the pilot learns of it. */
  const signed = async (now: EncounterView) => {
    const { id } = now.encounter;
    await doctor.sign(now);
    const { receipt } = await eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'filed',
    );
    const answer = await fetch(`${server.fhirBaseUrl}/DocumentReference/${receipt?.documentId}`);
    const rows = await server.store.pilotVisits('esimerkkila');
    return {
      signed: (await server.store.snapshot(id))?.signed,
      document: JSON.stringify(await answer.json()),
      measures: rows.find(({ visit }) => visit === id)?.measures,
    };
  };

  it('is that no machine did, where every sentence of it was typed by the professional', async () => {
    const now = await doctor.drafted(typed);
    expect(now.note?.statements.map(({ text }) => text)).toEqual(typed.split('\n'));
    const { signed: note, document, measures } = await signed(now);
    expect(note).toMatchObject({ machineWritten: false, writtenBy: [] });
    expect(document).not.toContain('AIAST');
    expect(measures).toMatchObject({ statements: { kept: 0, added: 2 }, editDistance: 0 });
  });

  it('is that a machine wrote in it, where it put one typed sentence otherwise', async () => {
    const { encounter, note: drafted } = await doctor.drafted(`${typed}\nUni on ollut huonoa.`);
    const statement = drafted?.statements.find(({ text }) => text.startsWith('Nukkuminen'))?.id ?? '';
    await doctor.review(encounter.id, { do: 'edit', statement, text: 'Nukkuminen ei ole onnistunut.' });
    const now = await doctor.review(encounter.id, { do: 'confirm', statement, reason: 'Näin on.' });
    const { signed: note, document, measures } = await signed(now);
    expect(note).toMatchObject({ machineWritten: true, writtenBy: [{ drafter: 'openai' }] });
    expect(document).toContain('AIAST');
    expect(measures).toMatchObject({ statements: { kept: 0, confirmed: 1, added: 2 }, editDistance: ' hyvin'.length });
  });
});
