import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startServer } from '../app.js';
import { ConfigProblems, readConfig, readPort } from '../config.js';
import { personFromClaims } from '../identity/oidc.js';
import { projectRoot } from '../root.js';
import { stopOnSignals } from '../stop-on-signals.js';
import { buildClientIfNeeded } from './client-build.js';
import { exampleEligible, exampleVisits } from './example-visits.js';
import { demoIntegrator } from './integrator.js';
import { claimsOf, people } from './people.js';
import { demoLabels } from './subjects.js';

/** A demo process of our own on loopback; it ends when we do. */
const startChild = async (file: string, args: readonly string[]): Promise<{ stop(): Promise<void> }> => {
  const self = fileURLToPath(import.meta.url);
  const path = join(dirname(self), `${file}${extname(self)}`);
  const child = spawn(process.execPath, [...process.execArgv, path, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint = `${complaint}${text.toString()}`.slice(-2000);
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout })) if (line.includes('"ready":true')) return;
    throw new Error(`${file} did not start. ${complaint}`);
  })();
  await ready;
  return {
    stop: () => {
      child.stdin.end();
      return gone;
    },
  };
};

const assertFree = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new Error(`Port ${port} is taken. Choose another: PORT=9000 npm run demo`)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });

const startDemo = async () => {
  const port = readPort();
  const [identityPort, recordPort] = [port + 1, port + 2];
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const client = { id: 'luonnos-demo', secret: randomBytes(24).toString('hex') };
  const issuer = `http://127.0.0.1:${identityPort}`;
  const chosen = readConfig({
    NODE_ENV: 'development',
    LUONNOS_DEMO: '1',
    LUONNOS_ORIGINS: origins.join(','),
    LUONNOS_SESSION_SECRET: randomBytes(32).toString('hex'),
    LUONNOS_DATA_DIR: join(projectRoot, '.luonnos', `demo-${port}`),
    LUONNOS_LOG_LEVEL: 'warn',
    LUONNOS_OIDC_ISSUER: issuer,
    LUONNOS_OIDC_CLIENT_ID: client.id,
    LUONNOS_OIDC_CLIENT_SECRET: client.secret,
    LUONNOS_SPEECH: 'none',
    LUONNOS_DRAFTING: 'extractive',
    LUONNOS_RECORD: 'fhir',
    LUONNOS_FHIR_CONTEXT: 'shown-and-heard',
    LUONNOS_NON_DISCLOSURE: demoLabels.nonDisclosure,
    LUONNOS_NOT_FOR_GUARDIAN_LABEL: demoLabels.notForGuardian,
    LUONNOS_FHIR_BASE_URL: `http://127.0.0.1:${recordPort}/fhir`,
  });
  const config = { ...chosen, integrators: [...chosen.integrators, await demoIntegrator(chosen.dataDir)] };
  await Promise.all([port, identityPort, recordPort].map(assertFree));
  const environment = ['--environment', config.NODE_ENV];
  const redirects = origins.flatMap((origin) => ['--redirect-uri', `${origin}/auth/callback`]);
  const starting = Promise.all([
    startChild('identity-provider-main', [
      ...['--port', String(identityPort), '--issuer', issuer, ...redirects, ...environment],
      ...['--client-id', client.id, '--client-secret', client.secret],
    ]),
    startChild('record-system-main', ['--port', String(recordPort), ...environment]),
    buildClientIfNeeded(),
  ]);
  const [[identity, record], server] = await Promise.all([
    starting,
    startServer(config, {
      alongside: starting,
      exampleVisits: exampleVisits(new Date()),
      exampleEligible: exampleEligible(new Date()),
    }),
  ]);
  for (const person of people) await server.store.savePerson(personFromClaims(claimsOf(person)));
  process.stdout.write(`Luonnos demo is ready on http://localhost:${server.port} (made-up people; stop with Ctrl-C)\n`);
  stopOnSignals(async () => {
    await server.close();
    await Promise.all([identity.stop(), record.stop()]);
  });
};

startDemo().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigProblems || error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
