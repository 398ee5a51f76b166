import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../root.js';

const newest = async (directory: string): Promise<number> => {
  const files = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const times = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).mtimeMs),
  );
  return Math.max(0, ...times);
};

/** `npm ci` builds the client; this builds it again where its sources are newer, or where install scripts did not run. */
export const buildClientIfNeeded = async (): Promise<void> => {
  const [client, domain, built] = await Promise.all(
    ['client', 'server/domain', 'dist/client'].map((directory) => newest(join(projectRoot, directory))),
  );
  if ((built ?? 0) > Math.max(client ?? 0, domain ?? 0)) return;
  const { build } = await import('vite');
  await build({
    root: join(projectRoot, 'client'),
    configFile: join(projectRoot, 'vite.config.ts'),
    logLevel: 'error',
  });
};
