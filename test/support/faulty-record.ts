import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startStray } from './stray.js';

/** What a record system can do to a document that is put into it. `lose` takes it and loses the answer. */
export type RecordFault =
  | { readonly status: number; readonly retryAfter?: string }
  | 'hang'
  | 'lose'
  | 'html'
  | 'redirect';

/** A record system in front of a real one: creates of DocumentReference meet the fault that is set, everything else passes. */
export const startFaultyRecord = async (target: string) => {
  let fault: RecordFault | null = null;
  let creates = 0;
  const stray = await startStray();
  const elsewhere = `${stray.url}fhir/DocumentReference`;
  const { hostname, port } = new URL(target);

  const pass = (incoming: IncomingMessage, outgoing: ServerResponse, lose: boolean): void => {
    const { method, url, headers } = incoming;
    const onward = forward({ hostname, port, method, path: url, headers }, (answer) => {
      if (lose) {
        answer.resume().once('end', () => outgoing.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };

  const server = createServer((incoming, outgoing) => {
    const creating = incoming.method === 'POST' && incoming.url?.endsWith('/DocumentReference') === true;
    if (creating) creates += 1;
    if (!creating || fault === null || fault === 'lose') return pass(incoming, outgoing, creating && fault === 'lose');
    incoming.resume();
    if (fault === 'hang') return;
    if (fault === 'html') outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Gateway</h1>');
    else if (fault === 'redirect') outgoing.writeHead(307, { location: elsewhere }).end();
    else {
      const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'invalid' }] };
      const wait = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
      outgoing
        .writeHead(fault.status, { 'content-type': 'application/fhir+json', ...wait })
        .end(JSON.stringify(outcome));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(target).pathname}`,
    set: (next: RecordFault | null) => {
      fault = next;
    },
    creates: () => creates,
    /** Requests that a redirect led to another host. */
    strayed: stray.came,
    close: async () => {
      await stray.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
