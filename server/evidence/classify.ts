import type { Language } from '../domain/language.js';
import { highRiskClasses, type StatementClass } from '../domain/note.js';
import { claimsIn } from './answers.js';
import { cueFinder } from './lexicon/cue.js';
import { mentionsMedicine } from './lexicon/medicine-names.js';
import { sidesOf } from './lexicon/sides.js';
import type { Subject } from './lexicon/subject-lists.js';
import { subjectLists } from './lexicon/subjects.js';
import { monthOf } from './numbers/months.js';
import { numbersSaid } from './numbers/read-numbers.js';
import { isMeasure } from './numbers/units.js';
import { type ReadOnce, type Word, wordsSaid } from './words.js';

const finders = { fi: cueFinder(subjectLists.fi), sv: cueFinder(subjectLists.sv), en: cueFinder(subjectLists.en) };

export const subjectsOf = (words: readonly Word[], language: Language): Set<Subject> =>
  new Set(finders[language](words).map((hit) => hit.name));

export interface Classified {
  readonly classes: StatementClass[];
  readonly highRisk: boolean;
}

const plannedSections = new Set(['plan', 'agreed', 'next-steps']);

/** What a text is about, and whether it is on the one list of high risk (case-format). The same rule for statements and for speech. */
export const classify = (said: ReadOnce, section: string | null = null): Classified => {
  const { text, language } = said;
  const words = wordsSaid(said);
  const subjects = subjectsOf(words, language);
  const numbers = numbersSaid(said);
  const classes = new Set<StatementClass>();
  for (const name of ['symptom', 'finding', 'allergy', 'risk', 'plan', 'agreement', 'social', 'background'] as const) {
    if (subjects.has(name)) classes.add(name);
  }
  if (mentionsMedicine(words, language)) classes.add('medication');
  if (sidesOf(words, language).length > 0) classes.add('side');
  if (/[”“"«»„]/.test(text)) classes.add('quote');

  const signs = subjects.has('symptom') || subjects.has('finding') || subjects.has('allergy');
  const deniesSign = (signs ? claimsIn(said) : []).some((clause) => {
    if (!clause.denied) return false;
    const about = subjectsOf(clause.words, language);
    return about.has('symptom') || about.has('finding') || about.has('allergy');
  });
  if (deniesSign) classes.add('negation');

  const measured = numbers.some(
    (mention) =>
      mention.date === null &&
      !mention.clockOnly &&
      ((isMeasure(mention.unit) && !(mention.unit === 'times' && mention.weak)) ||
        (mention.unit === null && !mention.weak && (subjects.has('measure') || classes.has('medication')))),
  );
  if (measured) classes.add('number');

  const named = numbers.some((mention) => mention.date !== null);
  const ahead = subjects.has('appointment') || (section !== null && plannedSections.has(section));
  const clock = subjects.has('appointment') && numbers.some((mention) => mention.clockOnly && mention.digits);
  const month = words.some(
    (word) => monthOf(word.lower, language) !== null && (language !== 'en' || /^\p{Lu}/u.test(word.text)),
  );
  const timed = subjects.has('when') || clock || month;
  if ((named && ahead) || (timed && ahead && !subjects.has('past'))) classes.add('date');

  const highRisk = highRiskClasses.some((name) => classes.has(name));
  return { classes: [...classes], highRisk };
};
