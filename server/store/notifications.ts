import { sql } from 'kysely';
import pg from 'pg';
import type { Db, Tx } from './database.js';

/** Sent when the transaction commits. Only wakes: the truth is in the tables, and everything is polled for as well. */
export const notifyChanged = async (tx: Db | Tx, encounterId: string, version: number): Promise<void> => {
  await sql`select pg_notify('luonnos_changed', ${`${encounterId} ${version}`})`.execute(tx);
};

/** There is work to do for an encounter, and whoever does the like of it may have lost it. */
export const notifyWork = async (tx: Db | Tx, encounterId: string): Promise<void> => {
  await sql`select pg_notify('luonnos_work', ${encounterId})`.execute(tx);
};

/** Somebody may see less than before: signed out, or an encounter handed over. */
export const notifyAccess = async (db: Db | Tx): Promise<void> => {
  await sql`select pg_notify('luonnos_access', '')`.execute(db);
};

export interface Listener {
  onChanged(listener: (encounterId: string, version: number) => void): void;
  onWork(listener: (encounterId: string) => void): void;
  onAccess(listener: () => void): void;
  close(): Promise<void>;
}

/** Listens on a connection of its own and connects again when it is lost. */
export const listen = async (
  connectionString: string,
  options: { retryMs: number; onError: (error: unknown) => void },
): Promise<Listener> => {
  const changed: ((encounterId: string, version: number) => void)[] = [];
  const work: ((encounterId: string) => void)[] = [];
  const access: (() => void)[] = [];
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString });
    const again = (error: unknown) => {
      if (closed || client !== next) return;
      client = null;
      options.onError(error);
      timer = setTimeout(() => void connect().catch(again), options.retryMs);
    };
    client = next;
    next.on('error', again);
    next.on('end', () => again(new Error('The listening connection ended.')));
    next.on('notification', ({ channel, payload }) => {
      if (channel === 'luonnos_work') for (const listener of work) listener(payload ?? '');
      if (channel === 'luonnos_access') for (const listener of access) listener();
      const [id, version] = (payload ?? '').split(' ');
      if (channel === 'luonnos_changed' && id) for (const listener of changed) listener(id, Number(version));
    });
    try {
      await next.connect();
      await next.query('listen luonnos_changed; listen luonnos_work; listen luonnos_access');
    } catch (error) {
      again(error);
    }
  };
  await connect();
  return {
    onChanged: (listener) => void changed.push(listener),
    onWork: (listener) => void work.push(listener),
    onAccess: (listener) => void access.push(listener),
    close: async () => {
      closed = true;
      if (timer) clearTimeout(timer);
      await client?.end();
    },
  };
};
