/** How an answer says yes or no beside the plain words for it. */
import type { Language } from '../domain/language.js';
import { polarity } from './lexicon/polarity.js';
import { numberLanguages } from './numbers/number-languages.js';
import type { HeardClause } from './spoken.js';
import { rootOf, sameRoot } from './stems.js';
import { wordsOf } from './words.js';

/** "You don't smoke?" – "Right": an answer that agrees, unlike "jo", "kyllä". */
export const contradicting =
  /^\s*(?:jo|jå|kyllä|yes,? i|(?:i|we|he|she|it|they) (?:do|does|did|have|has|am|are|is|was|can|will)(?! not)|on|oon)(?![\p{L}'’])/iu;

/** "Ei mitään", "not at all": all that was asked is denied, whatever word of it the answer says again. */
export const wholly: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:mitää?n?|kumpaakaan|yhtää?n?|koskaan|ollenkaan|minkäänlai\p{L}*|kertaakaan)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:nånting|någonting|ingenting|inget|alls|aldrig|ingetdera|endaste?|nåndera|en enda)(?!\p{L})/iu,
  en: /\b(?:nothing|anything|at all|none|never|neither|either)\b/i,
};

/** An answer with how much or how often says yes: "Nukutko?" – "Kaksi, kolme tuntia". */
const amount: Record<Language, RegExp> = {
  fi: /^(?:noin |ehkä |semmonen |joku |aina |varmaan )?(?:joka |pari|muutam|usein|monta|yleensä|melkein|kerran|hieman|jonkin|aika |lievä|kova|hirvee|iltaisin|öisin|aamuisin|\d)/iu,
  sv: /^(?:ungefär |kanske |typ |så där )?(?:varje|ett par|några|ofta|många|vanligen|nästan|ibland|en gång|lite|ganska|mest|\d)/iu,
  en: /^(?:about |maybe |around |like |probably )?(?:every|a couple|a few|often|many|usually|most|almost|once|twice|a little|quite|mostly|\d)/iu,
};
/** With its verb, or "any", first. */
export const asksWhether = ({ words, language }: HeardClause): boolean =>
  words
    .slice(0, 2)
    .some(({ lower }) => lower === 'any' || /k[oö]s?$/.test(lower) || polarity[language].verbs.has(lower));
export const none = /^(?:nolla|noll|zero|0)(?!\p{L})/iu;
export const tellsAmount = (text: string, language: Language): boolean =>
  amount[language].test(text) ||
  numberLanguages[language].word(wordsOf(text.replace(perhaps, ''))[0]?.lower ?? '') !== null;
/** "Maybe twice a month." */
const perhaps = /^(?:noin|ehkä|varmaan|ungefär|kanske|about|maybe|around|probably)\s+/iu;

/** "Saako kertoa?" – "Saa": Finnish says the verb again for yes. */
export const echoes = (asked: HeardClause | undefined, answer: string): boolean => {
  const verb = asked?.words.find(({ lower }) => /k[oö]s?$/.test(lower))?.lower.replace(/k[oö]s?$/, '');
  const first = /^\p{L}+/u.exec(answer.trim().toLowerCase())?.[0];
  if (!verb || !first || asked?.language !== 'fi' || first.length < 2) return false;
  return first === verb || sameRoot(rootOf(first, 'fi'), rootOf(verb.replace(/[nt]$/, ''), 'fi'), 'fi');
};
