import type { Language } from '../domain/language.js';
import type { Utterance } from '../domain/transcript.js';

/** One stretch between spaces: the word, and the marks the recogniser wrote around it. */
export interface Token {
  readonly before: string;
  readonly word: string;
  readonly lower: string;
  /** A mark that ends or divides, as the recogniser wrote it; '' for none. */
  readonly mark: string;
  readonly utterance: Utterance;
  readonly start: number;
  readonly end: number;
  readonly last: boolean;
}

const abbreviations: Record<Language, RegExp> = {
  fi: /^(?:esim|mm|ns|klo|n|tbl|tabl|vrt|ko|ym|yms|jne|os|lpsy|dos)$/i,
  sv: /^(?:t\.ex|bl\.a|ca|kl|obs|m\.m|dr|s\.k|o\.s\.v|tabl)$/i,
  en: /^(?:e\.g|i\.e|dr|mr|mrs|approx|vs|tab|no)$/i,
};

export const tokensOf = (utterances: readonly Utterance[]): Token[] =>
  utterances.flatMap((utterance) => {
    const stretches = [...utterance.text.matchAll(/\S+/g)];
    return stretches.map((match, index): Token => {
      const raw = match[0];
      const next = stretches[index + 1]?.[0] ?? '';
      const parts = /^([("”“«]*)(.*?)([.,?!:;…]*)$/u.exec(raw);
      let [before, word, mark] = [parts?.[1] ?? '', parts?.[2] ?? raw, parts?.[3] ?? ''];
      // "24." before a small letter is a date or an ordinal, "esim." an abbreviation: the dot belongs to the word.
      const dotStays =
        /^\.$/.test(mark) &&
        next !== '' &&
        ((/\d$/.test(word) && /^\p{Ll}/u.test(next)) || abbreviations[utterance.language].test(word));
      if (dotStays || word === '') [word, mark] = [`${word}${mark}`, ''];
      const start = match.index;
      return {
        before,
        word,
        lower: word.normalize('NFC').toLowerCase(),
        mark,
        utterance,
        start,
        end: start + raw.length - mark.length,
        last: index === stretches.length - 1,
      };
    });
  });
