import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runner } from 'node-pg-migrate';
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

  it('brings what was stored before along, and can be taken back', async () => {
    const dir = join(import.meta.dirname, '../../server/store/migrations');
    const step = (direction: 'up' | 'down', count: number) =>
      runner({
        databaseUrl: database.connectionString,
        dir,
        migrationsTable: 'migration',
        direction,
        count,
        log: () => undefined,
      });
    await step('up', 2);
    const id = '00000000-0000-4000-8000-000000000001';
    await run(`
      insert into person (id, role, name, title, organisation_id, organisation_name, seen_at)
        values ('p', 'professional', 'Elina', 'LL', 'o', 'O', now());
      insert into encounter (id, version, state, kind, organisation_id, organisation_name, register, professional_id, note_type, mode,
          spoken_language, note_language, present, subject_id, subject, key_id, wrapped_key, created_at, updated_at)
        values ('${id}', 1, 'filed', 'live', 'o', 'O', 'health', 'p', 'doctor-visit', 'conversation', 'fi', 'fi', '{}', 's', '', '2026-11-22', '',
          now(), now());
      insert into part (encounter_id, ordinal, kind, device, epoch, frames, started_at) values ('${id}', 1, 'conversation', 'd', 1, 1, now());
      insert into audio_block (part_id, first_seq, frames, body) select id, 0, 1, '' from part;
      insert into utterance (encounter_id, id, source, part_id, role, start_ms, end_ms, language, body)
        select '${id}', 'u1-1', 'utterance', id, 'subject', 0, 100, 'fi', '' from part;
      insert into signed_note (note_id, encounter_id, revision, hash, body, signed_at) values ('${id}', '${id}', 1, 'abc', '', now());`);
    await migrate(database.connectionString);
    await run(`do $$ begin
      assert (select form = 'pcm' from audio_block);
      assert (select transcript = 1 and voice is null and finalised_at is null from part);
      assert (select transcript = 1 from utterance);
      assert (select hash is null from signed_note);
      assert (select key_shed_at is null and shed_key_id is null from encounter);
    end $$`);
    await run("insert into audio_block (part_id, first_seq, frames, form) select id, 1, 1, 'silence' from part");
    const sinceFirst = (await readdir(dir)).length - 1;
    await step('down', sinceFirst);
    await run(`do $$ begin
      assert (select count(*) = 1 from audio_block);
      assert (select hash = '' from signed_note);
    end $$`);
    await step('up', sinceFirst);
  });
});
