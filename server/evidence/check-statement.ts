import type { CheckStatement } from './check.js';
import { agreement } from './checks/agreement.js';
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
import { standingText } from './corrections.js';
import { heardFor } from './heard.js';
import { rarityIn } from './spoken.js';
import { voicesIn } from './voices.js';
import { wordsOf } from './words.js';

/** In the order they are shown. A new check is a file beside these and a line here. */
const checks: readonly Check[] = [support, numbers, medication, side, negation, dates, quote, speaker, risk, agreement];

/** Without evidence there is nothing to compare with: words the professional added have an author instead, and only classes. */
export const checkStatement: CheckStatement = (statement, context) => {
  const { text, section, evidence } = statement;
  const language = context.noteLanguage;
  const classified = classify(text, language, section);
  if (evidence.length === 0) return { verdicts: [], ...classified };
  const { heard, nearby, clauses, cited, earlier, nobodys } = heardFor(evidence, context);
  const standing = standingText(text, language);
  const claim = {
    text: standing,
    verbatim: text,
    language,
    section,
    words: wordsOf(standing),
    clauses: claimsOf(standing, language),
    heard,
    heardClauses: clauses,
    cited,
    nearby,
    earlier,
    nobodys,
    voices: voicesIn(context.utterances),
    rarity: rarityIn(context.utterances),
    speakersKnown: context.utterances.some(({ source, role }) => source === 'utterance' && role !== 'unknown'),
  };
  return { verdicts: checks.flatMap((check) => check(claim) ?? []), ...classified };
};
