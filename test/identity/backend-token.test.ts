import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBackendToken } from '../../server/identity/backend-token.js';
import { type ClientKey, loadClientKey } from '../../server/identity/client-key.js';
import { createFhirConnection } from '../../server/record/fhir-connection.js';
import { type SmartServer, startSmartServer } from '../support/smart-server.js';

const signal = new AbortController().signal;

describe('the product’s own way into the record system', () => {
  let directory: string;
  let server: SmartServer;
  let keys: Record<'RS384' | 'ES384' | 'other', ClientKey>;
  let publicKey: JWK;
  let now = 0;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'luonnos-key-'));
    const publicKeys = new Map<string, JWK>();
    const made = async (alg: 'RS384' | 'ES384', client: string | null): Promise<ClientKey> => {
      const pair = await generateKeyPair(alg, { extractable: true });
      if (client) publicKeys.set(client, { ...(await exportJWK(pair.publicKey)), kid: 'key-1', alg });
      const file = join(directory, `${alg}-${client}.json`);
      await writeFile(file, JSON.stringify({ ...(await exportJWK(pair.privateKey)), kid: 'key-1', alg }), {
        mode: 0o600,
      });
      return loadClientKey(file);
    };
    keys = {
      RS384: await made('RS384', 'luonnos-RS384'),
      ES384: await made('ES384', 'luonnos-ES384'),
      other: await made('RS384', null),
    };
    publicKey = publicKeys.get('luonnos-RS384') ?? {};
    server = await startSmartServer({ clientId: 'none', backend: publicKeys, tokenSeconds: 300 });
  });
  afterAll(async () => {
    await server.close();
    await rm(directory, { recursive: true });
  });
  beforeEach(() => {
    now = 0;
    server.fault({});
    server.problems.length = 0;
  });

  const source = (over: Partial<Parameters<typeof createBackendToken>[0]> = {}) =>
    createBackendToken({
      tokenUrl: server.tokenUrl,
      clientId: 'luonnos-RS384',
      key: keys.RS384,
      scope: 'system/DocumentReference.crus',
      now: () => now,
      ...over,
    });

  it.each(['RS384', 'ES384'] as const)(
    'is let in with an assertion for the token address, signed with %s',
    async (alg) => {
      const token = source({ clientId: `luonnos-${alg}`, key: keys[alg] });
      expect(await token(signal)).toMatch(/^backend-/);
      expect(server.problems).toEqual([]);
    },
  );

  it('asks once for many, and again shortly before the token runs out', async () => {
    const token = source();
    const before = server.issued();
    const [first = '', ...others] = await Promise.all(
      Array.from({ length: 20 }, () => token(new AbortController().signal)),
    );
    expect(new Set([first, ...others]).size).toBe(1);
    now = 269_000;
    expect(await token(signal)).toBe(first);
    now = 270_000;
    expect(await token(signal)).not.toBe(first);
    // Each with an assertion of its own: the server takes none twice.
    expect([server.issued() - before, server.problems]).toEqual([2, []]);
  });

  it('keeps a token that lives shortly for nine tenths of its life, and one that says nothing for less than a minute', async () => {
    const brief = await startSmartServer({
      clientId: 'none',
      backend: new Map([['luonnos-RS384', publicKey]]),
      tokenSeconds: 20,
    });
    const token = source({ tokenUrl: brief.tokenUrl });
    const first = await token(signal);
    now = 17_900;
    expect(await token(signal)).toBe(first);
    now = 18_000;
    const second = await token(signal);
    expect(second).not.toBe(first);
    await brief.close();
    server.fault({ answersWithout: ['expires_in'] });
    const silent = source();
    now = 100_000;
    const held = await silent(signal);
    now = 153_900;
    expect(await silent(signal)).toBe(held);
    now = 154_000;
    expect(await silent(signal)).not.toBe(held);
  });

  it('shows its assertion to nobody without TLS but this machine itself', async () => {
    let came = 0;
    const listening = createServer((incoming, outgoing) => {
      came += 1;
      incoming.resume();
      outgoing.writeHead(400).end('{}');
    });
    await new Promise<void>((resolve) => listening.listen(0, '0.0.0.0', resolve));
    const { port } = listening.address() as AddressInfo;
    await expect(source({ tokenUrl: `http://127.0.0.2:${port}/token` })(signal)).rejects.toMatchObject({
      code: 'record.unauthorised',
    });
    expect(came).toBe(0);
    await expect(source({ tokenUrl: `http://127.0.0.1:${port}/token` })(signal)).rejects.toThrow();
    expect(came).toBe(1);
    await new Promise((resolve) => listening.close(resolve));
  });

  it('waits no longer than whoever asks', async () => {
    server.fault({ hang: true });
    const token = source();
    const stop = new AbortController();
    const reason = new Error('enough');
    const asked = token(stop.signal);
    stop.abort(reason);
    await expect(asked).rejects.toBe(reason);
    await expect(token(AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('waits no longer than its limit, and tries anew', async () => {
    server.fault({ hang: true });
    const token = source({ timeoutS: 0.1 });
    for (let tries = 0; tries < 2; tries++) {
      await expect(token(signal)).rejects.toMatchObject({ code: 'record.unavailable' });
    }
  });

  it('never gives again what was refused', async () => {
    const token = source();
    const first = await token(signal);
    const second = await token(signal, first);
    expect(second).not.toBe(first);
    // Refused late, by somebody who still had the first: the second stays.
    expect(await token(signal, first)).toBe(second);
  });

  it('is refused with a key or a name that is not its own', async () => {
    await expect(source({ key: keys.other })(signal)).rejects.toMatchObject({ code: 'record.unauthorised' });
    await expect(source({ key: { ...keys.RS384, kid: 'key-2' } })(signal)).rejects.toMatchObject({
      code: 'record.unauthorised',
    });
    await expect(source({ clientId: 'stranger' })(signal)).rejects.toMatchObject({ code: 'record.unauthorised' });
    expect(server.problems).toHaveLength(3);
  });

  it('tells a server that is away from one that refuses, and tries anew', async () => {
    const token = source();
    for (const status of [503, 429]) {
      server.fault({ status });
      await expect(token(signal)).rejects.toMatchObject({ code: 'record.unavailable' });
    }
    server.fault({ status: 403 });
    await expect(token(signal)).rejects.toMatchObject({ code: 'record.unauthorised' });
    await expect(source({ tokenUrl: 'http://127.0.0.1:1/token' })(signal)).rejects.toMatchObject({
      code: 'record.unavailable',
    });
    server.fault({});
    expect(await token(signal)).toMatch(/^backend-/);
  });

  it('is checked by a server that refuses an assertion for elsewhere, one used before, and one too old', async () => {
    const assertion = (claims: Record<string, unknown>, jti: string = crypto.randomUUID()) => {
      const at = Math.floor(Date.now() / 1000);
      const own = { iss: 'luonnos-RS384', sub: 'luonnos-RS384', aud: server.tokenUrl, iat: at, exp: at + 60, jti };
      return new SignJWT({ ...own, ...claims }).setProtectedHeader({ alg: 'RS384', kid: 'key-1' }).sign(keys.RS384.key);
    };
    const post = async (client_assertion: string) => {
      const client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
      const body = { grant_type: 'client_credentials', client_id: 'luonnos-RS384', client_assertion_type };
      return (
        await fetch(server.tokenUrl, { method: 'POST', body: new URLSearchParams({ ...body, client_assertion }) })
      ).status;
    };
    const at = Math.floor(Date.now() / 1000);
    const good = await assertion({});
    expect([await post(good), await post(good)]).toEqual([200, 400]);
    expect(await post(await assertion({ aud: server.url }))).toBe(400);
    expect(await post(await assertion({ iat: at - 120, exp: at - 60 }))).toBe(400);
    expect(await post(await assertion({ exp: at + 3600 }))).toBe(400);
  });

  it('tries one fresh token when one is not taken, and carries none to another host', async () => {
    const seen: (string | undefined)[] = [];
    const taken = new Set<string>();
    const record = createServer((incoming, outgoing) => {
      seen.push(incoming.headers.authorization);
      const known = taken.has(incoming.headers.authorization ?? '');
      outgoing
        .writeHead(known ? 200 : 401, { 'content-type': 'application/fhir+json' })
        .end(JSON.stringify({ resourceType: known ? 'Patient' : 'OperationOutcome', id: 'x', issue: [] }));
    });
    await new Promise<void>((resolve) => record.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(record.address() as AddressInfo).port}/fhir`;
    const token = source();
    const stale = await token(signal);
    const { client, call } = createFhirConnection({ baseUrl, token, timeoutMs: 5_000 });
    const read = () =>
      call(signal, (limit) => client.read({ resourceType: 'Patient', id: 'x', options: { signal: limit } }));
    await expect(read()).rejects.toMatchObject({ code: 'record.unauthorised' });
    // One fresh one and no more, however often it is refused.
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe(`Bearer ${stale}`);
    expect(seen[1]).not.toBe(seen[0]);
    taken.add(seen[1] ?? '');
    await expect(read()).resolves.toMatchObject({ id: 'x' });
    const before = seen.length;
    const elsewhere = call(signal, (limit) =>
      client.request(`${baseUrl.replace('/fhir', '/fhirEVIL')}/Patient/x`, {
        method: 'GET',
        options: { signal: limit },
      }),
    );
    await expect(elsewhere).rejects.toMatchObject({ code: 'record.rejected' });
    expect(seen).toHaveLength(before);
    await new Promise((resolve) => record.close(resolve));
  });

  it('says what is wrong with a key file, and nothing of what is in it', async () => {
    const wrong = async (text: string): Promise<string> => {
      const file = join(directory, 'wrong.json');
      await writeFile(file, text);
      return loadClientKey(file).then(
        () => 'taken',
        (error: Error) => error.message,
      );
    };
    const known = await generateKeyPair('RS384', { extractable: true });
    const [whole, half] = [await exportJWK(known.privateKey), await exportJWK(known.publicKey)];
    const named = { kid: 'k', alg: 'RS384' };
    expect(await wrong(JSON.stringify({ ...whole, ...named }))).toBe('taken');
    for (const text of [
      'secret',
      '{"d":"secret"}',
      ...[
        { ...half, ...named },
        { ...whole, ...named, kid: '' },
        { ...whole, ...named, alg: 'RS256' },
        { ...named, kty: 'oct', k: 'secret', d: 'secret' },
      ].map((jwk) => JSON.stringify(jwk)),
    ]) {
      expect(await wrong(text)).toBe(
        'LUONNOS_FHIR_KEY_FILE: is no private JWK with kty, kid, alg (RS384 or ES384) and d',
      );
    }
    for (const broken of [{ d: 'secret' }, { ...whole, alg: 'ES384' }]) {
      expect(await wrong(JSON.stringify({ kty: 'RSA', ...named, ...broken }))).toBe(
        'LUONNOS_FHIR_KEY_FILE: holds no key of that algorithm',
      );
    }
    await expect(loadClientKey(join(directory, 'none.json'))).rejects.toThrow('LUONNOS_FHIR_KEY_FILE: cannot be read');
  });
});
