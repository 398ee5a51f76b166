import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serverAccount, startOptions } from '../../server/store/embedded/account.js';
import { findBinaries } from '../../server/store/embedded/binaries.js';
import { startEmbeddedPostgres } from '../../server/store/embedded/start.js';

vi.setConfig({ testTimeout: 30_000 });

let directory = '';
let dataDir = '';
let strangers: ChildProcess[] = [];

beforeEach(async () => {
  directory = await mkdtemp('/tmp/luonnos-embedded-');
  await chmod(directory, 0o711);
  dataDir = join(directory, 'data');
});

afterEach(async () => {
  for (const stranger of strangers) stranger.kill('SIGKILL');
  strangers = [];
  await rm(directory, { recursive: true, force: true });
});

/** A living process of the server's user. */
const stranger = async (cwd = '/'): Promise<ChildProcess> => {
  const options = { ...startOptions(await serverAccount()), cwd, argv0: 'postgres', stdio: 'ignore' } as const;
  const child = spawn('/bin/sleep', ['60'], options);
  strangers.push(child);
  await once(child, 'spawn');
  return child;
};

/** A cluster of npm's version (`pg18` everywhere) whose lock files name the pid, as after a kill -9 and the pid's reuse. */
const clusterLockedBy = async (pid: number | undefined): Promise<void> => {
  const server = await startEmbeddedPostgres({ dataDir, prefer: 'npm' });
  const files = [join(dataDir, 'pg18/postmaster.pid'), join(dataDir, 'socket/.s.PGSQL.5432.lock')];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  await server.stop();
  const account = await serverAccount();
  for (const [index, file] of files.entries()) {
    await writeFile(file, (texts[index] ?? '').replace(/^\d+/, String(pid)), { mode: 0o600 });
    if (account) await chown(file, account.uid, account.gid);
  }
};

const answers = async (connectionString: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('select 1 as one');
  await client.end();
  return rows[0].one === 1;
};

it('starts although the dead server’s pid now belongs to another program', async () => {
  const { pid } = await stranger();
  await clusterLockedBy(pid);
  const server = await startEmbeddedPostgres({ dataDir });
  expect(await answers(server.connectionString)).toBe(true);
  await server.stop();
});

it('waits while the pid of a dead server is still taken, as by a zombie', async () => {
  const made = await startEmbeddedPostgres({ dataDir, prefer: 'npm' });
  await made.stop();
  const taken = await stranger(join(dataDir, 'pg18'));
  await clusterLockedBy(taken.pid);
  const starting = startEmbeddedPostgres({ dataDir });
  const log = () => readFile(join(dataDir, 'postgres.log'), 'utf8');
  await vi.waitFor(async () => expect(await log()).toContain('already exists'), { timeout: 10_000, interval: 5 });
  taken.kill('SIGKILL');
  const server = await starting;
  expect(await answers(server.connectionString)).toBe(true);
  await server.stop();
});

it('refuses to touch a server of its cluster that somebody started by hand', async () => {
  const made = await startEmbeddedPostgres({ dataDir, prefer: 'npm' });
  await made.stop();
  const account = await serverAccount();
  const { bin } = await findBinaries({ prefer: 'npm', account, copyInto: dataDir });
  const cluster = join(dataDir, 'pg18');
  const args = ['-D', cluster, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${join(dataDir, 'socket')}`];
  const byHand = spawn(join(bin, 'postgres'), args, { ...startOptions(account), stdio: 'ignore' });
  strangers.push(byHand);
  const pidFile = () => readFile(join(cluster, 'postmaster.pid'), 'utf8');
  await vi.waitFor(async () => expect(await pidFile()).toContain('ready'), { timeout: 10_000, interval: 5 });

  const message = `Luonnos did not start (process ${byHand.pid})`;
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(message);
  expect(await answers(made.connectionString)).toBe(true);
  byHand.kill('SIGQUIT');
  await once(byHand, 'exit');
});

it('runs an existing cluster by binaries of its own major version, whatever is preferred', async () => {
  const made = await startEmbeddedPostgres({ dataDir, prefer: 'npm' });
  await made.stop();
  const server = await startEmbeddedPostgres({ dataDir, prefer: 'system' });
  expect(server.version).toBe(made.version);
  await server.stop();
});
