import { chown, readFile, readlink, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Account, runAs } from './account.js';
import { inUse } from './owner-lock.js';
import { commandLine, isAlive, type ProcessIdentity, pidRuns } from './process-identity.js';
import { port } from './socket-directory.js';

/** The server carries its owner in its command line, where nobody can take it away while it lives. */
export const clusterName = ({ pid, startTicks }: ProcessIdentity): string => `luonnos-${pid}-${startTicks}`;

const ownerIn = (command: string): ProcessIdentity | undefined => {
  const [, pid, startTicks] = /cluster_name=luonnos-(\d+)-(\d+)/.exec(command) ?? [];
  return pid ? { pid: Number(pid), startTicks: Number(startTicks) } : undefined;
};

/** Fast shutdown, and from the tenth second on the immediate one, which leaves recovery to the next start. */
export const shutDown = async (pid: number, pollMs = 10): Promise<void> => {
  const started = performance.now();
  let asked: NodeJS.Signals | undefined;
  while (pidRuns(pid)) {
    const want = performance.now() - started < 10_000 ? 'SIGINT' : 'SIGQUIT';
    if (asked !== want) {
      asked = want;
      try {
        process.kill(pid, want);
      } catch {
        return;
      }
    }
    await delay(pollMs);
  }
};

/**
 * PostgreSQL takes a lock file for live when its pid is in use by anybody, as it soon is after a container's restart. Such a file
 * is given the pid of a process that just ended; the rest of it stays, because it names the shared memory by which PostgreSQL
 * knows whether workers of the dead server are still alive.
 */
const disown = async (file: string, pid: number, account: Account | undefined): Promise<void> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (Number.parseInt(text, 10) !== pid) return;
  const { stdout } = await runAs(account, '/bin/sh', ['-c', 'echo $$']);
  const draft = `${file}.disowned`;
  await writeFile(draft, text.replace(/^.*/, stdout.trim()), { mode: 0o600 });
  if (account) await chown(draft, account.uid, account.gid);
  await rename(draft, file);
};

/** Every PostgreSQL process works in its cluster's directory; where that cannot be asked, its name has to do. */
const couldServe = async (pid: number, command: string, cluster: string): Promise<boolean> => {
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return workingDirectory === undefined ? /^\S*postgres/.test(command) : workingDirectory === cluster;
};

const recordedPid = async (file: string): Promise<number> => {
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
  return Number.isNaN(pid) ? 0 : Math.abs(pid);
};

/**
 * Clears what an earlier server of this cluster left. A server is stopped only if its command line names this cluster and the
 * owner it names is dead; one with a living owner, or started by hand, is refused. Returns whether a server was stopped.
 */
export const clearEarlierServer = async (
  cluster: string,
  socketDirectory: string,
  account: Account | undefined,
): Promise<boolean> => {
  let stopped = false;
  for (const file of [join(cluster, 'postmaster.pid'), join(socketDirectory, `.s.PGSQL.${port}.lock`)]) {
    const pid = await recordedPid(file);
    if (!pid || !pidRuns(pid)) continue;
    const command = commandLine(pid);
    if (command.includes(`-D ${cluster} `)) {
      const owner = ownerIn(command);
      if (!owner) {
        throw new Error(
          `A PostgreSQL server that Luonnos did not start (process ${pid}) runs on ${cluster}. ` +
            'Stop it first, or set DATABASE_URL to it.',
        );
      }
      if (isAlive(owner)) throw inUse(cluster, owner);
      await shutDown(pid);
      stopped = true;
    } else if (!(await couldServe(pid, command, cluster))) {
      await disown(file, pid, account);
    }
  }
  return stopped;
};
