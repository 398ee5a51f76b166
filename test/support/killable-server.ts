import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIdentityProvider } from '../../server/demo/identity-provider.js';
import { claimsOf, people } from '../../server/demo/people.js';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { personFromClaims } from '../../server/identity/oidc.js';
import { postgresAudioLog } from '../../server/store/audio-log.js';
import { openDatabase } from '../../server/store/database.js';
import { startEmbeddedPostgres } from '../../server/store/embedded/start.js';
import { openKeyRing } from '../../server/store/keys.js';
import { createStore } from '../../server/store/store.js';
import { startFlakyProxy } from './flaky-proxy.js';
import { freePort } from './server.js';

/**
 * The product as separate processes that can be killed: the server behind a network that breaks, on a durable PostgreSQL of its own that
 * restarts. `store` and `audioLog` look into the database past all of them. Settings are environment variables, laid over its own.
 */
export const startKillableServer = async (settings: Readonly<Record<string, string>> = {}) => {
  const [port, dataDir] = await Promise.all([freePort(), mkdtemp(join(tmpdir(), 'luonnos-kill-'))]);
  const proxy = await startFlakyProxy(port);
  const origin = `http://127.0.0.1:${proxy.port}`;
  const client = { clientId: 'luonnos-test', clientSecret: randomUUID() };
  const redirectUris = [`${origin}/auth/callback`];
  const identity = await startIdentityProvider({ port: 0, ...client, redirectUris, postLogoutRedirectUris: [] });
  const record = await startRecordSystem({ port: 0 });
  let postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database') });
  const keyDir = join(dataDir, 'keys');
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'test',
    PORT: String(port),
    LUONNOS_DEMO: '1',
    LUONNOS_LOG_LEVEL: 'silent',
    LUONNOS_ORIGINS: origin,
    LUONNOS_DATA_DIR: dataDir,
    LUONNOS_KEY_DIR: keyDir,
    LUONNOS_SESSION_SECRET: randomBytes(32).toString('hex'),
    LUONNOS_OIDC_ISSUER: identity.issuer,
    LUONNOS_OIDC_CLIENT_ID: client.clientId,
    LUONNOS_OIDC_CLIENT_SECRET: client.clientSecret,
    LUONNOS_SPEECH: 'none',
    LUONNOS_DRAFTING: 'extractive',
    LUONNOS_RECORD: 'fhir',
    LUONNOS_FHIR_BASE_URL: record.baseUrl,
    DATABASE_URL: postgres.connectionString,
    ...settings,
  };
  const start = async (): Promise<ChildProcess> => {
    const program = join(import.meta.dirname, 'run-server.ts');
    const child = fork(program, { env, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (answer !== 'ready') throw new Error('The server process did not start.');
    return child;
  };
  let child = await start();
  const database = openDatabase(postgres.connectionString, { max: 2, onError: () => undefined });
  const store = createStore({
    database,
    keys: await openKeyRing(keyDir),
    now: () => new Date(),
    newId: () => randomUUID(),
  });
  for (const person of people) await store.savePerson(personFromClaims(claimsOf(person)));

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    url: origin,
    proxy,
    store,
    fhirBaseUrl: record.baseUrl,
    /** Changes the database behind the server's back. */
    sql: (text: string) => database.pool.query(text),
    audioLog: postgresAudioLog(database.pool),
    /** From now on nobody listens, until `startServer`. */
    stopServer: () => end('SIGKILL'),
    startServer: async () => {
      child = await start();
    },
    /** kill -9, and another process in its place. */
    killServer: async () => {
      await end('SIGKILL');
      child = await start();
    },
    restartPostgres: async () => {
      await postgres.stop();
      postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database') });
    },
    close: async () => {
      proxy.close();
      if (child.exitCode === null && child.signalCode === null) await end('SIGKILL');
      await database.close();
      await Promise.all([identity.close(), record.close(), postgres.stop()]);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
