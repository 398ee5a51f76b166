/** What one clause tells of several people in turn. */
import { flatMap } from '../domain/loops.js';
import { keptByObject } from './kept.js';
import { polarity } from './lexicon/polarity.js';
import { pronouns } from './lexicon/pronouns.js';
import { type Named, personsOf } from './persons.js';
import type { HeardClause } from './spoken.js';
import type { Word } from './words.js';

/** "And my son": whoever comes so soon after the word that joins is told of next. */
const NEAR = 2;

/** "My daughter shops and my son pays the bills": in as many clauses as it tells of people; each but the last has what it tells before the word that joins. */
const cutUp = (clause: HeardClause, all: readonly Named[]): readonly HeardClause[] => {
  const { words, terms, language } = clause;
  if (all.length < 2) return [clause];
  const { prepositions } = pronouns[language];
  const tellsOf = ({ at, bears, word }: Named): boolean =>
    bears && terms.some(({ start }) => start !== word.start && start > (words[at]?.start ?? 0));
  const cuts = all.flatMap((one): number[] => {
    const joins = words
      .slice(Math.max(0, one.at - NEAR), one.at)
      .findIndex(({ lower }) => polarity[language].ands.has(lower));
    if (joins === -1 || !tellsOf(one) || prepositions.has(words[one.at + 1]?.lower ?? '')) return [];
    const cut = Math.max(0, one.at - NEAR) + joins;
    const before = all.filter(({ at }) => at < cut);
    const told = terms.some(
      ({ start }) => start < (words[cut]?.start ?? 0) && !before.some(({ word }) => word.start === start),
    );
    return told && before.length > 0 ? [cut] : [];
  });
  if (cuts.length === 0) return [clause];
  return [0, ...cuts].map((from, index) => {
    const part = words.slice(from, cuts[index]);
    const [first, last] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
    return { ...clause, words: part, terms: terms.filter(({ start }) => start >= first && start < last) };
  });
};

/** The clauses of a sentence, each of one person where it tells of more in turn. */
export const inTurn = keptByObject((clauses: readonly HeardClause[], nameOf: (word: Word) => string | null) =>
  flatMap(clauses, (clause) => cutUp(clause, personsOf(clause.words, clause.language, nameOf))),
);
