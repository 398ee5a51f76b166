import { chmod, mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Account, canEnter } from './account.js';
import { createExclusively } from './exclusive-file.js';

const movedName = 'postgres-moved-to';

export interface Place {
  readonly directory: string;
  /** Chosen because the account cannot enter the data directory. */
  readonly moved: boolean;
}

/** The major versions of the clusters in a directory, oldest first. */
export const clusterMajors = async (directory: string): Promise<number[]> => {
  const majors: number[] = [];
  for (const name of await readdir(directory)) {
    const major = Number(/^pg(\d+)$/.exec(name)?.[1]);
    if (major) majors.push(major);
  }
  return majors.sort((a, b) => a - b);
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const blocked = (directory: string, account: Account, why: string): Error =>
  new Error(
    `${why} PostgreSQL runs as the user ${account.name} because Luonnos runs as root, and ${account.name} cannot enter ${directory}. ` +
      `Let it (chmod o+x on that directory and those above it), choose a data directory it can enter, such as /var/lib/luonnos, ` +
      'start Luonnos as another user than root, or set DATABASE_URL.',
  );

/** As root, a cluster is run by the user that made it: `nobody`, though the user `postgres` was installed since. */
export const clusterAccount = async (cluster: string, account: Account | undefined): Promise<Account | undefined> => {
  if (!account) return undefined;
  const { uid, gid } = await stat(cluster);
  return uid === account.uid || uid === 0 ? account : { name: `with id ${uid}`, uid, gid };
};

/**
 * Where the cluster lives: the data directory itself, unless the account cannot reach it (a project under /root). Then it is a
 * new directory under `fallback`, and a file in the data directory says where: a database that silently starts again empty
 * because a mode bit changed would be worse than one that does not start.
 */
export const choosePlace = async (
  dataDir: string,
  account: Account | undefined,
  fallback = '/var/lib/luonnos',
): Promise<Place> => {
  const created = await mkdir(resolve(dataDir), { recursive: true, mode: account ? 0o711 : 0o700 });
  const directory = await realpath(dataDir);
  const note = join(directory, movedName);
  const noted = await readFile(note, 'utf8').catch(() => undefined);
  if (noted !== undefined) {
    const elsewhere = noted.trim();
    if (await exists(elsewhere)) return { directory: elsewhere, moved: true };
    throw new Error(
      `The database of ${directory} was kept in ${elsewhere}, which is gone. To start empty, delete ${note}.`,
    );
  }
  if (!account) return { directory, moved: false };
  if (created) await chmod(directory, 0o711);
  if (await canEnter(account, directory)) return { directory, moved: false };
  if ((await clusterMajors(directory)).length > 0) throw blocked(directory, account, 'The database cannot be opened.');

  const elsewhere = join(fallback, `${basename(dirname(directory))}-${crypto.randomUUID().slice(0, 8)}`);
  try {
    await mkdir(elsewhere, { recursive: true, mode: 0o711 });
    await chmod(fallback, 0o711);
    await chmod(elsewhere, 0o711);
  } catch {
    throw blocked(directory, account, `No database can be made: ${fallback} cannot be written.`);
  }
  if (!(await canEnter(account, elsewhere))) throw blocked(directory, account, 'No database can be made.');
  if (await createExclusively(note, `${elsewhere}\n`)) return { directory: elsewhere, moved: true };
  return { directory: (await readFile(note, 'utf8')).trim(), moved: true };
};
