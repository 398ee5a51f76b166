/** What a statement names only to say after what something was: "after the sick leave", "after the visit". */
import type { Clause } from '../clauses.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import { longer } from './course.js';

const after = /^(?:after|efter)$/;
const afterIt = /^jälkeen$/;
/** "After the visit" and "vierailun jälkeen" have what it is after within so many words. */
const NEAR = 3;

/** The words of a clause that say after what it was. */
const whichIn = (clause: Clause, terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ start }) => {
    const at = clause.words.findIndex((word) => word.start === start);
    const before = clause.words.slice(Math.max(0, at - NEAR), at);
    return (
      at !== -1 && (before.some(({ lower }) => after.test(lower)) || afterIt.test(clause.words[at + 1]?.lower ?? ''))
    );
  });

/**
 * Whether what is denied is only what the clause says it was after: "Are you on sick leave?" – "Not any more" of "back after the sick
 * leave", "I'm not a visitor" of "was quiet after the visit", where the quiet was told.
 */
export const isOfAfter = (
  said: HeardClause,
  clause: Clause,
  terms: readonly Term[],
  all: readonly HeardClause[],
): boolean => {
  const isSame = (one: HeardClause, term: Term): boolean =>
    one.terms.some((other) => sameTerm(term, other, one.language, one.language));
  const shared = terms.filter((term) => isSame(said, term));
  const which = whichIn(clause, terms);
  if (shared.length === 0 || shared.some((term) => !which.includes(term))) return false;
  const isOver = all.some(
    ({ denied, asked, words }) => denied === true && !asked && words.some(({ lower }) => longer.test(lower)),
  );
  const rest = terms.filter((term) => !which.includes(term));
  return (
    (said.asked === true && isOver) || all.some((one) => one.denied === false && rest.some((term) => isSame(one, term)))
  );
};
