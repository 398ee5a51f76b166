import { chown, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, runAs } from './account.js';
import type { Binaries } from './binaries.js';
import { localeArguments } from './settings.js';

/** The superuser of an embedded cluster. */
export const superuser = 'luonnos';

const draftMark = '.init-';

const syncDirectory = async (directory: string): Promise<void> => {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** What an initdb left that was killed half way. Only the owner of the place may call this. */
export const removeUnfinished = async (place: string): Promise<void> => {
  for (const name of await readdir(place)) {
    if (!name.includes(draftMark)) continue;
    // Its initdb may still be writing; then it fails, and what it adds meanwhile goes with the next start.
    await rm(join(place, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }).catch(
      () => undefined,
    );
  }
};

interface Making {
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** false: for a cluster that is thrown away. */
  readonly durable: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Makes a cluster beside its place and renames it into place when it is complete, so that it exists whole or not at all. */
export const makeCluster = async (place: string, { binaries, account, durable, signal }: Making): Promise<string> => {
  const cluster = join(place, `pg${binaries.major}`);
  const draft = `${cluster}${draftMark}${crypto.randomUUID().slice(0, 8)}`;
  const fixed = [
    '-D',
    draft,
    `--username=${superuser}`,
    '--encoding=UTF8',
    '--auth-local=trust',
    '--auth-host=reject',
    '--data-checksums',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    let failure = '';
    for (const locale of localeArguments(binaries.major)) {
      await mkdir(draft, { mode: 0o700 });
      if (account) await chown(draft, account.uid, account.gid);
      const { code, stderr } = await runAs(account, join(binaries.bin, 'initdb'), [...fixed, ...locale], signal);
      if (code === 0) {
        await rename(draft, cluster);
        if (durable) await syncDirectory(place);
        return cluster;
      }
      failure ||= stderr.trim();
      await rm(draft, { recursive: true, force: true });
    }
    throw new Error(`The database could not be made in ${place}: ${failure}`);
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  }
};
