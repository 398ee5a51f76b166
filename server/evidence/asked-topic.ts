/** A question that only names what is asked after: its answer may tell it of several people in turn. */
import type { Language } from '../domain/language.js';
import { plainText } from './clauses.js';
import type { HeardClause } from './spoken.js';

const topic: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:no|ja) )?(?:entä|entäs|mites|mitenkäs|miten) (?!(?:sä|sinä|sulla|te|teillä)(?!\p{L}))\p{L}+(?: \p{L}+)?$/u,
  sv: /^(?:(?:och|men) )?hur (?:är|e|står) det (?:till )?med \p{L}+(?: \p{L}+)?$/u,
  en: /^(?:(?:and|so) )?(?:what|how) about \p{L}+(?: \p{L}+)?$/u,
};

/** "Entä alkoholi?", "hur är det med alkohol?", "what about alcohol?" */
export const asksTopic = (clause: HeardClause): boolean => topic[clause.language].test(plainText(clause));

interface Told<Who> {
  readonly referents: readonly Who[];
  readonly denied: boolean | null;
}

/** "I have a couple of beers. Rachel doesn't drink at all": what is said of each in turn, denied where any of it is. */
export const perPerson = <Who>(
  clauses: readonly HeardClause[],
  referentsOf: (clause: HeardClause) => readonly Who[],
): Told<Who>[] => {
  const each: Told<Who>[] = [];
  for (const clause of clauses) {
    const referents = referentsOf(clause);
    const last = each.at(-1);
    if (referents.length > 0) each.push({ referents, denied: clause.denied });
    else if (last) each[each.length - 1] = { ...last, denied: last.denied || clause.denied };
  }
  return each;
};
