import type { Tx } from './database.js';
import { notifyChanged } from './notifications.js';

/** The encounter changed: decisions about what it was are told to read again, and so are its readers. */
export const bumpVersion = async (tx: Tx, encounterId: string, at: Date): Promise<void> => {
  const { version } = await tx
    .updateTable('encounter')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: at }))
    .where('id', '=', encounterId)
    .returning('version')
    .executeTakeFirstOrThrow();
  await notifyChanged(tx, encounterId, version);
};
