/** What a day is told to come after is of another day: "12.4 on Sunday after the birthday cake the evening before". */
import type { Language } from '../../domain/language.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';
import { type Place, partAround, sentences } from './parts.js';

/** "After the cake", "efter kakan". */
const leads: Record<'sv' | 'en', RegExp> = { sv: /^(?:efter|före|innan)$/, en: /^(?:after|before|following)$/ };
/** "Kakun jälkeen", "juhlien jälkeisenä": it follows what it is of. */
const follows = /^(?:jälkee|jälkei|ennen)/;

const isAfter = (word: string, language: Language): boolean =>
  (language === 'fi' ? follows : leads[language]).test(word.toLowerCase());

/** The words of the statement without those of what the day comes after, where what was said tells of an after too. */
export const wordsOfOwn = ({ start, end }: Place, { words, text, language, heard }: Claim): readonly Word[] => {
  const sentence = partAround(text, { start, end }, sentences);
  const after = words.findIndex(
    (word) => word.start >= end && word.start < sentence.end && isAfter(word.lower, language),
  );
  if (after === -1) return words;
  const isSaid = heard.some(
    (one) => one.language === language && one.text.split(/[^\p{L}]+/u).some((word) => isAfter(word, language)),
  );
  if (!isSaid) return words;
  return language === 'fi' ? words.filter((word, at) => word.end <= end || at > after) : words.slice(0, after);
};
