import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the service got it. */
export interface TranscriptionRequest {
  /** 0 for the first request this server saw. */
  readonly attempt: number;
  readonly authorization: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
  /** Length of the sound, from the size of the WAV file. */
  readonly durationMs: number;
}

export interface TranscriptionSegment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly avg_logprob?: number;
}

export type TranscriptionAnswer =
  | { readonly text: string; readonly segments?: readonly TranscriptionSegment[] }
  | { readonly status: number; readonly headers?: Record<string, string> }
  /** Any body with status 200. */
  | { readonly body: string; readonly contentType?: string }
  /** hang: no answer · hang-in-body: headers and half an answer · truncated: half an answer, ended · cut: the connection is cut. */
  | 'hang'
  | 'hang-in-body'
  | 'truncated'
  | 'cut';

export interface TranscriptionServer {
  readonly baseUrl: string;
  readonly requests: readonly TranscriptionRequest[];
  /** The most requests that were open at one time. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

const BYTES_PER_MS = 32;
const HEADER_BYTES = 44;

const read = async (request: IncomingMessage, attempt: number): Promise<TranscriptionRequest> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of request) pieces.push(new Uint8Array(piece));
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Blob(pieces as BlobPart[]), { headers }).formData();
  const fields: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') fields[name] = value;
  const file = form.get('file');
  if (file === null || typeof file === 'string') throw new Error('a request without a file');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    attempt,
    authorization: request.headers.authorization ?? '',
    fields,
    file: { name: file.name, type: file.type, bytes },
    durationMs: (bytes.length - HEADER_BYTES) / BYTES_PER_MS,
  };
};

const send = (response: ServerResponse, answer: TranscriptionAnswer): void => {
  const json = { 'content-type': 'application/json' };
  if (answer === 'hang') return;
  if (answer === 'cut') {
    response.socket?.destroy();
  } else if (answer === 'truncated') {
    response.writeHead(200, json).end('{"text": "puoli va');
  } else if (answer === 'hang-in-body') {
    response.writeHead(200, json).write('{"text": "puoli va');
  } else if ('status' in answer) {
    response.writeHead(answer.status, { ...json, ...answer.headers }).end('{"error": {"message": "message"}}');
  } else if ('body' in answer) {
    response.writeHead(200, { 'content-type': answer.contentType ?? 'application/json' }).end(answer.body);
  } else {
    const { text, segments = [] } = answer;
    const all = segments.map((segment, id) => ({ id, seek: 0, tokens: [], temperature: 0, ...segment }));
    response.writeHead(200, json).end(JSON.stringify({ task: 'transcribe', text, segments: all }));
  }
};

/** A stand-in for any service with an OpenAI-compatible `/audio/transcriptions`, on real HTTP. */
export const startTranscriptionServer = async (
  answer: (request: TranscriptionRequest) => TranscriptionAnswer | Promise<TranscriptionAnswer>,
): Promise<TranscriptionServer> => {
  const requests: TranscriptionRequest[] = [];
  let attempts = 0;
  let open = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    response.on('close', () => {
      open -= 1;
    });
    const attempt = attempts++;
    const handle = async () => {
      if (request.method !== 'POST' || request.url !== '/v1/audio/transcriptions')
        return send(response, { status: 404 });
      const known = await read(request, attempt);
      requests.push(known);
      send(response, await answer(known));
    };
    handle().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    get mostAtOnce() {
      return mostAtOnce;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
