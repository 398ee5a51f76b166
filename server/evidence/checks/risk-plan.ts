/** "Has thought of how", claimed of one who only denied any plan: "en oo mitään suunnitellu enkä aio". */
import type { Language } from '../../domain/language.js';
import type { RiskWord } from '../lexicon/risks.js';
import { answerTo, type Line, linesOf } from './asked-lines.js';
import type { Claim } from './claim.js';
import { denying, ENDS } from './risk-denied.js';

const planning: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:(?:itsemurha-?)?suunnit\p{L}*|teko(?:tap|keino)\p{L}*|keino\p{L}*|menetelm\p{L}*|aiko\p{L}*|aio(?:n|t\p{L}*)?|aikei\p{L}*|aikomu\p{L}*)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:plan(?:er(?:ar|at|ade|a|na)?|en)?|metod\p{L}*|tillvägagång\p{L}*|avsikt\p{L}*|avser|intention\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:plan(?:s|ned|ning)?|methods?|means of|intend(?:s|ed)?|intent(?:ions?)?)(?!\p{L})/iu,
};
const PARTS = /[,;]\s|\s(?=(?:mutta|mut|men|but)\s)/u;
/** Risks that are asked after with "have you planned it?". */
const mayBePlanned: ReadonlySet<string> = new Set(['suicide', 'selfHarm', 'suicideAttempt', 'violence']);

/** The words for a plan that a text asserts, part by part: what is denied in one part is not in the next. */
const asserted = (text: string, language: Language): string[] =>
  text.split(PARTS).flatMap((part) => {
    const word = planning[language].exec(part)?.[0];
    return word === undefined || denying[language].test(part) ? [] : [word];
  });

const isDeniedAt = (lines: readonly Line[], at: number): boolean => {
  const { text, language, question } = lines[at] as Line;
  return question ? answerTo(lines, at) === true : asserted(text, language).length === 0;
};

/** A plan of it, and no other plan. */
const noun: Record<Language, RegExp> = {
  fi: /itsemurha-?suunnitelm\p{L}*/iu,
  sv: /självmordsplan\p{L}*|(?<!\p{L})plan(?:er)? (?:på|för|om) (?:självmord|att ta)/iu,
  en: /\b(?:suicid(?:e|al) plans?|plans? (?:for|of) suicide|plans? to (?:kill|end|harm|hurt))\b/iu,
};
/** Anything of how it would be done. */
const how =
  /(?<!\p{L})(?:miten|millä|hur|how|hyp|köy|silta|silla|juna|lääk|pilleri|tablet|bro|bron|tåg|rep|snara|hopp|häng|skär|med[ie]cin|pill|rope|jump|bridge|train|cut|knife|gun|ase|kniv|puuk|overdos|överdos|yliannos)/iu;
const tellsHow = (text: string, language: Language): boolean => planning[language].test(text) || how.test(text);

export const plannedUnsaid = (claim: Claim, claimed: readonly RiskWord[]): string[] => {
  if (!claimed.some(({ about }) => mayBePlanned.has(about))) return [];
  const planned = claim.text.split(ENDS).flatMap((sentence) => asserted(sentence, claim.language));
  if (planned.length === 0) return [];
  const lines = linesOf(claim);
  if (noun[claim.language].test(claim.text) && !lines.some(({ text, language }) => tellsHow(text, language)))
    return planned;
  const told = lines.flatMap((line, at) => (planning[line.language].test(line.text) ? [isDeniedAt(lines, at)] : []));
  return told.length > 0 && told.every((denied) => denied) ? planned : [];
};
