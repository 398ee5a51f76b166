import type { Language } from '../../domain/language.js';
import { isCondition } from '../clause-cuts.js';
import type { Clause } from '../clauses.js';
import { type Course, coursesOf, isRun, turned } from '../lexicon/course.js';
import { medicineIds } from '../lexicon/medicine-names.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';
import { isPerson, isTimeOfDay } from './matches.js';

interface Said {
  readonly text: string;
  readonly courses: readonly Course[];
  /** What it is said of. */
  readonly of: readonly { readonly term: Term; readonly language: HeardClause['language'] }[];
  /** Of these, what stands beside the very words. */
  readonly near: Said['of'];
  /** Of these, what stands in the same clause. */
  readonly own: Said['of'];
}

/** "Obetald", "kivuton" say themselves what they deny. */
const asTold = (courses: readonly Course[], denied: boolean | null, inWord?: true): Course[] =>
  denied && !inWord ? courses.map(turned) : [...courses];

/** Says of how something goes what one of the others says, by whatever words. */
export const coursesAgree = (clause: Clause, others: readonly HeardClause[], language: Language): boolean => {
  const claimed = asTold(coursesOf(clause.words, language), clause.denied, clause.inWord);
  return others.some((said) =>
    asTold(coursesOf(said.words, said.language), said.denied, said.inWord).some((course) => claimed.includes(course)),
  );
};

/** "Not any more", "nyt ei oo": over, whatever it was. */
export const longer = /^(?:en[aäe]{2}n?|enn[aäe]{2}n?|sittemmin|längre|mera|mer|sedan|sen|longer|more|anymore|since)$/;
const now = /^(?:nyt|nu|now)$/;
const overIn = (words: HeardClause['words'], denied: boolean | null, own: number): Course[] =>
  denied === true && words.some(({ lower }) => longer.test(lower) || (own === 0 && now.test(lower))) ? ['stops'] : [];

const textOf = ({ words }: HeardClause): string => words.map(({ text }) => text).join(' ');

/** A word for how it is, and no thing itself: "better", where "numb" is both. */
const saysOnlyHow = (term: Term, language: Language): boolean => {
  const courses = coursesOf([term], language);
  return courses.some(isRun) || (courses.length > 0 && term.rows.length === 0);
};

const namesOf = (clauses: readonly HeardClause[]): Said['of'] =>
  clauses.flatMap(({ terms, aboutTerms, language }) =>
    [...terms, ...aboutTerms].flatMap((term) =>
      saysOnlyHow(term, language) || polarity[language].general.test(term.lower) ? [] : { term, language },
    ),
  );

/** So few words of its own leave what it is of to what was said before: "se jäi kesken", "that's gone". */
const FEW = 2;
/** Sentences in which "it" may have its name. */
const LOOK_BACK = 3;
const pointing = /^(?:se|sen|sitä|ne|det|den|it|it's|that|that's|those)$/;

/** Every clause of the speech that says whether something goes on; a question as it was answered. */
const saidOf = ({ cited, heardClauses }: Claim): Said[] => {
  const asked = heardClauses.filter((clause) => clause.asked);
  const answered = asked.flatMap((clause): Said[] => {
    const courses = coursesOf(clause.words, clause.language);
    if (courses.length === 0 || clause.denied === null) return [];
    return [
      {
        text: textOf(clause),
        courses: asTold(courses, clause.denied, clause.inWord),
        of: namesOf([clause]),
        near: namesOf([clause]),
        own: namesOf([clause]),
      },
    ];
  });
  let before = [namesOf(asked)];
  const told = cited.flatMap(({ sentences }) =>
    sentences.flatMap(({ clauses, question }): Said[] => {
      const names = namesOf(clauses);
      const previous = before.flat();
      before = names.length > 0 ? [names, ...before].slice(0, LOOK_BACK) : before;
      if (question) return [];
      return clauses.flatMap((clause): Said[] => {
        const own = namesOf([clause]);
        const over = overIn(clause.words, clause.told, own.length);
        const courses = [...asTold(coursesOf(clause.words, clause.language), clause.told, clause.inWord), ...over];
        if (courses.length === 0 || clause.condition !== undefined) return [];
        const of =
          own.length === 0
            ? [...names, ...previous]
            : own.length < FEW || pointing.test(clause.words[0]?.lower ?? '')
              ? [...own, ...names, ...previous]
              : own;
        const near = own.length > 0 ? own : names.length > 0 ? names : previous;
        return [{ text: textOf(clause), courses, of, near, own }];
      });
    }),
  );
  return [...answered, ...told];
};

const thingsIn = (words: readonly Word[], language: Language): Term[] =>
  termsOf(words, language).filter((term) => !saysOnlyHow(term, language));

/** Shares a thing, and not only somebody or a time of day. */
const isOfThing = ({ near }: Pick<Said, 'near'>, terms: readonly Term[], { language }: Claim): boolean =>
  terms.some(
    (one) =>
      !isPerson(one) &&
      !isTimeOfDay(one) &&
      !polarity[language].general.test(one.lower) &&
      coursesOf([one], language).length === 0 &&
      near.some(({ term, language: saidIn }) => sameTerm(one, term, language, saidIn)),
  );

/** What was said of a thing that goes on where the statement has it stopped, or the other way round; denials turn either. */
export const courseAgainst = (claim: Claim): string[] => {
  const { language } = claim;
  const claimed = claim.clauses.flatMap((clause) => {
    const courses = coursesOf(clause.words, language);
    return courses.length > 0 && clause.denied !== null && !isCondition(clause)
      ? [{ clause, courses: asTold(courses, clause.denied, clause.inWord) }]
      : [];
  });
  if (claimed.length === 0) return [];
  const said = saidOf(claim);
  return claimed.flatMap(({ clause, courses }) => {
    const own = thingsIn([...clause.words, ...(clause.about ?? [])], language);
    // "… in January, now still": what goes on was named before.
    const terms = own.length > 0 ? own : thingsIn(claim.words, language);
    const about = said.filter(
      ({ of }) =>
        of.length === 0 ||
        of.some(({ term, language: saidIn }) =>
          terms.some(
            (one) =>
              sameTerm(one, term, language, saidIn) ||
              medicineIds(one.text).some((id) => medicineIds(term.text).includes(id)),
          ),
        ),
    );
    const others = claimed.filter((other) => other.clause !== clause);
    /** "The nausea has gone, the tablets go on": the one that is over is told. */
    const isTold = (one: Said, course: Course): boolean =>
      others.some((other) => {
        if (!other.courses.includes(course)) return false;
        const things = thingsIn([...other.clause.words, ...(other.clause.about ?? [])], language);
        return isRun(course) || isOfThing(one, things, claim) || !isOfThing({ near: one.own }, own, claim);
      });
    return courses.flatMap((course) => {
      const bearing = isRun(course) ? about : about.filter((one) => isOfThing(one, terms, claim));
      if (bearing.some((one) => one.courses.includes(course))) return [];
      return bearing
        .filter((one) => one.courses.includes(turned(course)) && !isTold(one, turned(course)))
        .map(({ text }) => text);
    });
  });
};
