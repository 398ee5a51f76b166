import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../client/visit/visit.js';

const root = join(import.meta.dirname, '../..');
const directory = join(root, 'fixtures/consultations');

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** The demo takes three ports in a row; below those that systems hand out by themselves. */
const threePorts = async (): Promise<number> => {
  for (let port = 20_000 + (process.pid % 10_000); ; port += 3) {
    if ((await Promise.all([port, port + 1, port + 2].map(isFree))).every(Boolean)) return port;
  }
};

describe('npm run demo', () => {
  let port: number;
  let dataDir: string;
  const started: ChildProcess[] = [];
  beforeAll(async () => {
    [port, dataDir] = await Promise.all([threePorts(), mkdtemp(join(tmpdir(), 'luonnos-demo-'))]);
  });
  afterAll(async () => {
    for (const { pid, exitCode, signalCode } of started) {
      if (pid && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    }
    await rm(dataDir, { recursive: true, force: true });
  });

  const start = (more: Record<string, string> = {}) => {
    const env = { ...process.env, NODE_ENV: '', PORT: String(port), LUONNOS_DATA_DIR: dataDir, ...more };
    const child = spawn('npm', ['run', '--silent', 'demo'], { cwd: root, env, detached: true });
    started.push(child);
    const said = { out: '', all: '' };
    child.stdout.on('data', (text) => {
      said.out += String(text);
      said.all += String(text);
    });
    child.stderr.on('data', (text) => {
      said.all += String(text);
    });
    return { child, said };
  };
  const answers = (address: string): Promise<boolean> =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  /** Ctrl-C in a terminal reaches the whole group. */
  const interrupt = async (child: ChildProcess): Promise<void> => {
    const gone = once(child, 'exit');
    if (child.pid) process.kill(-child.pid, 'SIGINT');
    await gone;
  };

  it('gets ready, carries a visit to a filed document, and stops cleanly on Ctrl-C, the second time too', async () => {
    for (const round of [1, 2]) {
      const { child, said } = start();
      while (!(await answers(`http://127.0.0.1:${port}/ready`))) expect(child.exitCode, said.all).toBeNull();
      while (!said.out.includes('\n')) await once(child.stdout ?? child, 'data');
      expect(said.out.trim().split('\n'), `round ${round}`).toEqual([
        expect.stringContaining(`http://localhost:${port}`),
      ]);
      const { fhirBaseUrl } = (await (await fetch(`http://127.0.0.1:${port}/api/demo`)).json()) as {
        fhirBaseUrl: string;
      };
      expect(fhirBaseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/fhir$/);
      const sound = { sample: 'en-doctor-cough', directory };
      const report = await visit({
        url: `http://localhost:${port}`,
        sound,
        as: 'elina.harju',
        noteType: null,
        speed: 0,
        outward: { token: (await readFile(join(dataDir, 'integrator-token'), 'utf8')).trim(), webhook: null },
      });
      expect(report).toMatchObject({ readBackEqual: true, outward: { state: 'filed', noteEqual: true } });
      await interrupt(child);
      for (const each of [port, port + 1, port + 2]) expect(await isFree(each)).toBe(true);
    }
  }, 120_000);

  it('writes nothing into its log that anybody said or is called, however much it logs', async () => {
    const { child, said } = start({ LUONNOS_LOG_LEVEL: 'debug' });
    while (!(await answers(`http://127.0.0.1:${port}/ready`))) expect(child.exitCode, said.all).toBeNull();
    const sound = { sample: 'en-doctor-cough', directory };
    const url = `http://localhost:${port}`;
    await visit({ url, sound, as: 'elina.harju', noteType: null, speed: 0 });
    // A sample of somebody else's and sound that is no sound: refusals are logged too.
    await visit({ url, sound, as: 'sanna.virta', noteType: null, speed: 0 });
    await interrupt(child);
    expect(said.all).toContain('"code":"request.not-found"');
    expect(said.all).not.toMatch(/george|testman|mallikas|harju|cough|amoxicillin|fever|1968/i);
  }, 60_000);

  it('does not start in production, nor on a port that is taken, and says why', async () => {
    const production = start({ NODE_ENV: 'production' });
    await once(production.child, 'exit');
    expect(production.said.all).toContain('not for production');
    const holder = createServer().listen(port + 1, '127.0.0.1');
    await once(holder, 'listening');
    const taken = start();
    await once(taken.child, 'exit');
    expect(taken.said.all).toContain(`Port ${port + 1} is taken`);
    holder.close();
  });
});
