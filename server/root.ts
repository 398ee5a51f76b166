import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const find = (from: string): string => {
  if (existsSync(join(from, 'package.json'))) return from;
  const up = dirname(from);
  if (up === from) throw new Error('The project folder (package.json) was not found above the running file.');
  return find(up);
};

/** The project's folder, from source and from dist alike: prompts, migrations, fixtures and the built client are under it. */
export const projectRoot = find(dirname(fileURLToPath(import.meta.url)));

/** The version of the application, as its package says. */
export const applicationVersion: string = (
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }
).version;
