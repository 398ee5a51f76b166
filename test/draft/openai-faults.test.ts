import { describe, expect, it } from 'vitest';
import type { DraftCall } from '../../server/domain/draft-cost.js';
import type { ChatAnswer, Script } from '../support/chat-server.js';
import { one, start, visit } from './model-answers.js';
import { request } from './spoken.js';

const says = (status: number, code: string | null, message = 'secret words of the visit'): ChatAnswer => ({
  status,
  body: JSON.stringify({ error: { message, type: 'invalid_request_error', code } }),
});

describe('what a draft costs', () => {
  const costOf = async (script: Script, timeoutMs?: number) => {
    const { drafter } = await start(script, timeoutMs);
    const calls: DraftCall[] = [];
    await drafter.draft(request(visit, { spent: (made) => calls.push(...made) })).catch(() => undefined);
    return calls.map(({ outcome, inputTokens, outputTokens }) => [outcome, inputTokens, outputTokens]);
  };

  it('is told call by call, also of those that came to nothing', async () => {
    expect(await costOf([one()])).toEqual([['used', 100, 20]]);
    const nonsense = { content: 'ei' };
    expect(await costOf([nonsense, one()])).toEqual([
      ['unusable', 100, 20],
      ['used', 100, 20],
    ]);
    expect(await costOf([{ content: '', finish: 'length' }])).toEqual([['unusable', 100, 20]]);
    expect(await costOf([{ refusal: 'no' }])).toEqual([['unusable', 100, 20]]);
    expect(await costOf([{ status: 500 }])).toEqual([['failed', 0, 0]]);
    expect(await costOf(['cut'])).toEqual([['failed', 0, 0]]);
    expect(await costOf(['hang'], 50)).toEqual([['failed', 0, 0]]);
  });

  it('is told of a call that was given up', async () => {
    const { server, drafter } = await start(['hang']);
    const stop = new AbortController();
    const calls: DraftCall[] = [];
    const draft = drafter.draft(request(visit, { signal: stop.signal, spent: (made) => calls.push(...made) }));
    await server.arrived(1);
    stop.abort();
    await expect(draft).rejects.toThrow();
    expect(calls).toMatchObject([{ outcome: 'cancelled', model: 'test-model' }]);
  });
});

describe('faults of the endpoint', () => {
  const faults: [string, Script, string, object?][] = [
    ['a wrong key', [{ status: 401 }], 'draft.unauthorised', { status: 401 }],
    ['a forbidden model', [{ status: 403 }], 'draft.unauthorised', { status: 403 }],
    ['an unknown model', [{ status: 404 }], 'draft.unauthorised', { status: 404 }],
    [
      'too many requests',
      [{ status: 429, headers: { 'retry-after': '7' } }],
      'draft.unavailable',
      { status: 429, retryAfterSeconds: 7 },
    ],
    [
      'too many requests, with a date',
      [
        {
          status: 429,
          headers: { 'retry-after': 'Tue, 24 Nov 2026 10:00:30 GMT', date: 'Tue, 24 Nov 2026 10:00:00 GMT' },
        },
      ],
      'draft.unavailable',
      { status: 429, retryAfterSeconds: 30 },
    ],
    [
      'too many requests, in milliseconds',
      [{ status: 429, headers: { 'retry-after-ms': '1500', 'retry-after': '2' } }],
      'draft.unavailable',
      { status: 429, retryAfterSeconds: 1.5 },
    ],
    [
      'a wait it does not say',
      [{ status: 429, headers: { 'retry-after': 'soon' } }],
      'draft.unavailable',
      { status: 429 },
    ],
    ['an account that is used up', [says(429, 'insufficient_quota')], 'draft.unauthorised', { status: 429 }],
    [
      'too long a conversation',
      [says(400, 'context_length_exceeded')],
      'draft.refused',
      { status: 400, reason: 'length' },
    ],
    [
      'too long a conversation, said in words',
      [says(400, null, "This model's maximum context length is 4096 tokens, and the secret words are more.")],
      'draft.refused',
      { status: 400, reason: 'length' },
    ],
    ['too large a request', [{ status: 413 }], 'draft.refused', { status: 413, reason: 'length' }],
    ['a filter before the model', [says(400, 'content_filter')], 'draft.refused', { status: 400, reason: 'model' }],
    ['a broken server', [{ status: 500 }], 'draft.unavailable', { status: 500 }],
    ['an overloaded server', [{ status: 529, body: 'no json' }], 'draft.unavailable', { status: 529 }],
    ['a cut connection', ['cut'], 'draft.unavailable', { reason: 'connection' }],
    [
      'a refusal of the model',
      [{ refusal: 'I cannot help with words of the visit' }],
      'draft.refused',
      { reason: 'model' },
    ],
    ['a content filter', [{ content: '', finish: 'content_filter' }], 'draft.refused', { reason: 'model' }],
    [
      'an answer that ran out of room',
      [{ content: one().content, finish: 'length' }],
      'draft.invalid-output',
      { reason: 'length' },
    ],
  ];
  for (const [name, script, code, details] of faults) {
    it(`calls ${name} ${code}, once, and repeats nothing of its words`, async () => {
      const { server, drafter } = await start(script);
      const error: unknown = await drafter.draft(request(visit)).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code, details });
      expect(server.requests).toHaveLength(1);
      const everything = `${error} ${JSON.stringify(error)} ${(error as Error).stack} ${(error as Error).cause}`;
      expect(everything).not.toMatch(/secret|words of the visit/);
    });
  }

  it('gives up on an endpoint that does not answer, also in the middle of its answer', async () => {
    for (const fault of ['hang', 'hang-in-body'] as const) {
      const { drafter } = await start([fault], 100);
      await expect(drafter.draft(request(visit))).rejects.toMatchObject({
        code: 'draft.unavailable',
        details: { reason: 'timeout' },
      });
    }
  });

  it('stops at once when aborted while it waits', async () => {
    const { server, drafter } = await start(['hang']);
    const controller = new AbortController();
    const draft = drafter.draft(request(visit, { signal: controller.signal }));
    await server.arrived(1);
    const reason = new Error('lease lost');
    controller.abort(reason);
    await expect(draft).rejects.toBe(reason);
  });

  it('falls back to a JSON object where the endpoint knows no schemas, and remembers it', async () => {
    const { server, drafter } = await start([{ status: 400 }, one(), one()]);
    const first = await drafter.draft(request(visit));
    expect([first.add.length, first.making.calls]).toEqual([1, 2]);
    await drafter.draft(request(visit));
    expect(server.requests.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
    expect(server.requests[1]?.body.messages.at(-1)?.content).toContain('"withdraw"');
  });

  it('does not blame the schema for a request that is bad anyway', async () => {
    const { server, drafter } = await start([{ status: 400 }, { status: 400 }, one()]);
    await expect(drafter.draft(request(visit))).rejects.toMatchObject({
      code: 'draft.refused',
      details: { status: 400 },
    });
    await drafter.draft(request(visit));
    expect(server.requests[2]?.body.response_format?.type).toBe('json_schema');
  });
});
