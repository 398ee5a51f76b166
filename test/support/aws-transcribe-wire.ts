import {
  constants,
  createServer,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { EventStreamCodec, type MessageHeaders } from '@smithy/eventstream-codec';
import type { WireAnswer, WireFault, WireListener, WireScript } from './aws-transcribe-script.js';
import { checkRequest, createSignatureChain, type SigningKey } from './aws-transcribe-signatures.js';

/** What one request sent, as far as it came. */
export interface WireSession {
  readonly sessionId: string;
  readonly headers: IncomingHttpHeaders;
  /** Audio of the events, in order. */
  readonly chunks: Uint8Array[];
  /** Every event so far carried the right signature of the chain. */
  signed: boolean;
  /** The empty last event came: the client said that the audio is over. */
  ended: boolean;
}

export interface AwsTranscribeWire {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** One for each request that was signed rightly, refused or not: the attempts. */
  readonly sessions: readonly WireSession[];
  close(): Promise<void>;
}

const BYTES_PER_MS = 32;
const credentials = { accessKeyId: 'AKIDLUONNOSTEST', secretAccessKey: 'not a secret: the fake service of the tests' };
const codec = new EventStreamCodec(
  (bytes) => Buffer.from(typeof bytes === 'string' ? Buffer.from(bytes) : bytes).toString('utf8'),
  (text) => new Uint8Array(Buffer.from(text, 'utf8')),
);

const text = (value: string) => ({ type: 'string', value }) as const;

const encode = (headers: Record<string, string>, body: unknown): Uint8Array => {
  const all: MessageHeaders = { ':content-type': text('application/json') };
  for (const [name, value] of Object.entries(headers)) all[name] = text(value);
  return codec.encode({ headers: all, body: new Uint8Array(Buffer.from(JSON.stringify(body))) });
};

const event = (results: unknown[]): Uint8Array =>
  encode({ ':message-type': 'event', ':event-type': 'TranscriptEvent' }, { Transcript: { Results: results } });

const broken = (message: Uint8Array): Uint8Array => {
  const copy = message.slice();
  copy[copy.length - 1] = (copy.at(-1) ?? 0) ^ 0xff;
  return copy;
};

/** True when the stream takes no more answers. */
const commit = (answer: WireFault, stream: ServerHttp2Stream): boolean => {
  switch (answer.fault) {
    case 'exception':
      stream.end(
        encode(
          { ':message-type': 'exception', ':exception-type': answer.name },
          { Message: answer.message ?? 'message' },
        ),
      );
      return true;
    case 'error-message':
      stream.end(
        encode(
          { ':message-type': 'error', ':error-code': answer.name, ':error-message': answer.message ?? 'message' },
          {},
        ),
      );
      return true;
    case 'bad-crc':
      stream.write(broken(event([])));
      return true;
    case 'cut-message':
      stream.end(event([]).subarray(0, 40));
      return true;
    case 'rst-stream':
      stream.close(constants.NGHTTP2_CANCEL);
      return true;
    case 'rst-stream-error':
      stream.close(constants.NGHTTP2_INTERNAL_ERROR);
      return true;
    case 'session-destroy':
      stream.session?.destroy();
      return true;
    case 'half-close':
      stream.end();
      return true;
    case 'goaway':
      stream.session?.goaway();
      return false;
    case 'stop-reading':
      stream.pause();
      return true;
    case 'slow':
      return false;
  }
};

const serve = (
  stream: ServerHttp2Stream,
  session: WireSession,
  listener: WireListener,
  check: ReturnType<typeof createSignatureChain>,
  keepChunks: number,
) => {
  let rest = Buffer.alloc(0);
  let heardMs = 0;
  let over = false;
  let heldUntilMs = 0;
  const held: WireAnswer[] = [];

  const answer = (ended: boolean): void => {
    if (over) return;
    held.push(...listener({ ms: heardMs, ended }));
    while (!over && held.length > 0 && (ended || heardMs >= heldUntilMs)) {
      const next = held.shift();
      if (next === undefined) break;
      if ('result' in next) stream.write(event([next.result]));
      else if (next.fault === 'slow') heldUntilMs = next.untilMs;
      else over = commit(next, stream);
    }
  };

  const take = (message: Uint8Array): void => {
    const { headers, body } = codec.decode(message);
    const date = headers[':date'];
    const signature = headers[':chunk-signature'];
    if (date?.type !== 'timestamp' || signature?.type !== 'binary') throw new Error('an event without signature');
    session.signed &&= check(date.value, codec.formatHeaders({ ':date': date }), body, signature.value);
    if (!session.signed) {
      over = commit({ fault: 'exception', name: 'InvalidSignatureException' }, stream);
    } else if (body.length === 0) {
      session.ended = true;
      answer(true);
      if (!over) stream.end();
      over = true;
    } else {
      const audio = codec.decode(body).body;
      if (session.chunks.length < keepChunks) session.chunks.push(new Uint8Array(audio));
      heardMs += audio.length / BYTES_PER_MS;
      answer(false);
    }
  };

  stream.on('data', (data: Buffer) => {
    rest = Buffer.concat([new Uint8Array(rest), new Uint8Array(data)]);
    while (rest.length >= 4 && rest.length >= rest.readUInt32BE(0)) {
      const length = rest.readUInt32BE(0);
      take(new Uint8Array(rest.subarray(0, length)));
      rest = rest.subarray(length);
    }
  });
};

const refuse = (stream: ServerHttp2Stream, status: number, name: string, message = 'message'): void => {
  stream.respond({ ':status': status, 'content-type': 'application/json', 'x-amzn-errortype': name });
  stream.end(JSON.stringify({ Message: message }));
};

/** A stand-in for Amazon Transcribe streaming on its real wire: HTTP/2, Signature Version 4, signed event stream. */
export const startAwsTranscribeWire = async ({
  script,
  region = 'eu-central-1',
  port = 0,
  keepChunks = Number.POSITIVE_INFINITY,
}: {
  script: WireScript;
  /** Audio kept of each session, in events: hours of it are not. */
  keepChunks?: number;
  region?: string;
  port?: number;
}): Promise<AwsTranscribeWire> => {
  const key: SigningKey = { ...credentials, region };
  const sessions: WireSession[] = [];
  const connections = new Set<ServerHttp2Session>();
  const server = createServer();
  server.on('session', (connection) => {
    connections.add(connection);
    connection.on('error', () => undefined);
    connection.on('close', () => connections.delete(connection));
  });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => undefined);
    const checked = checkRequest(headers, key);
    if ('wrong' in checked) return refuse(stream, 403, checked.wrong);
    const sessionId = String(headers['x-amzn-transcribe-session-id'] ?? '');
    const languageCode = String(headers['x-amzn-transcribe-language-code'] ?? '');
    const session: WireSession = { sessionId, headers, chunks: [], signed: true, ended: false };
    const listener = script({ attempt: sessions.push(session) - 1, sessionId, languageCode });
    if (typeof listener !== 'function') {
      if (listener.refuse !== 'no-answer') refuse(stream, listener.refuse, listener.name, listener.message);
      return;
    }
    // Without waitForTrailers a reset of ours would go out as a good end followed by a reset.
    stream.respond({ ':status': 200, 'content-type': 'application/vnd.amazon.eventstream' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({}));
    serve(stream, session, listener, createSignatureChain(key, checked.seed), keepChunks);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region,
    credentials,
    sessions,
    close: async () => {
      for (const connection of connections) connection.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
