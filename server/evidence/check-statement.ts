import { flatMap } from '../domain/loops.js';
import type { StatementClass, Verdict } from '../domain/note.js';
import { claimsIn } from './answers.js';
import { isAsSaid } from './as-said.js';
import type { CheckStatement } from './check.js';
import { agreement } from './checks/agreement.js';
import { type Check, verdictOf } from './checks/claim.js';
import { dates } from './checks/dates.js';
import { medication } from './checks/medication.js';
import { negation } from './checks/negation.js';
import { numbers } from './checks/numbers.js';
import { quote } from './checks/quote.js';
import { risk } from './checks/risk.js';
import { side } from './checks/side.js';
import { speaker } from './checks/speaker.js';
import { support } from './checks/support.js';
import { type Classified, classify } from './classify.js';
import { standingText } from './corrections.js';
import { aroundOf, heardFor } from './heard.js';
import { lazily } from './kept.js';
import { dayOf } from './numbers/calendar.js';
import { type OwnNames, ownNames } from './own-names.js';
import { readStatement } from './read-statement.js';
import { LONGEST_STATEMENT, readable } from './readable.js';
import { rarityIn } from './spoken.js';
import { uncertainIn } from './uncertain.js';
import { voicesIn } from './voices.js';
import { type Word, wordsSaid } from './words.js';

/** In the order they are shown. A new check is a file beside these and a line here. */
const checks: readonly Check[] = [support, numbers, medication, side, negation, dates, quote, speaker, risk, agreement];

/** What these compare is in the words themselves, also of who else is named and what is denied. */
const inOwnWords: ReadonlySet<Verdict['check']> = new Set(['negation', 'speaker', 'risk', 'agreement']);

/** Of what is compared: the one list of high risk, whatever the answer. */
const severityOf = ({ check }: Verdict, { classes, highRisk }: Classified): 'high' | 'normal' => {
  const has = (...names: StatementClass[]): boolean => names.some((name) => classes.includes(name));
  switch (check) {
    case 'medication':
    case 'side':
    case 'risk':
      return 'high';
    case 'numbers':
      return has('number', 'medication') ? 'high' : 'normal';
    case 'dates':
      return has('date') ? 'high' : 'normal';
    case 'negation':
      return has('negation', 'symptom', 'finding', 'allergy', 'medication', 'risk') ? 'high' : 'normal';
    case 'support':
      return highRisk ? 'high' : 'normal';
    default:
      return has('risk') ? 'high' : 'normal';
  }
};

/** A medicine of the subject's own is a medicine, whether or not the list has it. */
const withOwn = (classified: Classified, words: readonly Word[], own: OwnNames): Classified =>
  own.forms.length === 0 || classified.classes.includes('medication') || own.among(words, []).length === 0
    ? classified
    : { classes: [...classified.classes, 'medication'], highRisk: true };

/** Without evidence there is nothing to compare with: words the professional added have an author instead, and only classes. */
export const checkStatement: CheckStatement = (statement, { utterances, ...rest }) => {
  const { text, section, evidence } = statement;
  const context = { ...rest, utterances: readable(utterances) };
  const language = context.noteLanguage;
  const own = ownNames(context.ownMedicines ?? []);
  const written = { text: text.slice(0, LONGEST_STATEMENT), language };
  const classified = withOwn(classify(written, section), wordsSaid(written), own);
  if (text.length > LONGEST_STATEMENT && evidence.length > 0)
    return { verdicts: [{ check: 'support', result: 'not-compared', words: [] }], uncertain: [], ...classified };
  if (evidence.length === 0) return { verdicts: [], uncertain: [], ...classified };
  const { heard, nearby, clauses, cited, earlier, nobodys } = heardFor(evidence, context);
  const standing = standingText(written);
  const left = standing === text ? written : { text: standing, language };
  const claim = {
    text: standing,
    verbatim: text,
    language,
    section,
    clauses: claimsIn(left),
    ...readStatement(left, heard),
    visitDay: context.visitDate === undefined ? null : dayOf(context.visitDate),
    heard,
    heardClauses: clauses,
    cited,
    nearby,
    earlier,
    around: lazily(() => aroundOf(evidence, context)),
    nobodys,
    voices: voicesIn(context.utterances),
    own,
    rarity: rarityIn(context.utterances),
    utterances: context.utterances,
    speakersKnown: context.utterances.some(({ source, role }) => source === 'utterance' && role !== 'unknown'),
  };
  const asSaid = lazily(() => isAsSaid(claim));
  const verdicts = flatMap(checks, (check): Verdict[] => {
    const verdict = verdictOf(check, claim);
    if (!verdict) return [];
    const isDoubted = verdict.result === 'contradicted' || verdict.result === 'not-found';
    const result =
      isDoubted && verdict.words.length > 0 && inOwnWords.has(verdict.check) && asSaid() ? 'supported' : verdict.result;
    return [{ ...verdict, result, severity: severityOf(verdict, classified) }];
  });
  return { verdicts, uncertain: uncertainIn(claim), ...classified };
};
