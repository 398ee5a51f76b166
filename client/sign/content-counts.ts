import { type Note, standing } from '../../server/domain/note.js';
import { isOwnWords } from '../../server/domain/own-words.js';
import type { Utterance } from '../../server/domain/transcript.js';

export interface ContentCounts {
  statements: number;
  machine: number;
  edited: number;
  omission: number;
  confirmed: number;
  hand: number;
  removed: number;
  looked: number;
  openOmissions: number;
}

/** What is about to be signed, by how each statement came to be. Every standing statement is counted once. */
export const countContent = (note: Note, utterances: readonly Utterance[]): ContentCounts => {
  const counts = { machine: 0, edited: 0, omission: 0, confirmed: 0, hand: 0 };
  const left = standing(note);
  for (const statement of left) {
    const { origin, handling } = statement;
    if (handling.state === 'confirmed') counts.confirmed += 1;
    else if (isOwnWords(statement, utterances)) counts.hand += 1;
    else if (handling.state === 'edited') counts.edited += 1;
    else if (origin === 'omission') counts.omission += 1;
    else counts.machine += 1;
  }
  return {
    ...counts,
    statements: left.length,
    removed: note.statements.length - left.length,
    looked: left.filter(({ look }) => look !== null).length,
    openOmissions: note.omissions.filter(({ fate }) => fate === 'open').length,
  };
};
