import type { Language } from '../../domain/language.js';
import type { HeardClause } from '../heard.js';
import { cueFinder } from '../lexicon/cue.js';
import { medicineNames } from '../lexicon/medicine-names.js';
import { subjectLists } from '../lexicon/subjects.js';
import { contentWords, sameStem, type Word } from '../words.js';
import type { Check, Claim } from './claim.js';

const topicLists = (language: Language) => {
  const { symptom, finding, allergy, risk } = subjectLists[language];
  return { topic: [...symptom, ...finding, ...allergy, ...risk] };
};
const topics = { fi: cueFinder(topicLists('fi')), sv: cueFinder(topicLists('sv')), en: cueFinder(topicLists('en')) };

const isTopic = (word: Word, language: Language): boolean =>
  topics[language]([word]).length > 0 || medicineNames([word]).length > 0;

/** Whether the words beside a match say the same; what carries no claim is left out. */
const matches = (word: Word, clauses: readonly HeardClause[]): HeardClause[] =>
  clauses.filter((clause) => clause.words.some((said) => sameStem(said.lower, word.lower)));

const compareClause = (
  clause: Claim['clauses'][number],
  claim: Claim,
): { result: 'same' | 'opposite' | 'unsaid'; words: string[] } | null => {
  const { language } = claim;
  const compared = claim.heardClauses.filter((heard) => heard.language === language);
  const text = clause.words.map((word) => word.lower).join(' ');
  const own = contentWords(text, language);
  const found = own
    .map((word) => ({ word, clauses: matches(word, compared) }))
    .filter(({ clauses }) => clauses.length > 0);
  const opposite = found.filter(({ clauses }) => clauses.every(({ denied }) => denied === !clause.denied));
  const contradicted =
    opposite.some(({ word }) => isTopic(word, language)) || (opposite.length > 0 && opposite.length === own.length);
  if (contradicted) {
    const said = opposite
      .flatMap(({ clauses }) => clauses)
      .map(({ words }) => words.map((word) => word.text).join(' '));
    return { result: 'opposite', words: [...new Set(said)] };
  }
  if (!clause.denied)
    return found.some(({ clauses }) => clauses.some(({ denied }) => denied)) ? { result: 'same', words: [] } : null;
  const denies = claim.heardClauses.some(({ denied }) => denied);
  const words = clause.words.map((word) => word.text);
  return { result: denies ? 'same' : 'unsaid', words };
};

/** A denied claim against affirmed speech and the other way round; a short answer speaks for its question. */
export const negation: Check = (claim) => {
  const compared = claim.clauses.flatMap((clause) => compareClause(clause, claim) ?? []);
  const opposite = compared.filter(({ result }) => result === 'opposite');
  if (opposite.length > 0) {
    return { check: 'negation', result: 'contradicted', words: [...new Set(opposite.flatMap(({ words }) => words))] };
  }
  const unsaid = compared.filter(({ result }) => result === 'unsaid');
  if (unsaid.length > 0)
    return { check: 'negation', result: 'not-found', words: unsaid.map(({ words }) => words.join(' ')) };
  const denied = claim.clauses.filter((clause) => clause.denied);
  if (denied.length === 0) return compared.length === 0 ? null : { check: 'negation', result: 'supported', words: [] };
  const result = claim.heard.some((one) => one.language === claim.language) ? 'supported' : 'not-compared';
  return { check: 'negation', result, words: denied.map((clause) => clause.words.map((word) => word.text).join(' ')) };
};
