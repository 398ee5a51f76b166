import { createServer, request as forward, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a record system answers about one type of resource in place of what it has. */
export type ContextAnswer = { readonly status: number } | { readonly resources: readonly object[] } | 'hang';

/**
 * A record system in front of a real one, which says of some types what it is told to, and offers what it is told to. `reads` counts what
 * was asked of each type, `bodies` keeps what was sent, `addresses` where to.
 */
export const startContextRecord = async (target: string) => {
  const answers = new Map<string, ContextAnswer>();
  const hidden = new Set<string>();
  const addresses: string[] = [];
  const { hostname, port, pathname } = new URL(target);

  const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };

  const server = createServer(async (incoming, outgoing) => {
    const { method, url = '', headers } = incoming;
    addresses.push(`${method} ${url}`);
    const sent = await bodyOf(incoming);
    const fhir = (status: number, body: object) =>
      outgoing.writeHead(status, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(body));
    const [, type = '', place] = /\/fhir\/([A-Za-z]+)\/([^/]+)$/.exec(url) ?? [];
    const answer = answers.get(type);
    if (answer === 'hang') return;
    if (answer && 'status' in answer) return fhir(answer.status, { resourceType: 'OperationOutcome', issue: [] });
    if (answer && place === '_search') {
      const entry = answer.resources.map((resource) => ({ resource, search: { mode: 'match' } }));
      return fhir(200, { resourceType: 'Bundle', type: 'searchset', entry });
    }
    const onward = forward({ hostname, port, method, path: url, headers }, async (back) => {
      const body = await bodyOf(back);
      if (!url.endsWith('/metadata')) return outgoing.writeHead(back.statusCode ?? 500, back.headers).end(body);
      const said = JSON.parse(body.toString()) as { rest: { resource: { type: string }[] }[] };
      for (const rest of said.rest) {
        rest.resource = rest.resource.filter((one) => !hidden.has(one.type));
        if (answers.has('MedicationRequest'))
          rest.resource.push({ type: 'MedicationRequest', interaction: [{ code: 'search-type' }] } as { type: string });
      }
      fhir(200, said);
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    /** From now on; null: what it has. */
    answer: (type: string, answer: ContextAnswer | null) => (answer ? answers.set(type, answer) : answers.delete(type)),
    hide: (type: string) => hidden.add(type),
    addresses,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export type ContextRecord = Awaited<ReturnType<typeof startContextRecord>>;
