import { type Course, courseOf } from '../lexicon/course.js';
import { medicineIds } from '../lexicon/medicine-names.js';
import { sameTerm, termsOf } from '../lexicon/terms.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';

const turned: Record<Course, Course> = { stops: 'goes', goes: 'stops' };

/** What was said of a thing that goes on where the statement has it stopped, or the other way round; denials turn either. */
export const courseAgainst = (claim: Claim): string[] => {
  const { language, cited } = claim;
  return claim.clauses.flatMap((clause) => {
    const bare = courseOf(clause.words, language);
    if (!bare || clause.denied === null) return [];
    const course = clause.denied ? turned[bare] : bare;
    const terms = termsOf(clause.words, language).filter((term) => courseOf([term], language) === null);
    const about = cited.flatMap(({ sentences, utterance }) =>
      sentences.flatMap(({ clauses, question, text }) => {
        const said = clauses.flatMap((one) => one.terms);
        const named = terms.some(
          (term) =>
            said.some((one) => sameTerm(term, one, language, utterance.language)) ||
            medicineIds(term.text).some((id) => medicineIds(text).includes(id)),
        );
        const [first] = clauses;
        if (question || !named || !first || clauses.some(({ denied }) => denied)) return [];
        return [{ text, course: courseOf(wordsOf(text), utterance.language) }];
      }),
    );
    const against = about.filter((one) => one.course === turned[course]);
    return about.every((one) => one.course !== course) ? against.map(({ text }) => text) : [];
  });
};
