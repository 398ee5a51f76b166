import type { Tx } from './database.js';
import { markShed } from './shed.js';
import { dropUploads } from './uploads.js';

/**
 * Destroys what was recorded (sound, transcript, revisions that may quote it) and with 'everything' what was typed too.
 * The parts stay as empty rows, ended, so that no late frame finds a home; their epoch rises, so no writer goes on. Answers how many
 * parts had sound, and how many frames: the receipt.
 */
export const destroyContent = async (
  tx: Tx,
  encounterId: string,
  what: 'recording' | 'everything',
  at: Date,
): Promise<{ parts: number; frames: number }> => {
  const uploads = await dropUploads(tx, encounterId);
  const sound = await tx
    .selectFrom('part')
    .select('frames')
    .where('encounter_id', '=', encounterId)
    .where('destroyed_at', 'is', null)
    .forNoKeyUpdate()
    .execute();
  const parts = await tx
    .updateTable('part')
    .set((eb) => ({
      epoch: eb('epoch', '+', 1),
      frames: 0,
      ended_at: eb.fn.coalesce('ended_at', 'started_at'),
      voice: null,
    }))
    .where('encounter_id', '=', encounterId)
    .returning('id')
    .execute();
  const ids = parts.map((part) => part.id);
  if (ids.length) {
    await tx.deleteFrom('audio_block').where('part_id', 'in', ids).execute();
    await tx.deleteFrom('moment').where('part_id', 'in', ids).execute();
    await tx.deleteFrom('gap').where('part_id', 'in', ids).execute();
    await tx.deleteFrom('voice_role').where('part_id', 'in', ids).execute();
    await tx.deleteFrom('refused_sound').where('part_id', 'in', ids).execute();
  }
  const notes = await tx.deleteFrom('revision').where('encounter_id', '=', encounterId).executeTakeFirst();
  // What was signed before is still told to who waits for it.
  await tx.deleteFrom('work').where('encounter_id', '=', encounterId).where('kind', '!=', 'notify').execute();
  const utterances = tx.deleteFrom('utterance').where('encounter_id', '=', encounterId);
  const words = await (what === 'everything'
    ? utterances
    : utterances.where('source', '!=', 'typed')
  ).executeTakeFirst();
  const stored = sound.map((part) => part.frames).filter((frames) => frames > 0);
  const anything = uploads > 0 || stored.length > 0 || notes.numDeletedRows > 0n || words.numDeletedRows > 0n;
  if (anything) await markShed(tx, encounterId, at);
  return { parts: stored.length, frames: stored.reduce((sum, frames) => sum + frames, 0) };
};
