import {
  createServer,
  request as forward,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

type Resource = Record<string, unknown>;

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Another host. */
  readonly elsewhere: string;
  /** A document of another note. */
  readonly other: string;
  /** The real record system's answer. */
  readonly real: () => Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>;
}

/** What a hostile record system answers. `wrote`: bytes of it that were taken. */
type Attack = (exchange: Exchange) => Promise<void> | void;

const HUGE = 100 * 1024 * 1024;
const PIECE = Buffer.alloc(64 * 1024, 32);

const json = (outgoing: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  outgoing.writeHead(status, { 'content-type': 'application/fhir+json', ...headers }).end(JSON.stringify(body));
};

const redirect =
  (status: number): Attack =>
  ({ incoming, outgoing, elsewhere }) => {
    incoming.resume();
    outgoing.writeHead(status, { location: `${elsewhere}${incoming.url ?? ''}` }).end();
  };

const page =
  (status: number): Attack =>
  ({ incoming, outgoing }) => {
    incoming.resume();
    outgoing.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Gateway</h1>');
  };

const says =
  (status: number, body: unknown, headers: Record<string, string> = {}): Attack =>
  ({ incoming, outgoing }) => {
    incoming.resume();
    json(outgoing, status, body, headers);
  };

/** The real answer, altered. */
const altered =
  (alter: (body: Resource, exchange: Exchange) => unknown, headers: Record<string, string> = {}): Attack =>
  async (exchange) => {
    const { status, body } = await exchange.real();
    json(exchange.outgoing, status, alter(JSON.parse(body) as Resource, exchange), headers);
  };

const meta = { versionId: '1', lastUpdated: '2026-11-23T10:00:00.000Z' };
const isCreate = ({ method, url }: IncomingMessage): boolean =>
  method === 'POST' && url?.endsWith('/DocumentReference') === true;

/** On creating only; everything else is answered truly. */
const onCreate =
  (attack: Attack): Attack =>
  async (exchange) => {
    if (isCreate(exchange.incoming)) return attack(exchange);
    const { status, headers, body } = await exchange.real();
    exchange.outgoing.writeHead(status, { 'content-type': headers['content-type'] ?? 'text/plain' }).end(body);
  };

const endless: Attack = ({ incoming, outgoing }) => {
  incoming.resume();
  outgoing.writeHead(200, { 'content-type': 'application/fhir+json' });
  outgoing.write('{"resourceType":"');
  let left = HUGE;
  const more = (): void => {
    while (left > 0 && !outgoing.destroyed) {
      left -= PIECE.length;
      if (!outgoing.write(PIECE)) return void outgoing.once('drain', more);
    }
    if (!outgoing.destroyed) outgoing.end('"}');
  };
  more();
};

export const attacks: Readonly<Record<string, Attack>> = {
  'a redirect to another host (302)': redirect(302),
  'a redirect to another host (307)': redirect(307),
  'a redirect that looks like success': async ({ incoming, outgoing, elsewhere, real }) => {
    const { body } = await real();
    json(outgoing, 302, JSON.parse(body), { location: `${elsewhere}${incoming.url ?? ''}` });
  },
  'a page of HTML as success': page(200),
  'a page of HTML as not found': page(404),
  'a page of HTML as refusal': page(400),
  'a page of HTML as failure': page(502),
  'a body that drips and never ends': ({ incoming, outgoing }) => {
    incoming.resume();
    outgoing.writeHead(200, { 'content-type': 'application/fhir+json' });
    const drip = setInterval(() => outgoing.write(' '), 20);
    outgoing.on('close', () => clearInterval(drip));
  },
  'a body of 100 MB': endless,
  'a body said to be of 100 MB': ({ incoming, outgoing }) => {
    incoming.resume();
    outgoing.writeHead(200, { 'content-type': 'application/fhir+json', 'content-length': String(HUGE) });
    outgoing.write('{');
  },
  'half an answer': async ({ outgoing, real }) => {
    const { status, body } = await real();
    outgoing.writeHead(status, { 'content-type': 'application/fhir+json', 'content-length': String(body.length) });
    outgoing.write(body.slice(0, Math.ceil(body.length / 2)), () => outgoing.destroy());
  },
  'nothing but null': says(200, null),
  'a list': says(200, []),
  'an empty object': says(200, {}),
  'another kind of resource': says(200, { resourceType: 'Basic', id: 'b', meta }),
  'links to another host': altered((body, { incoming, elsewhere }) => ({
    ...body,
    link: [
      { relation: 'self', url: `${elsewhere}${incoming.url ?? ''}` },
      { relation: 'next', url: `${elsewhere}${incoming.url ?? ''}` },
    ],
  })),
  'a wrong ETag': altered((body) => body, { etag: 'W/"99"' }),
  'ids with slashes': altered((body) => ({ ...body, id: '../Patient/aino-mallikas' }), {
    location: '/fhir/DocumentReference/..%2FPatient%2Faino-mallikas',
  }),
  '201 with the id of another document': onCreate((exchange) =>
    says(201, { resourceType: 'DocumentReference', id: exchange.other, meta })(exchange),
  ),
  '201 with the id of nothing': onCreate(says(201, { resourceType: 'DocumentReference', id: 'nothing', meta })),
  '201 without any id': onCreate(says(201, {})),
  '201 that says one id and means another': onCreate(
    altered((body) => body, { location: '/fhir/DocumentReference/some-other/_history/1' }),
  ),
  '201 for another kind of resource': onCreate(says(201, { resourceType: 'Patient', id: 'aino-mallikas', meta })),
  'a document that is not the one that was sent': altered((body) =>
    body.resourceType === 'DocumentReference'
      ? {
          ...body,
          content: [{ attachment: { contentType: 'text/plain', data: Buffer.from('Muuta.').toString('base64') } }],
        }
      : body,
  ),
};

/** A record system in front of a real one that attacks whoever calls, as it is set. */
export const startHostileRecord = async (target: string, elsewhere: string) => {
  let attack: Attack | null = null;
  let other = 'nothing';
  let mostBytes = 0;
  const { hostname, port } = new URL(target);
  const realAnswer = (incoming: IncomingMessage) => () =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      const { method, url, headers } = incoming;
      const onward = forward({ hostname, port, method, path: url, headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => {
          resolve({
            status: answer.statusCode ?? 500,
            headers: answer.headers,
            body: Buffer.concat(pieces).toString(),
          });
        });
      });
      onward.on('error', reject);
      incoming.pipe(onward);
    });
  const truth: Attack = async ({ outgoing, real }) => {
    const { status, headers, body } = await real();
    outgoing.writeHead(status, headers).end(body);
  };

  const server = createServer((incoming, outgoing) => {
    const { socket } = incoming;
    const before = socket.bytesWritten;
    outgoing.on('close', () => {
      mostBytes = Math.max(mostBytes, socket.bytesWritten - before);
    });
    // What it can do it says truly, or it would be trusted with nothing.
    const answer = incoming.url?.endsWith('/metadata') ? truth : (attack ?? truth);
    void Promise.resolve(answer({ incoming, outgoing, elsewhere, other, real: realAnswer(incoming) })).catch(() =>
      outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(target).pathname}`,
    set: (next: Attack | null) => {
      attack = next;
    },
    lieAbout: (documentId: string) => {
      other = documentId;
    },
    /** The longest answer that anybody took, in bytes. */
    mostBytes: () => mostBytes,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
