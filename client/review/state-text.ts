import { type Statement, statementState } from '../../server/domain/note.js';

/** The name of a statement's state; one that rests on typed text alone was not found in speech. */
export const stateText = (statement: Statement) => {
  const state = statementState(statement);
  const { evidence } = statement;
  return state === 'supported' && evidence.length > 0 && evidence.every(({ source }) => source === 'typed')
    ? 'state.supported.typed'
    : (`state.${state}` as const);
};
