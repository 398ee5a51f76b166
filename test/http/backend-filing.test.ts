import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type SmartServer, startSmartServer } from '../support/smart-server.js';

/** A record system that takes nobody without a token it knows of. */
const startGuarded = async (target: string) => {
  const { hostname, port, pathname } = new URL(target);
  const good = { token: '' };
  const refused: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    if (headers.authorization !== `Bearer ${good.token}`) {
      refused.push(String(headers.authorization));
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
    good,
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
    const { privateKey, publicKey } = await generateKeyPair('ES384', { extractable: true });
    const name = { kid: 'key-1', alg: 'ES384' };
    const file = join(directory, 'key.json');
    await writeFile(file, JSON.stringify({ ...(await exportJWK(privateKey)), ...name }));
    smart = await startSmartServer({
      clientId: 'none',
      backend: new Map([['luonnos-files', { ...(await exportJWK(publicKey)), ...name }]]),
    });
    record = await startRecordSystem({ port: 0 });
    guarded = await startGuarded(record.baseUrl);
    server = await startTestServer({
      LUONNOS_FHIR_BASE_URL: guarded.baseUrl,
      LUONNOS_FHIR_TOKEN_URL: smart.tokenUrl,
      LUONNOS_FHIR_CLIENT_ID: 'luonnos-files',
      LUONNOS_FHIR_KEY_FILE: file,
    });
  });
  afterAll(async () => {
    await server.close();
    guarded.close();
    await record.close();
    await smart.close();
    await rm(directory, { recursive: true });
  });

  it('goes on with a token of its own after the record system forgot the one it gave', async () => {
    guarded.good.token = 'backend-1';
    const doctor = await signedIn(server.url);
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    guarded.good.token = 'none';
    await doctor.sign(drafted);
    await doctor.api.post('/auth/logout', {}, z.unknown()).catch(() => undefined);
    const asked = smart.issued();
    await eventually(
      async () => smart.issued(),
      (issued) => issued > asked,
    );
    guarded.good.token = `backend-${smart.issued() + 1}`;
    await server.sql(
      "update work set next_attempt_at = now(), state = 'waiting' where kind = 'file' and state <> 'done'",
    );
    const snapshot = await eventually(
      () => server.store.snapshot(id),
      (it) => it?.encounter.state === 'filed' || (it?.activities.some(({ state }) => state === 'failed') ?? false),
    );
    expect(smart.problems).toEqual([]);
    expect(guarded.refused.every((token) => /^Bearer backend-\d+$/.test(token))).toBe(true);
    expect(snapshot?.receipt?.readBackEqual).toBe(true);
  });
});
