import { LuonnosError } from '../errors.js';

/** About a quarter of an hour of conversation; what a model is given beside it takes as much again. */
const MOST_CHARS = 12_000;
const MOST_PIECES = 250;
/** Single utterances refused one after the other, nothing taken between them: then it is not the words. */
const MOST_REFUSED = 3;

interface Said {
  readonly text: string;
}

/** The first of what was said that goes into one call: at least one, at most `most`, in order. */
export const firstStretch = <One extends Said>(left: readonly One[], most = MOST_PIECES): readonly One[] => {
  let chars = 0;
  const end = left.findIndex(({ text }, at) => {
    chars += text.length;
    return at > 0 && (at >= most || chars > MOST_CHARS);
  });
  return end < 0 ? left : left.slice(0, end);
};

/** Less at once can help: the material or the answer was too long, or the model would not write about something in it. */
const helpsToHalve = ({ details }: LuonnosError): boolean => details.reason === 'length' || details.reason === 'model';

/**
 * Goes through what was said stretch by stretch, in order. Where a stretch is too much it is halved, and a single utterance that is
 * refused is gone around, so that the rest is drafted; why is answered in the end, null when nothing was left out. What else `each`
 * throws ends it.
 */
export const byStretches = async <One extends Said>(
  said: readonly One[],
  signal: AbortSignal,
  each: (stretch: readonly One[]) => Promise<void>,
): Promise<LuonnosError | null> => {
  let left = said;
  let most = MOST_PIECES;
  let refused = 0;
  let failure: LuonnosError | null = null;
  while (left.length > 0 && !signal.aborted) {
    const stretch = firstStretch(left, most);
    try {
      await each(stretch);
      most = Math.min(most * 2, MOST_PIECES);
      refused = 0;
    } catch (error) {
      if (!(error instanceof LuonnosError) || !helpsToHalve(error)) throw error;
      most = Math.ceil(stretch.length / 2);
      if (stretch.length > 1) continue;
      failure ??= error;
      refused += 1;
      if (refused === MOST_REFUSED) throw failure;
    }
    left = left.slice(stretch.length);
  }
  return failure;
};
