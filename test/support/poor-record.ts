import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a record system in front of a real one leaves out. */
export interface Poverty {
  /** Creates every time, whatever the condition says. */
  readonly conditionalCreate?: false;
  /** Answers /metadata with nothing of use. */
  readonly metadata?: false;
  /** Answers everything with a page of HTML that says 200. */
  readonly html?: true;
  /** Takes a change to any version. */
  readonly versions?: false;
  /** Members it takes and does not keep. */
  readonly drops?: readonly string[];
}

/** A record system that can less than the real one behind it, and notes what it was asked: method and path. */
export const startPoorRecord = async (target: string, poverty: Poverty) => {
  const asked: string[] = [];
  const { hostname, port, pathname } = new URL(target);
  const server = createServer(async (incoming, outgoing) => {
    const { method = 'GET', url = '', headers } = incoming;
    asked.push(`${method} ${url}`);
    let body = '';
    for await (const piece of incoming.setEncoding('utf8')) body += String(piece);
    if (poverty.html) return void outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Portal</h1>');
    if (poverty.metadata === false && url.endsWith('/metadata')) {
      return void outgoing.writeHead(200, { 'content-type': 'application/fhir+json' }).end('{"resourceType":"Bundle"}');
    }
    const {
      'if-none-exist': condition,
      'if-match': match,
      'content-length': _,
      'transfer-encoding': __,
      ...rest
    } = headers;
    const sent = {
      ...rest,
      ...(condition && poverty.conditionalCreate !== false && { 'if-none-exist': condition }),
      ...(match && poverty.versions !== false && { 'if-match': match }),
    };
    if (method === 'POST' && url.endsWith('/DocumentReference') && poverty.drops) {
      const document = JSON.parse(body) as Record<string, unknown>;
      for (const member of poverty.drops) delete document[member];
      body = JSON.stringify(document);
    }
    const onward = forward({ hostname, port, method, path: url, headers: sent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
