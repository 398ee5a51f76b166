/** Whether what a statement denies was denied at all, in whatever words. */
import type { Language } from '../../domain/language.js';
import { type Clause, plainText } from '../clauses.js';
import { isWell } from '../lexicon/course.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';
import { deniesElse, namesNothing, saidIn } from './heard-denials.js';
import { comparedIn, type Match } from './matches.js';

/** 0–1: how much of some terms a clause of the speech says. */
export const partOf = (
  some: readonly Term[],
  { terms, aboutTerms, language }: HeardClause,
  claimedIn: Language,
): number =>
  some.filter((term) => [...terms, ...aboutTerms].some((one) => sameTerm(term, one, claimedIn, language))).length /
  Math.max(1, some.length);

/** "He is not unaware". */
export const isDeniedTwice = ({ denied, words, from = 0 }: Clause, { words: all, language }: Claim): boolean => {
  const at = all.findIndex(({ start }) => start === from + (words[0]?.start ?? 0));
  return !denied && polarity[language].negators.has(all[at - 1]?.lower ?? '');
};

/** Something that was said may be the denial a statement has. */
export const isDeniedSomehow = (
  clause: Clause,
  terms: readonly Term[],
  matches: readonly Match[],
  claim: Claim,
): boolean =>
  matches.length === 0 && (terms.length < 2 || saidIn(terms, claim.nearby, claim, true))
    ? clause.inWord === true || claim.heardClauses.some(({ denied }) => denied !== false)
    : matches.some(({ clause: said }) => said.denied !== false) ||
      deniesElse(claim) ||
      claim.heardClauses.some((said) => said.denied === false && isWell(said.words, said.language)) ||
      saidIn(terms, claim.nearby, claim, false) ||
      saidIn(comparedIn(clause.about ?? [], claim), claim.cited, claim, false);

/** "We will not see her again". */
const planned =
  /(?<!\p{L})(?:will not|won't|(?:is|are|am) not going to|(?:ska|skall|kommer) (?:\p{L}+ )?(?:inte|ej|int))(?!\p{L})/u;
/** "I don't need that": may be of a plan in other words. */
const ofPlan = /(?<!\p{L})(?:will|won't|wo|going|gon|gonna|need|want|wan|ska|skall|kommer|behöv\p{L}*|vill)(?!\p{L})/u;
/** "Not today". */
const ofNow = /(?<!\p{L})(?:today|now|yet|nu|än|ännu|idag|i dag)(?!\p{L})/u;

/** "I never got round to it", "untouched" may be of anything; "no rash" is not. */
const isOpenTo = (said: HeardClause): boolean =>
  said.inWord === true || [...(said.about ?? []), ...said.words].some(({ lower }) => it.test(lower));
const it = /^(?:it|they|them|those|det|den|dem|dom)$/;
/** "I forgot", "we can leave it for now": not done, without a word that denies. */
const undone =
  /^(?:forg[eo]t\w*|miss(?:ed)?|skip(?:ped)?|ran|run|leave|left|hold|held|wait|waiting|delay\w*|postpone\w*|cancel\w*|stop(?:ped)?|avoid\w*|glöm\p{L}*|missa\p{L}*|slut|slutade|vänta\p{L}*|avvakta\p{L}*|skjut\p{L}*|sköt|avboka\p{L}*|ställ\p{L}*|låter?|hoppa\p{L}*)$/u;
const isUndone = ({ words }: HeardClause): boolean => words.some(({ lower }) => undone.test(lower));

const HALF = 0.5;
/** "Labs will not be ordered", "a referral was not given": nobody denies the labs, and nobody speaks of giving. */
export const isUnsaidDenial = (
  clause: Clause,
  terms: readonly Term[],
  beside: readonly HeardClause[],
  claim: Claim,
): boolean => {
  const { language } = claim;
  if (!clause.denied || clause.inWord) return false;
  const about = comparedIn(clause.about ?? [], claim);
  const denials = beside.filter(({ denied }) => denied);
  if (beside.some(isUndone) || denials.some((said) => partOf([...terms, ...about], said, language) > 0)) return false;
  if (planned.test(plainText({ words: [...(clause.about ?? []), ...clause.words] })))
    return !denials.some((said) => {
      const text = plainText(said);
      return ofPlan.test(text) || (namesNothing(said) && ofNow.test(text));
    });
  // "The patches were stopped as they did not stay on": the denial is of "they".
  const ofIt = clause.about?.slice(1).some(({ lower }) => polarity[language].subjects.has(lower));
  // In Finnish what stands first is as often denied with it: "voimat puolieroja vailla".
  if (ofIt || polarity[language].bothSides) return false;
  return (
    beside.some((said) => said.denied === false && partOf(about, said, language) >= HALF) &&
    !denials.some(isOpenTo) &&
    !beside.some((said) => said.denied === null && partOf(terms, said, language) > 0)
  );
};
