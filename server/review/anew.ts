import type { Handling, Note, Statement } from '../domain/note.js';
import type { ReviewContext } from './commands.js';

/** Looks, confirmations and what was checked at an earlier signing are gone; words stay, and what was removed stays removed. */
export const unreviewed = ({ checkedAt: _, ...statement }: Statement): Statement => ({
  ...statement,
  look: null,
  handling: statement.handling.state === 'confirmed' ? unconfirmed(statement.handling) : statement.handling,
});

/** Words that were edited before they were confirmed stay edited. */
const unconfirmed = ({ by, draftText }: Extract<Handling, { state: 'confirmed' }>): Handling =>
  draftText === undefined ? { state: 'untouched' } : { state: 'edited', by, draftText };

/** A note whose review starts again, every statement checked as it is heard now; nothing from before can be undone. */
export const reviewedAnew = (note: Note, { check, byHand }: Pick<ReviewContext, 'check' | 'byHand'>): Note => ({
  ...note,
  steps: [],
  statements: note.statements.map((before) => {
    const { contacts: _, ...statement } = unreviewed(before);
    return { ...statement, ...(statement.origin === 'hand' ? byHand(statement.text) : check(statement)) };
  }),
});
