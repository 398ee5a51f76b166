/** Two numbers of a statement that were said the other way round: "3 dagtid, 2 nattetid" of "två på dan, tre på natten". */
import type { Heard } from '../heard.js';
import { keptByObject } from '../kept.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';
import { byEach, isFromTo, isSource } from './number-forms.js';
import { isManyOf } from './other-time.js';
import { ownWordsOf } from './own-words-of-number.js';
import { isChange } from './reckoned-numbers.js';
import type { Spoken } from './spoken-numbers.js';

type Words = ReadonlySet<string>;

/** Now and earlier are compared by themselves. */
const without = (a: Words, b: Words): string[] => [...a].filter((word) => !b.has(word) && !word.startsWith('time:'));
const count = (a: readonly string[], b: readonly string[]): number => a.filter((word) => b.includes(word)).length;

const isCounted = ({ date, clockOnly, value, weak }: NumberMention): boolean =>
  date === null && !clockOnly && !(weak && !Number.isInteger(value));

/** "Elva, tolv.": nothing but numbers, from the first to this one. */
const isOfFirst = (mention: NumberMention, { text }: Heard, numbers: readonly NumberMention[]): boolean => {
  const until = numbers.filter(({ start }) => start < mention.start);
  return until.every(({ end }, at) => onlyJoined.test(text.slice(end, numbers[at + 1]?.start)));
};
const onlyJoined = /^\s*(?:,|[–-])?\s*(?:(?:ja|tai|vai|och|eller|and|or|to|till)\s+)?$/iu;

/** Its own words; of a number that alone answers a question, those of the question. What names a medicine of its own is no such answer. */
const wordsSaid = keptByObject(({ mention, in: one, company }: Spoken): Words => {
  const { words, numbers, medicines } = readingOf(one);
  const own = ownWordsOf(mention, { text: one.text, language: one.language, words, numbers });
  const tells = [...own].some((word) => !/^(?:unit|time):/.test(word));
  return tells || medicines.length > 0 || !isOfFirst(mention, one, numbers)
    ? own
    : new Set([...own, ...company.keys()]);
});

interface Two {
  readonly first: NumberMention;
  readonly last: NumberMention;
  readonly text: string;
}

/** Both in one sentence that goes from the one to the other: by "from", or by a word for what comes next. */
const goes = ({ first, last, text }: Two, isNext: (one: NumberMention) => boolean): boolean =>
  !/[.!?](?=\s)/.test(text.slice(first.end, last.start)) &&
  (isSource(first, text) || (!isSource(last, text) && (isNext(first) || isNext(last))));

/** "From 10 to 5" of "from five to ten", "20, sedan 10" of "tio, sedan tjugo". */
const isTurned = (
  a: NumberMention,
  b: NumberMention,
  claim: Claim,
  saidA: readonly Spoken[],
  saidB: readonly Spoken[],
) => {
  if (a.unit !== b.unit) return false;
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  const claims = goes({ first, last, text: claim.text }, (one) => ownWordsOf(one, claim).has('next'));
  if (!claims) return false;
  const pairs = saidA.flatMap((x) =>
    saidB.flatMap((y) => {
      if (x.in !== y.in) return [];
      const two = x.mention.start < y.mention.start ? ([x, y] as const) : ([y, x] as const);
      const together = { first: two[0].mention, last: two[1].mention, text: x.in.text };
      if (!goes(together, (one) => wordsSaid(one === x.mention ? x : y).has('next'))) return [];
      return [two[0] === x];
    }),
  );
  return pairs.length > 0 && pairs.every((aFirst) => aFirst !== (first === a));
};

const sizeAfter = /^\s?(?:[x×]\s?\d|(?:av|of|out of)\s)/iu;

/** More are a table: every pair would be compared with every pair. */
const MOST_CLAIMED = 12;
const MOST_SAID = 40;

export const isExchanged = (a: NumberMention, b: NumberMention, claim: Claim, spoken: readonly Spoken[]): boolean => {
  if (claim.numbers.length > MOST_CLAIMED || spoken.length > MOST_SAID || byEach.test(claim.text)) return false;
  if (a.value === b.value || !isCounted(a) || !isCounted(b) || isManyOf(a, b)) return false;
  // "One of those" is no gram.
  const isOf = (one: NumberMention, { weak, unit, value }: NumberMention): boolean =>
    !(weak && unit === null && value === 1 && isDose(one.unit));
  const [saidA, saidB] = [a, b].map((one) =>
    spoken.filter(({ mention }) => isCounted(mention) && fits(one, mention) && isOf(one, mention)),
  );
  if (!saidA?.length || !saidB?.length || saidA.some((one) => saidB.includes(one))) return false;
  if (isTurned(a, b, claim, saidA, saidB)) return true;
  if (isChange(a, claim.text) || isChange(b, claim.text)) return false;
  // "100 mg, höjt från 50": told by "from", "17/30": of how many, and "18 x 11 mm": a size.
  const isOther = (one: NumberMention): boolean =>
    isSource(one, claim.text) || claim.text[one.start - 1] === '/' || sizeAfter.test(claim.text.slice(one.end));
  if (isFromTo(a, b, claim.text) || isOther(a) || isOther(b)) return false;
  // "En natt": beside a value the article counts nothing.
  if (
    [a, b].some(({ weak, unit }) => weak && unit === null) &&
    ![a, b].every(({ value, unit }) => unit === null && Number.isInteger(value))
  )
    return false;
  const [wordsA, wordsB] = [ownWordsOf(a, claim), ownWordsOf(b, claim)];
  // "5 mg, tidigare 2,5" is compared by its time.
  if (wordsA.has('time:then') || wordsB.has('time:then')) return false;
  const [ofA, ofB] = [without(wordsA, wordsB), without(wordsB, wordsA)];
  // Left and right are compared as sides.
  if ([...ofA, ...ofB].some((word) => word.startsWith('side:'))) return false;
  const [allA, allB] = [saidA.map(wordsSaid), saidB.map(wordsSaid)];
  let [straight, crossed] = [0, 0];
  for (const one of allA)
    for (const other of allB) {
      const [x, y] = [without(one, other), without(other, one)];
      straight = Math.max(straight, count(ofA, x) + count(ofB, y));
      crossed = Math.max(crossed, count(ofA, y) + count(ofB, x));
    }
  return crossed > 0 && straight === 0;
};
