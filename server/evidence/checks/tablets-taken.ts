/** What tablets of a strength come to: "4,5 mg maanantaisin, 3 mg muina päivinä" of "kolmen milligramman tabletteja, puolitoista maanantaisin ja yksi muina päivinä". */
import { flatMap } from '../../domain/loops.js';
import { numberLanguages } from '../numbers/number-languages.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose, sameAmount } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { ownWordsOf } from './own-words-of-number.js';

const tabletsAfter =
  /^[\s-]*\p{L}+(?::n)?[\s-]+(?:\p{L}+\s)?(?:tabl|tabu|tabs|kaps|caps|pille|piller|pill|ones(?!\p{L})|napp)/iu;
const tabletsBefore = /(?:tablet|tabu|kaps|caps|pill)\p{L}*\s(?:is |are |är |ovat |on )?(?:på |om |of |à )?$/iu;
const isOfTablets = ({ start, end, unit }: NumberMention, text: string): boolean =>
  isDose(unit) && (tabletsAfter.test(text.slice(end)) || tabletsBefore.test(text.slice(0, start)));

/** The days and parts of the day beside a number. */
const whenOf = (one: NumberMention, all: Parameters<typeof ownWordsOf>[1]): string[] =>
  [...ownWordsOf(one, all)].filter((word) => /^(?:day:|part:|other$|weekday$|weekend$)/.test(word));

/** "På de andra dagarna": no second. */
const onOtherDays = /^(?:\s\p{L}+){0,2}\sandra\sdag/iu;

/** More tablets are seldom taken at once. */
const MOST = 4;
const QUARTERS = 4;

interface Taken {
  readonly value: number;
  readonly when: readonly string[];
}

/** How many are taken; "one" and "en" count where they tell of what, or when. */
const takenOf = ({ heard }: Claim): Taken[] =>
  flatMap(heard, (one) => {
    const { text, language } = one;
    const { words, numbers } = readingOf(one);
    return flatMap(numbers, (mention): Taken[] => {
      const { value, unit, weak } = mention;
      if (mention.date || mention.clockOnly || value > MOST || !Number.isInteger(value * QUARTERS)) return [];
      if (numberLanguages[language].word(mention.text.toLowerCase())?.ordinal) return [];
      const isOther = onOtherDays.test(text.slice(mention.end));
      const when = isOther ? ['other'] : whenOf(mention, { text, language, words, numbers });
      const counts = unit === 'tablet' || (unit === null && (!weak || when.length > 0));
      return counts ? [{ value, when }] : [];
    });
  });

/** Whether a dose is what the tablets that were said come to on its days; null where no such were said, or the statement counts tablets itself. */
export const tabletsTaken = (claimed: NumberMention, claim: Claim): 'same' | 'other' | null => {
  const { text, numbers, heard } = claim;
  if (!isDose(claimed.unit) || isOfTablets(claimed, text) || numbers.some(({ unit }) => unit === 'tablet')) return null;
  if (new Set(flatMap(heard, (one) => readingOf(one).medicines.map(({ id }) => id))).size > 1) return null;
  const strengths = flatMap(heard, (one) => readingOf(one).numbers.filter((number) => isOfTablets(number, one.text)));
  const strength = strengths[0];
  if (!strength || strengths.some(({ value }) => value !== strength.value)) return null;
  const taken = takenOf(claim);
  const when = whenOf(claimed, claim);
  const ofThen = taken.filter((one) =>
    when.length > 0 ? one.when.some((word) => when.includes(word)) : one.when.length === 0,
  );
  const fitting = (all: readonly Taken[]): boolean =>
    all.some(({ value }) => sameAmount(claimed.value, claimed.unit, strength.value * value, strength.unit));
  if (ofThen.length > 0 && when.length > 0) return fitting(ofThen) ? 'same' : 'other';
  return fitting(ofThen.length > 0 ? ofThen : taken) ? 'same' : null;
};
