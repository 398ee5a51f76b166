import { z } from 'zod';

/** Integer ms on a part's timeline. */
const Stretch = z.object({ startMs: z.number().int().nonnegative(), endMs: z.number().int().nonnegative() });
export type Stretch = z.infer<typeof Stretch>;

/** A part of which too much speech has no words. */
export const Untranscribed = z.object({
  partId: z.number().int().positive(),
  /** Speech that was heard, and how much of it has words. */
  voiceMs: z.number().int().nonnegative(),
  wordsMs: z.number().int().nonnegative(),
  /** Where speech without words is, in order. */
  places: z.array(Stretch),
});
export type Untranscribed = z.infer<typeof Untranscribed>;

/** Voice activity begins earlier and ends later than words do, and recognisers place words loosely. */
const MARGIN_MS = 700;
/** A pause between two finals that belongs to what is said around it. */
const PAUSE_MS = 1_500;
/** Less speech than this between words is a breath, a laugh, a "mm". */
const SHORT_MS = 1_500;
/** Speech without words that is nearer to the next than this is one place. */
const NEAR_MS = 5_000;

const LEAST_MS = 8_000;
const ENOUGH = 0.75;
/** So much in one place is alarming however much was heard around it. */
const ONE_PLACE_MS = 15_000;

const length = ({ startMs, endMs }: Stretch): number => endMs - startMs;
const total = (stretches: readonly Stretch[]): number => stretches.reduce((sum, one) => sum + length(one), 0);

/** Joined where they touch or lie at most `pauseMs` apart. */
const joined = (stretches: readonly Stretch[], pauseMs = 0): Stretch[] => {
  const all: Stretch[] = [];
  for (const { startMs, endMs } of [...stretches].sort((a, b) => a.startMs - b.startMs)) {
    const last = all.at(-1);
    if (last !== undefined && startMs - last.endMs <= pauseMs) last.endMs = Math.max(last.endMs, endMs);
    else all.push({ startMs, endMs });
  }
  return all;
};

/** What is left of `from` outside of `others`, both in order and joined. */
const without = (from: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  from.flatMap((one) => {
    const left: Stretch[] = [];
    let at = one.startMs;
    for (const other of others) {
      if (other.endMs <= at || other.startMs >= one.endMs) continue;
      if (other.startMs > at) left.push({ startMs: at, endMs: other.startMs });
      at = Math.max(at, other.endMs);
    }
    return at < one.endMs ? [...left, { startMs: at, endMs: one.endMs }] : left;
  });

/**
 * Seconds of speech heard by voice activity against seconds that have words; null where they agree well enough. Sound the service
 * refused is always told; what was forgotten is not missed.
 */
export const speechWithoutWords = (heard: {
  readonly voice: readonly Stretch[];
  readonly words: readonly Stretch[];
  readonly refused: readonly Stretch[];
  readonly forgotten: readonly Stretch[];
}): Omit<Untranscribed, 'partId'> | null => {
  const gone = joined(heard.forgotten);
  const voice = without(joined(heard.voice), gone);
  const said = joined(
    heard.words.map(({ startMs, endMs }) => ({ startMs: Math.max(0, startMs - MARGIN_MS), endMs: endMs + MARGIN_MS })),
    PAUSE_MS,
  );
  const refused = without(joined(heard.refused), gone);
  const bare = without(voice, said).filter((one) => length(one) >= SHORT_MS);
  const voiceMs = total(voice);
  const wordsMs = voiceMs - total(bare);
  const places: (Stretch & { speechMs: number })[] = [];
  for (const one of bare) {
    const last = places.at(-1);
    if (last !== undefined && one.startMs - last.endMs <= NEAR_MS) {
      last.endMs = one.endMs;
      last.speechMs += length(one);
    } else places.push({ ...one, speechMs: length(one) });
  }
  const much = total(bare) >= LEAST_MS && wordsMs < ENOUGH * voiceMs;
  const inOnePlace = places.filter(({ speechMs }) => speechMs >= ONE_PLACE_MS);
  if (!much && inOnePlace.length === 0 && refused.length === 0) return null;
  return { voiceMs, wordsMs, places: joined([...(much ? places : inOnePlace), ...refused]) };
};
