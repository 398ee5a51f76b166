/** Denials that name no thing: "none since we got the rail", "not if my sugar is low", "nothing now". */
import { type Clause, plainText } from '../clauses.js';
import { nowadays } from '../earliness.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';

import { namesNothing } from './heard-denials.js';
import { comparedIn } from './matches.js';

const since = /^(?:since|sedan|sen)$/;
const ifOrWhen = /^(?:if|when|om|när|jos|kun)$/;
const kindOf = ({ words }: Pick<Clause, 'words'>): RegExp | null =>
  [since, ifOrWhen].find((kind) => kind.test(words[0]?.lower ?? '')) ?? null;

const isBare = (one: HeardClause): boolean =>
  one.denied === true &&
  !one.asked &&
  // "I don't know if …" denies nothing.
  !one.words.some(({ lower }) => polarity[one.language].unsure.has(lower)) &&
  namesNothing(one, ({ lower }) => lower === 'drop');

const shares = (own: readonly Term[], said: HeardClause, { language }: Claim): boolean =>
  said.terms.some((term) => own.some((one) => sameTerm(one, term, language, said.language)));

/** By what depends on it: the statement says since when or on what condition, and so did a bare denial. */
const byDependent = (clause: Clause, claim: Claim): boolean => {
  const next = claim.clauses[claim.clauses.indexOf(clause) + 1];
  const kind = next ? kindOf(next) : null;
  if (!next || kind === null) return false;
  const own = comparedIn(next.words, claim);
  return claim.heardClauses.some((one, at) => {
    const depends = claim.heardClauses[at + 1];
    return isBare(one) && depends !== undefined && kindOf(depends) === kind && shares(own, depends, claim);
  });
};

/** "Haittavaikutuksia?" – "Alussa. Nyt ei oo mitään": of what was asked, now. */
const ofNow = (clause: Clause, claim: Claim): boolean => {
  const { heardClauses, language } = claim;
  if (!nowadays[language].test(plainText(clause))) return false;
  const own = comparedIn(clause.words, claim);
  const tellsOfNow = (one: HeardClause): boolean => nowadays[one.language].test(plainText(one));
  return (
    heardClauses.some((one) => isBare(one) && tellsOfNow(one)) &&
    heardClauses.some((one) => one.asked && shares(own, one, claim)) &&
    !heardClauses.some((one) => one.denied === false && !one.asked && tellsOfNow(one) && shares(own, one, claim))
  );
};

/** Null where no bare denial is of what a clause of the statement tells. */
export const bareAgainst = (clause: Clause, claim: Claim): 'same' | 'opposite' | null =>
  byDependent(clause, claim) || ofNow(clause, claim) ? (clause.denied ? 'same' : 'opposite') : null;
