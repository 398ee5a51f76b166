/** "Nostetaan kymmeneen", "höjs till 10 mg", "go up to ten": what a value is changed to, and what was only there before. */
import type { NumberMention } from '../numbers/read-spoken.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';
import { isFromTo } from './number-forms.js';
import { isLike } from './other-time.js';
import type { Spoken } from './spoken-numbers.js';
import { isTarget } from './target.js';

/** Whether the statement changes something to the one value it was to be changed to, or to another; null where neither is told so. */
export const changedTo = (
  claimed: NumberMention,
  { text, language, numbers }: Claim,
  spoken: readonly Spoken[],
): 'same' | 'other' | null => {
  if (!isTarget(claimed, text, language)) return null;
  const targets = spoken.filter(
    ({ mention, in: one }) => isTarget(mention, one.text, one.language) && isLike(claimed, mention),
  );
  if (targets.length === 0) return null;
  if (targets.every(({ mention }) => fits(claimed, mention))) return 'same';
  // "From 100 to 50" of what was put up to 100.
  const source = numbers.find((one) => one.start < claimed.start && isFromTo(one, claimed, text));
  if (source && targets.every(({ mention }) => fits(source, mention))) return 'other';
  return targets.some(({ mention }) => numbers.some((one) => fits(one, mention))) ? null : 'other';
};
