/** What is said one way and written another, or in another language: rows of cues that mean about the same. It decides nothing else. */
import type { Language } from '../../domain/language.js';
import { rootOf, sameRoot } from '../stems.js';
import { contentWords, type Word } from '../words.js';
import { cueFinder, cues } from './cue.js';
import { polarity } from './polarity.js';
import { bodyTerms } from './terms-body.js';
import { lifeTerms } from './terms-life.js';

export type TermRow = Readonly<Record<Language, string>>;

const rows = [...bodyTerms, ...lifeTerms];

const finderFor = (language: Language) =>
  cueFinder(Object.fromEntries(rows.map((row, index) => [`${index}`, cues(row[language])])));

const finders = { fi: finderFor('fi'), sv: finderFor('sv'), en: finderFor('en') };

/** A word that can be looked for, with its root and the rows it stands in. */
export interface Term extends Word {
  readonly root: string;
  readonly rows: readonly string[];
}

/** The content words of some words, in order. Of a cue of several words the first carries the row. */
export const termsOf = (words: readonly Word[], language: Language): Term[] => {
  const hits = finders[language](words);
  const { negators, without } = polarity[language];
  const content = new Set(contentWords(words, language).map((word) => word.start));
  return words.flatMap((word, at) => {
    const own = [...new Set(hits.filter((hit) => hit.from === at).map(({ name }) => name))];
    if (negators.has(word.lower) || without.has(word.lower)) return [];
    return own.length > 0 || content.has(word.start)
      ? [{ ...word, root: rootOf(word.lower, language), rows: own }]
      : [];
  });
};

/** The same word in any form, or another word for the same; in two languages only the latter, or a name. */
export const sameTerm = (claim: Term, said: Term, language: Language, saidIn: Language): boolean =>
  (language === saidIn && sameRoot(claim.root, said.root, language)) ||
  claim.rows.some((row) => said.rows.includes(row)) ||
  (language !== saidIn && claim.lower.length > 4 && claim.lower.slice(0, 5) === said.lower.slice(0, 5));
