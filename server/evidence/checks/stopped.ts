/** What somebody has given up is not done any more. */
import type { Clause } from '../clauses.js';
import { coursesOf } from '../lexicon/course.js';
import { sameTerm, termsOf } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';

const habit =
  /^(?:tupak|savuk|nuusk|alkohol|juo|rök|snus|cigarr|dricker|alkoholist|smok|cigar|drink|vape|vaping|kannabis|cannabis)/u;

/** Given up, or (false) not given up; null where neither is told. */
const isStopped = ({ words, language, denied, told, asked }: HeardClause): boolean | null => {
  if (!coursesOf(words, language).includes('stops')) return null;
  return asked ? (denied === null ? null : !denied) : told !== true;
};

const FEW = 5;

/** "Smokes" of "have you stopped smoking?" – "Yes"; null where nothing was given up, or it was told of beside it. */
export const stoppedAgainst = (clause: Clause, claim: Claim): 'same' | 'opposite' | null => {
  const habits = termsOf(clause.words, claim.language).filter(({ lower }) => habit.test(lower));
  if (habits.length === 0 || clause.words.length > FEW || coursesOf(claim.words, claim.language).includes('stops'))
    return null;
  const told = claim.heardClauses.filter((one) =>
    habits.some((term) => one.terms.some((said) => sameTerm(term, said, claim.language, one.language))),
  );
  const [stopped = null, ...rest] = [...new Set(told.map(isStopped))];
  if (stopped === null || rest.length > 0) return null;
  return stopped === clause.denied ? 'same' : 'opposite';
};
