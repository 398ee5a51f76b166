import type { CheckStatement } from './check.js';
import type { Check } from './checks/claim.js';
import { dates } from './checks/dates.js';
import { medication } from './checks/medication.js';
import { negation } from './checks/negation.js';
import { numbers } from './checks/numbers.js';
import { quote } from './checks/quote.js';
import { risk } from './checks/risk.js';
import { side } from './checks/side.js';
import { speaker } from './checks/speaker.js';
import { support } from './checks/support.js';
import { classify } from './classify.js';
import { claimsOf } from './clauses.js';
import { aroundOf, heardFor } from './heard.js';
import { dayOf } from './numbers/calendar.js';
import { readStatement } from './reading.js';
import { wordsOf } from './words.js';

/** In the order they are shown. A new check is a file beside these and a line here. */
const checks: readonly Check[] = [support, numbers, medication, side, negation, dates, quote, speaker, risk];

/** Without evidence there is nothing to compare with: words the professional added have an author instead, and only classes. */
export const checkStatement: CheckStatement = (statement, context) => {
  const { text, section, evidence } = statement;
  const language = context.noteLanguage;
  const classified = classify(text, language, section);
  if (evidence.length === 0) return { verdicts: [], ...classified };
  const { heard, clauses, earlier } = heardFor(evidence, context);
  let around: ReturnType<typeof aroundOf> | null = null;
  const claim = {
    text,
    language,
    section,
    words: wordsOf(text),
    clauses: claimsOf(text, language),
    ...readStatement(text, language),
    visitDay: context.visitDate === undefined ? null : dayOf(context.visitDate),
    heard,
    heardClauses: clauses,
    earlier,
    get around() {
      around ??= aroundOf(evidence, context);
      return around;
    },
    speakersKnown: context.utterances.some(({ source, role }) => source === 'utterance' && role !== 'unknown'),
  };
  return { verdicts: checks.flatMap((check) => check(claim) ?? []), ...classified };
};
