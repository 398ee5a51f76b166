import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { LuonnosError } from '../errors.js';
import type { Database } from './schema.js';

export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;

export interface OpenDatabase {
  readonly db: Db;
  /** For what needs a plain pool: sessions, the audio log. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** `onError` hears of connections lost while idle; without a listener a database restart would end the process. */
export const openDatabase = (
  connectionString: string,
  options: { max: number; onError: (error: unknown) => void },
): OpenDatabase => {
  const pool = new pg.Pool({ connectionString, max: options.max, connectionTimeoutMillis: 10_000 });
  pool.on('error', options.onError);
  pool.on('connect', (client) => {
    client.on('error', options.onError);
  });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
};

const connectionCodes = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  '40P01',
]);

/** Errors of the database server become `store.unavailable` where trying again can help; the rest pass as they are. */
export const storeError = (error: unknown): unknown => {
  if (error instanceof LuonnosError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '53100') return new LuonnosError('store.full', { cause: error });
  const lost =
    connectionCodes.has(code) ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect/.test(error.message);
  return lost ? new LuonnosError('store.unavailable', { cause: error }) : error;
};
