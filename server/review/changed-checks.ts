import { isDeepStrictEqual } from 'node:util';
import type { CheckName, Verdict } from '../domain/note.js';

/** What an edit is said to have changed: a number, a drug, a side, a denial, a day. */
const named = ['numbers', 'medication', 'side', 'negation', 'dates'] as const satisfies CheckName[];

/** The checks that answer otherwise of other words, or answer of one wording alone. */
export const changedChecks = (before: readonly Verdict[], after: readonly Verdict[]): CheckName[] => {
  const answer = (verdicts: readonly Verdict[], check: CheckName) => {
    const found = verdicts.filter((verdict) => verdict.check === check);
    return found.map(({ result, words }) => ({ result, words: words.map((word) => word.toLowerCase()) }));
  };
  return named.filter((check) => !isDeepStrictEqual(answer(before, check), answer(after, check)));
};
