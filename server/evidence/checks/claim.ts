import type { Language } from '../../domain/language.js';
import type { Verdict } from '../../domain/note.js';
import type { Utterance } from '../../domain/transcript.js';
import type { Clause } from '../clauses.js';
import type { Heard } from '../heard.js';
import { keptByObject } from '../kept.js';
import type { DayMention } from '../lexicon/days.js';
import type { Span } from '../numbers/read-spans.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import type { OwnNames } from '../own-names.js';
import type { HeardClause, Spoken } from '../spoken.js';
import type { Voices } from '../voices.js';
import type { Word } from '../words.js';

/** A statement as the checks see it, beside all it rests on. */
export interface Claim {
  /** What of it stands: in words taken over as said, "viisi, eiku kymmenen" claims ten. */
  readonly text: string;
  /** Every word of it, as written. */
  readonly verbatim: string;
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
  /** The cited utterances, and what was said just before and after them. */
  readonly cited: readonly Spoken[];
  readonly nearby: readonly Spoken[];
  /** What was said before the evidence, nearest first. */
  readonly earlier: readonly Utterance[];
  /** What was said and is not cited, nearest to what is first; `distance` counts utterances. Made when asked for. */
  readonly around: () => readonly { readonly heard: Heard; readonly distance: number }[];
  /** Somebody in the conversation has a known role; where nobody has, who spoke cannot be told apart at all. */
  readonly speakersKnown: boolean;
  /** All that is cited was said by a voice that belongs to nobody in the encounter: it supports nothing. */
  readonly nobodys: boolean;
  readonly voices: Voices;
  /** Names of the subject's own medicines that the list does not have. */
  readonly own: OwnNames;
  /** 0–1, how rare a word is in the whole conversation. */
  readonly rarity: (word: string) => number;
  readonly utterances: readonly Utterance[];
}

/**
 * One check: null where the statement claims nothing of its kind. A verdict's words are the statement's, except that a contradiction
 * names what was said instead.
 */
export type Check = (claim: Claim) => Verdict | null;

const verdictsOf = keptByObject((_: Claim) => new Map<Check, Verdict | null>());

/** What a check says of a claim, asked once however many others rest on it. */
export const verdictOf = (check: Check, claim: Claim): Verdict | null => {
  const known = verdictsOf(claim);
  const verdict = known.get(check);
  if (verdict !== undefined) return verdict;
  const made = check(claim);
  known.set(check, made);
  return made;
};
