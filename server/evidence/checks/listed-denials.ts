/** What a statement denies one beside another: "denies gum bleeding and nosebleeds" where the gums bled. */
import { flatMap } from '../../domain/loops.js';
import type { Clause } from '../clauses.js';
import { denierOf } from '../denier.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';
import { bareDenial } from './heard-denials.js';
import { comparedIn, isPerson, isTopic } from './matches.js';

/** The words of a list, item by item. */
const itemsOf = ({ words }: Clause, { language }: Claim): Word[][] => {
  const { ands, ors } = polarity[language];
  const items: Word[][] = [[]];
  for (const word of words)
    if (ands.has(word.lower) || ors.has(word.lower)) items.push([]);
    else items.at(-1)?.push(word);
  return items;
};

/** "By getting the flat and by a quarrel": whether a word is of another item of the list than each of some others. */
export const isOtherItem = (term: Term, others: readonly Term[], clause: Clause, claim: Claim): boolean => {
  const own = itemsOf(clause, claim).find((item) => item.some(({ start }) => start === term.start)) ?? [];
  return !others.some((other) => own.some(({ start }) => start === other.start));
};

/** Words of the speech that tell, each of them whole, an item of what a clause of the statement denies, where nobody denied it. */
const listedIn =
  (claim: Claim) =>
  (clause: Clause): string[] => {
    const { language, heardClauses } = claim;
    // "Denies", "no" before the whole of it: "takes and never forgets the tablets" is no such list.
    const at = denierOf(clause.words, language);
    // … nor before what carries it on: "no chest pain, breathlessness or dizziness".
    const carriesOn = at === -1 && claim.clauses[claim.clauses.indexOf(clause) - 1]?.denied === true;
    const items = clause.denied && (at === 0 || at === 1 || carriesOn) ? itemsOf(clause, claim) : [];
    // "Teased at school. Nothing now": what a bare denial is of may be any of it.
    if (items.length < 2 || bareDenial(claim)) return [];
    return flatMap(items, (words) => {
      const terms = comparedIn(words, claim).filter(
        (term) => !polarity[language].negators.has(term.lower) && !isPerson(term),
      );
      if (!terms.some((term) => isTopic(term, language))) return [];
      const says = (said: Claim['heardClauses'][number]) =>
        terms.filter((term) =>
          [...said.terms, ...said.aboutTerms].some((one) => sameTerm(term, one, language, said.language)),
        );
      const told = heardClauses.filter(
        (said) => said.denied === false && !said.asked && says(said).length === terms.length,
      );
      const left = heardClauses.some(
        (said) => said.denied !== false && !said.asked && says(said).length === terms.length,
      );
      return left ? [] : told.map((said) => said.words.map(({ text }) => text).join(' '));
    });
  };

/** The same of every clause of a statement. */
export const listedAgainst = (claim: Claim): string[] => flatMap(claim.clauses, listedIn(claim));
