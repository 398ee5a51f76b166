/** What a statement denies one beside another: "denies gum bleeding and nosebleeds" where the gums bled. */
import { flatMap } from '../../domain/loops.js';
import type { Clause } from '../clauses.js';
import { denierOf } from '../denier.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm } from '../lexicon/terms.js';
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

/** Words of the speech that tell, each of them whole, an item of what a clause of the statement denies, where nobody denied it. */
const listedIn =
  (claim: Claim) =>
  (clause: Clause): string[] => {
    const { language, heardClauses } = claim;
    // "Denies", "no" before the whole of it: "takes and never forgets the tablets" is no such list.
    const at = denierOf(clause.words, language);
    const items = clause.denied && (at === 0 || at === 1) ? itemsOf(clause, claim) : [];
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
