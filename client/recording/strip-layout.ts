import type { KnownGap } from './recorder-state.js';
import type { StripBar } from './sound-strip.js';

export type StripItem =
  | { readonly is: 'bar'; readonly peak: number; readonly safe: boolean }
  | { readonly is: 'gap'; readonly reason: KnownGap['reason']; readonly width: number };

/** A gap is never narrower than this many bars: it has to be seen. */
const GAP_MIN_BARS = 2;
const GAP_MAX_BARS = 12;

/** Bars and gaps in the order of time. A gap stands before the bar in which the next sound lies. */
export const stripItems = (
  bars: readonly StripBar[],
  gaps: readonly KnownGap[],
  acked: number,
  framesPerBar: number,
): StripItem[] => {
  const left = [...gaps].sort((a, b) => a.seq - b.seq);
  const items: StripItem[] = [];
  const putGaps = (before: number): void => {
    while (left[0] !== undefined && left[0].seq < before) {
      const gap = left.shift() as KnownGap;
      const width = Math.min(GAP_MAX_BARS, Math.max(GAP_MIN_BARS, Math.round(gap.durationMs / (100 * framesPerBar))));
      items.push({ is: 'gap', reason: gap.reason, width });
    }
  };
  for (const { peak, until } of bars) {
    putGaps(until);
    items.push({ is: 'bar', peak, safe: until <= acked });
  }
  putGaps(Number.POSITIVE_INFINITY);
  return items;
};
