import { risksIn, risksSaid } from '../lexicon/risks.js';
import { wordsOf } from '../words.js';
import type { Check } from './claim.js';

/** A word about suicide, violence, neglect, threat or substances has to have been said, in these words or in everyday ones. */
export const risk: Check = ({ words, language, heard }) => {
  const claimed = risksIn(words, language);
  if (claimed.length === 0) return null;
  const said = new Set(heard.flatMap((one) => [...risksSaid(wordsOf(one.text), one.language)]));
  const missing = claimed.filter(({ about }) => !said.has(about));
  return missing.length === 0
    ? { check: 'risk', result: 'supported', words: claimed.map(({ word }) => word) }
    : { check: 'risk', result: 'not-found', words: [...new Set(missing.map(({ word }) => word))] };
};
