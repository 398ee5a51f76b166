import { isDeepStrictEqual } from 'node:util';
import { CheckName, type Note, type Statement, type Verdict } from '../domain/note.js';
import { type ReviewContext, unconfirmed } from './commands.js';

type Check = ReviewContext['check'];

const inOrder = (verdicts: readonly Verdict[]): Verdict[] =>
  [...verdicts].sort((a, b) => CheckName.options.indexOf(a.check) - CheckName.options.indexOf(b.check));

/** Words stay as they are, and what was removed stays removed; looks and confirmations were given to other verdicts. */
const rechecked = (statement: Statement, before: Check, after: Check): Statement => {
  if (statement.evidence.length === 0) return statement;
  const { checkedAt: _, ...open } = statement;
  const is = after(statement);
  const { verdicts, classes, highRisk, uncertain } = statement;
  if (isDeepStrictEqual({ verdicts, classes, highRisk, uncertain }, is)) return statement;
  const was = before(statement);
  if (isDeepStrictEqual(was, is)) return statement;
  const answer = (verdicts: readonly Verdict[], check: CheckName) => verdicts.find((one) => one.check === check);
  const stays = ({ check }: Verdict): boolean =>
    isDeepStrictEqual(answer(was.verdicts, check), answer(is.verdicts, check));
  const { handling } = statement;
  return {
    ...open,
    ...is,
    // A verdict that does not depend on who spoke may have come from elsewhere: words that a newer transcript lacks.
    verdicts: inOrder([...statement.verdicts.filter(stays), ...is.verdicts.filter((verdict) => !stays(verdict))]),
    handling: handling.state === 'confirmed' ? unconfirmed(statement, handling.by, handling.draftText) : handling,
    look: null,
  };
};

/**
 * A note whose speakers are others than they were, or of which more was said since: every statement is checked as it was heard then and as it is heard now, and only
 * where that differs is anything changed. `changed` counts those statements.
 */
export const recheck = (note: Note, before: Check, after: Check): { note: Note; changed: number } => {
  const statements = note.statements.map((statement) => rechecked(statement, before, after));
  const changed = statements.filter((statement, at) => statement !== note.statements[at]).length;
  return { note: { ...note, statements }, changed };
};
