import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { makeBackendClient } from '../support/backend-client.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type SmartServer, startSmartServer } from '../support/smart-server.js';

const GOOD_FOR = 2;

/** A record system that takes nobody without a token of its own, and forgets each one after a few requests. */
const startGuarded = async (target: string) => {
  const { hostname, port, pathname } = new URL(target);
  const uses = new Map<string, number>();
  const refused: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const token = String(headers.authorization);
    uses.set(token, (uses.get(token) ?? 0) + 1);
    if (!/^Bearer backend-\d+$/.test(token) || (uses.get(token) ?? 0) > GOOD_FOR) {
      refused.push(token);
      incoming.resume();
      outgoing
        .writeHead(401, { 'content-type': 'application/fhir+json' })
        .end('{"resourceType":"OperationOutcome","issue":[]}');
      return;
    }
    incoming.pipe(
      forward({ hostname, port, method, path: url, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    refused,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

describe('filing when nobody is signed in', () => {
  let directory: string;
  let smart: SmartServer;
  let record: Awaited<ReturnType<typeof startRecordSystem>>;
  let guarded: Awaited<ReturnType<typeof startGuarded>>;
  let server: TestServer;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'luonnos-key-'));
    const client = await makeBackendClient(directory);
    smart = await startSmartServer({ clientId: 'none', backend: client.known });
    record = await startRecordSystem({ port: 0 });
    guarded = await startGuarded(record.baseUrl);
    server = await startTestServer({
      LUONNOS_FHIR_BASE_URL: guarded.baseUrl,
      ...client.settings(smart.tokenUrl),
    });
  });
  afterAll(async () => {
    await server.close();
    guarded.close();
    await record.close();
    await smart.close();
    await rm(directory, { recursive: true });
  });

  it('goes on with fresh tokens of its own, however often the record system forgets the one it has', async () => {
    const doctor = await signedIn(server.url);
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    const { signed } = await doctor.sign(drafted);
    await server.sql('delete from session');
    const snapshot = await eventually(
      () => server.store.snapshot(id),
      (it) => it?.encounter.state === 'filed' || (it?.activities.some(({ state }) => state === 'failed') ?? false),
    );
    expect(snapshot?.receipt?.readBackEqual).toBe(true);
    expect(smart.problems).toEqual([]);
    expect(guarded.refused.length).toBeGreaterThan(0);
    expect(guarded.refused).not.toContain('undefined');
    const found = await fetch(`${record.baseUrl}/DocumentReference?identifier=urn:uuid:${signed?.noteId}`);
    expect(((await found.json()) as { entry: unknown[] }).entry).toHaveLength(1);
  });
});
