/** What was said in the statement's own words but for the denial, and whether something has happened again. */
import type { Language } from '../../domain/language.js';
import { isCondition } from '../clause-cuts.js';
import { type Clause, plainText } from '../clauses.js';
import { polarity } from '../lexicon/polarity.js';
import type { HeardClause } from '../spoken.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';

/** So few words are said in the same way by chance. */
const FEW = 3;
const withoutDenial = (words: readonly Word[], language: Language): string =>
  words.flatMap(({ lower }) => (polarity[language].negators.has(lower) ? [] : lower)).join(' ');

/** "Is sure that it is really there" of "I know that it is not really there": word for word the same, but for the denial. */
export const wordForWord = (clause: Clause, { heardClauses, language }: Claim): 'opposite' | null => {
  if (clause.words.length < FEW || clause.inWord) return null;
  const own = withoutDenial(clause.words, language);
  const alike = heardClauses.filter(
    (said) => !said.asked && said.language === language && withoutDenial(said.words, language) === own,
  );
  return alike.length > 0 && alike.every(({ denied }) => denied === !clause.denied) ? 'opposite' : null;
};

/** "Toistunut", "hänt igen", "happened again". */
const again: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:toistu\p{L}*|uusiutu\p{L}*|(?:tapahtun?u\p{L}*|tullut|tullu|ollut|ollu|käynyt|käyny) (?:sen (?:jälkeen|koommin)|uudestaan|uudelleen|toista kertaa))(?!\p{L})/u,
  sv: /(?<!\p{L})(?:upprepa[ts]\p{L}*|återkommit|(?:hänt|inträffat|kommit|skett|varit) (?:igen|på nytt|flera gånger|sedan dess|sen dess|efter det|fler gånger))(?!\p{L})/u,
  en: /\b(?:recurred|reoccurred|happened (?:again|since)|(?:been|come|came) (?:back|again)|been repeated|repeated since|happen again)\b/u,
};
const isAgain = (said: Pick<Clause, 'words'>, language: Language): boolean => again[language].test(plainText(said));

/** "Has been repeated since" of "it hasn't happened again": of a deed that both tell of nothing but that it came back; null elsewhere. */
export const againAgainst = (clause: Clause, { heardClauses, language }: Claim): 'same' | 'opposite' | null => {
  if (clause.denied === null || isCondition(clause) || !isAgain(clause, language)) return null;
  const told = heardClauses.filter((said: HeardClause) => said.denied !== null && isAgain(said, said.language));
  if (told.length === 0 || told.some(({ denied }) => denied !== told[0]?.denied)) return null;
  return told[0]?.denied === clause.denied ? 'same' : 'opposite';
};
