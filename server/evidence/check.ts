import type { Language } from '../domain/language.js';
import type { Evidence, StatementClass, Verdict } from '../domain/note.js';
import type { Utterance } from '../domain/transcript.js';

/** Where a check may look: everything said, and the two languages. */
export interface CheckContext {
  readonly utterances: readonly Utterance[];
  readonly spokenLanguage: Language;
  readonly noteLanguage: Language;
  /** ISO date of the visit, which "tomorrow" and "in three weeks" are reckoned from; without it they are not. */
  readonly visitDate?: string;
  /** Names of the subject's own medicines: known names, beside those of the list. Nothing is said of them that was not said in the visit. */
  readonly ownMedicines?: readonly string[];
}

export interface Checked {
  readonly verdicts: Verdict[];
  readonly classes: StatementClass[];
  readonly highRisk: boolean;
  /** Words of the text that only unclear speech says. */
  readonly uncertain: string[];
}

/** Compares a statement with what was said, never with what ought to be. Pure and quick: runs at every edit. */
export type CheckStatement = (
  statement: { readonly text: string; readonly section: string; readonly evidence: readonly Evidence[] },
  context: CheckContext,
) => Checked;
