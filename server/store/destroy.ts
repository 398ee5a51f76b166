import type { Tx } from './database.js';
import { dropUploads } from './uploads.js';

/**
 * Destroys what was recorded (sound, transcript, revisions that may quote it) and with 'everything' what was typed too.
 * The parts stay as empty rows, ended, so that no late frame finds a home; their epoch rises, so no writer goes on.
 */
export const destroyContent = async (tx: Tx, encounterId: string, what: 'recording' | 'everything'): Promise<void> => {
  await dropUploads(tx, encounterId);
  const parts = await tx
    .updateTable('part')
    .set((eb) => ({ epoch: eb('epoch', '+', 1), frames: 0, ended_at: eb.fn.coalesce('ended_at', 'started_at') }))
    .where('encounter_id', '=', encounterId)
    .returning('id')
    .execute();
  const ids = parts.map((part) => part.id);
  if (ids.length) {
    await tx.deleteFrom('audio_block').where('part_id', 'in', ids).execute();
    await tx.deleteFrom('gap').where('part_id', 'in', ids).execute();
  }
  await tx.deleteFrom('revision').where('encounter_id', '=', encounterId).execute();
  await tx.deleteFrom('work').where('encounter_id', '=', encounterId).execute();
  const utterances = tx.deleteFrom('utterance').where('encounter_id', '=', encounterId);
  await (what === 'everything' ? utterances : utterances.where('source', '!=', 'typed')).execute();
};
