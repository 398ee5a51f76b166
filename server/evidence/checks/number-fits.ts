/** Whether a number that was said is the one a statement claims. */
import { Language } from '../../domain/language.js';
import type { Heard } from '../heard.js';
import { keptByObject } from '../kept.js';
import { readNumbers } from '../numbers/read-numbers.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose, isTime, sameAmount, unitOf } from '../numbers/units.js';
import { readingOf } from '../reading.js';

const sameTime = (a: NumberMention['clock'], b: NumberMention['clock']): boolean =>
  a !== null && b !== null && a.hour % 12 === b.hour % 12 && a.minute === b.minute;

/** "Yheksänkytkaheksan", "ninety-eight": 1998. */
const isYear = (claim: NumberMention, mention: NumberMention): boolean =>
  claim.digits &&
  claim.unit === null &&
  mention.unit === null &&
  claim.value >= 1930 &&
  claim.value < 2040 &&
  mention.value >= 10 &&
  mention.also.every((value) => value < 1900) &&
  mention.value === claim.value % 100;

const CENTIMETRES = 100;
const TALLEST = 2.5;
const isHeight = (metres: number, centimetres: number): boolean =>
  metres > 1 && metres < TALLEST && Math.abs(metres * CENTIMETRES - centimetres) < HALF;

const DAY = 24;
const HALF = 0.5;

export const fits = (claim: NumberMention, mention: NumberMention): boolean => {
  if (sameTime(claim.clock, mention.clock)) return true;
  if (claim.clockOnly) {
    const wholeHour =
      claim.clock?.minute === 0 &&
      mention.text.toLowerCase() !== 'en' &&
      (!mention.clockOnly || mention.also.length > 0);
    // "Puoli kymmenen" is no ten, and "nine thirty" no nine.
    const half =
      mention.clock !== null && mention.clock.minute !== 0 && (!mention.clockOnly || mention.also.includes(HALF));
    return (
      wholeHour &&
      !half &&
      [mention.value, ...mention.also].some((value) => value <= DAY && value % 12 === (claim.clock?.hour ?? -1) % 12)
    );
  }
  // "Nights, ten to six": 22–6.
  if (mention.clockOnly)
    return [claim.value, ...(claim.value > 12 && claim.value <= 24 ? [claim.value - 12] : [])].some(
      (value) => mention.value === value || mention.also.includes(value),
    );
  // "At 10.00" is no tenth of March.
  if (mention.date !== null && /\.\d\d$/.test(claim.text)) return false;
  if ((claim.unit === 'times' && mention.often) || (claim.often && mention.unit === 'times'))
    return claim.value === mention.value;
  // "Kerran" and "once" are no other thing's one.
  if (mention.weak && mention.unit === 'times' && claim.unit !== 'times') return false;
  if (claim.unit === 'times' && mention.unit === null && /^(?:one|en|ein)$/i.test(mention.text)) return false;
  // "Vitosen tabletti": one of five milligrams.
  if (isDose(claim.unit) && mention.unit === 'tablet' && /(?:[oi]sen|pin)$/iu.test(mention.text))
    return claim.value === mention.value;
  // "En och femtiotvå" of somebody's height.
  if (claim.unit === 'cm' && mention.unit === null && mention.also.some((value) => isHeight(value, claim.value)))
    return true;
  // "Tonni", "fem hundra" of a tablet: milligrams go without saying.
  const inMilligrams = claim.unit === 'g' && mention.unit === null && mention.value >= 100;
  return (
    sameAmount(claim.value, claim.unit, mention.value, inMilligrams ? 'mg' : mention.unit) ||
    mention.also.some((value) => sameAmount(claim.value, null, value, null)) ||
    isYear(claim, mention) ||
    (mention.date !== null && claim.unit === null && mention.date.day === claim.value)
  );
};

/** "Viikon ajan", "an hour" (also of "60 min"), "joka aamu", "yksi tabletti" said as "tabletti": one of a kind without a number. */
export const unspokenOne = (claim: NumberMention, one: Heard): boolean => {
  if (claim.unit === null) return false;
  const { spans, words, numbers } = readingOf(one);
  if (isTime(claim.unit))
    return spans.some(({ unit, per, amount }) => !per && amount === 1 && sameAmount(claim.value, claim.unit, 1, unit));
  if (claim.value !== 1) return false;
  if (claim.unit === 'times') {
    // "Kahdesti päivässä" says how often by itself.
    if (numbers.some(({ unit, value }) => unit === 'times' && value > 1)) return false;
    return spans.some(({ per }) => per) || /(?<!\p{L})(?:joka|varje|every|each)(?!\p{L})/iu.test(one.text);
  }
  if (claim.unit === 'tablet' && [half, whole].every((word) => words.some(({ lower }) => word.test(lower))))
    return true;
  return words.some(
    (word) =>
      unitOf(word.lower) === claim.unit &&
      !numbers.some(({ end, start }) => start < word.end && word.start - end <= ARTICLE && word.start >= start),
  );
};

/** "Half of it in the morning, a whole one at night": one tablet; "hela natten" is none. */
const half = /^(?:puolik|halv|half$)/u;
const whole = /^(?:kokonai\p{L}*|hel|hela|helt|whole)$/u;

/** "Half a milligram". */
const ARTICLE = 3;

const foreignIn = keptByObject((_: object, { text, language: own }: Heard): readonly NumberMention[] =>
  Language.options
    .filter((language) => language !== own)
    .flatMap((other) => readNumbers(text, other).filter(({ digits, weak }) => !digits && !weak)),
);

/** In the words of another language, as people mix them: "Eight hours, sanoin." */
export const isSaidForeign = (claim: NumberMention, heard: readonly Heard[]): boolean =>
  claim.value > 1 && heard.some((one) => foreignIn(one.of ?? one, one).some((mention) => fits(claim, mention)));
