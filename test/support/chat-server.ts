import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One chat-completions request as the endpoint got it. */
export interface ChatRequest {
  readonly authorization: string;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: {
      readonly type: string;
      readonly json_schema?: { readonly strict?: boolean; readonly schema: object };
    };
  };
}

/** What the endpoint does with one request. Words in an error body must never come out of the adapter. */
export type ChatAnswer =
  | { readonly content: string; readonly finish?: 'stop' | 'length' | 'content_filter' }
  | { readonly refusal: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly raw: string }
  /** Never a byte; headers and half a body, then nothing; the same, then the connection is cut. */
  | 'hang'
  | 'hang-in-body'
  | 'cut';

/** Answers in order, or one made of the request, also later. */
export type Script =
  | readonly ChatAnswer[]
  | ((request: ChatRequest, attempt: number) => ChatAnswer | Promise<ChatAnswer>);

export interface ChatServer {
  readonly url: string;
  /** Every request so far: the attempts an adapter made. */
  readonly requests: readonly ChatRequest[];
  /** Requests whose sender went away before they were answered. */
  readonly cancelled: number;
  /** Resolves when the n-th request has arrived. */
  arrived(n: number): Promise<void>;
  close(): Promise<void>;
}

const completion = (message: object, finish: string): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_780_000_000,
    model: 'test-model-2026-01-01',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  });

const json = { 'content-type': 'application/json' };

const half = (response: ServerResponse): void => {
  const body = completion({ content: '{"sections":[]' }, 'stop');
  response.writeHead(200, { ...json, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, 40));
};

const answer = (response: ServerResponse, how: ChatAnswer): void => {
  if (how === 'hang') return;
  if (how === 'hang-in-body') {
    half(response);
    return;
  }
  if (how === 'cut') {
    half(response);
    response.socket?.end();
    response.socket?.destroySoon();
    return;
  }
  if ('status' in how) {
    response.writeHead(how.status, { ...json, ...how.headers });
    response.end(
      how.body ?? JSON.stringify({ error: { message: 'secret words of the visit', type: 'error', code: null } }),
    );
    return;
  }
  response.writeHead(200, json);
  if ('raw' in how) response.end(how.raw);
  else if ('refusal' in how) response.end(completion({ content: null, refusal: how.refusal }, 'stop'));
  else response.end(completion({ content: how.content, refusal: null }, how.finish ?? 'stop'));
};

/** A chat-completions endpoint on the real wire, at a free port of the loopback. A list that is used up answers 500. */
export const startChatServer = async (script: Script): Promise<ChatServer> => {
  const requests: ChatRequest[] = [];
  let cancelled = 0;
  const waiting: { n: number; resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const seen = {
        authorization: request.headers.authorization ?? '',
        body: JSON.parse(Buffer.concat(pieces).toString()),
      };
      requests.push(seen);
      for (const { n, resolve } of waiting) if (requests.length >= n) resolve();
      const attempt = requests.length;
      response.once('close', () => {
        if (!response.writableEnded) cancelled += 1;
      });
      const told = async () => (typeof script === 'function' ? script(seen, attempt) : script[attempt - 1]);
      void told().then((how) =>
        answer(response, request.url === '/v1/chat/completions' ? (how ?? { status: 500 }) : { status: 404 }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    get cancelled() {
      return cancelled;
    },
    arrived: (n) => (requests.length >= n ? Promise.resolve() : new Promise((resolve) => waiting.push({ n, resolve }))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
