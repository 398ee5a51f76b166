import { afterEach, describe, expect, it } from 'vitest';
import { isUnfinished } from '../../server/domain/work.js';
import { towards } from '../bench/long-case.js';
import { scriptFromCase } from '../support/aws-transcribe-script.js';
import { startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { startChatServer } from '../support/chat-server.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer } from '../support/server.js';
import { finnishOf, playSwedishVisit, swedishCase, translating } from '../support/swedish-visit.js';

describe('a visit spoken in Swedish with a note in Finnish', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  it('has its evidence in Swedish, compares what can be compared, and says of the words that they are not', async () => {
    const wire = await startAwsTranscribeWire({ script: scriptFromCase(swedishCase) });
    const chat = await startChatServer(translating);
    const server = await startTestServer({
      ...towards(wire),
      LUONNOS_DRAFTING: 'openai',
      OPENAI_BASE_URL: chat.url,
      OPENAI_API_KEY: 'key-of-a-test',
      OPENAI_MODEL: 'test-model',
    });
    closing.push(wire.close, chat.close, server.close);
    const doctor = await signedIn(server.url);
    const id = await playSwedishVisit(doctor, 60);
    const { note, utterances } = await eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'in-review' && !view.activities.some(isUnfinished),
    );
    const statements = note?.statements ?? [];
    expect(note?.language).toBe('fi');
    expect(statements.map(({ text }) => text).sort()).toEqual(
      Object.values(finnishOf)
        .map(({ text }) => text)
        .sort(),
    );
    for (const { evidence } of statements) {
      expect(evidence.map(({ language }) => language)).toEqual(['sv']);
      const [{ id: source, quote } = { id: '', quote: '' }] = evidence;
      expect(utterances.find((one) => one.id === source)?.text).toContain(quote);
    }
    const verdicts = (words: string): Record<string, string> => {
      const found = statements.find(({ text }) => text.includes(words))?.verdicts ?? [];
      return Object.fromEntries(found.map(({ check, result }) => [check, result]));
    };
    expect(statements.map(({ text }) => verdicts(text).support)).toEqual(statements.map(() => 'not-compared'));
    expect(verdicts('polvi')).toMatchObject({ side: 'supported' });
    expect(verdicts('kuumetta')).toMatchObject({ negation: 'supported' });
    expect(verdicts('ramipriilia')).toMatchObject({ medication: 'supported', numbers: 'supported' });
    expect(verdicts('142/98')).toMatchObject({ numbers: 'contradicted' });
    expect(verdicts('kontrolliin')).toEqual({
      support: 'not-compared',
      dates: 'supported',
      numbers: 'supported',
      agreement: 'supported',
    });
  }, 60_000);
});
