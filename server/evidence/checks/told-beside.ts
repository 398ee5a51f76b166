/** Denials that leave aside what the statement tells, by what stands beside them. */
import type { Language } from '../../domain/language.js';
import { type Clause, plainText } from '../clauses.js';
import { formerly } from '../earliness.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import { isOfAfter } from './after-which.js';
import { asBeforeAgainst, isAsBefore } from './as-before.js';
import { bareAgainst } from './bare-denials.js';
import type { Claim } from './claim.js';
import { isNotBorne, notBorneAgainst } from './not-borne.js';
import { notOnDays } from './not-on-days.js';
import { againAgainst, wordForWord } from './said-again.js';
import { smoothAgainst } from './smooth.js';
import { steadyAgainst } from './steady.js';
import { stillAgainst } from './still.js';
import { stoppedAgainst } from './stopped.js';
import { restAgainst } from './told-of-rest.js';
import { wishAgainst } from './wish.js';

const afraid: Record<Language, RegExp> = {
  fi: /^(?:pelk|pelok|pelättää|arka|arastel|uskal)/,
  sv: /^(?:rädd|rädsla|räds|vågar|oroar|ängslig)/,
  en: /^(?:afraid|fear|scared|frighten|nervous|anxious)/,
};
const dares: Record<Language, RegExp> = {
  fi: /^(?:uskal|tohdi|tohtin|rohken)/,
  sv: /^(?:våga|tör)/,
  en: /^(?:dare|dared|daring|brave)$/,
};
const has = ({ words }: Pick<Clause, 'words'>, one: RegExp): boolean => words.some(({ lower }) => one.test(lower));

/** "Afraid to shower" of "the shower, no, I don't dare": what one dares not do. */
const isNotDared = (said: HeardClause, claimed: Clause, all: readonly HeardClause[], language: Language): boolean =>
  has(claimed, afraid[language]) && all.some((one) => one.denied === true && has(one, dares[said.language]));

/** "I used to play every day and I haven't touched it since": of what was once so, the denial beside it is of now. */
const onceAgainst = (clause: Clause, terms: readonly Term[], { heardClauses, language }: Claim): 'same' | null => {
  if (!clause.denied) return null;
  const isOnce = (said: HeardClause): boolean =>
    said.denied === false &&
    formerly[said.language].test(plainText(said)) &&
    said.terms.some((one) => terms.some((term) => sameTerm(term, one, language, said.language)));
  const isLeft = (said: HeardClause | undefined): boolean => said?.denied === true && !ofAnother.test(plainText(said));
  return heardClauses.some((said, at) => isOnce(said) && isLeft(heardClauses[at + 1])) ? 'same' : null;
};
/** "I fell in summer. I haven't done that work since Christmas": of a thing of its own. */
const ofAnother =
  /(?<!\p{L})(?:sitä|siinä|sellaista|semmosta|det där|den där|that|such) (?!sitten|jälkeen|enää|yhtään)\p{L}{4,}/iu;

/** What a clause of the statement is found to be by a bare denial, by what was once so, was given up, is wished, goes well or is as it was; null where by none. */
export const otherwiseAgainst = (clause: Clause, terms: readonly Term[], claim: Claim): 'same' | 'opposite' | null =>
  bareAgainst(clause, claim) ??
  againAgainst(clause, claim) ??
  wordForWord(clause, claim) ??
  notOnDays(clause, claim) ??
  notBorneAgainst(clause, claim) ??
  asBeforeAgainst(clause, claim) ??
  stillAgainst(clause, claim) ??
  onceAgainst(clause, terms, claim) ??
  stoppedAgainst(clause, claim) ??
  wishAgainst(clause, claim) ??
  restAgainst(clause, terms, claim) ??
  smoothAgainst(clause, terms, claim) ??
  steadyAgainst(clause, terms, claim);

const it = /^(?:se|ne|den|det|de|dom|it|they|it's)$/;
/** "Does the pain come suddenly?" – "No, it comes creeping": the pain itself was not denied. */
const isOfIt = (
  said: HeardClause,
  claimed: readonly Term[],
  all: readonly HeardClause[],
  language: Language,
): boolean => {
  const says = ({ terms, language: saidIn }: HeardClause, term: Term): boolean =>
    terms.some((one) => sameTerm(term, one, language, saidIn));
  return all.some((one) => {
    if (one.asked || one.denied !== false || !it.test(one.words[0]?.lower ?? '')) return false;
    const rest = claimed.filter((term) => says(said, term) && !says(one, term));
    return rest.length <= 1 && claimed.some((term) => says(one, term) && !says(said, term));
  });
};

/** Whether what a clause of the speech denies or tells is left aside for what stands beside it. */
export const isLeftAside = (
  said: HeardClause,
  claimed: Clause,
  terms: readonly Term[],
  all: readonly HeardClause[],
  language: Language,
): boolean =>
  said.denied === true &&
  !claimed.denied &&
  (isNotDared(said, claimed, all, language) ||
    isNotBorne(said, claimed) ||
    isAsBefore(said, claimed, language) ||
    isOfAfter(said, claimed, terms, all) ||
    (said.asked === true && isOfIt(said, terms, all, language)));
