import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../server/store/migrate.js';
import { type TestDatabase, testDatabase } from '../support/postgres.js';

describe('bringing a database to this code', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());

  const run = async (text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: database.connectionString });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };

  it('may be asked by many processes at once, and again', async () => {
    await Promise.all([1, 2, 3].map(() => migrate(database.connectionString)));
    await migrate(database.connectionString);
    await run('select 1 from encounter');
  });

  it('refuses a database that newer code has made', async () => {
    await migrate(database.connectionString);
    await run("insert into migration_digest values ('999_from_the_future', 'x')");
    await expect(migrate(database.connectionString)).rejects.toThrow('newer than this code');
  });

  it('refuses a migration that was edited after it had been applied', async () => {
    await migrate(database.connectionString);
    await run("update migration_digest set sha256 = 'x' where name like '001%'");
    await expect(migrate(database.connectionString)).rejects.toThrow('edited');
  });
});
