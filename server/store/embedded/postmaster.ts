import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Account, startOptions } from './account.js';
import { shutDown } from './orphan.js';

export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly cluster: string;
  readonly account: Account | undefined;
  /** Where the server's own log goes. It is started anew each time, the one before is kept. */
  readonly logFile: string;
  /** Clears what an earlier server left; called before each attempt, throws when the cluster is in use. */
  readonly clear: () => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

export interface Postmaster {
  readonly pid: number;
  readonly exited: Promise<void>;
  shutDown(): Promise<void>;
}

/** A zombie's pid, and workers that outlive their killed server for a moment: both pass, seen for 2 to 5 s. */
const passing = /lock file ".*" already exists|pre-existing shared memory block/;
const retryMs = 15_000;
const pollMs = 5;

/** postmaster.pid is PostgreSQL's own report: the first line is the pid, the eighth becomes "ready". */
const reportsReady = async (cluster: string, pid: number): Promise<boolean> => {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
};

const start = async ({ program, args, account, logFile }: Launch): Promise<Postmaster> => {
  const log = await open(logFile, 'w', 0o600);
  try {
    const child = spawn(program, args, { ...startOptions(account), stdio: ['ignore', log.fd, log.fd] });
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    await once(child, 'spawn');
    const pid = child.pid as number;
    const hasExited = () => child.exitCode !== null || child.signalCode !== null;
    return {
      pid,
      exited,
      shutDown: async () => {
        // Its pid may be somebody else's by now.
        if (!hasExited()) await shutDown(pid);
        await exited;
      },
    };
  } finally {
    await log.close();
  }
};

/** The log of a server that ended before it was ready. */
const attempt = async (plan: Launch): Promise<Postmaster | string> => {
  const server = await start(plan);
  let ended = false;
  const end = server.exited.then(() => {
    ended = true;
  });
  // No time limit while it lives: crash recovery takes as long as it takes.
  while (!ended && !plan.signal?.aborted) {
    if (await reportsReady(plan.cluster, server.pid)) return server;
    await Promise.race([end, delay(pollMs)]);
  }
  await server.shutDown();
  plan.signal?.throwIfAborted();
  return readFile(plan.logFile, 'utf8');
};

export const launch = async (plan: Launch): Promise<Postmaster> => {
  await rename(plan.logFile, `${plan.logFile}.previous`).catch(() => undefined);
  const started = performance.now();
  for (;;) {
    await plan.clear();
    plan.signal?.throwIfAborted();
    const result = await attempt(plan);
    if (typeof result !== 'string') return result;
    if (!passing.test(result) || performance.now() - started > retryMs) {
      const fatal = /(?:FATAL|PANIC): +(.*)/.exec(result)?.[1] ?? `see ${plan.logFile}`;
      throw new Error(`The embedded PostgreSQL did not start: ${fatal}`);
    }
    await delay(100);
  }
};
