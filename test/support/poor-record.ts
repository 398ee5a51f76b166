import { createServer, request as forward, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a record system in front of a real one leaves out. */
export interface Poverty {
  /** Creates every time, whatever the condition says. */
  readonly conditionalCreate?: false;
  /** Answers /metadata with nothing of use. */
  readonly metadata?: false;
  /** Answers everything with a page of HTML that says 200. */
  readonly html?: true;
  /** Creates every time, and says the second time that it had it already. */
  readonly lies?: true;
  /** The status of every create, and of one that it was asked for before. */
  readonly creates?: number;
  readonly createsAgain?: number;
  /** Promises no create. */
  readonly promises?: false;
  /** Does a transaction each time it is sent. */
  readonly transactionOnce?: false;
  /** Takes a change to any version. */
  readonly versions?: false;
  /** Takes no change at all. */
  readonly changes?: false;
  /** Finds no document, whatever is searched by: `identifier` finds none by that, `days` none by subject and day. */
  readonly findsNone?: 'identifier' | 'days';
  /** Gives documents back with other words. */
  readonly otherWords?: true;
  /** Does what it can of a transaction. */
  readonly batch?: true;
  readonly fhirVersion?: string;
  /** Whatever people are searched by, it answers with anybody, and nobody is labelled. */
  readonly anybody?: true;
  /** Who may ask. */
  readonly token?: string;
  /** Members it takes and does not keep. */
  readonly drops?: readonly string[];
}

type Resource = Record<string, unknown>;

/** What it does not do at all. */
const refusalOf = (poverty: Poverty, method: string, authorization: string | undefined): number | null => {
  if (poverty.token && authorization !== `Bearer ${poverty.token}`) return 401;
  return poverty.changes === false && method === 'PUT' ? 405 : null;
};

/** What it makes of what it is sent. */
const taken = (poverty: Poverty, isDocument: boolean, body: string): string => {
  if (isDocument && poverty.drops) {
    const document = JSON.parse(body) as Resource;
    for (const member of poverty.drops) delete document[member];
    return JSON.stringify(document);
  }
  if (poverty.transactionOnce === false) return body.replace(/,"ifNoneExist":"[^"]*"/g, '');
  return poverty.batch ? body.replace('"type":"transaction"', '"type":"batch"') : body;
};

const unlabelled = ({ entry = [], ...bundle }: Resource & { entry?: { resource: Resource }[] }) => ({
  ...bundle,
  entry: entry.map(({ resource: { meta: _, ...resource } }) => ({ resource })),
});

/** What it makes of what it gives back. */
const given = (poverty: Poverty, method: string, url: string, text: string): string => {
  if (text === '') return text;
  const resource = JSON.parse(text) as Resource;
  if (poverty.fhirVersion && url.endsWith('/metadata')) {
    return JSON.stringify({ ...resource, fhirVersion: poverty.fhirVersion });
  }
  if (poverty.promises === false && url.endsWith('/metadata')) return text.replaceAll('"create"', '"vread"');
  if (poverty.anybody && method === 'GET' && /\/(Patient|Practitioner|Organization)\?/.test(url)) {
    return JSON.stringify(unlabelled(resource));
  }
  if (poverty.otherWords && method === 'GET' && url.includes('/DocumentReference/')) {
    return JSON.stringify({ ...resource, content: [{ attachment: { contentType: 'text/plain', data: 'TXV1dGEu' } }] });
  }
  return text;
};

/** A record system that can less than the real one behind it, and notes what it was asked: method and path; and the documents it was sent. */
export const startPoorRecord = async (target: string, poverty: Poverty) => {
  const asked: string[] = [];
  const documents: Resource[] = [];
  const had = new Map<string, { headers: OutgoingHttpHeaders; text: string }>();
  const { hostname, port, pathname } = new URL(target);
  const server = createServer(async (incoming, outgoing) => {
    const { method = 'GET', url = '', headers } = incoming;
    asked.push(`${method} ${url}`);
    let body = '';
    for await (const piece of incoming.setEncoding('utf8')) body += String(piece);
    const says = (status: number, text: string) =>
      void outgoing.writeHead(status, { 'content-type': 'application/fhir+json' }).end(text);
    if (poverty.html) return void outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Portal</h1>');
    if (poverty.metadata === false && url.endsWith('/metadata')) return says(200, '{"resourceType":"Bundle"}');
    const refusal = refusalOf(poverty, method, headers.authorization);
    if (refusal) return says(refusal, '{"resourceType":"OperationOutcome","issue":[]}');
    const by = body.includes('identifier=') ? 'identifier' : 'days';
    if (poverty.findsNone === by && url.endsWith('/DocumentReference/_search')) {
      return says(200, '{"resourceType":"Bundle","type":"searchset"}');
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
      ...(condition && poverty.conditionalCreate !== false && !poverty.lies && { 'if-none-exist': condition }),
      ...(match && poverty.versions !== false && { 'if-match': match }),
    };
    const isDocument = method === 'POST' && url.endsWith('/DocumentReference');
    if (isDocument) documents.push(JSON.parse(body) as Resource);
    const before = isDocument && poverty.lies ? had.get(String(condition)) : undefined;
    const path = poverty.anybody ? url.replace(/\?.*$/, '?_count=5') : url;
    const onward = forward({ hostname, port, method, path, headers: sent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => {
        if (before) return void outgoing.writeHead(200, before.headers).end(before.text);
        const { 'content-length': _was, ...kept } = answer.headers;
        const again = had.has(String(condition)) ? poverty.createsAgain : undefined;
        const status = (isDocument && (again ?? poverty.creates)) || (answer.statusCode ?? 500);
        if (isDocument) had.set(String(condition), { headers: kept, text });
        outgoing.writeHead(status, kept).end(given(poverty, method, url, text));
      });
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(taken(poverty, isDocument, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    asked,
    documents,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
