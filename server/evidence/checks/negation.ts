import { flatMap } from '../../domain/loops.js';
import { isCondition } from '../clause-cuts.js';
import { type Clause, plainText } from '../clauses.js';
import { coursesOf, isWell } from '../lexicon/course.js';
import { medicineIds } from '../lexicon/medicine-names.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Word } from '../words.js';
import { isApart } from './apart.js';
import type { Check, Claim } from './claim.js';
import { courseAgainst, coursesAgree } from './course.js';
import {
  abnormal,
  exceeds,
  isFaultless,
  isHard,
  isHealed,
  isLimit,
  isNoMore,
  isOfLack,
  isOfOtherPart,
  isOfOtherSide,
  isOfTest,
  isOfThen,
  isUnable,
  lacks,
  notBefore,
  notYet,
  onlyOfManner,
  troubleAgainst,
} from './denial-words.js';
import { isDeniedThere } from './denied-there.js';
import {
  bareDenial,
  bothWays,
  deniedOf,
  deniesAny,
  deniesAnything,
  deniesThat,
  isDeniedItself,
  isOfChange,
  isOfOther,
  isTaken,
  isThem,
} from './heard-denials.js';
import { isBadly, isHelped, upTo } from './helped.js';
import { leftUndoneAgainst } from './left-undone.js';
import { isOtherItem, listedAgainst } from './listed-denials.js';
import { comparedIn, comparedOf, denyingIt, heardBeside, isPerson, isTopic, type Match, matchesIn } from './matches.js';
import { isLeftAside, otherwiseAgainst } from './told-beside.js';
import { isDeniedSomehow, isDeniedTwice, isUnsaidDenial, partOf } from './unsaid-denials.js';
import { withoutQuotes } from './without-quotes.js';

const HALF = 0.5;
/** A symptom or a finding is enough when it is this much of the clause. */
const TOPIC = 0.2;
/** Of the words a clause of the speech denies, this share has to be affirmed for it to be the same matter; and the other way round. */
const SAME_MATTER = 0.6;
/** The same of a denial beside what was said of the rest of the clause. */
const MOST_OF = 0.75;

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

const weightIn =
  ({ rarity, language }: Claim) =>
  (term: Term): number =>
    0.2 + rarity(term.lower) + (isTopic(term, language) ? HALF : 0);

/** "Kaatunut" and "kaatumisia" are of one matter. */
const START = 4;
/** What says so many times as much of the speech is what it tells. */
const MUCH_MORE = 1.6;
/** Another clause of the statement says what was said, and of the same things. */
const isTold = ({ clause: said, terms, weight, covers }: Match, clause: Clause, claim: Claim): boolean => {
  const isIn = (one: Term): boolean => [...terms].some((term) => sameTerm(one, term, claim.language, claim.language));
  return claim.clauses.some((other) => {
    if (other === clause || other.denied !== said.denied) return false;
    if (terms.size === 0) return true;
    // "Söi puuron. Pojan mukaan puuro jäi syömättä": of the porridge.
    if (other.inWord && comparedIn(other.about ?? [], claim).some(isIn)) return true;
    const own = comparedOf(other, claim);
    if (isDeniedThere(own, said, claim)) return true;
    const isOwn = (term: Term): boolean => own.some((one) => one.root.slice(0, START) === term.root.slice(0, START));
    // Of "no fever and no chills" each is denied by itself: that the one is told tells nothing of the other.
    if ([...terms].some((term) => isDeniedItself(term, said, claim.language) && !isOwn(term))) return false;
    const [match] = matchesIn(own, weightIn(claim), [said], claim);
    if (match && match.weight >= MUCH_MORE * weight) return true;
    // "Painful rash, not itchy": the other clause tells what was said of the rash.
    if (
      match &&
      match.covers + covers >= 1 &&
      [...match.terms].some((one) => isTopic(one, claim.language) && !isIn(one))
    )
      return true;
    return [...terms].every((term) =>
      [...(match?.terms ?? [])].some((one) => sameTerm(one, term, claim.language, claim.language)),
    );
  });
};

