/** Whether a statement tells a number of now that was said of earlier, or the other way round, and the speech has another for that time. */
import { earlinessOf } from '../earliness.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose, isTime } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { type Company, isMedicine, isThing, shared } from './company.js';
import { fits } from './number-fits.js';
import { isFromTo, isPair } from './number-forms.js';
import type { Spoken } from './spoken-numbers.js';
import { isTarget } from './target.js';

const EARLIER = 2;
/** So far apart in time are two values, in writing and in speech together, before they are called exchanged. */
const PLAIN = 3;
/** Two readings of one thing differ by no more than this. */
const LIKE = 5;

/** "Kreatinin 118, GFR 46": what is measured differs. */
const isOfOther = (a: Company, b: Company): boolean => {
  const things = (company: Company): string[] => [...company.keys()].filter((one) => /^(?:is|medicine):/.test(one));
  const [first, second] = [things(a), things(b)];
  return first.length > 0 && second.length > 0 && !first.some((one) => second.includes(one));
};

const isCounted = ({ date, clockOnly, weak, unit }: NumberMention): boolean =>
  date === null && !clockOnly && !(weak && unit === null);

/** Of one unit, and of one size: two readings of one thing. */
export const isLike = (a: NumberMention, b: NumberMention): boolean =>
  (a.unit === b.unit || isBareOf(a, b) || isBareOf(b, a)) && a.value <= LIKE * b.value && b.value <= LIKE * a.value;
/** "Five now" may be days; a decimal is none. */
const isBareOf = (bare: NumberMention, { unit }: NumberMention): boolean =>
  bare.unit === null && (Number.isInteger(bare.value) || !isTime(unit));

/** "Two of 500 mg", "2 x 500 mg": how many, and of how much. */
export const isManyOf = (a: NumberMention, b: NumberMention): boolean =>
  isDose(a.unit) !== isDose(b.unit) && !isLike(a, b);

/** As `earlinessOf`, of a number that was said. */
export const earlinessSaid = ({ mention, in: one }: Spoken): number =>
  earlinessOf(
    mention,
    readingOf(one).numbers.filter((other) => other !== mention),
    one.text,
    one.language,
  );

/** "Eighty-seven. In January you were ninety-one", "creatinine is 86, last year it was 79": said without a word beside it. */
const isAlone = ({ company, mention, in: one }: Spoken): boolean =>
  ![...company.keys()].some(isThing) || ofThatBefore.test(one.text.slice(0, mention.start));

/** "It was sixteen": of what was told before it. */
const ofThatBefore = /(?<!\p{L})(?:it|that|se|den|det) (?:was|oli|var|va)(?: \p{L}+)?\s$/iu;

/** Turns from one value to the next: "fifty, but now it is a hundred". */
const turns = /(?<!\p{L})(?:men|mutta|mut|but|nu|nyt|now)(?!\p{L})/iu;
/** "Two or three", and not "ten, three times a day". */
const isRange = (one: Spoken, spoken: readonly Spoken[]): boolean => {
  const at = spoken.indexOf(one);
  const [before, next] = [spoken[at - 1], spoken[at + 1]];
  if (!one.linked || (next?.in === one.in && next.mention.unit === 'times' && one.mention.unit !== 'times'))
    return false;
  const text = (from: number, to: number): string => one.in.text.slice(from, to);
  return !(
    (before?.in === one.in && turns.test(text(before.mention.end, one.mention.start))) ||
    (next?.in === one.in && turns.test(text(one.mention.end, next.mention.start)))
  );
};

const fromBefore =
  /(?<!\p{L})(?:höjt|höjd|sänkt|ökat|minskat|up|down|increased|reduced|raised|lowered) (?:från|from)\s+$/iu;

/** "One earlier depression at age 29": an age is of no other time than its own. */
const asAge = /(?<!\p{L})(?:at the age of|aged?)\s$/iu;

export const isOfOtherTime = (claimed: NumberMention, claim: Claim, spoken: readonly Spoken[]): boolean => {
  if (!isCounted(claimed) || asAge.test(claim.text.slice(0, claimed.start))) return false;
  const counted = claim.numbers.filter(isCounted);
  const earlinessIn = (one: NumberMention): number =>
    // "100 mg, raised from 50".
    fromBefore.test(claim.text.slice(0, one.start))
      ? EARLIER
      : earlinessOf(
          one,
          claim.numbers.filter((other) => other !== one && other.date === null),
          claim.text,
          claim.language,
        );
  const same = spoken.filter(({ mention }) => isCounted(mention) && fits(claimed, mention));
  if (same.length === 0) return false;
  const isBeside = (other: Spoken): boolean =>
    same.some((one) => {
      const apart = Math.abs(spoken.indexOf(one) - spoken.indexOf(other));
      if (isOfOther(one.company, other.company)) return false;
      const plain = earlinessSaid(one) === EARLIER && earlinessSaid(other) < 0;
      return apart === 1 || (apart <= 3 && (plain || isAlone(one) || shared(one.company, other.company) > 0));
    });
  const others = spoken.filter(
    (one) =>
      isCounted(one.mention) &&
      (one.mention.unit === 'times') === (claimed.unit === 'times') &&
      !isRange(one, spoken) &&
      !same.includes(one) &&
      isLike(claimed, one.mention) &&
      isBeside(one),
  );
  if (others.length === 0) return false;
  // "It was fifty, but he put it up to a hundred in July": whenever that was, it is so since.
  const earliness = (one: Spoken): number =>
    isTarget(one.mention, one.in.text, one.in.language) ? 0 : earlinessSaid(one);
  const twinOf = ({ mention }: Spoken) => counted.find((one) => fits(one, mention));
  const told = earlinessIn(claimed);
  const said = same.map(earliness);
  if (told === EARLIER && others.some((one) => !twinOf(one) && earliness(one) > Math.max(0, ...said))) return true;
  // Both are told, and which of them is the earlier the other way round.
  const exchanged = others.some((one) => {
    const twin = twinOf(one);
    // "Two puffs five times yesterday": how many and how often are not exchanged.
    if (!twin || fits(twin, claimed) || (twin.unit !== claimed.unit && twin.unit !== null && claimed.unit !== null))
      return false;
    if (isFromTo(twin, claimed, claim.text) || isPair(twin, claimed, claim.text)) return false;
    const [own, other] = [earliness(one), Math.max(...said)];
    const [written, spokenOf] = [earlinessIn(twin) - told, own - other];
    return written * spokenOf < 0 && Math.abs(written) + Math.abs(spokenOf) >= PLAIN;
  });
  if (exchanged) return true;
  const ofOneMedicine = (one: Spoken): boolean =>
    same.every(({ company }) => [...company.keys()].some((key) => isMedicine(key) && one.company.has(key)));
  // "Nyt 20 mg" of "ensin 40, sitten 20 ja nyt 10".
  if (told < 0 && Math.min(...said) >= 0 && others.some((one) => !twinOf(one) && earliness(one) < 0 && isAlone(one)))
    return true;
  if (told > 0 || Math.min(...said) <= 0) return false;
  return others.some((one) => {
    const now = earliness(one);
    if (twinOf(one) || now > 0) return false;
    // "I was on 500 of it": of a medicine the verb is enough.
    if (Math.min(...said) < EARLIER && !ofOneMedicine(one)) return false;
    return isAlone(one) || same.some((two) => isAlone(two) || now < 0 || shared(two.company, one.company) > 0);
  });
};
