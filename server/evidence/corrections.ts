import type { Language } from '../domain/language.js';
import { readNumbers } from './numbers/read-numbers.js';
import type { NumberMention } from './numbers/read-spoken.js';

const marker: Record<Language, RegExp> = {
  fi: /(?:^|[\s,.])(?:ei\s?ku[n]?|ei kun|eiku|korjaan|korjaus|anteeksi|vai siis|tai siis|hetkinen)(?!\p{L})/iu,
  sv: /(?:^|[\s,.])(?:nej,?\s|nej vänta|vänta|förlåt|jag menar|rättare sagt|rättelse|eller alltså)(?!\p{L})/iu,
  en: /(?:^|[\s,.])(?:sorry|i mean|correction|scratch that|or rather|wait|no wait|no, it's)(?!\p{L})/iu,
};

const FAR = 70;

/** Numbers of a text without those the speaker took back at once: "viisi, eiku kymmenen" says ten. */
export const standingNumbers = (text: string, language: Language): NumberMention[] => {
  const mentions = readNumbers(text, language);
  return mentions.filter((mention, index) => {
    const next = mentions
      .slice(index + 1)
      .find((later) => later.start - mention.end <= FAR && marker[language].test(text.slice(mention.end, later.start)));
    return next === undefined;
  });
};
