import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverAccount } from '../../server/store/embedded/account.js';
import { findBinaries, tryNpm } from '../../server/store/embedded/binaries.js';
import { npmNativeDirectory } from '../../server/store/embedded/npm-binaries.js';
import { choosePlace } from '../../server/store/embedded/place.js';

const account = await serverAccount();
const isRoot = account !== undefined;
let directory = '';

beforeEach(async () => {
  directory = await mkdtemp('/tmp/luonnos-embedded-');
  await chmod(directory, 0o755);
});

afterEach(() => rm(directory, { recursive: true, force: true }));

const search = () => ({ prefer: 'npm', account, copyInto: directory }) as const;

describe('the npm binaries', () => {
  const packageWithoutLinks = async (parent: string): Promise<string> => {
    const native = npmNativeDirectory() ?? '';
    const copy = join(directory, parent, 'package');
    const links: { target: string }[] = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
    const names = new Set(links.map(({ target }) => basename(target)));
    await cp(join(native, '..'), copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !names.has(basename(source)) && !source.endsWith('.a'),
    });
    return join(copy, 'native');
  };

  it('run in place, with the links that the denied install script would have made', async () => {
    const native = await packageWithoutLinks('open');
    for (const _ of ['the first time', 'and again']) {
      expect(await tryNpm(native, search())).toMatchObject({ source: 'npm', bin: join(native, 'bin'), major: 18 });
    }
    expect(await readdir(join(native, 'lib'))).toContain('libpq.so.5');
  });

  it.runIf(isRoot)('run from a copy when the server’s user cannot reach node_modules', async () => {
    const native = await packageWithoutLinks('closed');
    await chmod(join(directory, 'closed'), 0o700);
    const found = await tryNpm(native, search());
    expect(found).toMatchObject({ source: 'npm', major: 18 });
    expect(typeof found !== 'string' && found.bin.startsWith(join(directory, 'postgres-'))).toBe(true);
    expect(await tryNpm(native, search())).toEqual(found);
  });

  it('are passed over, and the remedy named, when an existing cluster needs another version', async () => {
    const missing = findBinaries({ ...search(), major: 14 });
    await expect(missing).rejects.toThrow(/PostgreSQL 14, which made the data directory, was not found .*DATABASE_URL/);
    expect(await readdir(directory)).toEqual([]);
  });
});

describe.runIf(isRoot)('the place of the cluster, as root', () => {
  const fallback = () => join(directory, 'fallback');

  it('is the data directory where the server’s user can enter it', async () => {
    const dataDir = join(directory, 'data');
    expect(await choosePlace(dataDir, account, fallback())).toEqual({ directory: dataDir, moved: false });
    expect((await stat(dataDir)).mode & 0o777).toBe(0o711);
  });

  it('is elsewhere where it cannot, and stays there even if it later could', async () => {
    const dataDir = join(directory, 'closed', 'data');
    await mkdir(join(directory, 'closed'), { mode: 0o700 });
    const chosen = await choosePlace(dataDir, account, fallback());
    expect(chosen).toMatchObject({ moved: true, directory: expect.stringContaining(`${fallback()}/closed-`) });
    await chmod(join(directory, 'closed'), 0o755);
    expect(await choosePlace(dataDir, account, fallback())).toEqual(chosen);
    expect(await choosePlace(dataDir, undefined, fallback())).toEqual(chosen);

    await rm(chosen.directory, { recursive: true });
    await expect(choosePlace(dataDir, account, fallback())).rejects.toThrow('To start empty, delete');
  });

  it('is never silently another one than that of an existing cluster', async () => {
    const dataDir = join(directory, 'closed', 'data');
    await mkdir(join(dataDir, 'pg18'), { recursive: true });
    await chmod(join(directory, 'closed'), 0o700);
    await expect(choosePlace(dataDir, account, fallback())).rejects.toThrow(/cannot enter .*chmod o\+x.*DATABASE_URL/);
  });
});
