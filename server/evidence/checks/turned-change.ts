/** A change reckoned from two values, told the other way round: "paino noussut 4 kg" of 82 in spring and 78 now. */
import type { NumberMention } from '../numbers/read-spoken.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';
import { isFromTo, isSource } from './number-forms.js';
import { earlinessSaid } from './other-time.js';
import type { Spoken } from './spoken-numbers.js';

const up =
  /(?<!\p{L})(?:nous\p{L}*|lisäänt\p{L}*|kasvan?u\p{L}*|lihon\p{L}*|ök(?:at|ar|ade|ning)|stig(?:it|er)|steg|upp|uppgång|gain\p{L}*|increas\p{L}*|ris(?:en|e|es)|rose|up|put on)(?!\p{L})/iu;
const down =
  /(?<!\p{L})(?:lask\p{L}*|pudon\p{L}*|laihtu\p{L}*|vähen\p{L}*|pienen\p{L}*|minska\p{L}*|minskning|sjunk(?:it|er)|sjönk|ne[dr]|nedgång|lost|loss|decreas\p{L}*|fall(?:en)?|fell|drop\p{L}*|down)(?!\p{L})/iu;
/** Letters around a number in which its change is told. */
const NEAR = 30;

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

export const isTurnedChange = (one: NumberMention, { text }: Claim, spoken: readonly Spoken[]): boolean => {
  const around = text.slice(Math.max(0, one.start - NEAR), one.end + NEAR);
  const rises = up.test(around);
  if (rises === down.test(around)) return false;
  const ways = spoken.flatMap((high) =>
    spoken.flatMap((low) => {
      if (!near(high.mention.value - low.mention.value, Math.abs(one.value))) return [];
      const later = earlinessSaid(low) - earlinessSaid(high);
      return later === 0 ? [] : [later > 0];
    }),
  );
  return ways.length > 0 && ways.every((rose) => rose !== rises);
};

/** So far apart in time are what was and what is. */
const PLAIN = 3;

/** "Sjunkit från 62 till 55" of 62 now and 55 the last time. */
export const isTurnedFromTo = (
  a: NumberMention,
  b: NumberMention,
  { text }: Claim,
  spoken: readonly Spoken[],
): boolean => {
  if (a.value === b.value || !isFromTo(a, b, text)) return false;
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  if (!isSource(first, text) && !text.slice(first.end, last.start).includes('→')) return false;
  const timesOf = (one: NumberMention): number[] =>
    spoken.filter(({ mention }) => fits(one, mention)).map((said) => earlinessSaid(said));
  const [from, to] = [timesOf(first), timesOf(last)];
  return from.length > 0 && to.length > 0 && Math.min(...to) - Math.max(...from) >= PLAIN;
};
