import type { KnownGap } from './recorder-state.js';
import type { StripBar } from './sound-strip.js';

export type StripItem =
  | { readonly is: 'bar'; readonly peak: number; readonly safe: boolean }
  | { readonly is: 'gap'; readonly reason: KnownGap['reason'] | 'forgotten'; readonly width: number };

/** A gap is never narrower than this many bars: it has to be seen. */
const GAP_MIN_BARS = 2;
const GAP_MAX_BARS = 12;

const gapWidth = ({ durationMs }: KnownGap, framesPerBar: number): number =>
  Math.min(GAP_MAX_BARS, Math.max(GAP_MIN_BARS, Math.round(durationMs / (100 * framesPerBar))));

/** Where the sound of a frame stands in the strip, in bars; gaps before it take their place too. */
export const placeOfFrame = (
  seq: number,
  bars: readonly StripBar[],
  gaps: readonly KnownGap[],
  framesPerBar: number,
): number => {
  const before = gaps.filter((gap) => gap.seq <= seq);
  const index = bars.findIndex(({ until }) => seq < until);
  const widths = before.reduce((sum, gap) => sum + gapWidth(gap, framesPerBar), 0);
  return (index === -1 ? bars.length : index) + widths;
};

/**
 * Bars and gaps in the order of time. A gap stands before the bar in which the next sound lies; what was forgotten keeps its place,
 * and not even its level is shown.
 */
export const stripItems = (
  bars: readonly StripBar[],
  gaps: readonly KnownGap[],
  acked: number,
  framesPerBar: number,
  forgotten: readonly { from: number; to: number }[] = [],
): StripItem[] => {
  const left = [...gaps].sort((a, b) => a.seq - b.seq);
  const items: StripItem[] = [];
  const putGaps = (before: number): void => {
    while (left[0] !== undefined && left[0].seq < before) {
      const gap = left.shift() as KnownGap;
      items.push({ is: 'gap', reason: gap.reason, width: gapWidth(gap, framesPerBar) });
    }
  };
  let start = 0;
  for (const { peak, until } of bars) {
    putGaps(until);
    const last = items.at(-1);
    const isGone = forgotten.some(({ from, to }) => from < until && start < to);
    start = until;
    if (!isGone) items.push({ is: 'bar', peak, safe: until <= acked });
    else if (last?.is === 'gap' && last.reason === 'forgotten')
      items[items.length - 1] = { ...last, width: last.width + 1 };
    else items.push({ is: 'gap', reason: 'forgotten', width: 1 });
  }
  putGaps(Number.POSITIVE_INFINITY);
  return items;
};