type Compared = { readonly result: 'same' | 'opposite' | 'unsaid'; readonly words: readonly string[] } | null;

const compareClause = (clause: Claim['clauses'][number], claim: Claim): Compared => {
  const { language } = claim;
  if (clause.denied === null) return null;
  const terms = comparedOf(clause, claim);
  const saysMost = (said: HeardClause): boolean => terms.length > 1 && partOf(terms, said, language) >= MOST_OF;
  // "Lopettanut tupakoinnin": what is over is neither affirmed nor denied.
  if (!clause.denied && coursesOf(clause.words, language).includes('stops')) return null;
  if (
    !clause.denied &&
    isTaken(clause, language) &&
    // … but "if it does improve" is gainsaid by "if it does not improve".
    !(isCondition(clause) && heardBeside(clause, claim).some(saysMost)) &&
    !claim.heardClauses.some((said) => said.denied === true && isTaken(said, said.language))
  )
    return null;
  // "If it persists" is "if it does not go over".
  if (isCondition(clause) && coursesAgree(clause, heardBeside(clause, claim), language)) return null;
  const wished = otherwiseAgainst(clause, terms, claim);
  if (wished) return { result: wished, words: clause.words.map(({ text }) => text) };
  // "Not to lift more than five kilos" of "may lift more than five".
  const limit = clause.denied
    ? undefined
    : claim.heardClauses.find(
        (said) =>
          isLimit(said) && terms.some((term) => said.terms.some((one) => sameTerm(term, one, language, said.language))),
      );
  if (limit && exceeds(clause, language)) return { result: 'opposite', words: [textOf(limit.words)] };
  const weightOf = weightIn(claim);
  // "Ei ole muuttunut" is "ennallaan", but "not tired of tests" is not "I am tired of these regular tests".
  const sameByCourse = (said: HeardClause): boolean =>
    said.denied === !clause.denied &&
    (coursesAgree(clause, [said], language) ||
      isHealed(said, clause) ||
      isFaultless(said, clause, comparedIn(claim.words, claim), language) ||
      (clause.denied === true &&
        isWell(said.words, said.language) &&
        !isWell(clause.words, language) &&
        !saysMost(said)));
  // "The worry is losing the flat", "not losing the flat": of what is taken away both tell.
  const taken = isTaken(clause, language);
  const beside = heardBeside(clause, claim).map((said) =>
    taken && said.denied === null && !said.asked && isTaken(said, said.language)
      ? { ...said, denied: said.told }
      : said,
  );
  const trouble = troubleAgainst(clause, beside);
  if (trouble) return { result: trouble, words: clause.words.map(({ text }) => text) };
  const lead = clause.denied ? [] : upTo(clause, claim);
  const hard = isHard(lead, language);
  const heard = beside.filter(
    (said) =>
      !isOfThen(said, clause, beside) &&
      !isApart(said, clause, terms, beside, claim) &&
      !onlyOfManner(said, clause) &&
      !notYet(said, clause, beside) &&
      !notBefore(said, clause, beside) &&
      !sameByCourse(said) &&
      !isOfOtherSide(said, clause, language) &&
      !isOfOtherPart(said, clause, language) &&
      !isOfChange(said, clause, claim) &&
      !isOfTest(said, clause, language) &&
      !isNoMore(said, clause) &&
      !isOfLack(said, clause, language) &&
      !isLeftAside(said, clause, terms, beside, language) &&
      !isHelped(said, lead) &&
      !isBadly(said, clause, language) &&
      !(hard && isUnable(said)),
  );
  if (heard.length === 0) return null;
  const all = matchesIn(terms, weightOf, heard, claim).filter(({ clause: said }) => !isOfOther(said, claim));
  const matches = all.filter((match) => match.clause.denied !== !clause.denied || !isTold(match, clause, claim));
  const counted = terms.filter((term) => !isPerson(term) || matches.some((match) => match.terms.has(term)));
  const whole = counted.reduce((sum, term) => sum + weightOf(term), 0);
  const others = clause.words.some(({ lower }) => polarity[language].others.test(lower));
  const isOpposite = ({ clause: said }: Match): boolean => said.denied === !clause.denied;
  // "Only on school days" goes with what is denied of other days.
  if (!clause.denied && clause.words.some(({ lower }) => lower !== 'just' && polarity[language].only.has(lower)))
    return null;
  if (!clause.denied && clause.words.some(({ lower }) => abnormal.test(lower))) {
    const found = heard.some((said) => said.denied === false && said.words.some(({ lower }) => abnormal.test(lower)));
    if (!found && heard.some(({ denied }) => denied === true))
      return { result: 'opposite', words: flatMap(heard, (said) => (said.denied ? [textOf(said.words)] : [])) };
  }
  // "For further evaluation" is of no others.
  if (!clause.denied && others && !/\bfor (?:further|additional)\b/.test(plainText(clause))) {
    const rest = heard.filter(({ words, language: saidIn }) =>
      words.some(({ lower }) => polarity[saidIn].others.test(lower)),
    );
    if (rest.some(({ denied }) => denied) && !rest.some(({ denied }) => denied === false))
      return { result: 'opposite', words: rest.map(({ words }) => textOf(words)) };
  }
  if (clause.inWord && clause.about && deniedOf(comparedIn(clause.about, claim), claim))
    return { result: isDeniedTwice(clause, claim) ? 'opposite' : 'same', words: clause.words.map(({ text }) => text) };
  // "Kieltää nyt ajatukset; niitä oli lokakuussa": the rest says what was so before.
  const deniesThem = claim.clauses.some((one) => one.denied === false && one.words.some(isThem)) && deniesAny(claim);
  if (clause.denied && (deniesThem || deniesThat(clause, claim)))
    return { result: 'same', words: clause.words.map(({ text }) => text) };
  // "Veli tehnyt itsemurhan": what the speaker denies is of another.
  const persons = terms.filter(isPerson);
  const ofPerson = matches.some(
    (match) => match.clause.denied === clause.denied && persons.some((person) => match.terms.has(person)),
  );
  const ofAnother = (match: Match): boolean =>
    match.clause.terms.some((term) => isPerson(term) && ![...match.terms].some(isPerson));
  const bare =
    bareDenial(claim) && (matches.length === 0 || claim.heardClauses.some(({ asked, denied }) => asked && denied));
  const weightiest = (list: readonly Match[]): number => Math.max(0, ...list.map(({ weight }) => weight));
  const same = weightiest(denyingIt(matches, clause));
  const outweighed = weightiest(matches.filter(isOpposite)) <= same;
  // "Not really, but some back pain": what is told is much more of it than what is denied.
  const muchMore =
    matches.every(
      ({ clause: said, covers }) => covers < (said.asked ? SAME_MATTER : HALF) || said.denied !== clause.denied,
    ) && matches.some((match) => isOpposite(match) && match.weight >= MUCH_MORE * same);
  // What says most of the clause speaks for each of its words.
  const opposite = terms.filter((term) => {
    const said = matches.filter(
      (match) =>
        match.terms.has(term) &&
        (clause.denied || match.exact.has(term) || !isUnable(match.clause)) &&
        !(
          !clause.denied &&
          match.clause.denied === true &&
          lacks.test(term.lower) &&
          !match.clause.terms.some((one) => lacks.test(one.lower))
        ),
    );
    // What is denied there in part was denied in other words.
    if ((clause.denied && (others || (same > 0 && !muchMore))) || bothWays(term, claim)) return false;
    if (
      outweighed &&
      !said.some((match) => match.clause.denied && !match.clause.asked && match.covers >= MOST_OF && isOpposite(match))
    )
      return false;
    if (ofPerson && said.every((match) => match.clause.asked && !persons.some((person) => match.terms.has(person))))
      return false;
    const answered = said.filter((match) => match.clause.denied !== null);
    // What is left open in the very word is not decided by another word for it.
    const exactly = answered.filter(({ exact }) => exact.has(term));
    if (exactly.length === 0 && said.some(({ exact }) => exact.has(term))) return false;
    const bearing = exactly.length > 0 ? exactly : answered;
    const most = Math.max(0, ...bearing.map(({ weight }) => weight));
    const nearest = bearing.filter(({ weight }) => weight > most - 0.01);
    if (clause.denied && bare && nearest.every(ofAnother)) return false;
    return nearest.length > 0 && nearest.every(isOpposite);
  });
  // "Penisilliinistä turvotus" of "penisilliiniä ei saa antaa, siitä turposi": all else of it was told.
  const rest = counted.filter((term) => !opposite.includes(term) && !polarity[language].general.test(term.lower));
  const told = (term: Term): boolean =>
    matches.some((match) => match.clause.denied === false && !match.clause.asked && match.terms.has(term));
  const ofMedicine = opposite.length > 0 && opposite.every(({ text }) => medicineIds(text).length > 0);
  const against = matches.filter((match) => isOpposite(match) && opposite.some((term) => match.terms.has(term)));
  const notAllowed = against.length > 0 && against.every((match) => isUnable(match.clause));
  const sameItem = notAllowed ? rest.filter((term) => !isOtherItem(term, opposite, clause, claim)) : [];
  if (!clause.denied && rest.length > 0 && ((ofMedicine && rest.every(told)) || sameItem.some(told))) return null;
  const oppositeWeight = opposite.reduce((sum, term) => sum + weightOf(term), 0);
  const sameMatter = against.some(({ covers }) => covers >= SAME_MATTER);
  const topics = opposite.filter((term) => isTopic(term, language));
  // Of "I do not see any fracture or any bruising around the wrist joint" each is denied by itself.
  const plainly = against.some(
    ({ covers, terms: found, clause: said }) =>
      covers >= 0.34 || topics.some((term) => found.has(term) && isDeniedItself(term, said, language)),
  );
  if (
    opposite.length > 0 &&
    ((topics.length > 0 && oppositeWeight >= TOPIC * whole && plainly) || sameMatter || oppositeWeight >= HALF * whole)
  ) {
    return { result: 'opposite', words: [...new Set(against.map(({ clause: said }) => textOf(said.words)))] };
  }
  if (
    (clause.denied && !clause.inWord && !isCondition(clause) && !deniesAnything(claim) && !beside.some(sameByCourse)) ||
    isUnsaidDenial(clause, terms, beside, claim)
  )
    return { result: 'unsaid', words: clause.words.map(({ text }) => text) };
  if (clause.denied && bare) return { result: 'same', words: clause.words.map(({ text }) => text) };
  if (!clause.denied) return matches.some(({ clause: said }) => said.denied) ? { result: 'same', words: [] } : null;
  const denies = beside.some(sameByCourse) || isDeniedSomehow(clause, terms, matches, claim);
  return { result: denies ? 'same' : 'unsaid', words: clause.words.map(({ text }) => text) };
};

/** A denied claim against affirmed speech and the other way round; a short answer speaks for its question. */
export const negation: Check = (whole) => {
  const claim = withoutQuotes(whole);
  const compared = flatMap(claim.clauses, (clause) => compareClause(clause, claim) ?? []);
  const opposite = compared.filter(({ result }) => result === 'opposite');
  if (opposite.length > 0)
    return { check: 'negation', result: 'contradicted', words: [...new Set(flatMap(opposite, ({ words }) => words))] };
  const course = [...courseAgainst(claim), ...leftUndoneAgainst(claim), ...listedAgainst(claim)];
  if (course.length > 0) return { check: 'negation', result: 'contradicted', words: course };
  const unsaid = compared.filter(({ result }) => result === 'unsaid');
  if (unsaid.length > 0)
    return { check: 'negation', result: 'not-found', words: unsaid.map(({ words }) => words.join(' ')) };
  const denied = claim.clauses.filter((clause) => clause.denied);
  if (denied.length === 0) return compared.length === 0 ? null : { check: 'negation', result: 'supported', words: [] };
  return { check: 'negation', result: 'supported', words: denied.map((clause) => textOf(clause.words)) };
};
