import { execFile } from 'node:child_process';
import { access, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, runAs } from './account.js';
import { copyNative, linkLibraries, npmNativeDirectory } from './npm-binaries.js';

export const oldestMajor = 15;

export interface Binaries {
  readonly source: 'system' | 'npm';
  /** Directory of `postgres` and `initdb`. */
  readonly bin: string;
  readonly version: string;
  readonly major: number;
}

export interface Search {
  readonly prefer: 'system' | 'npm';
  readonly account: Account | undefined;
  /** Only this major version will do, because a cluster of it exists. */
  readonly major?: number | undefined;
  /** Where a copy of the npm binaries may be put when they cannot be run where they are. */
  readonly copyInto: string;
  readonly signal?: AbortSignal | undefined;
}

const systemRoot = '/usr/lib/postgresql';

const systemDirectories = async (): Promise<string[]> => {
  const names = await readdir(systemRoot).catch(() => []);
  const majors = names.map(Number).filter((major) => major >= oldestMajor);
  const directories = majors.sort((a, b) => b - a).map((major) => join(systemRoot, String(major), 'bin'));
  const onPath = await promisify(execFile)('/bin/sh', ['-c', 'command -v postgres']).catch(() => undefined);
  const found = onPath?.stdout.trim();
  return found ? [...directories, dirname(await realpath(found))] : directories;
};

/** Running the program as the account it will run as proves all at once: it is there, reachable, executable, its libraries too. */
const tryDirectory = async (source: Binaries['source'], bin: string, search: Search): Promise<Binaries | string> => {
  try {
    await access(join(bin, 'initdb'));
    const { code, stdout, stderr } = await runAs(search.account, join(bin, 'postgres'), ['--version'], search.signal);
    const version = /PostgreSQL\)? (\d+[.\w]*)/.exec(stdout)?.[1];
    if (code !== 0 || !version) return `${bin}: ${stderr.trim() || 'did not tell its version'}`;
    const major = Number.parseInt(version, 10);
    if (major < oldestMajor) return `${bin}: version ${version} is older than ${oldestMajor}`;
    if (search.major !== undefined && major !== search.major) return `${bin}: version ${version}`;
    return { source, bin, version, major };
  } catch (error) {
    search.signal?.throwIfAborted();
    return `${bin}: ${(error as NodeJS.ErrnoException).code ?? 'cannot be run'}`;
  }
};

const trySystem = async (search: Search): Promise<Binaries | string> => {
  const reasons: string[] = [];
  for (const bin of await systemDirectories()) {
    const result = await tryDirectory('system', bin, search);
    if (typeof result !== 'string') return result;
    reasons.push(result);
  }
  return reasons.join('; ') || `none under ${systemRoot} or on the PATH`;
};

/** In place when the libraries' links are there or can be made and the account can get at them, else as a copy. */
export const tryNpm = async (native: string | undefined, search: Search): Promise<Binaries | string> => {
  if (!native) return `no npm package for ${process.platform}-${process.arch}`;
  await linkLibraries(native).catch(() => undefined);
  const inPlace = await tryDirectory('npm', join(native, 'bin'), search);
  if (typeof inPlace !== 'string') return inPlace;
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  if (search.major !== undefined && Number.parseInt(version, 10) !== search.major) return inPlace;
  const copy = join(search.copyInto, `postgres-${version}`);
  try {
    await access(copy).catch(() => copyNative(native, copy));
  } catch (error) {
    return `${inPlace}; copying failed: ${(error as NodeJS.ErrnoException).code}`;
  }
  return tryDirectory('npm', join(copy, 'native', 'bin'), search);
};

export const findBinaries = async (search: Search): Promise<Binaries> => {
  const reasons: string[] = [];
  for (const source of search.prefer === 'npm' ? (['npm', 'system'] as const) : (['system', 'npm'] as const)) {
    const result = await (source === 'npm' ? tryNpm(npmNativeDirectory(), search) : trySystem(search));
    if (typeof result !== 'string') return result;
    reasons.push(`${source}: ${result}`);
  }
  const wanted = search.major === undefined ? `PostgreSQL ${oldestMajor} or newer` : `PostgreSQL ${search.major}`;
  const why = search.major === undefined ? '' : ', which made the data directory,';
  throw new Error(
    `${wanted}${why} was not found (${reasons.join('; ')}). Install it, or set DATABASE_URL to a server.` +
      (search.major === undefined
        ? ''
        : ' To change to another version, dump with the old one and restore into the new.'),
  );
};
