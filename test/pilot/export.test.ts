import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { columns } from '../../server/pilot/columns.js';
import { openDatabase } from '../../server/store/database.js';
import { startEmbeddedPostgres } from '../../server/store/embedded/start.js';
import { migrate } from '../../server/store/migrate.js';
import { type TestDatabase, testDatabase } from '../support/postgres.js';
import { measures } from './visits.js';

const root = join(import.meta.dirname, '../..');
const header = columns.map(({ name }) => name).join(',');

/** The command as it is run, in a process of its own. */
const run = (environment: Record<string, string>, args: readonly string[] = []) =>
  new Promise<{ code: number; out: string; said: string }>((resolve) => {
    const env = { PATH: process.env.PATH ?? '', ...environment };
    const command = ['--import', 'tsx', join(root, 'server/pilot-export-main.ts'), ...args];
    const child = execFile(process.execPath, command, { env, cwd: root }, (_error, out, said) =>
      resolve({ code: child.exitCode ?? 1, out, said }),
    );
  });

const addRow = async (connectionString: string): Promise<void> => {
  const database = openDatabase(connectionString, { max: 1, onError: () => undefined });
  await database.db
    .insertInto('pilot_visit')
    .values({
      encounter_id: crypto.randomUUID(),
      revision: 1,
      at: new Date('2026-11-23T10:00:00Z'),
      organisation_id: 'esimerkkila',
      register: 'health',
      unit: null,
      professional_id: 'elina.harju',
      profession: 'doctor',
      measures: JSON.stringify(measures({ recordedMs: 123_456 })),
    })
    .execute();
  await database.close();
};

describe('npm run pilot:export', () => {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  const emptyDatabase = async (): Promise<TestDatabase> => {
    const database = await testDatabase();
    ends.push(database.drop);
    return database;
  };

  it('prints the rows of the database it is pointed at, or writes them into a file that is nobody else’s', async () => {
    const { connectionString } = await emptyDatabase();
    await migrate(connectionString);
    await addRow(connectionString);
    const printed = await run({ DATABASE_URL: connectionString });
    expect(printed).toMatchObject({ code: 0, said: '' });
    const [first, second, rest] = printed.out.split('\r\n');
    expect([first, rest]).toEqual([header, '']);
    expect(second).toContain('123456');
    const folder = await mkdtemp('/tmp/luonnos-export-');
    ends.push(() => rm(folder, { recursive: true }));
    const file = join(folder, 'rows.csv');
    expect(await run({ DATABASE_URL: connectionString }, [file])).toMatchObject({ code: 0, out: '' });
    expect(await readFile(file, 'utf8')).toBe(printed.out);
  });

  it('says what each column holds', async () => {
    const { out } = await run({}, ['--columns']);
    expect(out.trim().split('\n')).toHaveLength(columns.length);
  });

  it('reads the embedded database beside the Luonnos that runs on it, and by itself where none does', async () => {
    const folder = await mkdtemp('/tmp/luonnos-export-');
    ends.push(() => rm(folder, { recursive: true, force: true }));
    await chmod(folder, 0o711);
    const dataDir = join(folder, 'data');
    const running = await startEmbeddedPostgres({ dataDir });
    ends.push(running.stop);
    await migrate(running.connectionString);
    await addRow(running.connectionString);
    const beside = await run({ LUONNOS_DATA_DIR: dataDir });
    expect(beside).toMatchObject({ code: 0, said: '' });
    expect(beside.out).toContain('123456');
    // It goes on: nobody has stopped it.
    await addRow(running.connectionString);
    await running.stop();
    const alone = await run({ LUONNOS_DATA_DIR: dataDir });
    expect(alone).toMatchObject({ code: 0, said: '' });
    expect(alone.out.split('\r\n')).toHaveLength(4);
  });

  it('says so where there is no database, or an older one, and makes none', async () => {
    const nowhere = await run({ LUONNOS_DATA_DIR: '/tmp/luonnos-nowhere' });
    expect(nowhere).toMatchObject({ code: 1, out: '' });
    expect(nowhere.said).toContain('There is no database in /tmp/luonnos-nowhere');
    const { connectionString } = await emptyDatabase();
    const older = await run({ DATABASE_URL: connectionString });
    expect(older).toMatchObject({ code: 1, out: '' });
    expect(older.said).toContain('older than this code');
  });
});
