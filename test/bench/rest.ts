import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../support/server.js';

const root = join(import.meta.dirname, '../..');
const MB = 1024;

const residentMb = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / MB);
};

const settled = async (pid: number): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  return residentMb(pid);
};

/** Memory of the built production server at rest, without PostgreSQL; as the baseline, a bare Node process that only listens. */
export const benchRest = async (): Promise<object> => {
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    cwd: root,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      LUONNOS_DATA_DIR: join(root, '.luonnos/bench'),
      LUONNOS_ORIGINS: 'https://luonnos.county.example',
      LUONNOS_SESSION_SECRET: 'x'.repeat(32),
      LUONNOS_OIDC_ISSUER: 'https://login.county.example',
      LUONNOS_OIDC_CLIENT_ID: 'luonnos',
      LUONNOS_OIDC_CLIENT_SECRET: 'secret',
      LUONNOS_SPEECH: 'aws-transcribe',
      AWS_REGION: 'eu-central-1',
      LUONNOS_DRAFTING: 'openai',
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
      OPENAI_API_KEY: 'none',
      OPENAI_MODEL: 'none',
      LUONNOS_RECORD: 'fhir',
      LUONNOS_FHIR_BASE_URL: 'http://127.0.0.1:1/fhir',
    },
  });
  const bare = spawn(process.execPath, ['-e', "require('http').createServer().listen(0)"], { stdio: 'ignore' });
  try {
    const begun = performance.now();
    const ready = () =>
      fetch(`http://127.0.0.1:${port}/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
    while (!(await ready())) {
      if (server.exitCode !== null || performance.now() - begun > 30_000) throw new Error('The server did not start.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const startMs = Math.round(performance.now() - begun);
    const [residentMemory, bareMemory] = await Promise.all([settled(server.pid ?? 0), settled(bare.pid ?? 0)]);
    return { startMs, residentMb: residentMemory, baseline: { residentMb: bareMemory } };
  } finally {
    bare.kill();
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
};
