/** Which of several questions an answer that names something is to: "Fever? And cough?" – "No cough." */
import { polarity } from './lexicon/polarity.js';
import { sameTerm, type Term } from './lexicon/terms.js';
import type { HeardClause, Spoken } from './spoken.js';

type Sentence = Spoken['sentences'][number];

const termsIn = (clauses: readonly HeardClause[]): { term: Term; of: HeardClause }[] =>
  clauses.flatMap((of) =>
    [...of.terms, ...of.aboutTerms].flatMap((term) =>
      polarity[of.language].general.test(term.lower) ? [] : [{ term, of }],
    ),
  );

const shares = (some: readonly HeardClause[], others: readonly HeardClause[]): boolean =>
  termsIn(some).some(({ term, of }) =>
    termsIn(others).some((other) => sameTerm(term, other.term, of.language, other.of.language)),
  );

/** What an answer denies first was asked in another sentence than this. */
export const answersAnother = (asked: Sentence, { sentences }: Spoken, answer: Spoken | null): boolean => {
  const denies = answer?.sentences[0]?.clauses[0];
  if (!denies?.denied || shares([denies], asked.clauses)) return false;
  return sentences.some((other) => other !== asked && other.question && shares([denies], other.clauses));
};
