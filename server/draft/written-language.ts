import type { Language } from '../domain/language.js';
import { ownWords } from '../domain/small-words.js';

/** Somebody's own words stand in the language they were said in. */
const quoted = /["“”„»«][^"“”„»«]*["“”„»«]/g;

/**
 * The language that texts are written in, when it plainly is another than it should be; null when it is not, or nobody could tell from so few
 * words.
 */
export const otherLanguageOf = (texts: readonly string[], wanted: Language): Language | null => {
  const words = texts
    .join(' ')
    .replace(quoted, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const hits = (language: Language): number => words.filter((word) => ownWords[language].has(word)).length;
  const own = hits(wanted);
  const other = (['fi', 'sv', 'en'] as const).find((language) => {
    const theirs = language === wanted ? 0 : hits(language);
    return theirs >= 2 && theirs > 3 * own;
  });
  return other ?? null;
};
