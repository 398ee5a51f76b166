import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

type Resource = Record<string, unknown>;

/** A record system in front of a real one whose people can change, whose documents can be read back otherwise, and which can be down. */
export const startAlteredRecord = async (target: string) => {
  let patient: ((read: Resource) => Resource) | null = null;
  let document: ((read: Resource) => Resource) | null = null;
  let gone = false;
  let down = false;
  /** What was sent, in order: method and path. */
  const asked: string[] = [];
  const ifMatch: string[] = [];
  const { hostname, port } = new URL(target);

  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '', headers } = incoming;
    if (down) return void outgoing.destroy();
    asked.push(`${method} ${url.replace(/^\/fhir\//, '').replace(/\?.*$/, '')}`);
    if (headers['if-match']) ifMatch.push(headers['if-match']);
    if (gone && method === 'GET' && /\/Patient\/[^/]+$/.test(url)) {
      const outcome = '{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"deleted"}]}';
      return void outgoing.writeHead(410, { 'content-type': 'application/fhir+json' }).end(outcome);
    }
    const alter = /\/Patient\/[^/]+$/.test(url) ? patient : /\/DocumentReference\/[^/]+$/.test(url) ? document : null;
    const onward = forward({ hostname, port, method, path: url, headers }, (answer) => {
      if (method !== 'GET' || alter === null || answer.statusCode !== 200) {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
        return;
      }
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => {
        const body = JSON.stringify(alter(JSON.parse(text) as Resource));
        outgoing.writeHead(200, { 'content-type': 'application/fhir+json' }).end(body);
      });
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(target).pathname}`,
    asked,
    ifMatch,
    /** What every Patient is read as from now on. */
    setPatient: (next: typeof patient) => {
      patient = next;
    },
    /** Whether every Patient was deleted. */
    setGone: (next: boolean) => {
      gone = next;
    },
    /** What every DocumentReference is read as from now on. */
    setDocument: (next: typeof document) => {
      document = next;
    },
    setDown: (next: boolean) => {
      down = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
