/** Words of one's own ailing: who complains of it has it. */
import type { Language } from '../../domain/language.js';

const complains: Readonly<Record<Language, readonly [RegExp, string]>> = {
  fi: [/(?<!\p{L})(?:valittaa|valitti|valittanut|valittelee)(?!\p{L})/u, 'on'],
  sv: [/(?<!\p{L})(?:klagar|klagade|har klagat) (?:på|över)(?!\p{L})/u, 'har'],
  en: [/(?<!\p{L})(?:complains|complained|complaining|has complained) (?:of|about)(?!\p{L})/u, 'has'],
};

/** "Mother complains of tummy pain" says that she has it: "Mother has tummy pain". */
export const asBorne = (sentence: string, language: Language): string => {
  const [words, has] = complains[language];
  return sentence.replace(words, has);
};
