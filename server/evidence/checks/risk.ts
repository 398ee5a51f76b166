import { cueFinder } from '../lexicon/cue.js';
import { subjectLists } from '../lexicon/subjects.js';
import { sameStem, wordsOf } from '../words.js';
import type { Check } from './claim.js';

const finders = {
  fi: cueFinder({ risk: subjectLists.fi.risk }),
  sv: cueFinder({ risk: subjectLists.sv.risk }),
  en: cueFinder({ risk: subjectLists.en.risk }),
};

/** A word about risk, violence, self-harm or substances has to have been said; across languages any such word will do. */
export const risk: Check = ({ words, language, heard }) => {
  const hits = new Set(finders[language](words).map((hit) => hit.from));
  // "Fallrisk", "kaatumisriski": at the end of a compound too.
  const claimed = words.filter((word, at) => hits.has(at) || /.{3}(?:risk|riski)(?:\p{L}{0,4})$/u.test(word.lower));
  if (claimed.length === 0) return null;
  const isSaid = (word: string): boolean =>
    heard.some((one) => {
      const spoken = wordsOf(one.text);
      return one.language === language
        ? spoken.some((said) => sameStem(said.lower, word))
        : finders[one.language](spoken).length > 0;
    });
  const missing = claimed.filter((word) => !isSaid(word.lower));
  return missing.length === 0
    ? { check: 'risk', result: 'supported', words: claimed.map((word) => word.text) }
    : { check: 'risk', result: 'not-found', words: missing.map((word) => word.text) };
};
