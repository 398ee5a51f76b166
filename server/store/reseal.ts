import { blockContext } from './block-forms.js';
import type { Tx } from './database.js';
import { troubleContext } from './filing.js';
import { noteContext, signedContext, subjectContext, utteranceContext } from './rows.js';
import { seal, unseal } from './seal.js';

type Reseal = (context: string, sealed: Buffer) => Buffer;

/** So many blocks of sound in memory at once. */
const BATCH = 8;

const resealSound = async (tx: Tx, partId: number, reseal: Reseal): Promise<void> => {
  for (let next = 0; ; ) {
    const blocks = await tx
      .selectFrom('audio_block')
      .select(['first_seq', 'form', 'body'])
      .where('part_id', '=', partId)
      .where('first_seq', '>=', next)
      .orderBy('first_seq')
      .limit(BATCH)
      .execute();
    for (const { first_seq, form, body } of blocks) {
      if (body) {
        await tx
          .updateTable('audio_block')
          .set({ body: reseal(blockContext(partId, first_seq, form), body) })
          .where('part_id', '=', partId)
          .where('first_seq', '=', first_seq)
          .execute();
      }
      next = first_seq + 1;
    }
    if (blocks.length < BATCH) return;
  }
};

const resealWords = async (tx: Tx, id: string, reseal: Reseal): Promise<void> => {
  const words = await tx.selectFrom('utterance').select(['id', 'body']).where('encounter_id', '=', id).execute();
  for (const said of words) {
    await tx
      .updateTable('utterance')
      .set({ body: reseal(utteranceContext(id, said.id), said.body) })
      .where('encounter_id', '=', id)
      .where('id', '=', said.id)
      .execute();
  }
  const revisions = await tx.selectFrom('revision').select(['number', 'body']).where('encounter_id', '=', id).execute();
  for (const { number, body } of revisions) {
    await tx
      .updateTable('revision')
      .set({ body: reseal(noteContext(id, number), body) })
      .where('encounter_id', '=', id)
      .where('number', '=', number)
      .execute();
  }
  const signed = await tx
    .selectFrom('signed_note')
    .select(['note_id', 'body'])
    .where('encounter_id', '=', id)
    .execute();
  for (const { note_id, body } of signed) {
    await tx
      .updateTable('signed_note')
      .set({ body: reseal(signedContext(id, note_id), body) })
      .where('note_id', '=', note_id)
      .execute();
    await resealTrouble(tx, id, note_id, reseal);
  }
};

const resealTrouble = async (tx: Tx, id: string, noteId: string, reseal: Reseal): Promise<void> => {
  const row = await tx.selectFrom('filing').select('trouble').where('note_id', '=', noteId).executeTakeFirst();
  if (!row?.trouble) return;
  const trouble = reseal(troubleContext(id, noteId), row.trouble);
  await tx.updateTable('filing').set({ trouble }).where('note_id', '=', noteId).execute();
};

/**
 * Everything that is sealed with the encounter's key, sealed with another one; sound passes through in batches. Uploads are not among
 * it: an encounter that has one is not given a new key.
 */
export const resealEncounter = async (
  tx: Tx,
  encounter: { id: string; subject: Buffer },
  old: Uint8Array,
  key: Uint8Array,
): Promise<void> => {
  const { id, subject } = encounter;
  const reseal: Reseal = (context, sealed) => seal(key, context, unseal(old, context, sealed));
  await tx
    .updateTable('encounter')
    .set({ subject: reseal(subjectContext(id), subject) })
    .where('id', '=', id)
    .execute();
  await resealWords(tx, id, reseal);
  const parts = await tx.selectFrom('part').select('id').where('encounter_id', '=', id).execute();
  for (const part of parts) await resealSound(tx, part.id, reseal);
};
