/** What was said to be as it was, where the statement has it changed. */
import type { Language } from '../../domain/language.js';
import { isCondition } from '../clause-cuts.js';
import { type Clause, plainText } from '../clauses.js';
import { formerly, whenWords } from '../earliness.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';
import { isGeneral, isPerson, isTimeOfDay } from './matches.js';

/** "Pysynyt ennallaan", "som förut", "the same as ever". */
const steady: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ennallaan|entisel\p{L}+|muuttumat\p{L}+|vakaa\p{L}*|(?:pysyn?y\p{L}*|pysyy|ollu\p{L}*|on|oli) (?:ihan |aivan )?sama(?:na|nlainen|ssa)|(?:niinku|niin kuin|kuten|ku|kuin) (?:ennen(?:ki(?:n)?)?|aina(?:ki(?:n)?)?))(?!\p{L})/u,
  sv: /(?<!\p{L})(?:oförändra\p{L}*|stabil\p{L}*|(?:legat|ligger|stått|står) stilla|(?:samma )?som (?:förut|förr|tidigare|innan|alltid|vanligt)|(?:är|e|varit|hållit sig) (?:den|det)?samma)(?!\p{L})/u,
  en: /\b(?:unchanged|stable|(?:stayed|stays|staying|been|kept|remained|is|are) (?:about |much |pretty much |just )?the same|(?:same|just|much) as (?:ever|before|usual|always))\b/u,
};
const changes: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:muuttu\p{L}+)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:ändra\p{L}*|förändra\p{L}*)(?!\p{L})/u,
  en: /\b(?:chang(?:ed?|ing))\b/u,
};
/** "Noussut", "gått ner", "worse": changed one way. */
const moved: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:nous(?:sut|i|eva\p{L}*|ee)|lisäänty\p{L}*|kasvan\p{L}*|lihon\p{L}*|laske\p{L}*|laski|vähen\p{L}*|pienen\p{L}*|laihtu\p{L}*|heiken\p{L}*|huonon\p{L}*|pahen\p{L}*|paran\p{L}*|kohen\p{L}*|alentu\p{L}*|\p{L}+(?:nlasku|nnousu)\p{L}*)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:öka[dt]e?|ökning|stigit|minska[dt]e?|sjunkit|nedsatt|försämra\p{L}*|förbättra\p{L}*|förvärra\p{L}*|tilltagit|avtagit|gått (?:upp|ner|ned)|gick (?:upp|ner|ned)|sämre|bättre|\p{L}*(?:nedgång|uppgång|minskning|ökning))(?!\p{L})/u,
  en: /\b(?:increased?|decreased?|risen|fallen|dropped|lost|gain(?:ed)?|loss|worse(?:ned|ning)?|improved|reduced|declined|(?:gone|went) (?:up|down)|put on)\b/u,
};

const isSteady = (said: HeardClause): boolean =>
  (said.denied === false && !said.asked && steady[said.language].test(plainText(said))) ||
  (said.denied === true && changes[said.language].test(plainText(said)));

/** What a clause names, and where it names nothing what was asked before it. */
const thingsOf = (at: number, all: readonly HeardClause[]): readonly Term[] => {
  const said = all[at];
  if (!said) return [];
  const own = [...said.terms, ...said.aboutTerms].filter(
    (term) => !isGeneral(term, said.language) && !steady[said.language].test(term.lower),
  );
  return [...own, ...(all.slice(0, at).findLast(({ asked }) => asked)?.terms ?? [])];
};

/**
 * "How is the appetite?" – "Same as ever" says that it is no worse: "opposite" of a statement that has it changed one way, "same" as one
 * that denies it; null where a change was told as well.
 */
export const steadyAgainst = (
  claimed: Clause,
  terms: readonly Term[],
  { language, heardClauses: heard }: Claim,
): 'same' | 'opposite' | null => {
  const text = plainText(claimed);
  if (claimed.denied === null || isCondition(claimed) || !moved[language].test(text)) return null;
  // "Lost a stone last year": changed once, and as it was since.
  if (/\d/.test(text) || whenWords(text, language).length > 0 || formerly[language].test(text)) return null;
  const named = terms.filter(({ lower }) => !moved[language].test(lower));
  // "Weight loss", "viktnedgång": of what it is stands in the word.
  const own = named.length > 0 ? named : terms;
  const shares = (things: readonly Term[], saidIn: Language): boolean =>
    own.some(
      (term) => !isPerson(term) && !isTimeOfDay(term) && things.some((one) => sameTerm(term, one, language, saidIn)),
    );
  const tells = (test: (said: HeardClause) => boolean): boolean =>
    heard.some((said, at) => test(said) && shares(thingsOf(at, heard), said.language));
  if (!tells(isSteady) || tells((said) => said.denied === false && moved[said.language].test(plainText(said))))
    return null;
  return claimed.denied ? 'same' : 'opposite';
};
