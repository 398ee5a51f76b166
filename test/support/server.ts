import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type StartOptions, startServer } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { startIdentityProvider } from '../../server/demo/identity-provider.js';
import { claimsOf, people } from '../../server/demo/people.js';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { demoLabels } from '../../server/demo/subjects.js';
import { personFromClaims } from '../../server/identity/oidc.js';
import { testDatabase } from './postgres.js';

/** Below what Linux hands to outgoing connections (32768), above what browsers refuse to speak to; a range to each worker of the run. */
const portsOf = (worker: number) => ({ first: 20_000 + (worker % 12) * 1000, count: 1000 });
let portsGiven = Math.floor(Math.random() * 1000);

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/**
 * A port that stays free until it is used: addresses have to be known before the processes that name each other start, and a port that
 * the system gave and took back may be somebody's outgoing connection by then.
 */
export const freePort = async (): Promise<number> => {
  const { first, count } = portsOf(Number(process.env.VITEST_POOL_ID ?? 0));
  for (let tries = 0; tries < count; tries += 1) {
    const port = first + (portsGiven++ % count);
    if (await isFree(port)) return port;
  }
  throw new Error(`No port is free from ${first} on.`);
};

/**
 * The whole product in this process, on real wires: real PostgreSQL, the demo's identity provider and record system. Settings are
 * environment variables, laid over a configuration like the demo's.
 */
export const startTestServer = async (settings: Readonly<Record<string, string>> = {}, options: StartOptions = {}) => {
  const [port, database, dataDir] = await Promise.all([
    freePort(),
    settings.DATABASE_URL ? null : testDatabase(),
    mkdtemp(join(tmpdir(), 'luonnos-data-')),
  ]);
  const origin = `http://127.0.0.1:${port}`;
  const client = { clientId: 'luonnos-test', clientSecret: randomUUID() };
  const identity = await startIdentityProvider({
    port: 0,
    ...client,
    redirectUris: [`${origin}/auth/callback`],
    postLogoutRedirectUris: [],
  });
  const record = settings.LUONNOS_FHIR_BASE_URL ? null : await startRecordSystem({ port: 0 });
  const config = readConfig(
    {},
    {
      NODE_ENV: 'test',
      PORT: String(port),
      LUONNOS_DEMO: '1',
      LUONNOS_LOG_LEVEL: 'silent',
      LUONNOS_ORIGINS: origin,
      LUONNOS_DATA_DIR: dataDir,
      LUONNOS_SESSION_SECRET: randomBytes(32).toString('hex'),
      LUONNOS_OIDC_ISSUER: identity.issuer,
      LUONNOS_OIDC_CLIENT_ID: client.clientId,
      LUONNOS_OIDC_CLIENT_SECRET: client.clientSecret,
      LUONNOS_SPEECH: 'none',
      LUONNOS_DRAFTING: 'extractive',
      LUONNOS_RECORD: 'fhir',
      LUONNOS_NON_DISCLOSURE: demoLabels.nonDisclosure,
      LUONNOS_NOT_FOR_GUARDIAN_LABEL: demoLabels.notForGuardian,
      LUONNOS_FHIR_BASE_URL: record?.baseUrl ?? '',
      DATABASE_URL: database?.connectionString ?? '',
      ...settings,
    },
  );
  const server = await startServer(config, options);
  for (const person of people) await server.store.savePerson(personFromClaims(claimsOf(person)));
  return {
    url: origin,
    connectionString: config.databaseUrl ?? '',
    fhirBaseUrl: config.record.baseUrl,
    /** What a second process of the same installation has to share. */
    shared: {
      DATABASE_URL: config.databaseUrl ?? '',
      LUONNOS_KEY_DIR: config.keyDir,
      LUONNOS_SESSION_SECRET: config.sessionSecret,
      LUONNOS_FHIR_BASE_URL: config.record.baseUrl,
    },
    keyDir: config.keyDir,
    store: server.store,
    /** Changes the database behind the server's back. */
    sql: async (text: string): Promise<void> => {
      const client = new pg.Client({ connectionString: config.databaseUrl ?? '' });
      await client.connect();
      await client.query(text).finally(() => client.end());
    },
    /** Ends the record system, as an outage would. */
    stopRecordSystem: async () => record?.close(),
    close: async () => {
      await server.close();
      await Promise.all([identity.close(), record?.close()]);
      await database?.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;
