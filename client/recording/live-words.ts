/** What has been said, as it comes: final utterances never change, the partial of a speaker is replaced until it is final. */
import type { Utterance } from '../../server/domain/transcript.js';
import type { ServerMessage } from '../../server/protocol.js';

export type Partial = Omit<Extract<ServerMessage, { type: 'partial' }>, 'type'>;

export interface LiveWords {
  readonly finals: readonly Utterance[];
  readonly partials: readonly Partial[];
}

export const noWords: LiveWords = { finals: [], partials: [] };

const isSaidBy = (partial: Partial, utterance: Utterance): boolean =>
  partial.part === utterance.partId && partial.startMs < utterance.endMs;

export const hear = (words: LiveWords, message: ServerMessage): LiveWords => {
  if (message.type === 'partial') {
    const { type: _, ...partial } = message;
    const others = words.partials.filter((known) => known.part !== partial.part || known.speaker !== partial.speaker);
    return { ...words, partials: partial.text === '' ? others : [...others, partial] };
  }
  if (message.type === 'final') {
    const { utterance } = message;
    const finals = words.finals.some(({ id }) => id === utterance.id) ? words.finals : [...words.finals, utterance];
    return { finals, partials: words.partials.filter((partial) => !isSaidBy(partial, utterance)) };
  }
  return words;
};

/** Everything final, once: what the encounter had when it was read, and what came since. */
export const mergeFinals = (read: readonly Utterance[], live: readonly Utterance[]): Utterance[] => {
  const known = new Set(read.map(({ id }) => id));
  return [...read, ...live.filter(({ id }) => !known.has(id))];
};
