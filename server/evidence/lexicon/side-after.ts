/** Sides that come after what is told of them: "kaks viidestä vasemmalla ja neljä viidestä oikealla", "two out of five on the left". */
import type { Language } from '../../domain/language.js';
import { readNumbers } from '../numbers/read-numbers.js';
import type { Word } from '../words.js';
import { isPart } from './paired-parts.js';

/** What leads from a figure to its side: "fem på vänster", "five on the left", "viis astetta vasemmalla". */
const leadsFrom: Record<Language, RegExp> = {
  fi: /^[\s/°%]*(?:\p{L}+\s+)?$/u,
  sv: /^[\s/°%]*(?:\p{L}+\s+)?(?:på|till|i)\s+(?:den\s+)?$/u,
  en: /^[\s/°%]*(?:\p{L}+\s+)?(?:on|to|in)\s+(?:(?:the|my|your|his|her)\s+)?$/u,
};
/** "Oikealla", and not "oikea" or "oikean", whose own figure comes. */
const atSide = /(?:ll[aä]?|lt[aä]?|ss[aä]?|st[aä]?)$/iu;
const clauseEnd = /[,.!?;:–—]|\s(?:ja|och|and|mutta|mut|men|but)(?=\s)/iu;

/** A figure stands right before the side, and none follows it: "två punkter av fem på vänster fot och …". */
const isAfterFigure = (text: string, { start, end, text: word }: Word, language: Language): boolean => {
  const figure = readNumbers(text.slice(0, start), language).at(-1);
  if (!figure || !leadsFrom[language].test(text.slice(figure.end, start))) return false;
  if (language === 'fi' && !atSide.test(word)) return false;
  const [rest = ''] = text.slice(end).split(clauseEnd);
  return rest.trim() === '' || isPart(rest.trim().toLowerCase(), language);
};

/** "Crackles on the right and …": the words before an English side are told of it. */
const isAfterWords = (words: readonly Word[], from: number, to: number): boolean =>
  /^(?:on|to)$/.test(words[from - 2]?.lower ?? '') &&
  /^(?:the|my|your|his|her)$/.test(words[from - 1]?.lower ?? '') &&
  !/^(?:lower|upper|leg|arm|knee|hip|foot|hand|shoulder|eye|ear|elbow|ankle|wrist|is|was)$/.test(
    words[to]?.lower ?? '',
  );

export const isAfterItsThing = (
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
): boolean => {
  const side = words[from];
  return (
    side !== undefined && ((language === 'en' && isAfterWords(words, from, to)) || isAfterFigure(text, side, language))
  );
};
