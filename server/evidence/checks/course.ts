import { isCondition } from '../clauses.js';
import { type Course, coursesOf, turned } from '../lexicon/course.js';
import { medicineIds } from '../lexicon/medicine-names.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';

interface Said {
  readonly text: string;
  readonly courses: readonly Course[];
  /** What it is said of. */
  readonly of: readonly { readonly term: Term; readonly language: HeardClause['language'] }[];
}

const asTold = (courses: readonly Course[], denied: boolean | null): Course[] =>
  denied ? courses.map((course) => turned[course]) : [...courses];

/** "Not any more", "nyt ei oo": over, whatever it was. */
const longer = /^(?:enää|enään|längre|mera|mer|longer|more|anymore)$/;
const now = /^(?:nyt|nu|now)$/;
const overIn = (words: HeardClause['words'], denied: boolean | null, own: number): Course[] =>
  denied === true && words.some(({ lower }) => longer.test(lower) || (own === 0 && now.test(lower))) ? ['stops'] : [];

const textOf = ({ words }: HeardClause): string => words.map(({ text }) => text).join(' ');

const namesOf = (clauses: readonly HeardClause[]): Said['of'] =>
  clauses.flatMap(({ terms, aboutTerms, language }) =>
    [...terms, ...aboutTerms].flatMap((term) =>
      coursesOf([term], language).length > 0 || polarity[language].general.test(term.lower) ? [] : { term, language },
    ),
  );

/** So few words of its own leave what it is of to what was said before: "se jäi kesken", "that's gone". */
const FEW = 2;
const pointing = /^(?:se|sen|sitä|ne|det|den|it|it's|that|that's|those)$/;

/** Every clause of the speech that says whether something goes on; a question as it was answered. */
const saidOf = ({ cited, heardClauses }: Claim): Said[] => {
  const asked = heardClauses.filter((clause) => clause.asked);
  const answered = asked.flatMap((clause): Said[] => {
    const courses = coursesOf(clause.words, clause.language);
    if (courses.length === 0 || clause.denied === null) return [];
    return [{ text: textOf(clause), courses: asTold(courses, clause.denied), of: namesOf([clause]) }];
  });
  let before = namesOf(asked);
  const told = cited.flatMap(({ sentences }) =>
    sentences.flatMap(({ clauses, question }): Said[] => {
      const names = namesOf(clauses);
      const previous = before;
      before = names.length > 0 ? names : before;
      if (question) return [];
      return clauses.flatMap((clause): Said[] => {
        const own = namesOf([clause]);
        const over = overIn(clause.words, clause.told, own.length);
        const courses = [...asTold(coursesOf(clause.words, clause.language), clause.told), ...over];
        if (courses.length === 0 || clause.condition !== undefined) return [];
        const of =
          own.length === 0
            ? [...names, ...previous]
            : own.length < FEW || pointing.test(clause.words[0]?.lower ?? '')
              ? [...own, ...names, ...previous]
              : own;
        return [{ text: textOf(clause), courses, of }];
      });
    }),
  );
  return [...answered, ...told];
};

/** What was said of a thing that goes on where the statement has it stopped, or the other way round; denials turn either. */
export const courseAgainst = (claim: Claim): string[] => {
  const { language } = claim;
  const claimed = claim.clauses.flatMap((clause) => {
    const courses = coursesOf(clause.words, language);
    return courses.length > 0 && clause.denied !== null && !isCondition(clause)
      ? [{ clause, courses: asTold(courses, clause.denied) }]
      : [];
  });
  if (claimed.length === 0) return [];
  const said = saidOf(claim);
  return claimed.flatMap(({ clause, courses }) => {
    const terms = termsOf([...clause.words, ...(clause.about ?? [])], language).filter(
      (term) => coursesOf([term], language).length === 0,
    );
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
    if (about.some((one) => one.courses.some((course) => courses.includes(course)))) return [];
    return about
      .filter((one) => one.courses.some((course) => courses.includes(turned[course])))
      .map(({ text }) => text);
  });
};
