import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, canEnter } from './account.js';

export const port = 5432;

/** sockaddr_un holds 107 bytes on Linux and 103 on macOS; the smaller one is kept everywhere. */
const longestPath = 103;

const fits = (directory: string): boolean => Buffer.byteLength(join(directory, `.s.PGSQL.${port}`)) <= longestPath;

/** Makes the directory for nobody but the server's user, or proves that it is: in /tmp anybody could have made it before us. */
const makePrivate = async (directory: string, account: Account | undefined): Promise<void> => {
  const made = await mkdir(directory, { mode: 0o700 }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      return false;
    },
  );
  if (made && account) await chown(directory, account.uid, account.gid);
  if (made) await chmod(directory, 0o700);
  const found = await lstat(directory);
  const wanted = account?.uid ?? process.getuid?.();
  if (!found.isDirectory() || found.uid !== wanted || (found.mode & 0o077) !== 0) {
    throw new Error(
      `${directory} exists but is not a private directory of the database's user. Remove it and start again.`,
    );
  }
};

/** The directory of the server's only door: `<place>/socket`, or a short one keyed by the place where that is too long. */
export const prepareSocketDirectory = async (place: string, account: Account | undefined): Promise<string> => {
  const own = join(place, 'socket');
  const key = createHash('sha256').update(place).digest('hex').slice(0, 16);
  const candidates = [own, join(tmpdir(), `luonnos-${key}`), `/tmp/luonnos-${key}`];
  for (const directory of candidates.filter(fits)) {
    try {
      await makePrivate(directory, account);
    } catch (error) {
      // A temporary directory that is missing or read-only is passed over; one that somebody else made is an error.
      if (!['ENOENT', 'EACCES', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      continue;
    }
    if (await canEnter(account, directory)) return directory;
  }
  throw new Error(
    'No directory was found where the database could make its socket: tried the data directory and /tmp.',
  );
};
