import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { serverAccount, startOptions } from '../../server/store/embedded/account.js';
import { findBinaries } from '../../server/store/embedded/binaries.js';
import { makeCluster } from '../../server/store/embedded/cluster.js';
import { isAlive, thisProcess } from '../../server/store/embedded/process-identity.js';
import { serverArguments } from '../../server/store/embedded/settings.js';
import { port } from '../../server/store/embedded/socket-directory.js';
import { socketUrl } from '../../server/store/embedded/start.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser's connection to the one throw-away cluster of a test run. */
    postgres: string;
    /** The database that `testDatabase` copies when its caller names none. */
    postgresTemplate?: string;
  }
}

/** Not os.tmpdir(): a socket's path has to be short, and the server's user must be able to enter. */
const root = '/tmp';
const prefix = 'luonnos-test-';

/** Reads its standard input, which ends when the test run does, killed or not; then nothing of the server stays. */
const watchdog = `
directory=$1; shift
"$@" </dev/null & server=$!
cat >/dev/null
kill -QUIT $server
wait $server
rm -rf "$directory"
`;

const removeLeftovers = async (): Promise<void> => {
  for (const name of await readdir(root)) {
    const [, pid, startTicks] = new RegExp(`^${prefix}(\\d+)-(\\d+)-`).exec(name) ?? [];
    if (!pid || isAlive({ pid: Number(pid), startTicks: Number(startTicks) })) continue;
    await rm(join(root, name), { recursive: true, force: true }).catch(() => undefined);
  }
};

export const startTestCluster = async (prefer: 'system' | 'npm' = 'system') => {
  await removeLeftovers();
  const account = await serverAccount();
  const self = thisProcess();
  const directory = await mkdtemp(join(root, `${prefix}${self.pid}-${self.startTicks}-`));
  if (account) await chown(directory, account.uid, account.gid);
  const binaries = await findBinaries({ prefer, account, copyInto: directory });
  const cluster = await makeCluster(directory, { binaries, account, durable: false });
  const settings = {
    port: String(port),
    unix_socket_directories: directory,
    max_connections: '200',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  };
  const logFile = join(directory, 'postgres.log');
  const log = await open(logFile, 'w');
  const command = [join(binaries.bin, 'postgres'), ...serverArguments(cluster, settings)];
  const keeper = spawn('/bin/sh', ['-c', watchdog, 'sh', directory, ...command], {
    ...startOptions(account),
    stdio: ['pipe', log.fd, log.fd],
  });
  await once(keeper, 'spawn');
  await log.close();
  const deadline = performance.now() + 10_000;
  const ready = async () => {
    const lines = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
    return lines.split('\n')[7]?.trim() === 'ready';
  };
  while (!(await ready())) {
    if (performance.now() > deadline)
      throw new Error(`The test cluster did not start: ${await readFile(logFile, 'utf8')}`);
    await delay(5);
  }
  return {
    connectionString: socketUrl(directory, 'postgres'),
    directory,
    stop: async () => {
      const ended = once(keeper, 'exit');
      keeper.stdin?.end();
      await ended;
    },
  };
};

/** vitest's globalSetup: one cluster for a whole run. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const cluster = await startTestCluster();
  project.provide('postgres', cluster.connectionString);
  return cluster.stop;
};
