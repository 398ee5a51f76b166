import { sql } from 'kysely';
import type { Amends } from '../domain/amend.js';
import type { Encounter } from '../domain/encounter.js';
import { Receipt, type SignedNote, SignedNoteData } from '../domain/record.js';
import type { Db, Tx } from './database.js';
import { assertKnown } from './filing.js';
import { signedContext } from './rows.js';
import { unsealJson } from './seal.js';

/** A signed note, what became of it, and which of its sections were copied by hand (null: the whole). */
export interface SignedVersion {
  readonly note: SignedNote;
  readonly receipt: Receipt | null;
  readonly copiedSections: readonly string[];
  readonly copiedAt: string | null;
}

/** Every signed note of an encounter, newest first. */
export const signedVersions = async (from: Db | Tx, encounterId: string, key: Uint8Array): Promise<SignedVersion[]> => {
  const rows = await from
    .selectFrom('signed_note')
    .leftJoin('receipt', 'receipt.note_id', 'signed_note.note_id')
    .select(['signed_note.note_id', 'body', 'copied_sections', 'copied_at'])
    .select(['document_id', 'version_id', 'at', 'read_back_equal'])
    .where('encounter_id', '=', encounterId)
    .orderBy('revision', 'desc')
    .execute();
  return rows.map((row) => ({
    note: SignedNoteData.parse(unsealJson(key, signedContext(encounterId, row.note_id), row.body)) as SignedNote,
    receipt: row.at
      ? Receipt.parse({
          documentId: row.document_id,
          versionId: row.version_id,
          at: row.at.toISOString(),
          readBackEqual: row.read_back_equal,
        })
      : null,
    copiedSections: row.copied_sections,
    copiedAt: row.copied_at?.toISOString() ?? null,
  }));
};

/**
 * Opens an amendment, or ends it: signed, or given up with everything that was written in it. A note that waits to be filed waits no more;
 * one that may be in the record twice over is settled first: throws `record.ambiguous`.
 */
export const setAmends = async (
  tx: Tx,
  { id }: Pick<Encounter, 'id'>,
  amends: Amends | null,
  dropRevisionsAbove: number | null,
): Promise<void> => {
  if (amends) await assertKnown(tx, amends.noteId);
  await tx
    .updateTable('encounter')
    .set({ amends: amends && JSON.stringify(amends) })
    .where('id', '=', id)
    .execute();
  if (amends) await tx.deleteFrom('work').where('encounter_id', '=', id).where('kind', '=', 'file').execute();
  if (dropRevisionsAbove !== null) {
    await tx.deleteFrom('revision').where('encounter_id', '=', id).where('number', '>', dropRevisionsAbove).execute();
    // What was being drafted was drafted for the amendment.
    await tx.deleteFrom('work').where('encounter_id', '=', id).where('kind', '=', 'draft').execute();
  }
};

/** Sections that were copied by hand; `all`: that is the whole note now. */
export const markCopied = async (
  tx: Tx,
  copied: { readonly noteId: string; readonly sections: readonly string[]; readonly all: boolean },
  at: Date,
): Promise<void> => {
  await tx
    .updateTable('signed_note')
    .set({
      copied_sections: sql<string[]>`(select coalesce(array_agg(distinct code), '{}')
        from unnest(copied_sections || ${sql.val([...copied.sections])}::text[]) as code)`,
      ...(copied.all && { copied_at: sql<Date>`coalesce(copied_at, ${at})` }),
    })
    .where('note_id', '=', copied.noteId)
    .execute();
};
