import { flatMap } from '../../domain/loops.js';
import { isSaidIn } from '../anywhere.js';
import { kinIn } from '../lexicon/kin.js';
import { medicineIds } from '../lexicon/medicine-names.js';
import { isPerson } from '../lexicon/people.js';
import { clinicRowsOf, sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { isNameOf } from '../name-forms.js';
import { numberLanguages } from '../numbers/number-languages.js';
import { unitOf } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Spoken } from '../spoken.js';
import { contentWords } from '../words.js';
import { type Check, type Claim, verdictOf } from './claim.js';
import { dates } from './dates.js';
import { medication } from './medication.js';
import { numbers } from './numbers.js';
import { risk } from './risk.js';
import { substituted } from './substituted.js';

/** Below this share of a statement's words heard, by their rarity in the visit, it is not found. Measured by cross-validation. */
const ENOUGH = 0.27;
/** And below this one where so many of its words, and so much of them, nobody said in the whole visit. */
const SCANT = 0.35;
const FOREIGN = { words: 2, share: 0.4 } as const;
/** In fewer utterances too little is said for that to tell anything. */
const VISIT = 20;
/** What was said just before or after counts for less than what is cited. */
const NEARBY = 0.5;
/** What is said in other words, as well. */
const OTHERWISE = 0.7;

/** A denial of something, where something is denied. */
const DENIED = 0.6;

/** Who they are is for the check of who said it. */
const isOfPerson = (text: string, { voices, language }: Claim): boolean =>
  kinIn(text).size > 0 ||
  isPerson(text, language) ||
  (/^\p{Lu}/u.test(text) && [...voices.bearers.keys()].some((name) => isNameOf(text, name)));

/** "Is it all right that I tell her?" – "Yes": agreed to. */
const consents = /^(?:suostu|antoi$|antanut$|lupa$|luvan$|samtyck|godkän|tillstånd|agree|consent|permission|gave$)/;

const counted = (check: Check, claim: Claim): number => {
  const verdict = verdictOf(check, claim);
  return verdict?.result === 'supported' ? verdict.words.length : 0;
};

const termsSaid = (spoken: readonly Spoken[]): Term[] =>
  flatMap(spoken, ({ sentences }) => flatMap(sentences, ({ clauses }) => flatMap(clauses, ({ terms }) => terms)));

/** Do the words of the statement occur in what it rests on? Words are not compared across languages. */
export const support: Check = (claim) => {
  const { words, language, heard, nearby, rarity, nobodys, utterances } = claim;
  const own = termsOf(contentWords(words, language), language).filter(
    ({ text, lower }) =>
      numberLanguages[language].word(lower) === null && unitOf(lower) === null && !isOfPerson(text, claim),
  );
  if (nobodys) return { check: 'support', result: 'not-found', words: own.map(({ text }) => text) };
  const compared = heard.filter((one) => one.language === language);
  if (compared.length === 0) return { check: 'support', result: 'not-compared', words: [] };
  if (own.length === 0) return { check: 'support', result: 'supported', words: [] };
  const other = substituted(claim);
  if (other !== null) return { check: 'support', result: 'not-found', words: [other] };
  const readings = compared.map(readingOf);
  const said = flatMap(readings, ({ terms }) => terms);
  let around: readonly Term[] | null = null;
  const isNear = (term: Term): boolean => {
    around ??= termsSaid(nearby.filter(({ utterance }) => utterance.language === language));
    return around.some((one) => sameTerm(term, one, language, language));
  };
  const names = new Set(flatMap(readings, ({ medicines }) => medicines.map(({ id }) => id)));
  const ownRows = clinicRowsOf(words, language);
  const agreed = claim.heardClauses.some(({ asked, denied }) => asked === true && denied === false);
  const heardShare = (term: Term): number => {
    if (
      said.some((one) => sameTerm(term, one, language, language)) ||
      medicineIds(term.text).some((id) => names.has(id))
    )
      return 1;
    if (agreed && consents.test(term.lower)) return 1;
    if (ownRows.get(term.start)?.some((row) => readings.some(({ clinicRows }) => clinicRows.has(row))))
      return OTHERWISE;
    return isNear(term) ? NEARBY : 0;
  };
  // "17 March" of "in a week": the month was not said, the day was.
  const isOfDay = ({ start }: Term): boolean =>
    verdictOf(dates, claim)?.result === 'supported' && claim.days.some((day) => day.start <= start && start < day.end);
  const shares = own
    .map((term) => ({ term, share: heardShare(term), weight: 0.5 + rarity(term.lower) }))
    .filter(({ term, share }) => share > 0 || !isOfDay(term));
  const denied = claim.clauses.some((clause) => clause.denied) && claim.heardClauses.some((clause) => clause.denied);
  // A number, a date or a risk that was said counts like a word.
  const also =
    counted(numbers, claim) +
    counted(dates, claim) +
    counted(risk, claim) +
    counted(medication, claim) +
    (denied ? DENIED : 0);
  const whole = shares.reduce((sum, { weight }) => sum + weight, also);
  const found = shares.reduce((sum, { share, weight }) => sum + share * weight, also);
  const isForeign = (): boolean => {
    if (utterances.length < VISIT) return false;
    const isSaid = isSaidIn(utterances, language);
    const never = shares.filter(({ term, share }) => share === 0 && !isSaid(term, ownRows.get(term.start) ?? []));
    const sum = (some: readonly { readonly weight: number }[]): number =>
      some.reduce((all, { weight }) => all + weight, 0);
    return never.length >= FOREIGN.words && sum(never) >= FOREIGN.share * sum(shares);
  };
  const heardEnough = found / whole;
  return heardEnough >= SCANT || (heardEnough >= ENOUGH && !isForeign())
    ? { check: 'support', result: 'supported', words: [] }
    : {
        check: 'support',
        result: 'not-found',
        words: shares.filter(({ share }) => share === 0).map(({ term }) => term.text),
      };
};
