/** "It doesn't hurt at Gran's": denied of a place, which another clause of the statement has. */
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';
import { isPerson, isTopic } from './matches.js';

/** "Hurts in the kitchen, not at Gran's": all that a short denial of the statement names is no symptom, and was denied so. */
export const isDeniedThere = (own: readonly Term[], said: HeardClause, { language }: Claim): boolean =>
  said.denied === true &&
  own.length > 0 &&
  own.every(
    (term) =>
      (isPerson(term) || !isTopic(term, language)) &&
      [...said.terms, ...said.aboutTerms].some((one) => sameTerm(term, one, language, said.language)),
  );
