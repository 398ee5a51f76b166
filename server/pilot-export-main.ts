/**
 * `npm run pilot:export`: the pilot's rows as CSV on standard output, or into the file that is named; `-- --columns` says what each
 * column holds. Reads DATABASE_URL, or the embedded database in LUONNOS_DATA_DIR, whether a server runs on it or not.
 */
import { writeFile } from 'node:fs/promises';
import { readDatabasePlace } from './config.js';
import { columns, pilotCsv } from './pilot/columns.js';
import { openDatabase } from './store/database.js';
import { reachEmbeddedPostgres } from './store/embedded/reach.js';
import { readPilotVisits } from './store/pilot.js';

const readRows = async (): Promise<string> => {
  const { databaseUrl, dataDir } = readDatabasePlace();
  const reached = databaseUrl
    ? { connectionString: databaseUrl, close: async () => undefined }
    : await reachEmbeddedPostgres(dataDir);
  try {
    const database = openDatabase(reached.connectionString, { max: 1, onError: () => undefined });
    try {
      return pilotCsv(await readPilotVisits(database.db, null));
    } finally {
      await database.close();
    }
  } finally {
    await reached.close();
  }
};

/** PostgreSQL's word for a table that is not there: code that knows it has not opened this database yet. */
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '42P01';

const [argument] = process.argv.slice(2);
try {
  if (argument === '--columns') {
    process.stdout.write(columns.map(({ name, meaning }) => `${name}: ${meaning}\n`).join(''));
  } else if (argument?.startsWith('-')) {
    throw new Error(`${argument} is not known: npm run pilot:export -- [FILE | --columns]`);
  } else {
    const csv = await readRows();
    if (argument) await writeFile(argument, csv, { mode: 0o600 });
    else process.stdout.write(csv);
  }
} catch (error) {
  const text = isMissing(error)
    ? 'This database is older than this code: start Luonnos on it once.'
    : error instanceof Error
      ? error.message
      : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
