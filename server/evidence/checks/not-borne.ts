/** What one does not bear: an allergy, or a sensitivity, in other words. */
import type { Language } from '../../domain/language.js';
import type { Clause } from '../clauses.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, termsOf } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';
import { isUnable } from './denial-words.js';

const allergy =
  /^(?:.*allerg|.*yliherk|.*överkäns|hypersens|intoleran|.{2,}(?:arkuu|arka$|herkk|känslig)|sensitiv|photophob|phonophob)/;
const bears = /^(?:siedä|kestä|sovi|tål|tåler|tålt|tolerate|stand|bear)$/;
const has = ({ words }: Pick<Clause, 'words'>, one: RegExp): boolean => words.some(({ lower }) => one.test(lower));
const isBorne = (said: HeardClause): boolean => isUnable(said) || has(said, bears);

/** "Penicillin allergy" of "penicillin I can't have", "valoarkuus" of "valoa en kestä". */
export const isNotBorne = (said: HeardClause, claimed: Clause): boolean => has(claimed, allergy) && isBorne(said);

const START = 4;
/** "No light sensitivity" of "I can't stand light"; null where nothing of what the clause names is not borne. */
export const notBorneAgainst = (clause: Clause, { heardClauses, language }: Claim): 'opposite' | null => {
  // "No other allergies": than what is told beside it.
  if (!clause.denied || !has(clause, allergy) || has(clause, polarity[language].others)) return null;
  const own = termsOf(clause.words, language);
  const names = ({ terms, aboutTerms, language: saidIn }: HeardClause): boolean =>
    [...terms, ...aboutTerms].some((one) =>
      own.some(
        (term) => sameTerm(term, one, language, saidIn) || isCompound(term.lower, one.lower, [language, saidIn]),
      ),
    );
  return heardClauses.some((said) => said.denied === true && isBorne(said) && names(said)) ? 'opposite' : null;
};
/** "Valoarkuus" begins with "valoa". */
const isCompound = (long: string, part: string, [one, other]: readonly [Language, Language]): boolean =>
  one === other && part.length >= START && long.length > part.length && long.startsWith(part.slice(0, START));
