/** What goes without trouble, told by how it goes and asked by its trouble, or the other way round: "How's your sleep?" – "Fine" has no sleep problems. */
import type { Language } from '../../domain/language.js';
import { isCondition } from '../clause-cuts.js';
import { type Clause, plainText } from '../clauses.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';
import { isGeneral, isPerson } from './matches.js';

/** Trouble by itself, or at the end of what is troubled: "sömnproblem". */
const trouble =
  /^(\p{L}{4,}?)?(?:ongelm\p{L}*|vaikeu[kd]\p{L}*|vaivo?[aj]\p{L}*|häiriö\p{L}*|vikaa?|svårighet\p{L}*|besvär|problem|problems?|troubles?|difficult(?:y|ies)|wrong|fel)$/u;
const smoothly: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:hyvin|hyvä|hyvää|normaali\p{L}*|ok|moitteet\p{L}*|sujuu|kunnossa)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:bra|normal\p{L}*|fint|ok|okej|utan anmärkning)(?!\p{L})/u,
  en: /\b(?:fine|well|normal|normally|ok|okay|good)\b/u,
};
const asksHow =
  /^(?:(?:no|entä|ja|och|and|so|men) )?(?:miten|mites|kuinka|entä|entäs|hur|how|how's|hows|what about|how about)(?!\p{L})/u;
const START = 4;

const isTrouble = ({ words }: Clause): boolean => words.some(({ lower }) => trouble.test(lower));
const isSmooth = (clause: Clause, language: Language): boolean => smoothly[language].test(plainText(clause));

/** What a clause is of, beside its trouble. */
const thingsIn = (terms: readonly Term[], language: Language): Term[] =>
  terms.filter((term) => !isPerson(term) && !isGeneral(term, language) && !/^(?:how|hows|how's)$/.test(term.lower));
const isOf = (asked: readonly Term[], saidIn: Language, terms: readonly Term[], language: Language): boolean =>
  terms.some((term) => {
    const of = trouble.exec(term.lower)?.[1]?.slice(0, START);
    return asked.some((one) => sameTerm(term, one, language, saidIn) || (of !== undefined && one.lower.startsWith(of)));
  });

/** "How's your sleep?" – "Fine", "Nothing wrong with it": all that was answered is that it goes well. */
const goesWell = (at: number, heard: readonly HeardClause[]): boolean => {
  const asked = heard[at];
  if (!asked?.asked || !asksHow.test(plainText(asked))) return false;
  const next = heard.findIndex((said, place) => place > at && said.asked);
  const answers = heard.slice(at + 1, next === -1 ? undefined : next);
  return (
    answers.length > 0 &&
    answers.every((said) => {
      const rest = thingsIn(said.terms, said.language).filter(
        ({ lower }) => !trouble.test(lower) && !smoothly[said.language].test(lower),
      );
      return rest.length === 0 && said.denied === isTrouble(said) && (isTrouble(said) || isSmooth(said, said.language));
    })
  );
};

/**
 * "same" where what was said to go without trouble goes well in the statement, "opposite" where it is troubled there; null where nothing
 * is said of it.
 */
export const smoothAgainst = (claimed: Clause, terms: readonly Term[], claim: Claim): 'same' | 'opposite' | null => {
  const { language, clauses, heardClauses: heard } = claim;
  if (claimed.denied === null || isCondition(claimed)) return null;
  const next = clauses[clauses.indexOf(claimed) + 1];
  const without = next?.denied === true && isTrouble(next);
  if (!isTrouble(claimed) && !isSmooth(claimed, language) && !(without && !claimed.denied)) return null;
  const own = thingsIn(terms, language);
  const about = (said: HeardClause): boolean => isOf(thingsIn(said.terms, said.language), said.language, own, language);
  if (heard.some((said) => said.denied === false && isTrouble(said) && about(said))) return null;
  if (isTrouble(claimed))
    return heard.some((said, at) => goesWell(at, heard) && about(said)) ? (claimed.denied ? 'same' : 'opposite') : null;
  // "Any difficulty walking?" – "None": walks normally, without difficulty.
  if (!heard.some((said, at) => about(said) && ((said.denied === true && isTrouble(said)) || goesWell(at, heard))))
    return null;
  return claimed.denied ? 'opposite' : 'same';
};
