/** Values a statement tells twice of what was said once, where a value beside it is told of nothing: "6 when walking, 6 on stairs" of four and six. */
import type { NumberMention } from '../numbers/read-spoken.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';
import { isLike } from './other-time.js';
import type { Spoken } from './spoken-numbers.js';

/** So many values apart are two of one telling. */
const NEAR = 3;
const alike =
  /(?<!\p{L})(?:molem\p{L}*|kum\p{L}+kin|sama\p{L}*|samo\p{L}*|kaikki|båda|bägge|samma|lika|varje|both|same|each|either|all|every)(?!\p{L})/iu;

const isCounted = ({ date, clockOnly, weak, unit }: NumberMention): boolean =>
  date === null && !clockOnly && !weak && unit !== 'times';

export const isSaidOnce = (claimed: NumberMention, claim: Claim, spoken: readonly Spoken[]): boolean => {
  if (!isCounted(claimed) || claimed.also.length > 1) return false;
  // "4/5, 5/5": of how many.
  if (claim.text.slice(0, claimed.start).trimEnd().endsWith('/')) return false;
  // "20 (twenty)": the same again.
  const isAgain = ({ end }: NumberMention): boolean => /^\s?\($/.test(claim.text.slice(end, claimed.start));
  const before = claim.numbers.filter((one) => isCounted(one) && one.start < claimed.start && !isAgain(one));
  const twins = before.filter((one) => one.value === claimed.value && one.unit === claimed.unit);
  if (twins.length === 0) return false;
  const same = spoken.filter(({ mention }) => fits(claimed, mention));
  if (same.length === 0 || same.length > twins.length) return false;
  if (alike.test(claim.text) || same.some((one) => alike.test(one.in.text))) return false;
  return spoken.some(
    (one) =>
      isCounted(one.mention) &&
      isLike(claimed, one.mention) &&
      !claim.numbers.some((own) => fits(own, one.mention)) &&
      same.some((said) => said.in === one.in && Math.abs(spoken.indexOf(said) - spoken.indexOf(one)) <= NEAR),
  );
};
