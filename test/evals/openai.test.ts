import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatServer, startChatServer } from '../support/chat-server.js';
import { drafterOf, openAiOptions, readMaterials } from './drafters.js';
import { measure } from './measure.js';
import { metricsOf } from './metrics.js';
import { readOwnCases } from './read-cases.js';
import { replay } from './replay.js';
import { projectFolder } from './run.js';
import { saidIn } from './said.js';

const { cases } = await readOwnCases(join(projectFolder, 'fixtures'), 'dev');
// Dictation reaches the model as sentences, not as it was said. One conversation of each kind in each language.
const drafted = cases.filter(
  ({ case: one }) => one.gold && one.gold.statements.length > 0 && saidIn(one).mode === 'conversation',
);
const kindOf = ({ case: { lang, noteType } }: (typeof cases)[number]): string => `${lang} ${noteType}`;
const conversations = drafted.filter((one, at) => drafted.findIndex((other) => kindOf(other) === kindOf(one)) === at);
const materials = await readMaterials(join(projectFolder, 'prompts'));
const options = { noteType: materials.noteType, seed: 1, details: false, twice: false };
const environmentFor = (url: string) => ({
  OPENAI_BASE_URL: url,
  OPENAI_API_KEY: 'key',
  OPENAI_MODEL: 'test-model',
  OPENAI_TIMEOUT_MS: '5000',
});

describe('the openai drafter in the kit', () => {
  it('needs an endpoint, and says which variables are missing or wrong', () => {
    expect(() => openAiOptions({})).toThrow('Not set: OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL');
    expect(() => openAiOptions({ ...environmentFor('http://127.0.0.1:1/v1'), OPENAI_MODEL: '' })).toThrow(
      'Not set: OPENAI_MODEL',
    );
    expect(() => openAiOptions(environmentFor('nonsense'))).toThrow('OPENAI_BASE_URL');
  });

  it('counts a visit whose endpoint fails as not drafted', async () => {
    const server = await startChatServer(() => ({ status: 401 }));
    const { drafter } = drafterOf('openai', materials.prompts, environmentFor(server.url));
    const [row] = await measure(conversations.slice(0, 1), { ...options, drafter });
    await server.close();
    expect(row?.refused).toMatch(/^draft\./);
    expect(row?.counts.declined).toEqual({ of: 1, hits: 1 });
    expect(row?.counts.mustHaveShown).toBeUndefined();
  });

  describe('with a fixed answer to every case', () => {
    let server: ChatServer;
    beforeAll(async () => {
      server = await startChatServer(replay(cases));
    });
    afterAll(() => server.close());

    it('keeps every statement, its section and its evidence from the prompt to the note', async () => {
      const { drafter, model } = drafterOf('openai', materials.prompts, environmentFor(server.url));
      const rows = await measure(conversations, { ...options, drafter });
      expect(model).toBe('test-model');
      expect(rows.filter(({ refused }) => refused !== null).map(({ id, refused }) => `${id}: ${refused}`)).toEqual([]);
      const metrics = metricsOf(rows.map(({ counts }) => counts));
      expect(metrics).toMatchObject({
        evidencePrecision: 1,
        evidenceRecall: 1,
        placement: 1,
        mustHaveInNote: { all: 1 },
        forbiddenFacts: 0,
        declined: 0,
      });
      expect([metrics.rouge1, metrics.rouge2]).toEqual([100, 100]);
      expect(metrics.unsupportedInDraft).toBe(metrics.goldFlagRate);
    });
  });
});
