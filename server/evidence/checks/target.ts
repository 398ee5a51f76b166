/** Whether a value is what something is changed to: "nosti sen sataan", "höjs till 10 mg". */
import type { Language } from '../../domain/language.js';
import type { NumberMention } from '../numbers/read-spoken.js';

export const changes: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:nost|suuren|lisät|laske|vähen|pienen|alenn|muut|vaihd|siirry)/iu,
  sv: /(?<!\p{L})(?:höj|sänk|öka|minska|ändra|trappa|går? (?:upp|ner|ned))/iu,
  en: /(?<!\p{L})(?:increas|rais|reduc|decreas|lower|chang|titrat|bump|put|drop|cut|go(?:ing)?\s|step|move)/iu,
};
/** "Kymmeneen", "sataan". */
const into = /(?<vowel>[aeiouyäö])\k<vowel>n$/iu;
const intoAfter = /^(?:\s?\p{L}{1,12})?:(?:aan|ään|een|iin|oon)(?!\p{L})/iu;
const toBefore = /(?<!\p{L})(?:till|to)\s+$/iu;
const SENTENCE_END = /[.!?](?:\s|$)/;

/** Told as what something is changed to: by the case or a preposition, in a sentence with a verb of change. */
export const isTarget = ({ text: word, start, end }: NumberMention, text: string, language: Language): boolean => {
  const from =
    text
      .slice(0, start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const rest = text.slice(end).split(SENTENCE_END)[0] ?? '';
  if (!changes[language].test(from + word + rest)) return false;
  return language === 'fi' ? into.test(word) || intoAfter.test(text.slice(end)) : toBefore.test(from);
};
