import type { Language } from '../domain/language.js';
import type { PhraseFault } from '../domain/preferences.js';
import { subjectsOf } from './classify.js';
import { clausesOf } from './clauses.js';
import { daysIn } from './lexicon/days.js';
import { mentionsMedicine } from './lexicon/medicine-names.js';
import { sidesOf } from './lexicon/sides.js';
import { weightsOf } from './lexicon/weights.js';
import { monthOf } from './numbers/months.js';
import { readNumbers } from './numbers/read-numbers.js';
import { wordsOf } from './words.js';

const MOST_WORDS = 6;
/** Letters, and the marks that stand between words: nothing that could be a figure, an address or markup. */
const plain = /^[\p{L} .,'’-]+$/u;

/**
 * Why words are no matter of style: whoever exchanged them could change what is said. Everything the checks compare is refused, and
 * whatever is about the subject at all. Empty for words of style alone.
 */
export const phraseFaults = (text: string, language: Language): PhraseFault[] => {
  const words = wordsOf(text);
  const weights = weightsOf(words, language);
  const faults: Record<PhraseFault, boolean> = {
    number: /\p{N}/u.test(text) || readNumbers(text, language).length > 0,
    date: daysIn(text, language, []).length > 0 || words.some(({ lower }) => monthOf(lower, language) !== null),
    medicine: mentionsMedicine(words, language),
    // English sides have other meanings where a sentence tells; two words tell nothing.
    side: sidesOf(words, language).length > 0 || (language === 'en' && /\b(?:left|right|both)\b/i.test(text)),
    negation: clausesOf(text, language).some(({ denied }) => denied),
    weight: weights.has('weight'),
    content: subjectsOf(words, language).size > 0 || weights.has('person'),
    characters: !plain.test(text),
    words: words.length > MOST_WORDS,
  };
  return (Object.keys(faults) as PhraseFault[]).filter((fault) => faults[fault]);
};
