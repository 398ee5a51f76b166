/** Which of two that a question offers was chosen: "Onko se Panadol vai Burana?" – "Burana." */
import type { Language } from '../../domain/language.js';
import type { Heard } from '../heard.js';
import type { MedicineName } from '../lexicon/medicine-names.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';

const either: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:vai|tai)(?!\p{L})/iu,
  sv: /(?<!\p{L})eller(?!\p{L})/iu,
  en: /\bor\b/iu,
};
const both: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:molem[mp]\p{L}*|kumpaaki\p{L}*|kaikki|niitä|ei kumpaakaan|samoin)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:båda|bägge|dom|de där|alla|också|även)(?!\p{L})/iu,
  en: /\b(?:both|either|neither|them|all|too|as well|those)\b/iu,
};
const not: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ei|eikä|en|et|eivät)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|int|ej|inga|inget|ingen)(?!\p{L})/iu,
  en: /\b(?:no|not|never|none|n't|doesn't|don't|without)\b/iu,
};

/** Offered beside another, and that other answered with; a statement that denies it says so. */
export const isNotChosen = (
  name: MedicineName,
  { heard, text, language }: Claim,
  isSame: (a: MedicineName, b: MedicineName) => boolean,
): boolean => {
  if (not[language].test(text)) return false;
  const names = (one: Heard): readonly MedicineName[] => readingOf(one).medicines;
  const naming = heard.filter((one) => names(one).some((other) => isSame(other, name)));
  const [question] = naming;
  if (!question || naming.length > 1) return false;
  const answer = heard[heard.indexOf(question) + 1];
  const asked = question.text.split(/(?<=[.!?])\s+/u).at(-1) ?? '';
  const others = names(question).filter((other) => !isSame(other, name));
  if (!answer || answer.role === question.role || !asked.endsWith('?') || !either[question.language].test(asked))
    return false;
  const { start } = readingOf(question).words[names(question).find((one) => isSame(one, name))?.from ?? 0] ?? {
    start: 0,
  };
  return (
    start >= question.text.length - asked.length &&
    !both[answer.language].test(answer.text) &&
    names(answer).some((chosen) => others.some((other) => isSame(chosen, other)))
  );
};
