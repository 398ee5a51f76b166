import { sql } from 'kysely';
import type { Tx } from './database.js';

/**
 * Something sealed with the encounter's key was destroyed: backups still hold it, and this key opens it there. From now on the key may
 * only be replaced, never kept on under another day.
 */
export const markShed = async (tx: Tx, encounterId: string, at: Date): Promise<void> => {
  await sql`update encounter set key_shed_at = ${at}, shed_key_id = key_id where id = ${encounterId}`.execute(tx);
};
