import { type Sided, sidedIn } from '../lexicon/sides.js';
import { sameStem } from '../words.js';
import type { Check } from './claim.js';

/** How much two mentions say the same of their sides. Number for number counts like word for word. */
const alike = (a: Sided, b: Sided): number =>
  a.words.filter((word) => b.words.some((other) => sameStem(word, other))).length +
  a.numbers.filter((value) => b.numbers.includes(value)).length;

const closest = (claim: Sided, said: readonly Sided[]): number =>
  Math.max(0, ...said.map((other) => alike(claim, other)));

const isWrong = (claim: Sided, said: readonly Sided[], compare: boolean): boolean => {
  const same = said.filter((other) => other.side === claim.side);
  const others = said.filter((other) => other.side !== claim.side && other.side !== 'both');
  if (claim.side === 'both') return same.length === 0 && new Set(others.map((other) => other.side)).size < 2;
  if (same.length === 0) return true;
  return compare && closest(claim, others) > closest(claim, same);
};

/** Left and right against what was said: at all, and of the same thing ("vasen 110, oikea 180"). */
export const side: Check = ({ text, language, heard }) => {
  const claimed = sidedIn(text, language);
  if (claimed.length === 0) return null;
  const said = heard.flatMap((one) => sidedIn(one.text, one.language));
  const compare = heard.every((one) => one.language === language);
  const wrong = claimed.filter((claim) => isWrong(claim, said, compare));
  if (wrong.length === 0) return { check: 'side', result: 'supported', words: claimed.map(({ word }) => word) };
  return said.length > 0
    ? { check: 'side', result: 'contradicted', words: [...new Set(said.map(({ word }) => word))] }
    : { check: 'side', result: 'not-found', words: wrong.map(({ word }) => word) };
};
