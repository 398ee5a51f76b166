import { Language } from './language.js';
import { smallWords, toldApart } from './small-words.js';
import type { Utterance } from './transcript.js';

/** How longer words end in a language: a dictation has few small words. */
const endings: Record<Language, RegExp> = {
  fi: /.{2}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|tt[aä]|een|iin|ään|yyn|öön|nen|sti|taan|tiin|mme|nut|nyt|neet|isen|uksen|inen)$/u,
  sv: /.{2}(?:ning|ningen|het|heten|ande|ade|arna|orna|erna|ligt|lig|liga|isk|iskt|are|sjuk|skap)$/u,
  en: /.{2}(?:ing|tion|ness|ment|ally|edly|ight|ould|ough|ated|ched|sed)$/u,
};

const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []
  ).map((word) => word.replace('’', "'"));

/** The share of a language's small words and endings among all words; 0 where there are none. */
const shareOf = (texts: readonly string[], language: Language): number => {
  const words = texts.flatMap(wordsOf);
  const own = words.filter((word) => smallWords[language].has(word) || endings[language].test(word));
  return own.length / Math.max(1, words.length);
};

/** Of the person interpreted for, right before the interpreter, with no small word of the language: the interpreter says it. */
export const isLeftToInterpreter = (
  said: Pick<Utterance, 'role' | 'text' | 'language'>,
  next: Pick<Utterance, 'role'> | undefined,
): boolean =>
  next?.role === 'interpreter' &&
  (said.role === 'subject' || said.role === 'companion' || said.role === 'child') &&
  !wordsOf(said.text).some((word) => smallWords[said.language].has(word));

const LONG_ENOUGH = 20;
/** Speech of a language has 0.13 and more of its own (half of all words, usually), that of another about 0.03. */
const ALMOST_NONE = 0.1;
const FEW = 0.2;
const TIMES = 2.5;

/** Of all words, those that only a neighbouring language has: "ikke", "jeg", "kuidas". */
const NEIGHBOUR = 0.08;
const apart = { fi: toldApart('fi'), sv: toldApart('sv'), en: toldApart('en') };

/** Estonian for Finnish, Norwegian or Danish for Swedish: most words are shared, so those that are not decide. */
const isNeighbours = (words: readonly string[], language: Language): boolean =>
  apart[language].some(({ own, theirs }) => {
    const many = words.filter((word) => theirs.has(word)).length;
    return many >= NEIGHBOUR * words.length && many >= TIMES * words.filter((word) => own.has(word)).length;
  });

/** Whether as good as nothing of a longer text is in a language. Fewer than 20 words say nothing. */
export const isForeignTo = (texts: readonly string[], language: Language): boolean => {
  const words = texts.flatMap(wordsOf);
  if (words.length < LONG_ENOUGH) return false;
  if (isNeighbours(words, language)) return true;
  const own = shareOf(texts, language);
  const others = Language.options.filter((other) => other !== language).map((other) => shareOf(texts, other));
  return own < ALMOST_NONE || (own < FEW && Math.max(...others) >= TIMES * own);
};
