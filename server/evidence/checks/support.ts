import { medicineIds } from '../lexicon/medicine-names.js';
import { numberLanguages } from '../numbers/number-languages.js';
import { contentWords, sameStem } from '../words.js';
import type { Check, Claim } from './claim.js';
import { dates } from './dates.js';
import { numbers } from './numbers.js';

/** Below this share of a statement's content words heard, it is not found. Measured on the sample consultations. */
const ENOUGH = 0.3;

const counted = (result: 'numbers' | 'dates', claim: Claim): number => {
  const verdict = (result === 'numbers' ? numbers : dates)(claim);
  return verdict?.result === 'supported' ? verdict.words.length : 0;
};

/** Do the words of the statement occur in what it rests on? Words are not compared across languages. */
export const support: Check = (claim) => {
  const { text, language, heard } = claim;
  const own = contentWords(text, language).filter(({ lower }) => numberLanguages[language].word(lower) === null);
  const compared = heard.filter((one) => one.language === language);
  if (compared.length === 0) return { check: 'support', result: 'not-compared', words: [] };
  if (own.length === 0) return { check: 'support', result: 'supported', words: [] };
  const spoken = compared.flatMap((one) => contentWords(one.text, language)).map(({ lower }) => lower);
  const names = new Set(compared.flatMap((one) => medicineIds(one.text)));
  const missing = own.filter(
    ({ lower, text: word }) =>
      !spoken.some((said) => sameStem(lower, said)) && !medicineIds(word).some((id) => names.has(id)),
  );
  // A number or a date that was said counts like a word.
  const also = counted('numbers', claim) + counted('dates', claim);
  const found = own.length - missing.length + also;
  return found / (own.length + also) >= ENOUGH
    ? { check: 'support', result: 'supported', words: [] }
    : { check: 'support', result: 'not-found', words: missing.map((word) => word.text) };
};
