import { z } from 'zod';
import { type Note, standing } from './note.js';

/** Why a signed note is written anew; a code, so that no content gets into the audit. */
export const AmendReason = z.enum(['wrong', 'missing', 'wrong-person', 'other']);
export type AmendReason = z.infer<typeof AmendReason>;

/** The signed note that a review under way is to replace. It stays in force until the new one is signed. */
export const Amends = z.object({ noteId: z.uuid(), reason: AmendReason, at: z.iso.datetime() });
export type Amends = z.infer<typeof Amends>;

/** A signed note that a later one replaced, as it was signed. */
export const EarlierVersion = z.object({
  noteId: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  text: z.string(),
  /** Its document; null where it was replaced before it was filed. */
  documentId: z.string().nullable(),
  /** Why it was replaced. */
  reason: AmendReason.nullable(),
});
export type EarlierVersion = z.infer<typeof EarlierVersion>;

/**
 * A signed note opened again: every standing statement says when it was checked and signed. Looks and confirmations stay, so only what
 * is changed from here on asks for anything.
 */
export const openedAgain = (note: Note, signedAt: string): Note => {
  const stood = new Set(standing(note).map(({ id }) => id));
  return {
    ...note,
    steps: [],
    statements: note.statements.map((one) =>
      stood.has(one.id) ? { ...one, checkedAt: one.checkedAt ?? signedAt } : one,
    ),
  };
};
