import { isUnclear } from '../domain/transcript.js';
import type { Claim } from './checks/claim.js';
import { sameTerm, type Term, termsOf } from './lexicon/terms.js';
import { readNumbers } from './numbers/read-numbers.js';
import type { Spoken } from './spoken.js';
import { wordsOf } from './words.js';

const termsSaid = (spoken: readonly Spoken[]): Term[] =>
  spoken.flatMap(({ utterance, standing }) => termsOf(wordsOf(standing), utterance.language));

const valuesSaid = (spoken: readonly Spoken[]): number[] =>
  spoken.flatMap(({ utterance, standing }) => readNumbers(standing, utterance.language).map(({ value }) => value));

/** Words and numbers of a statement that are said in unclear utterances and in no clear one of those it rests on. */
export const uncertainIn = ({ text, words, language, cited }: Claim): string[] => {
  const unclear = cited.filter(({ utterance }) => isUnclear(utterance));
  if (unclear.length === 0) return [];
  const clear = cited.filter(({ utterance }) => !isUnclear(utterance));
  const says = (terms: readonly Term[], term: Term): boolean =>
    terms.some((one) => sameTerm(term, one, language, language));
  const [heard, sure] = [termsSaid(unclear), termsSaid(clear)];
  const [values, sureValues] = [valuesSaid(unclear), valuesSaid(clear)];
  const named = termsOf(words, language).filter((term) => says(heard, term) && !says(sure, term));
  const counted = readNumbers(text, language).filter(
    ({ value }) => values.includes(value) && !sureValues.includes(value),
  );
  const found = [...named, ...counted].sort((a, b) => a.start - b.start).map((one) => one.text);
  if (found.length > 0 || clear.length > 0) return [...new Set(found)];
  // Nothing else is cited, in whatever words: all of it rests on unclear speech.
  return termsOf(words, language).map((term) => term.text);
};
