import type { Language } from '../domain/language.js';
import type { Utterance } from '../domain/transcript.js';
import { keptByObject } from './kept.js';
import { clinicRowsOf, sameTerm, type Term, termsOf } from './lexicon/terms.js';
import { wordsSaid } from './words.js';

interface Vocabulary {
  readonly terms: readonly Term[];
  readonly clinicRows: ReadonlySet<string>;
}

/** Each word of a visit once, and the rows of the clinic's words for it; read when it is first asked for. */
const vocabularies = keptByObject((utterances: readonly Utterance[]): ReadonlyMap<Language, Vocabulary> => {
  const byLanguage = new Map<Language, { terms: Map<string, Term>; clinicRows: Set<string> }>();
  for (const utterance of utterances) {
    const { language } = utterance;
    const own = byLanguage.get(language) ?? { terms: new Map(), clinicRows: new Set() };
    byLanguage.set(language, own);
    const words = wordsSaid(utterance);
    for (const term of termsOf(words, language)) own.terms.set(`${term.lower} ${term.rows.join(' ')}`, term);
    for (const row of [...clinicRowsOf(words, language).values()].flat()) own.clinicRows.add(row);
  }
  return new Map(
    [...byLanguage].map(([language, { terms, clinicRows }]) => [language, { terms: [...terms.values()], clinicRows }]),
  );
});

/** Whether a word, or another for the same, is said anywhere in a visit. */
export const isSaidIn = (
  utterances: readonly Utterance[],
  language: Language,
): ((term: Term, clinicRows: readonly string[]) => boolean) => {
  const said = vocabularies(utterances).get(language);
  return (term, clinicRows) =>
    said !== undefined &&
    (clinicRows.some((row) => said.clinicRows.has(row)) ||
      said.terms.some((one) => sameTerm(term, one, language, language)));
};
