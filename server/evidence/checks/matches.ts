/** What of a statement's clause the clauses of the speech say, and how much of it. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { isCondition } from '../clause-cuts.js';
import type { Clause } from '../clauses.js';
import { coursesOf } from '../lexicon/course.js';
import { cueFinder } from '../lexicon/cue.js';
import { medicineIds } from '../lexicon/medicine-names.js';
import { polarity } from '../lexicon/polarity.js';
import { subjectLists } from '../lexicon/subjects.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { numberLanguages } from '../numbers/number-languages.js';
import type { HeardClause } from '../spoken.js';
import { sameRoot } from '../stems.js';
import { type Word, wordsOf } from '../words.js';
import type { Claim } from './claim.js';

const topicLists = (language: Language) => {
  const { symptom, finding, allergy, risk } = subjectLists[language];
  return { topic: [...symptom, ...finding, ...allergy, ...risk] };
};
const topics = { fi: cueFinder(topicLists('fi')), sv: cueFinder(topicLists('sv')), en: cueFinder(topicLists('en')) };

/** A symptom, a finding, a habit, a medicine: a thing of its own, and no word beside it. */
export const isTopic = (term: Term, language: Language): boolean =>
  term.rows.length > 0 || topics[language]([term]).length > 0 || medicineIds(term.text).length > 0;

export interface Match {
  readonly clause: HeardClause;
  /** How much of the claim's clause it says. */
  readonly weight: number;
  readonly terms: ReadonlySet<Term>;
  /** Of these, the ones it says in the same word. */
  readonly exact: ReadonlySet<Term>;
  /** 0–1: how much of what it says itself is of the claim. */
  readonly covers: number;
}

/** Of two compounds of one word the rest is longer than this. */
export const ENDING = 4;
/** Another word for the same counts for less than the word itself. */
export const OTHER_WORD = 0.7;

const timeOfDay =
  /^(?:aamu|ilta(?!lehti)|ilto|illa(?!må)|yö(?:llä|n|t|si|ks|aikaan)|morgo|kväll|natt(?!y)|morning|evening|night|afternoon)/;

export const isTimeOfDay = ({ lower }: Word): boolean => timeOfDay.test(lower);

export const isGeneral = ({ lower }: Word, language: Language): boolean => polarity[language].general.test(lower);

/** What a clause of the statement is compared with: a condition with conditions. */
export const heardBeside = (clause: Clause, { heardClauses }: Claim): readonly HeardClause[] =>
  isCondition(clause)
    ? flatMap(heardClauses, (heard) => (heard.condition === undefined ? [] : [{ ...heard, denied: heard.condition }]))
    : heardClauses;

const FEW = 2;
/** "Buranaa en uskalla", "kamaa en käytä": a verb alone, and no word for how it goes, is denied of what stands before it. */
const ofOneVerb = ({ denied, words, aboutTerms, language }: HeardClause, own: readonly Term[]): boolean =>
  polarity[language].bothSides &&
  denied === true &&
  own.length === 1 &&
  (aboutTerms.length === 1 || (aboutTerms.length === FEW && !aboutTerms.some(isPerson))) &&
  coursesOf(words, language).length === 0;

/** "Ei tarvii äiti", "det behöver du inte mamma": said to her, and not of her. */
const isAddressed = ({ denied, words, about = [] }: HeardClause, own: readonly Term[]): boolean =>
  denied === true &&
  own.every((term) => isPerson(term) && term.start === words.at(-1)?.start) &&
  [...about, ...words].some(({ lower }) => needs.test(lower));
const needs = /^(?:tarvi|tarvii|tarvitse|tarvitte|tartte|tartteis|behöver|behövs|behövde|need)$/;

const isSameMedicine = (a: Term, b: Term): boolean => {
  const ids = medicineIds(a.text);
  return ids.length > 0 && medicineIds(b.text).some((id) => ids.includes(id));
};

