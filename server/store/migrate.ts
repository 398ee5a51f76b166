import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import { projectRoot } from '../root.js';

const directory = join(projectRoot, 'server/store/migrations');

/**
 * Brings the database to this code's schema, one process at a time (advisory lock). Throws when the database was made by newer
 * code, or when a migration that was already applied has been edited since.
 */
export const migrate = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('luonnos-migrate'))");
    await client.query('create table if not exists migration_digest (name text primary key, sha256 text not null)');
    const files = (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort();
    const digests = new Map<string, string>();
    for (const file of files) {
      const sha256 = createHash('sha256')
        .update(await readFile(join(directory, file)))
        .digest('hex');
      digests.set(file.replace(/\.sql$/, ''), sha256);
    }
    const applied = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration_digest');
    for (const { name, sha256 } of applied.rows) {
      const ours = digests.get(name);
      if (ours === undefined) throw new Error(`The database is newer than this code: it has migration ${name}.`);
      if (ours !== sha256) throw new Error(`Migration ${name} was edited after it had been applied.`);
    }
    await runner({
      dbClient: client,
      dir: directory,
      migrationsTable: 'migration',
      direction: 'up',
      noLock: true,
      log: () => undefined,
    });
    for (const [name, sha256] of digests) {
      await client.query('insert into migration_digest values ($1, $2) on conflict do nothing', [name, sha256]);
    }
  } finally {
    await client.end();
  }
};
