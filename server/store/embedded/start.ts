import { join } from 'node:path';
import { serverAccount } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';
import { makeCluster, removeUnfinished, superuser } from './cluster.js';
import { clearEarlierServer, clusterName } from './orphan.js';
import { acquireOwnerLock } from './owner-lock.js';
import { choosePlace, clusterAccount, clusterMajors } from './place.js';
import { launch } from './postmaster.js';
import { thisProcess } from './process-identity.js';
import { serverArguments } from './settings.js';
import { port, prepareSocketDirectory } from './socket-directory.js';

export interface EmbeddedOptions {
  /** Belongs to one running Luonnos at a time. */
  readonly dataDir: string;
  /** Which binaries make a new cluster. An existing one is always run by binaries of its own major version. */
  readonly prefer?: 'system' | 'npm';
  /** Ends the start, not the started server. */
  readonly signal?: AbortSignal;
  readonly log?: (message: string, fields: Readonly<Record<string, string | number>>) => void;
}

export interface EmbeddedPostgres {
  /** The superuser over a unix socket; both `pg` and `psql` take it. */
  readonly connectionString: string;
  readonly pid: number;
  readonly source: Binaries['source'];
  readonly version: string;
  /** The owner before us had died without `stop`; its server was stopped if it still ran. */
  readonly tookOver: boolean;
  /** Resolves when the server is gone, asked to or not. */
  readonly exited: Promise<void>;
  /** Fast shutdown. Close pools first; repeating is harmless. */
  stop(): Promise<void>;
}

export const socketUrl = (socketDirectory: string, database: string): string =>
  `postgresql://${superuser}@localhost:${port}/${database}?host=${encodeURIComponent(socketDirectory)}`;

/** Starts a real PostgreSQL on the data directory, making the cluster at the first start. */
export const startEmbeddedPostgres = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const { dataDir, prefer = 'system', signal, log = () => undefined } = options;
  if (process.platform === 'win32') throw new Error('There is no embedded PostgreSQL on Windows: set DATABASE_URL.');
  const ordinary = await serverAccount();
  const { directory: place, moved } = await choosePlace(dataDir, ordinary);
  if (moved) log('the database is outside the data directory, which its user cannot enter', { directory: place });

  const self = thisProcess();
  const lock = await acquireOwnerLock(place, self);
  try {
    await removeUnfinished(place);
    const major = (await clusterMajors(place)).at(-1);
    const account = major === undefined ? ordinary : await clusterAccount(join(place, `pg${major}`), ordinary);
    const binaries = await findBinaries({ prefer, account, major, copyInto: place, signal });
    const cluster =
      major === undefined
        ? await makeCluster(place, { binaries, account, durable: true, signal })
        : join(place, `pg${major}`);
    const socketDirectory = await prepareSocketDirectory(place, account);
    let stoppedOrphan = false;
    const { pid, exited, shutDown } = await launch({
      program: join(binaries.bin, 'postgres'),
      args: serverArguments(cluster, {
        port: String(port),
        unix_socket_directories: socketDirectory,
        cluster_name: clusterName(self),
      }),
      cluster,
      account,
      logFile: join(place, 'postgres.log'),
      clear: async () => {
        stoppedOrphan = (await clearEarlierServer(cluster, socketDirectory, account)) || stoppedOrphan;
      },
      signal,
    });
    const tookOver = lock.replacedDeadOwner || stoppedOrphan;
    log('embedded PostgreSQL started', { pid, version: binaries.version, source: binaries.source });
    let stopping: Promise<void> | undefined;
    const stop = async () => {
      await shutDown();
      await lock.release();
    };
    return {
      connectionString: socketUrl(socketDirectory, 'postgres'),
      pid,
      source: binaries.source,
      version: binaries.version,
      tookOver,
      exited,
      stop: () => {
        stopping ??= stop();
        return stopping;
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
};
