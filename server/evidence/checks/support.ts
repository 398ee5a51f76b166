import { numberLanguages } from '../numbers/read-numbers.js';
import { contentWords, sameStem } from '../words.js';
import type { Check } from './claim.js';
import { medicineIds } from './medication.js';

/** Below this share of a statement's content words heard, it is not found. Measured on the sample consultations. */
const ENOUGH = 0.3;

/** Do the words of the statement occur in what it rests on? Words are not compared across languages. */
export const support: Check = ({ text, language, heard }) => {
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
  const found = own.length - missing.length;
  return found / own.length >= ENOUGH
    ? { check: 'support', result: 'supported', words: [] }
    : { check: 'support', result: 'not-found', words: missing.map((word) => word.text) };
};
