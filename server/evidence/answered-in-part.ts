/** Answers to a question after an ailment that say yes of a part of it, or no by wishing that it stays so. */
import type { Language } from '../domain/language.js';
import { plainText } from './clauses.js';
import { cueFinder } from './lexicon/cue.js';
import { kinIn } from './lexicon/kin.js';
import { isPart } from './lexicon/paired-parts.js';
import { subjectLists } from './lexicon/subjects.js';
import { sameTerm, type Term } from './lexicon/terms.js';
import type { HeardClause } from './spoken.js';
import { wordsOf } from './words.js';

const ailments = (language: Language) => {
  const { symptom, finding, risk } = subjectLists[language];
  return cueFinder({ ailment: [...symptom, ...finding, ...risk] });
};
const findAilments = { fi: ailments('fi'), sv: ailments('sv'), en: ailments('en') };

/** "Chest pain?", "Nån yrsel?" */
const asksAilment = ({ words, language }: HeardClause): boolean => findAilments[language](words).length > 0;

const onlyThen: Record<Language, RegExp> = {
  fi: /^(?:vain|vaan|ainoastaan) (?:vähän|hiukan|hieman|pikkusen|joskus|kun|ku|jos|silloin|\p{L}+(?:ssa|ssä|lla|llä|isin|usin))(?!\p{L})/iu,
  sv: /^(?:bara|endast|enbart) (?:lite|litet|ibland|när|då|om|vid|på|i|efter|under|nån gång|någon gång)(?!\p{L})/iu,
  en: /^(?:only|just) (?:a (?:little|bit|touch)|sometimes|occasionally|now and (?:then|again)|when|if|on|in|at|after|before|during|with)(?!\p{L})/iu,
};

/** "Chest pain?" – "Only on the stairs", "bara lite": there is; "only in the hip" may be of another place. */
export const tellsOnlyThen = (asked: HeardClause, answer: string, language: Language): boolean =>
  onlyThen[language].test(answer) &&
  asksAilment(asked) &&
  !wordsOf(answer).some(({ lower }) => lower !== 'little' && isPart(lower, language));

const luck: Record<Language, RegExp> = {
  fi: /^(?:koputetaan|koputan|kop kop|koputa) ?(?:puuta)?[.!]?$/iu,
  sv: /^(?:peppar,? peppar,? ?)?(?:ta(?:r)? i trä|peppar,? peppar)[.!]?$/iu,
  en: /^(?:touch|knock(?:ing)? on) wood[.!]?$/iu,
};
/** "Any dizziness?" – "Touch wood": none so far. */
export const hopesNot = (asked: HeardClause | undefined, answer: string, language: Language): boolean =>
  asked !== undefined && luck[language].test(answer.trim()) && asksAilment(asked) && !asksIfWell.test(plainText(asked));
const asksIfWell =
  /(?<!\p{L})(?:hyvin|hyvä|kunnossa|toimi\p{L}*|bra|fungera\p{L}*|okej|all right|alright|fine|well|ok|okay|working)(?!\p{L})/u;

/** "Nä, int när jag sitter. I trappan jo.": one part of what was asked is so, another is not. */
const turns =
  /^(?:jo|jå|kyllä|joo|annars|muuten|muulloin|muutoin|otherwise|paitsi|förutom|except|välillä|ibland|sometimes|joskus)$/;

/** "Worse when you walk?" – "No, mostly in bed." */
const mostly = /^(?:mostly|mainly|usually|lähinnä|enimmäkseen|mest|främst)$/;

/** In Finnish a verb of its own makes it a sentence: "asumistuen mä hain kyllä". */
const SHORT_TURN: Record<Language, number> = { fi: 3, sv: 4, en: 4 };

/** After a denial tells of a part of what was asked that it is so. */
export const tellsOfPart = (answers: readonly HeardClause[]): boolean =>
  answers
    .slice(1)
    .some(
      ({ denied, words, language }) =>
        denied === false &&
        (mostly.test(words[0]?.lower ?? '') ||
          (words.length <= SHORT_TURN[language] && words.some(({ lower }) => turns.test(lower)))),
    );

/** "Has it locked or given way?" – "Never locked. But it gave way twice": one of what was asked is told, and of nobody else. */
export const tellsOneOf = (listed: readonly Term[], answers: readonly HeardClause[]): boolean =>
  answers.some(
    ({ denied, words, terms, language }) =>
      denied === false &&
      kinIn(plainText({ words })).size === 0 &&
      terms.some((one) => listed.some((term) => sameTerm(term, one, language, language))),
  );
