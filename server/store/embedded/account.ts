import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** The system user PostgreSQL runs as when Luonnos is root: PostgreSQL refuses root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `undefined`: we are not root and PostgreSQL runs as we do. */
export const serverAccount = async (): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const [name, , uid, gid] = lines.find((line) => line[0] === wanted) ?? [];
    if (name && uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody. ' +
      'Start Luonnos as another user, or set DATABASE_URL.',
  );
};

/** How every PostgreSQL program is started: its own session (a terminal's Ctrl-C must not reach it) and nothing of our environment. */
export const startOptions = (account: Account | undefined) => ({
  cwd: '/',
  detached: true,
  env: { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' },
  ...(account && { uid: account.uid, gid: account.gid }),
});

/** Runs a program to its end as the account. Rejects only when it cannot be started at all, or on abort. */
export const runAs = (
  account: Account | undefined,
  program: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const output = { stdout: '', stderr: '' };
    const child = spawn(program, args, {
      ...startOptions(account),
      ...(signal && { signal }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    child.on('error', (error) => {
      if (!signal?.aborted) reject(error);
    });
    child.on('close', (code) => {
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code, ...output });
    });
  });

/** Whether the account can enter a directory, asked of the kernel (mode bits would miss ACLs and mount options). */
export const canEnter = async (account: Account | undefined, directory: string): Promise<boolean> => {
  try {
    return (await runAs(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory])).code === 0;
  } catch (error) {
    throw new Error(
      `PostgreSQL has to run as the user ${account?.name ?? 'of this process'}, but this process may not start programs as it. ` +
        'Start Luonnos as another user than root, or set DATABASE_URL.',
      { cause: error },
    );
  }
};
