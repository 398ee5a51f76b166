import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterMajors } from './place.js';
import { pidRuns } from './process-identity.js';
import { socketUrl, startEmbeddedPostgres } from './start.js';

export interface Reached {
  readonly connectionString: string;
  /** Ends the server where it was started for this; one that a running Luonnos owns goes on. */
  close(): Promise<void>;
}

/** PostgreSQL's own report: pid in the first line, its socket's directory in the fifth, its state in the eighth. */
const runningSocket = async (cluster: string): Promise<string | null> => {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid, socket, state] = [Number(lines[0]), lines[4]?.trim(), lines[7]?.trim()];
  return pid > 0 && socket && state === 'ready' && pidRuns(pid) ? socket : null;
};

/**
 * The database of a data directory, for a short reading: beside the Luonnos that runs on it, or by a server of its own where none does. Throws
 * where there is no database.
 */
export const reachEmbeddedPostgres = async (dataDir: string): Promise<Reached> => {
  const directory = await realpath(dataDir).catch(() => null);
  const moved = directory && (await readFile(join(directory, 'postgres-moved-to'), 'utf8').catch(() => null));
  const place = moved?.trim() || directory;
  const major = place === null ? undefined : (await clusterMajors(place)).at(-1);
  if (place === null || major === undefined) {
    throw new Error(
      `There is no database in ${dataDir}: name its folder in LUONNOS_DATA_DIR, or a server in DATABASE_URL.`,
    );
  }
  const socket = await runningSocket(join(place, `pg${major}`));
  if (socket !== null) return { connectionString: socketUrl(socket, 'postgres'), close: async () => undefined };
  const { connectionString, stop } = await startEmbeddedPostgres({ dataDir });
  return { connectionString, close: stop };
};
