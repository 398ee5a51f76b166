/** What was so before and is not now: "egg gave him a rash as a baby, now he has it without any symptoms". */
import { type Clause, plainText } from '../clauses.js';
import { formerly, nowadays } from '../earliness.js';
import { sameTerm, termsOf } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';
import { isTopic } from './matches.js';

const still = /^(?:edelleen|yhä|vieläkin|fortfarande|still)$/;
const asChild =
  /(?<!\p{L})(?:vauvana|lapsena|pienenä|nuorempana|som (?:liten|barn|bebis|spädbarn|yngre)|var (?:liten|barn|bebis)|as an? (?:baby|child|toddler|infant|kid)|when (?:he|she|i) was (?:little|small|young|a \p{L}+))(?!\p{L})/u;
const SOON = 4;

/** "Egg still gives a rash", told of the child as a baby, with a denial that is of now soon after it; null elsewhere. */
export const stillAgainst = (clause: Clause, { heardClauses, language }: Claim): 'opposite' | null => {
  if (clause.denied !== false || !clause.words.some(({ lower }) => still.test(lower))) return null;
  // … but not where it is told that it still is.
  if (heardClauses.some(({ denied, words }) => denied === false && words.some(({ lower }) => still.test(lower))))
    return null;
  const topics = termsOf(clause.words, language).filter((term) => isTopic(term, language));
  const isThen = (said: HeardClause, at: number): boolean => {
    // "… when she was little" is a clause of its own.
    const text = plainText({ words: [...said.words, ...(heardClauses[at + 1]?.words ?? [])] });
    return (
      said.denied === false &&
      (formerly[said.language].test(text) || asChild.test(text)) &&
      topics.some((term) => said.terms.some((one) => sameTerm(term, one, language, said.language)))
    );
  };
  return heardClauses.some((said, at) => {
    const next = isThen(said, at) ? heardClauses.slice(at + 1, at + 1 + SOON) : [];
    const now = next.findIndex((one) => nowadays[one.language].test(plainText(one)));
    return now !== -1 && next.slice(now).some(({ denied }) => denied === true);
  })
    ? 'opposite'
    : null;
};
