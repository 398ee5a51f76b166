/** "The third infection": an ordinal claims something where another was said of the same thing; alone it is often just a word. */
import type { Language } from '../../domain/language.js';
import { numberLanguages } from '../numbers/number-languages.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { readingOf } from '../reading.js';
import { sameStem, type Word } from '../words.js';
import type { Claim } from './claim.js';

interface Ordinal {
  readonly one: NumberMention;
  /** What it counts: the word after it. */
  readonly thing: string;
}

const NEXT = 2;

const ordinalsIn = (numbers: readonly NumberMention[], words: readonly Word[], language: Language): Ordinal[] =>
  numbers.flatMap((one) => {
    const ordinal = one.date === null && numberLanguages[language].word(one.text.toLowerCase())?.ordinal;
    const next = ordinal ? words.find(({ start }) => start >= one.end) : undefined;
    return next && next.start - one.end <= NEXT ? [{ one, thing: next.lower }] : [];
  });

/** "My second on the fifth", "the first or second week": what it counts was named with the other. */
const elliptic = /^(?:or|and|was|is|one|on|in|tai|ja|oli|eller|och|var|är|den|i|på)$/;

const since =
  /(?<!\p{L})(?:since|sedan|sen|jälkeen|lähtien|this (?:year|month|week|winter|spring|summer|autumn)|i år|tänä vuonna)(?!\p{L})/iu;
/** "This is the third since August", "tää on kolmas elokuun jälkeen": what it counts was named before. */
const sinceNext =
  /^\s(?:one\s|time\s|gången\s|kerta\s)?(?:since|sedan|sen|this (?:year|month|week|winter|spring|summer|autumn)|i år|tänä vuonna|\p{L}+ (?:jälkeen|lähtien))(?!\p{L})/iu;

/** "The fifth infection since August" of "this is the third since August". */
const otherSince = (claimed: readonly Ordinal[], { text, heard }: Claim): NumberMention[] => {
  const said = heard.flatMap((one) =>
    readingOf(one).numbers.flatMap(({ date, end, text: word, value }) =>
      date === null &&
      numberLanguages[one.language].word(word.toLowerCase())?.ordinal &&
      sinceNext.test(one.text.slice(end))
        ? [value]
        : [],
    ),
  );
  return claimed.flatMap(({ one }) => {
    const rest = text.slice(one.end).split(/[.!?;,]/)[0] ?? '';
    return said.length > 0 && since.test(rest) && !said.includes(one.value) ? [one] : [];
  });
};

/** The ordinals of the statement that were said as others. */
export const otherOrdinals = (claim: Claim): NumberMention[] => {
  const claimed = ordinalsIn(claim.numbers, claim.words, claim.language);
  if (claimed.length === 0) return [];
  const counted = otherSince(claimed, claim);
  if (counted.length > 0) return counted;
  const said = claim.heard.flatMap((one) => ordinalsIn(readingOf(one).numbers, readingOf(one).words, one.language));
  return claimed.flatMap(({ one, thing }) => {
    const about = said.filter((other) => sameStem(other.thing, thing));
    const isOne = (other: Ordinal): boolean => other.one.value === one.value;
    const beside = said.some((other) => isOne(other) && elliptic.test(other.thing));
    return about.length > 0 && !beside && !about.some(isOne) ? [one] : [];
  });
};
