import type { Note, Statement } from '../domain/note.js';
import type { ReviewContext } from './commands.js';

/** Looks, confirmations and what was checked at an earlier signing are gone; words stay, and what was removed stays removed. */
export const unreviewed = ({ checkedAt: _, ...statement }: Statement): Statement => ({
  ...statement,
  look: null,
  handling: statement.handling.state === 'confirmed' ? { state: 'untouched' } : statement.handling,
});

/** A note whose review starts again, every statement checked as it is heard now. */
export const reviewedAnew = (note: Note, { check, byHand }: Pick<ReviewContext, 'check' | 'byHand'>): Note => ({
  ...note,
  statements: note.statements.map((before) => {
    const { contacts: _, ...statement } = unreviewed(before);
    return { ...statement, ...(statement.origin === 'hand' ? byHand(statement.text) : check(statement)) };
  }),
});
