/** Denials that a statement tells in other words: what one cannot do alone is done with help, what does not go well goes badly. */
import type { Language } from '../../domain/language.js';
import { matchesOf } from '../../domain/loops.js';
import type { Clause } from '../clauses.js';
import { denierOf } from '../denier.js';
import type { HeardClause } from '../spoken.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';
import { isUnable } from './denial-words.js';

/** The words of its sentence up to the end of a clause. */
export const upTo = ({ words, from: sentence = 0 }: Clause, claim: Claim): readonly Word[] => {
  const end = sentence + (words.at(-1)?.end ?? 0);
  const from = Math.max(sentence, ...matchesOf(claim.text.slice(0, end), /[.;!?]\s/g).map(({ index }) => index));
  return claim.words.filter((word) => word.start >= from && word.end <= end);
};

const has = (words: Clause['words'], pattern: RegExp): boolean => words.some(({ lower }) => pattern.test(lower));

const help = /^(?:apua|avun|avus|autta|auta|tukea|tuen|hjälp|bistå|assist|help|sköter|hoitaa)/u;
/** "Strumporna, de går inte", "en pääse yksin". */
const ofOneself =
  /^(?:yksin|ite|itse|itsenäisesti|onnistu\p{L}*|ensam|själv|går|klarar|alone|own|myself|himself|herself|manage)$/u;
/** `lead` is the sentence of what is not denied, up to it: "needs help in the shower" of "I can't get in the shower on my own" or of "the shower, I just can't". */
export const isHelped = (said: HeardClause, lead: Clause['words']): boolean =>
  said.denied === true &&
  has(lead, help) &&
  (isUnable(said) ||
    has(said.words, ofOneself) ||
    (!said.asked && denierOf(said.words, said.language) === -1 && !has(said.words, help)));

const badly: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:huono\p{L}*|heik[ok]o\p{L}*|katkonai\p{L}*|vähä\p{L}*)$/u,
  sv: /^(?:dålig\p{L}*|nedsatt|sämre|svag\p{L}*)$/u,
  en: /^(?:poor|poorly|badly|reduced|low)$/,
};
/** "Poor appetite" of "Any appetite?" – "Not really". */
export const isBadly = (said: HeardClause, claimed: Clause, language: Language): boolean =>
  said.denied === true &&
  claimed.denied === false &&
  has(claimed.words, badly[language]) &&
  !has(said.words, badly[said.language]);
