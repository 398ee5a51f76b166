/** The parts of a statement in which different people tell. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { toldBy } from '../lexicon/sayers.js';
import { sentencesOf } from '../sentences.js';

/** "Wife reports a cough, client puts it down to laughter": each with what they told. */
export const toldApart = (text: string, language: Language): string[] =>
  flatMap(sentencesOf(text, language), (sentence) => {
    if (quotedWords.test(sentence.text)) return [sentence.text];
    const parts: string[] = [];
    let told = false;
    for (const part of sentence.text.split(/(?<=[;,])\s+|\s+(?=(?:mutta|men|but|while|medan|whereas)\s)/u)) {
      const tells = toldBy(part, language);
      if (parts.length === 0 || (told && tells)) parts.push(part);
      else parts.push(`${parts.pop()} ${part}`);
      told ||= tells;
    }
    return parts;
  });
export const quotedWords = /[”“"«»„]/u;
/** "Hade Linus inte berättat om": somebody else says so. */
export const hasNotTold =
  /(?<!\p{L})(?:ei|inte|int|not|hasn't|hadn't|didn't)(?: \p{L}+)? (?:kertonut|kertonu|sanonut|maininnut|berättat|sagt|nämnt|told|said|mentioned)(?!\p{L})/iu;
