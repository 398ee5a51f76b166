import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Resource = Record<string, unknown>;

/**
 * What becomes of a request: nobody answers (`down`), it is done and nobody hears (`lose`), it is done only after `LATE_MS`, or its token
 * is not taken (`stranger`).
 */
export type Weather = (asked: {
  readonly method: string;
  readonly creating: boolean;
}) => 'fair' | 'down' | 'lose' | 'late' | 'stranger';

export const LATE_MS = 1_500;

const bodyOf = async (from: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of from) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
};

/** What such a server says of itself. */
const withoutIt = (statement: Resource, identifierSearch: boolean): Resource => {
  const rest = statement.rest as { resource: { type: string; searchParam?: { name: string }[] }[] }[];
  return {
    ...statement,
    rest: rest.map((one) => ({
      ...one,
      resource: one.resource.map((it) => ({
        ...it,
        conditionalCreate: false,
        ...(!identifierSearch && { searchParam: it.searchParam?.filter(({ name }) => name !== 'identifier') }),
      })),
    })),
  };
};

/**
 * A record system in front of a real one that ignores `If-None-Exist`, and may not search by identifier or not keep identifiers at all.
 * With `conditionalCreate` it is as the real one is, but for the weather.
 */
export const startUnconditionalRecord = async (
  target: string,
  options: {
    identifierSearch?: boolean;
    dropsIdentifiers?: boolean;
    conditionalCreate?: boolean;
    /** It dates every document itself. */
    dates?: string;
    weather?: Weather;
  } = {},
) => {
  const { identifierSearch = false, dropsIdentifiers = false, conditionalCreate = false, dates: date } = options;
  let weather: Weather = options.weather ?? (() => 'fair');
  let refusal: { readonly diagnostics: string; readonly status: number } | null = null;
  /** `begun`: documents that were sent to it; `creates`: those it took. */
  const counts = { begun: 0, creates: 0, down: 0, lost: 0 };
  const { hostname, port } = new URL(target);

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '', headers } = incoming;
    const creating = method === 'POST' && url.endsWith('/DocumentReference');
    if (creating) counts.begun += 1;
    const now = weather({ method, creating });
    if (now === 'down') {
      counts.down += 1;
      return void outgoing.destroy();
    }
    let body = await bodyOf(incoming);
    if (now === 'stranger') {
      const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'login' }] };
      return void outgoing.writeHead(401, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(outcome));
    }
    if (!conditionalCreate && !identifierSearch && url.includes('_search') && body.includes('identifier=')) {
      const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-supported' }] };
      return void outgoing.writeHead(400, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(outcome));
    }
    if (creating && refusal !== null) {
      const issue = [{ severity: 'error', code: 'invalid', diagnostics: refusal.diagnostics }];
      const outcome = JSON.stringify({ resourceType: 'OperationOutcome', issue });
      return void outgoing.writeHead(refusal.status, { 'content-type': 'application/fhir+json' }).end(outcome);
    }
    if (creating && dropsIdentifiers) {
      const { identifier: _, masterIdentifier: __, ...rest } = JSON.parse(body) as Resource;
      body = JSON.stringify(rest);
    }
    if (creating && date !== undefined) body = JSON.stringify({ ...(JSON.parse(body) as Resource), date });
    const { 'if-none-exist': condition, 'content-length': _length, ...kept } = headers;
    const passed = {
      ...kept,
      ...(conditionalCreate && condition && { 'if-none-exist': condition }),
      'content-length': String(Buffer.byteLength(body)),
    };
    if (now === 'late') await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    const onward = forward({ hostname, port, method, path: url, headers: passed }, (came) => {
      void bodyOf(came).then((text) => {
        if (creating) counts.creates += 1;
        if (now === 'lose') {
          counts.lost += 1;
          return void outgoing.destroy();
        }
        const statement = !conditionalCreate && url.endsWith('/metadata');
        const said = statement ? JSON.stringify(withoutIt(JSON.parse(text) as Resource, identifierSearch)) : text;
        const { 'content-length': _was, ...rest } = came.headers;
        outgoing.writeHead(came.statusCode ?? 500, rest).end(said);
      });
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  };

  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(target).pathname}`,
    counts,
    setWeather: (next: Weather) => {
      weather = next;
    },
    /** What it says of every document from now on; null: it takes them. */
    refuseWith: (diagnostics: string | null, status = 422) => {
      refusal = diagnostics === null ? null : { diagnostics, status };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
