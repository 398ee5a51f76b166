import { describe, expect, it } from 'vitest';
import type { DraftCall } from '../../server/domain/draft-cost.js';
import type { ChatAnswer } from '../support/chat-server.js';
import { startStray } from '../support/stray.js';
import { one, start, visit } from './model-answers.js';
import { request } from './spoken.js';

const answer = (more: object, content: unknown = one().content): ChatAnswer => ({
  raw: JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    ...more,
  }),
});

describe('an endpoint that means no good', () => {
  it('is not read to an end that never comes', async () => {
    const { drafter, server } = await start([answer({ more: 'x'.repeat(5_000_000) })], 20_000);
    await expect(drafter.draft(request(visit))).rejects.toMatchObject({
      code: 'draft.unavailable',
      details: { reason: 'connection' },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('is not followed to another host', async () => {
    const stray = await startStray();
    const { drafter } = await start([{ status: 307, headers: { location: stray.url } }]);
    await expect(drafter.draft(request(visit))).rejects.toMatchObject({ code: 'draft.unavailable' });
    expect(stray.came()).toBe(0);
    await stray.close();
  });

  it('can put neither words nor impossible counts where the cost is kept', async () => {
    const usage = [
      { prompt_tokens: 1.5, completion_tokens: -3 },
      { prompt_tokens: 'many', completion_tokens: 1e300 },
      { prompt_tokens: null, completion_tokens: 2 ** 40 },
    ];
    for (const counted of usage) {
      const { drafter } = await start([answer({ model: 'words of the visit', usage: counted })]);
      const calls: DraftCall[] = [];
      const { making } = await drafter.draft(request(visit, { spent: (made) => calls.push(...made) }));
      expect(calls).toMatchObject([{ model: 'test-model', inputTokens: 0, outputTokens: 0, outcome: 'used' }]);
      expect(making).toMatchObject({ model: 'test-model', inputTokens: 0, outputTokens: 0 });
    }
  });

  it('answers something that is no text: asked once more, then said to be unusable', async () => {
    const parts = answer({}, [{ type: 'text', text: one().content }]);
    const { drafter, server } = await start([parts, parts]);
    await expect(drafter.draft(request(visit))).rejects.toMatchObject({ code: 'draft.invalid-output' });
    expect(server.requests).toHaveLength(2);
  });

  it('answers blanks, brackets or statements without end, and nobody waits for the reading of it', async () => {
    const statement = { text: 'Ei kuumetta.', evidence: [{ utterance: 2, quote: 'Ei ole.' }], replaces: null };
    const many = { sections: [{ section: 'history', statements: Array(5000).fill(statement) }], withdraw: [] };
    const cited = { ...statement, evidence: Array(5000).fill(statement.evidence[0]) };
    for (const content of [
      `{${' '.repeat(500_000)}x`,
      one({ text: '['.repeat(500_000) }).content,
      JSON.stringify(many),
      one(cited).content,
    ]) {
      const { drafter } = await start([{ content }, { content }], 20_000);
      const begun = performance.now();
      await expect(drafter.draft(request(visit))).rejects.toMatchObject({ code: 'draft.invalid-output' });
      expect(performance.now() - begun).toBeLessThan(5_000);
    }
  }, 60_000);

  it('complains at length, and why is found in its first words', async () => {
    const message = `context length: ${'exceeds the '.repeat(100_000)}`;
    const body = JSON.stringify({ error: { message, type: 'invalid_request_error', code: null } });
    const { drafter } = await start([{ status: 400, body }]);
    await expect(drafter.draft(request(visit))).rejects.toMatchObject({ details: { reason: 'length' } });
  });
});
