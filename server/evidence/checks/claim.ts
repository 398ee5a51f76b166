import type { Language } from '../../domain/language.js';
import type { Verdict } from '../../domain/note.js';
import type { Utterance } from '../../domain/transcript.js';
import type { Clause } from '../clauses.js';
import type { Heard, HeardClause } from '../heard.js';
import type { DayMention } from '../lexicon/days.js';
import type { Span } from '../numbers/read-spans.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import type { Word } from '../words.js';

/** A statement as the checks see it, beside all it rests on. */
export interface Claim {
  readonly text: string;
  readonly language: Language;
  readonly section: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Numbers the statement does not itself take back. */
  readonly numbers: readonly NumberMention[];
  readonly days: readonly DayMention[];
  readonly spans: readonly Span[];
  /** The day of the visit, counted from 1970; null where it is not known. */
  readonly visitDay: number | null;
  readonly heard: readonly Heard[];
  readonly heardClauses: readonly HeardClause[];
  /** What was said before the evidence, nearest first. */
  readonly earlier: readonly Utterance[];
  /** What was said and is not cited, nearest to what is first; `distance` counts utterances. Made when asked for. */
  readonly around: readonly { readonly heard: Heard; readonly distance: number }[];
  /** Somebody in the conversation has a known role; where nobody has, who spoke cannot be told apart at all. */
  readonly speakersKnown: boolean;
}

/**
 * One check: null where the statement claims nothing of its kind. A verdict's words are the statement's, except that a contradiction
 * names what was said instead.
 */
export type Check = (claim: Claim) => Verdict | null;
