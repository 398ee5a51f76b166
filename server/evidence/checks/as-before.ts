/** "It doesn't sting like it did": how it was before is denied, and not the thing. */
import type { Language } from '../../domain/language.js';
import { type Clause, plainText } from '../clauses.js';
import { sameTerm, termsOf } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';
import { isTopic } from './matches.js';

const asBefore: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:(?:niin ?kuin|niin ?ku|kuten|samalla lailla kuin|yhtä \p{L}+ ku(?:in)?) (?:ennen|aiemmin|aikaisemmin|ennenkin|viimeksi|alussa)|entisellään)(?!\p{L})|(?<!\p{L})(?:niin ?kuin|niin ?ku|kuten)$/u,
  sv: /(?<!\p{L})som (?:förut|förr|tidigare|innan|sist|i början|(?:den|det|jag) gjorde)(?!\p{L})/u,
  en: /\b(?:like|as|the way) (?:(?:it|they|i|he|she|that) (?:did|was|were|used|had)|before)\b|\bas$/,
};

/** What is denied of the thing as it was before leaves open how it is now. */
export const isAsBefore = (said: HeardClause, claimed: Clause, language: Language): boolean =>
  asBefore[said.language].test(plainText(said)) && !asBefore[language].test(plainText(claimed));

/** "Stings as before" of what does not; null where nothing of it is told. */
export const asBeforeAgainst = (clause: Clause, { heardClauses, language }: Claim): 'opposite' | null => {
  if (clause.denied !== false || !asBefore[language].test(plainText(clause))) return null;
  const own = termsOf(clause.words, language);
  const names = ({ terms, language: saidIn }: HeardClause): boolean =>
    terms.some((one) => own.some((term) => isTopic(term, language) && sameTerm(term, one, language, saidIn)));
  return heardClauses.some((said) => said.denied && asBefore[said.language].test(plainText(said)) && names(said))
    ? 'opposite'
    : null;
};
