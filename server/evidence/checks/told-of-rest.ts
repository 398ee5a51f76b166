/** What was said to be so at some times alone, where the statement denies it of others: "Chest pain?" – "Only on the stairs" of "no chest pain at rest". */
import type { Clause } from '../clauses.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { Claim } from './claim.js';

const only = /^(?:only|just|bara|endast|enbart|vain|vaan|ainoastaan)$/;

export const restAgainst = (
  claimed: Clause,
  terms: readonly Term[],
  { language, heardClauses }: Claim,
): 'same' | null => {
  if (!claimed.denied) return null;
  const isOfRest = heardClauses.some((asked, at) => {
    const answer = heardClauses[at + 1];
    if (!asked.asked || asked.denied !== false || !answer || !only.test(answer.words[0]?.lower ?? '')) return false;
    const said = (term: Term, some: readonly Term[]): boolean =>
      some.some((one) => sameTerm(term, one, language, answer.language));
    return (
      terms.some((term) => said(term, asked.terms)) &&
      terms.some((term) => !said(term, asked.terms) && !said(term, answer.terms))
    );
  });
  return isOfRest ? 'same' : null;
};
