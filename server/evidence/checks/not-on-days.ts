/** Days that a denial of nothing else leaves out: "Mum takes the phone at ten. But not on Fridays." */
import type { Clause } from '../clauses.js';
import { isWeekday } from '../lexicon/but-not-on.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';

const little = /^(?:though|either|kuitenkaan|heller)$/;

/** "On Fridays too" gainsays "not on Fridays", where nobody tells anything else of that day; null where no day is left out. */
export const notOnDays = (clause: Clause, { heardClauses, language }: Claim): 'opposite' | null => {
  const own = clause.denied === false ? termsOf(clause.words, language).filter(isWeekday) : [];
  if (own.length === 0) return null;
  const names = ({ terms, language: saidIn }: HeardClause, day: Term): boolean =>
    terms.some((one) => sameTerm(day, one, language, saidIn));
  const isLeftOut = (day: Term): boolean =>
    heardClauses.some(
      (said) =>
        said.denied === true &&
        !said.asked &&
        said.terms.every((one) => isWeekday(one) || little.test(one.lower)) &&
        names(said, day),
    );
  const isTold = (day: Term): boolean =>
    heardClauses.some((said) => said.denied === false && !said.asked && names(said, day));
  return own.some((day) => isLeftOut(day) && !isTold(day)) ? 'opposite' : null;
};
