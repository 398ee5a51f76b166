import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startStray } from './stray.js';

/** What an endpoint can do to a message. `lose` takes it and loses the answer. */
export type EndpointFault =
  | { readonly status: number; readonly retryAfter?: string }
  | 'redirect'
  | 'lose'
  | 'hang'
  | 'endless';

/** An integrator's endpoint: keeps every try; meets each with the next fault that is waiting, and then takes what comes. */
export const startEndpoint = async () => {
  const tries: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  const taken: string[] = [];
  const faults: EndpointFault[] = [];
  let down: EndpointFault | null = null;
  let abandoned = 0;
  const stray = await startStray();
  const server = createServer((incoming, outgoing) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (piece: string) => {
      body += piece;
    });
    incoming.on('end', () => {
      tries.push({ headers: incoming.headers, body });
      const fault = faults.shift() ?? down;
      if (fault === null) {
        taken.push(body);
        outgoing.writeHead(204).end();
      } else if (fault === 'redirect') outgoing.writeHead(307, { location: stray.url }).end();
      else if (fault === 'lose') outgoing.destroy();
      else if (fault === 'endless') {
        outgoing.on('close', () => {
          abandoned += 1;
        });
        outgoing.writeHead(200).write('and so on');
      } else if (fault !== 'hang') {
        const wait = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
        outgoing.writeHead(fault.status, wait).end('no');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const idOf = ({ headers }: { headers: IncomingHttpHeaders }): string => String(headers['webhook-id']);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    /** The tries of messages about one encounter. */
    of: (encounterId: string) => tries.filter(({ body }) => body.includes(encounterId)),
    /** What was taken about it, in the order in which it was. */
    taken: (encounterId: string) => taken.filter((body) => body.includes(encounterId)),
    idOf,
    next: (...more: EndpointFault[]) => void faults.push(...more),
    setDown: (fault: EndpointFault | null) => {
      down = fault;
    },
    strayed: stray.came,
    /** Answers that nobody waits for the end of any more. */
    abandoned: () => abandoned,
    close: async () => {
      await stray.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
