import type { Utterance } from '../domain/transcript.js';

/** Of one statement, in characters: a longer text is no claim that could be compared. */
export const LONGEST_STATEMENT = 2000;
/** Of one utterance: ten minutes without a breath. What a recogniser or a paste puts after it is not read by any check. */
const LONGEST_UTTERANCE = 10_000;

const known = new WeakMap<readonly Utterance[], readonly Utterance[]>();

/** What was said, in lengths that are read in bounded time and with one apostrophe. The same array for the same array. */
export const readable = (utterances: readonly Utterance[]): readonly Utterance[] => {
  if (utterances.every(({ text }) => text.length <= LONGEST_UTTERANCE && !text.includes('’'))) return utterances;
  const made =
    known.get(utterances) ??
    utterances.map((one) => ({ ...one, text: one.text.slice(0, LONGEST_UTTERANCE).replaceAll('’', "'") }));
  known.set(utterances, made);
  return made;
};
