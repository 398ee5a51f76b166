import { join } from 'node:path';
import { createOpenAiDrafter } from '../../server/draft/openai.js';
import { loadPrompts } from '../../server/draft/prompts.js';
import { describeNoteDrafter } from '../contract/note-drafter.js';
import { type ChatRequest, startChatServer } from '../support/chat-server.js';
import { promptsDir } from './spoken.js';

/** A model that restates every line into the first section it is asked for, and tries to withdraw everything it sees. */
const restate = ({ body }: ChatRequest) => {
  const user = body.messages[1]?.content ?? '';
  const lines = [...user.matchAll(/^\{"n":.*$/gm)].map((match) => JSON.parse(match[0]));
  const withdraw = [...user.matchAll(/^\{"id":"(s\d+)"/gm)].map((match) => match[1]);
  const schema = JSON.stringify(body.response_format?.json_schema?.schema ?? {});
  const section = /"enum":\["([a-z-]+)"/.exec(schema)?.[1];
  const inFinnish = user.includes('Language of the note: fi');
  const statements = lines.map(({ n, text }) => ({
    text: inFinnish ? text : `Utlåtande ${n}, och det är på svenska.`,
    evidence: [{ utterance: n, quote: n % 2 === 0 ? text : 'words nobody said' }],
    replaces: null,
  }));
  return { content: JSON.stringify({ sections: [{ section, statements }], withdraw }) };
};

describeNoteDrafter('The OpenAI-compatible drafter', async () => {
  const server = await startChatServer(restate);
  const prompts = await loadPrompts(join(promptsDir, 'draft'));
  const drafter = createOpenAiDrafter({
    baseUrl: server.url,
    apiKey: 'key',
    model: 'test-model',
    timeoutMs: 5000,
    prompts,
  });
  return { drafter, calls: () => server.requests.length, close: () => server.close() };
});
