import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { startIdentityProvider } from '../../server/demo/identity-provider.js';
import { freePort } from './server.js';

/** Server processes on one database, each of which can be killed and is followed by another in its place. */
export const startFleet = async (options: {
  processes: number;
  connectionString: string;
  dataDir: string;
  fhirBaseUrl: string;
  fhirTimeoutMs: number;
  /** Laid over the environment of each. */
  settings?: Readonly<Record<string, string>>;
}) => {
  const client = { clientId: 'luonnos-test', clientSecret: randomUUID() };
  const identity = await startIdentityProvider({ port: 0, ...client, redirectUris: [], postLogoutRedirectUris: [] });
  const ports = await Promise.all(Array.from({ length: options.processes }, freePort));
  const secret = randomBytes(32).toString('hex');
  const start = async (port: number): Promise<ChildProcess> => {
    const env = {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'test',
      PORT: String(port),
      LUONNOS_LOG_LEVEL: 'silent',
      LUONNOS_ORIGINS: `http://127.0.0.1:${port}`,
      LUONNOS_DATA_DIR: options.dataDir,
      LUONNOS_KEY_DIR: join(options.dataDir, 'keys'),
      LUONNOS_SESSION_SECRET: secret,
      LUONNOS_OIDC_ISSUER: identity.issuer,
      LUONNOS_OIDC_CLIENT_ID: client.clientId,
      LUONNOS_OIDC_CLIENT_SECRET: client.clientSecret,
      LUONNOS_SPEECH: 'none',
      LUONNOS_DRAFTING: 'extractive',
      LUONNOS_RECORD: 'fhir',
      LUONNOS_FHIR_BASE_URL: options.fhirBaseUrl,
      LUONNOS_FHIR_TIMEOUT_MS: String(options.fhirTimeoutMs),
      DATABASE_URL: options.connectionString,
      ...options.settings,
    };
    const program = join(import.meta.dirname, 'run-server.ts');
    const child = fork(program, { env, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (answer !== 'ready') throw new Error('A server process did not start.');
    return child;
  };
  const end = async (child: ChildProcess | undefined): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const fleet = await Promise.all(ports.map(start));
  const signal = (which: number, name: NodeJS.Signals): void => {
    fleet[which]?.kill(name);
  };
  return {
    /** One of them stands still, as a process does whose machine is suspended; nothing of it ends. */
    freeze: (which: number) => signal(which, 'SIGSTOP'),
    thaw: (which: number) => signal(which, 'SIGCONT'),
    /** One more, with the number that follows. */
    add: async (): Promise<void> => {
      fleet.push(await start(await freePort()));
    },
    /** kill -9, and none in its place. */
    end: (which: number) => end(fleet[which]),
    /** kill -9 of one of them, and another process in its place. */
    kill: async (which: number): Promise<void> => {
      const index = which % fleet.length;
      await end(fleet[index]);
      fleet[index] = await start(ports[index] ?? 0);
    },
    close: async () => {
      await Promise.all(fleet.map(end));
      await identity.close();
    },
  };
};
