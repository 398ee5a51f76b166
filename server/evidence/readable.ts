import type { Utterance } from '../domain/transcript.js';
import { keptByObject } from './kept.js';

/** Of one statement, in characters: a longer text is no claim that could be compared. */
export const LONGEST_STATEMENT = 2000;
/** Of one utterance: ten minutes without a breath. What a recogniser or a paste puts after it is not read by any check. */
const LONGEST_UTTERANCE = 10_000;

/** What was said, in lengths that are read in bounded time and with one apostrophe. The same array for the same array. */
export const readable = keptByObject((utterances: readonly Utterance[]): readonly Utterance[] =>
  utterances.every(({ text }) => text.length <= LONGEST_UTTERANCE && !text.includes('’'))
    ? utterances
    : utterances.map((one) => ({ ...one, text: one.text.slice(0, LONGEST_UTTERANCE).replaceAll('’', "'") })),
);
