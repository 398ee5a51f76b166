import { readFile, rename, rm } from 'node:fs/promises';
import { createExclusively } from './exclusive-file.js';
import { isAlive, type ProcessIdentity } from './process-identity.js';

export interface OwnerLock {
  /** The lock was left behind by a process that died without `stop`. */
  readonly replacedDeadOwner: boolean;
  release(): Promise<void>;
}

const parse = (text: string): ProcessIdentity | undefined => {
  const [pid, startTicks] = text.trim().split(' ').map(Number);
  return pid && pid > 0 && startTicks !== undefined ? { pid, startTicks } : undefined;
};

const read = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

export const inUse = (directory: string, owner: ProcessIdentity): Error =>
  new Error(
    `The database in ${directory} is in use by another running Luonnos (process ${owner.pid}). ` +
      'Stop that one first, give this one another data directory, or let both share a server with DATABASE_URL.',
  );

/**
 * One application per data directory. A dead owner's lock is replaced. Two starts that replace the same dead lock at the same
 * moment could in theory both believe they own it; the owner in the server's own command line (orphan.ts) is the second guard.
 */
export const acquireOwnerLock = async (directory: string, self: ProcessIdentity): Promise<OwnerLock> => {
  const file = `${directory}/owner.lock`;
  const content = `${self.pid} ${self.startTicks}\n`;
  let replacedDeadOwner = false;
  while (!(await createExclusively(file, content))) {
    const found = await read(file);
    if (found === undefined) continue;
    const owner = parse(found);
    if (owner && isAlive(owner)) throw inUse(directory, owner);
    const aside = `${file}.dead-${self.pid}`;
    try {
      await rename(file, aside);
    } catch {
      continue;
    }
    const moved = await read(aside);
    // Somebody was quicker and this is a new owner's lock: give it back and look again.
    if (moved !== undefined && moved !== found) await createExclusively(file, moved);
    else replacedDeadOwner = true;
    await rm(aside, { force: true });
  }
  return {
    replacedDeadOwner,
    release: async () => {
      if ((await read(file)) === content) await rm(file, { force: true });
    },
  };
};
