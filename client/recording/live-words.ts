/** What has been said, as it comes: final utterances never change, the partial of a speaker is replaced until it is final. */
import type { Utterance } from '../../server/domain/transcript.js';
import type { ServerMessage } from '../../server/protocol.js';
import { type ForgetSpan, isWithin } from '../forget/spans.js';

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

/** A voice that goes on after a forgotten span may be heard a little before its end. */
const NEW_WORDS_MS = 300;

/** A partial of the span may still have been on its way. */
export const partialsOutside = (partials: readonly Partial[], spans: readonly ForgetSpan[], slackMs = NEW_WORDS_MS) =>
  partials.filter(({ part, startMs, endMs }) => !isWithin(spans, { partId: part, startMs, endMs }, slackMs));

/** Words that touch a span are no longer held. */
export const withoutSpans = ({ finals, partials }: LiveWords, spans: readonly ForgetSpan[]): LiveWords => ({
  finals: finals.filter((utterance) => !isWithin(spans, utterance)),
  partials: partialsOutside(partials, spans, 0),
});

/** What is left of the words while a span is being forgotten: the read ones until the server has forgotten them too. */
export const remaining = (
  read: readonly Utterance[],
  { finals, partials }: LiveWords,
  { pending, known }: { readonly pending: readonly ForgetSpan[]; readonly known: readonly ForgetSpan[] },
): LiveWords => {
  const all = [...pending, ...known];
  return {
    finals: mergeFinals(
      read.filter((utterance) => !isWithin(pending, utterance)),
      finals.filter((utterance) => !isWithin(all, utterance)),
    ),
    partials: partialsOutside(partials, all),
  };
};
