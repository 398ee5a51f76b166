import pg from 'pg';
import { inject } from 'vitest';
import type {} from './global-postgres.js';

export interface TestDatabase {
  readonly connectionString: string;
  drop(): Promise<void>;
}

const administrator = (): string => {
  const connectionString = inject('postgres');
  if (connectionString) return connectionString;
  throw new Error('There is no test cluster: vitest.config.ts needs globalSetup: test/support/global-postgres.ts.');
};

const withClient = async <Result>(connectionString: string, work: (client: pg.Client) => Promise<Result>) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const named = (connectionString: string, database: string): string => {
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  return url.href;
};

/** A database of the test file's own: empty, or a copy of the template. `drop` throws whoever is connected out. */
export const testDatabase = async (
  options: { template?: string | undefined; cluster?: string } = {},
): Promise<TestDatabase> => {
  const cluster = options.cluster ?? administrator();
  const template = options.template ?? inject('postgresTemplate');
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await withClient(cluster, (client) =>
    client.query(`create database ${name} template ${pg.escapeIdentifier(template ?? 'template1')}`),
  );
  return {
    connectionString: named(cluster, name),
    drop: () =>
      withClient(cluster, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
};

/**
 * Makes a template once per run, whichever worker asks first; the others wait for it. `prepare` migrates or fills the database and
 * closes its connections. Returns the template's name for `testDatabase`.
 */
export const testTemplate = (
  name: string,
  prepare: (connectionString: string) => Promise<void>,
  cluster = administrator(),
): Promise<string> =>
  withClient(cluster, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [`template ${name}`]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    const draft = `${name}_unfinished`;
    await client.query(`drop database if exists ${pg.escapeIdentifier(draft)} with (force)`);
    await client.query(`create database ${pg.escapeIdentifier(draft)}`);
    await prepare(named(cluster, draft));
    await client.query(`alter database ${pg.escapeIdentifier(draft)} rename to ${pg.escapeIdentifier(name)}`);
    return name;
  });
