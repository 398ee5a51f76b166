import { type Sided, sidedIn } from '../lexicon/sides.js';
import { said as saidOf } from '../reading.js';
import { sameStem } from '../words.js';
import type { Check, Claim } from './claim.js';

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((word) => b.some((other) => sameStem(word, other))).length;

/** How much two mentions say the same of their sides; what follows a side counts twice what leads to it. Number for number counts like word for word. */
const alike = (claim: Sided, other: Sided): number =>
  2 * shared([...claim.words, ...claim.before], other.words) +
  shared([...claim.words, ...claim.before], other.before) +
  2 * claim.numbers.filter((value) => other.numbers.includes(value)).length;

const closest = (claim: Sided, said: readonly Sided[]): number =>
  Math.max(0, ...said.map((other) => alike(claim, other)));

const isWrong = (claim: Sided, said: readonly Sided[], compare: boolean): boolean => {
  const same = said.filter((other) => other.side === claim.side);
  const others = said.filter((other) => other.side !== claim.side && other.side !== 'both');
  if (claim.side === 'both') return same.length === 0 && new Set(others.map((other) => other.side)).size === 1;
  if (same.length === 0) return true;
  return compare && closest(claim, others) > closest(claim, same);
};

/** Sides said shortly before of the same thing, when the evidence itself names none. */
const saidBefore = ({ earlier }: Claim, claimed: readonly Sided[]): Sided[] =>
  earlier
    .map(({ text, language }) => sidedIn(text, language))
    .map((sides) => sides.filter((one) => claimed.some((claim) => alike(claim, one) > 0)))
    .find((sides) => sides.length > 0) ?? [];

/** Left and right against what was said: at all, and of the same thing ("vasen 110, oikea 180"). */
export const side: Check = (claim) => {
  const claimed = sidedIn(claim.text, claim.language);
  if (claimed.length === 0) return null;
  const cited = saidOf(claim.heard, 'sides').map(({ mention }) => mention);
  const said = cited.length > 0 ? cited : saidBefore(claim, claimed);
  const compare = claim.heard.every((one) => one.language === claim.language);
  const wrong = claimed.filter((one) => isWrong(one, said, compare));
  const words = claimed.map(({ word }) => word);
  if (wrong.length > 0) {
    return said.length > 0
      ? { check: 'side', result: 'contradicted', words: [...new Set(said.map(({ word }) => word))] }
      : { check: 'side', result: 'not-found', words: wrong.map(({ word }) => word) };
  }
  // "Bilateral" where legs were spoken of and no side at all.
  return { check: 'side', result: said.length === 0 ? 'not-compared' : 'supported', words };
};