export const matchesIn = (
  terms: readonly Term[],
  weightOf: (term: Term) => number,
  heard: readonly HeardClause[],
  claim: Claim,
): Match[] => {
  const inTime = terms.some(({ lower }) => !timeOfDay.test(lower));
  return flatMap(heard, (clause) => {
    const isOf = (one: Term, term: Term): boolean =>
      clause.language === claim.language && sameRoot(term.root, one.root, claim.language);
    // Of "wheeze and crackles" a "wheeze" that was said says the one, and is no other word for the other.
    const says = (said: readonly Term[], term: Term): boolean =>
      said.some(
        (one) =>
          (sameTerm(term, one, claim.language, clause.language) || isSameMedicine(term, one)) &&
          (isOf(one, term) || !terms.some((other) => other !== term && isOf(one, other))),
      );
    const own = clause.terms.filter((term) => !isGeneral(term, clause.language));
    // "Päätä ei särje" denies "särkee päätä", and "rintakipua ei ole" the pain.
    const about =
      own.length === 0 || terms.some((term) => says(clause.terms, term)) || ofOneVerb(clause, own)
        ? clause.aboutTerms
        : [];
    const said = [...clause.terms, ...about];
    const found = terms.filter((term) => says(said, term));
    const isWord = (term: Term): boolean =>
      said.some((one) => isOf(one, term) && Math.abs(one.root.length - term.root.length) <= ENDING);
    const weight = found.reduce((sum, term) => sum + weightOf(term) * (isWord(term) ? 1 : OTHER_WORD), 0);
    // "In the morning" alone makes no two clauses of one matter.
    // … but "he does not wear it at night" is of what was named before.
    const ofThat = own.length > 0 && own.every(isTimeOfDay) && clause.words.some(({ lower }) => itself.test(lower));
    if (inTime && !ofThat && found.every(isTimeOfDay)) return [];
    if (isAddressed(clause, own)) return [];
    const of = own.length > 0 ? own : about;
    const covers = of.length === 0 ? 0 : Math.min(1, found.length / of.length);
    return [{ clause, terms: new Set(found), exact: new Set(found.filter(isWord)), weight, covers }];
  });
};

/** What denies a clause as it does itself; beside its own word told plainly ("I do fall asleep"), no denial in another word ("I get no more sleep"). */
export const denyingIt = (matches: readonly Match[], { denied }: Clause): readonly Match[] => {
  const told =
    denied === true &&
    matches.some(({ clause, covers, exact }) => !clause.denied && !clause.asked && covers === 1 && exact.size > 0);
  return matches.filter(({ clause, exact }) => clause.denied === denied && (!told || exact.size > 0));
};

const itself = /^(?:sitä|niitä|den|dem|it|them)$/;

const because = /^(?:takia|vuoksi|varalta|skull)$/;

/** A capital where no sentence begins, and no medicine: somebody's name. */
const isName = (text: string, start: number): boolean =>
  start > 0 && /^\p{Lu}\p{Ll}/u.test(text) && medicineIds(text).length === 0;

const tellsApart = (words: readonly Word[], { language, voices }: Claim): Term[] =>
  termsOf(words, language).filter(({ text, lower, start }) => {
    const next = words[words.findIndex((word) => word.start === start) + 1]?.lower ?? '';
    return !(
      numberLanguages[language].word(lower) !== null ||
      because.test(next) ||
      [...voices.names.keys()].some((name) => text.startsWith(name)) ||
      isName(text, start)
    );
  });

/** The words of a clause that tell one matter from another: no names, numbers, times or reasons. */
export const comparedIn = (words: readonly Word[], claim: Claim): Term[] =>
  tellsApart(words, claim).filter((term) => !isGeneral(term, claim.language));

/** "Reports problems", with nothing said of what. */
const trouble = /^(?:issue|problem|ongelm|vaivoj|besvär)/;

/** Of a clause of general words alone ("ei ole tehty", "ei käy kerran illassa"), these and what it is about. */
export const comparedOf = (clause: Clause, claim: Claim): Term[] => {
  const own = comparedIn(clause.words, claim);
  if (own.length === 0 && clause.denied === false)
    return tellsApart(clause.words, claim).filter(({ lower }) => trouble.test(lower));
  // "D-dimeeriä ei oteta": a verb alone is denied of what stands before it.
  if (polarity[claim.language].bothSides && clause.denied && !clause.inWord && own.length === 1 && clause.about) {
    const of = comparedIn(clause.about, claim);
    if (of.length > 0) return [...of, ...own];
  }
  if (clause.inWord || own.some(({ lower }) => !timeOfDay.test(lower))) return own;
  const general = tellsApart(clause.words, claim).filter((term) => isGeneral(term, claim.language));
  const about = comparedIn(clause.about ?? [], claim);
  return about.length === 0 ? own : [...about, ...own, ...general];
};

/** Words for people tell who it is about, not what. */
const personRows = new Set(
  termsOf(wordsOf('äiti isä vaimo lapsi mummi veli sisko poika tytär mies täti setä naapuri'), 'fi').flatMap(
    ({ rows }) => rows,
  ),
);
export const isPerson = ({ rows }: Term): boolean => rows.some((row) => personRows.has(row));
