import { LuonnosError } from '../errors.js';

interface Said {
  readonly text: string;
}

/** Of one line as the model gets it, in characters: its words, its number and its role. */
const lengthOf = ({ text }: Said): number => text.length + 25;
const sum = (said: readonly Said[]): number => said.reduce((total, one) => total + lengthOf(one), 0);

/** About a quarter of an hour of conversation; what a model is given beside it takes as much again. */
const MOST = 15_000;
/** Single utterances refused one after the other, nothing taken between them: then it is not the words. */
const MOST_REFUSED = 3;

/** The first of what was said that goes into one call: at least one, in order. */
const firstStretch = <One extends Said>(left: readonly One[], most: number): readonly One[] => {
  let total = 0;
  const end = left.findIndex((one, at) => {
    total += lengthOf(one);
    return at > 0 && total > most;
  });
  return end < 0 ? left : left.slice(0, end);
};

/**
 * Goes through what was said stretch by stretch, in order. Where a stretch is too long it is halved, and so are those after it; a single
 * utterance that is refused is gone around, so that the rest is drafted, and why is answered in the end: null when nothing was left out.
 * What else `each` throws ends it.
 */
export const byStretches = async <One extends Said>(
  said: readonly One[],
  signal: AbortSignal,
  each: (stretch: readonly One[]) => Promise<void>,
): Promise<LuonnosError | null> => {
  let left = said;
  let room = MOST;
  let most = MOST;
  let refused = 0;
  let failure: LuonnosError | null = null;
  while (left.length > 0 && !signal.aborted) {
    const stretch = firstStretch(left, most);
    try {
      await each(stretch);
      most = Math.min(most * 2, room);
      refused = 0;
    } catch (error) {
      const { reason } = error instanceof LuonnosError ? error.details : {};
      if (!(error instanceof LuonnosError) || (reason !== 'length' && reason !== 'model')) throw error;
      if (stretch.length > 1) {
        most = sum(stretch) / 2;
        if (reason === 'length') room = most;
        continue;
      }
      failure ??= error;
      refused += 1;
      if (refused === MOST_REFUSED) throw failure;
    }
    left = left.slice(stretch.length);
  }
  return failure;
};
