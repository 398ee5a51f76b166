import { risksIn, risksSaid } from '../lexicon/risks.js';
import { sameStem, wordsOf } from '../words.js';
import type { Check } from './claim.js';

/** A word about suicide, violence, neglect, threat or substances has to have been said, in these words or in everyday ones. */
export const risk: Check = ({ words, language, heard }) => {
  const claimed = risksIn(words, language);
  if (claimed.length === 0) return null;
  const spoken = heard.map((one) => ({ words: wordsOf(one.text), language: one.language }));
  const said = new Set(spoken.flatMap((one) => [...risksSaid(one.words, one.language)]));
  const isSaid = (word: string): boolean =>
    spoken.some((one) => one.language === language && one.words.some(({ lower }) => sameStem(lower, word)));
  const missing = claimed.filter(({ about, word }) => !said.has(about) && !isSaid(word.toLowerCase()));
  return missing.length === 0
    ? { check: 'risk', result: 'supported', words: claimed.map(({ word }) => word) }
    : { check: 'risk', result: 'not-found', words: [...new Set(missing.map(({ word }) => word))] };
};
