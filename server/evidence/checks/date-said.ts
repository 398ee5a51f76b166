/** Whether a date of the statement is one that was said, in so many words or as it was reckoned. */
import { flatMap } from '../../domain/loops.js';
import { earlinessOf } from '../earliness.js';
import type { Heard } from '../heard.js';
import { keptByObject } from '../kept.js';
import type { DayMention } from '../lexicon/days.js';
import { dayNumber, monthOfDay, weekdayOf, yearOf } from '../numbers/calendar.js';
import { isOfFeast } from '../numbers/movable-feasts.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { readingOf } from '../reading.js';
import { said } from '../said.js';
import { agreedDays, withoutAfter, withoutDeclined } from './agreed-days.js';
import type { Claim } from './claim.js';
import { isTurned, meant } from './day-fits.js';
import { withoutMoved } from './moved-days.js';
import { partAround, sentences } from './parts.js';
import { covers, reckon } from './reckon.js';
import { ordinal, type SaidDay, saidDays, TOGETHER } from './said-days.js';

export type Result = 'same' | 'other' | 'unsaid' | 'unknown';

export const isDay = ({ what }: DayMention): boolean => what.is !== 'month' && what.is !== 'named';

const fromAnother =
  /(?<!\p{L})(?:sitä ennen|edellisenä|edeltävä\p{L}*|päivää ennen|day before|day after|before that|dagen (?:före|innan|efter)|innan dess|före det)(?!\p{L})/iu;
const toldAs = /(?<!\p{L})(?:eli|elikkä|siis|alltså|det vill säga|so|that is|that's|which is)\s(?:\p{L}+\s){0,3}$/iu;
const BEFORE = 50;
const onset =
  /(?<!\p{L})(?:alkoi|alkoivat|alkanut|alkaneet|kaatui|sairastui|loukkaantui|började|börjat|insjuknade|ramlade|föll|began|started|fell)(?!\p{L})[^.!?]*$/iu;
const lastOfMonth =
  /(?<!\p{L})(?:sista|slutet av|loppuun|lopussa|viime?i\p{L}*|viimese\p{L}*|end of|last day)(?!\p{L})/iu;

/** A day of the month without its month is no farther from the visit. */
const FAR = 62;
/** Nor, where another day has its month, than this. */
const SOON = 31;

const NUMBERED = 8;
const EARLIER = 2;

/** Numbers of the speech, but for those beside a day that does not stand: "Thursday the nineteenth". */
const standingNumbers = (claim: Claim): NumberMention[] => {
  const standing = new Set(standingDays(claim).map(({ mention }) => mention));
  return flatMap(claim.heard, (one) => {
    const { numbers: all, days } = readingOf(one);
    // "Kuudes elokuuta, ennen oli kolmas": the third was before.
    const numbers = all.filter(
      (number) =>
        number.date !== null ||
        earlinessOf(
          number,
          [...days, ...all].filter((other) => other.start !== number.start).sort((a, b) => a.start - b.start),
          one.text,
          one.language,
        ) < EARLIER,
    );
    const gone = days.filter((day) => day.what.is === 'weekday' && !standing.has(day));
    return numbers.filter(({ start }) => !gone.some(({ end }) => start >= end && start - end <= NUMBERED));
  });
};

/** The days that were said and stand; read once a claim. */
export const standingDays = keptByObject(
  ({ heard, text }: Claim): ReturnType<typeof said<'days'>> => [
    ...withoutAfter(withoutMoved(withoutDeclined(agreedDays(said(heard, 'days')), heard)), text),
  ],
);

/** Dates said that the statement does not have, and weekdays with their number: of one claim, read once. */
export const untoldOf = keptByObject(
  (claim: Claim, own: readonly DayMention[], visit: number | null): ReadonlySet<DayMention> => {
    const dates = new Set(flatMap(own, ({ what }) => (what.is === 'date' ? [`${what.day}.${what.month}`] : [])));
    const days = new Set(flatMap(own, (one) => meant(one, visit)));
    return new Set(
      flatMap(saidDays(standingDays(claim), visit), ({ mention, numbered, days: on }) => {
        const { what } = mention;
        const isUntold =
          what.is === 'date'
            ? what.day !== null && !dates.has(`${what.day}.${what.month}`)
            : numbered && !on.some(([day]) => days.has(day));
        return isUntold ? [mention] : [];
      }),
    );
  },
);

/** Told beside a date: "first on the thirteenth, and we meet on the nineteenth of November". */
const tellsBareDay = (one: Heard, day: number): boolean => {
  const { numbers, days } = readingOf(one);
  if (!days.some(({ what }) => what.is === 'date')) return false;
  return numbers.some(
    ({ value, date, unit, text, start }) =>
      value === day &&
      date === null &&
      unit === null &&
      ordinal.test(text) &&
      /(?<!\p{L})(?:den|the|ekan kerran|alkaen) $/iu.test(one.text.slice(0, start)),
  );
};

/** The statement has that day too. */
const isToldToo = (day: number | null, month: number, { days }: Claim): boolean =>
  days.some(({ what }) => what.is === 'date' && what.day === day && what.month === month);

const yearWords: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:toissa ?vuo\p{L}+|förrförra året|year before last)(?!\p{L})/iu, -2],
  [/(?<!\p{L})(?:viime ?vuo\p{L}+|i fjol|förra året|last year)(?!\p{L})/iu, -1],
  [/(?<!\p{L})(?:tänä vuonna|tämän vuoden|i år|this year)(?!\p{L})/iu, 0],
];
const anyYear = /(?<!\p{L})(?:vuo[dsnt]\p{L}*|år\p{L}*|years?)(?!\p{L})/iu;
const MONTHS = 12;
/** "9/2024" of "in September last year"; a month alone is within a year of the visit. */
const isOtherYear = (month: number, year: number | null, { heard }: Claim, visit: number | null): boolean => {
  if (year === null || visit === null) return false;
  const here = yearOf(visit);
  const told = yearWords.flatMap(([words, offset]) =>
    heard.some(({ text }) => words.test(text)) ? [here + offset] : [],
  );
  if (told.includes(year)) return false;
  const numbers = heard.flatMap((one) => readingOf(one).numbers);
  if (numbers.some(({ value, unit }) => value === year || value === year % 100 || unit === 'year')) return false;
  if (told.length === 0 && heard.some(({ text }) => anyYear.test(text))) return false;
  return Math.abs((year - here) * MONTHS + month - monthOfDay(visit)) > MONTHS;
};

/** Days to the feast that is meant: the last one, or the coming one. */
const NEAREST = 366;

export const isDateSaid = (
  claim: DayMention,
  all: readonly SaidDay[],
  claimed: Claim,
  visit: number | null,
): Result => {
  if (claim.what.is !== 'date') return 'unsaid';
  const { day, month, year } = claim.what;
  const numbers = standingNumbers(claimed);
  const dates = flatMap(all, ({ mention }) => (mention.what.is === 'date' ? [mention.what] : []));
  const ownName = claimed.days.find(
    ({ what, end }) => what.is === 'weekday' && end <= claim.start && claim.start - end <= 2,
  );
  const possible = meant(claim, visit);
  const weekday = ownName?.what.is === 'weekday' ? ownName.what.weekday : null;
  // "To 29.1.": of the years it can be, one in which it is a Thursday.
  const fitting = possible.filter((one) => weekday === null || weekdayOf(one) === weekday);
  const days = fitting.length > 0 ? fitting : possible;
  // What began has begun: "Kuume alkoi tiistai-iltana (17.2.)" of a visit before that.
  const begun = onset.test(claimed.text.slice(Math.max(0, claim.start - BEFORE), claim.start));
  if (begun && visit !== null && days.length > 0 && days.every((one) => one > visit)) return 'other';
  if (day === null) {
    const months = flatMap(all, ({ mention }) => ('month' in mention.what ? [mention.what.month] : []));
    if (months.includes(month) && isOtherYear(month, year, claimed, visit)) return 'other';
    return months.includes(month) ? 'same' : months.length > 0 ? 'other' : 'unsaid';
  }
  // "Till sista mars", "maaliskuun loppuun".
  const ends = claimed.heard.some(({ text }) => lastOfMonth.test(text));
  const whole = all.some(({ mention }) => mention.what.is === 'month' && mention.what.month === month);
  if (ends && whole && visit !== null && dayNumber(year ?? yearOf(visit), month, day + 1) === null) return 'same';
  const swapped = claimed.language === 'en' && claim.text.includes('/');
  const nearest = visit === null || year === null ? null : reckon({ is: 'date', day, month, year: null }, visit);
  const yearFits = (said: number | null): boolean =>
    year === null ||
    said === year ||
    numbers.some((one) => one.value === year) ||
    (said === null && visit !== null && Math.abs(year - yearOf(visit)) > 1) ||
    (said === null && (nearest === null || days.some((one) => covers(nearest, one))));
  const named = dates.filter(
    (one) => (one.day === day && one.month === month) || (swapped && one.day === month && one.month === day),
  );
  if (named.length > 0) return named.some((one) => yearFits(one.year)) ? 'same' : 'other';
  const isFeast = ({ mention: { what, text, end }, in: one }: SaidDay): boolean =>
    what.is === 'named' &&
    !/^[^.!?]*\?/.test(one.text.slice(end)) &&
    days.some((each) => visit !== null && Math.abs(each - visit) <= NEAREST && isOfFeast(each, what.name, text));
  if (dates.length === 0 && all.some(isFeast)) return 'same';
  // "7.9." may be a number at the end of a sentence, and a day may be said without its month.
  const asNumber = Number(claim.text.replace(/\.$/, ''));
  if (numbers.some((one) => one.date === null && one.value === asNumber)) return 'same';
  const dayAlone = numbers.some(
    (one) => one.value === day && one.date === null && (one.unit === null || one.unit === 'day'),
  );
  const monthBeside = all.some(
    ({ mention, in: one }) =>
      mention.what.is === 'month' &&
      mention.what.month === month &&
      readingOf(one).numbers.some(
        ({ value, date, start }) =>
          date === null && value === day && start >= mention.end && start - mention.end <= TOGETHER,
      ),
  );
  // "On the second of February, and back on the tenth": of the same month.
  const monthCarried = all.some(
    ({ mention, in: one }) =>
      mention.what.is === 'date' &&
      mention.what.month === month &&
      isToldToo(mention.what.day, month, claimed) &&
      readingOf(one).numbers.some(
        ({ value, date, start, text }) => date === null && value === day && start >= mention.end && ordinal.test(text),
      ),
  );
  // A bare day is soon.
  const soonAlone =
    visit !== null &&
    days.some((one) => Math.abs(one - visit) <= SOON) &&
    claimed.heard.some((one) => tellsBareDay(one, day));
  const monthNamed = all.some(({ mention }) => 'month' in mention.what);
  const isFar = visit !== null && !monthNamed && days.every((one) => Math.abs(one - visit) > FAR);
  if (soonAlone) return 'same';
  if (dayAlone && (dates.length === 0 || monthBeside || monthCarried)) return isFar ? 'other' : 'same';
  // The weekday that was said belongs to another date that was said.
  const sameName = (one: number): boolean =>
    all.some(
      ({ mention, days: said }) =>
        mention.what.is === 'date' && said.some(([from]) => weekdayOf(from) === weekdayOf(one)),
    );
  // "The second of November", unclaimed: the twelfth is no "today", and no "in a month" that was told by that day.
  const untoldSet = untoldOf(claimed, claimed.days, visit);
  const untold = all.filter((one) => untoldSet.has(one.mention));
  const others = all.filter(({ mention, days: around }) => {
    if (!isDay(mention)) return false;
    // "This week" that the statement tells too is no day of its own.
    if (mention.what.is === 'week' && claimed.days.some(({ what }) => what.is === 'week')) return false;
    if (mention.what.is === 'offset' && mention.what.days === 0)
      return !untold.some((one) => one.mention.what.is === 'date' && one.mention.what.month === month);
    return mention.what.is !== 'span' || !untold.some((one) => one.days.some(([from]) => covers(around, from)));
  });
  const reckoned = others.filter(({ mention }) => mention.what.is === 'offset' || mention.what.is === 'span');
  if (reckoned.some((one) => days.some((candidate) => covers(one.days, candidate)))) return 'same';
  // "Sitä ennen maanantaina": reckoned from another day than the visit.
  const apart = claimed.heard.some((one) => {
    const { days: told } = readingOf(one);
    return told.some((day) => {
      const { start, end } = partAround(one.text, day, sentences);
      // "The day after the test, so Thursday the first of October" is told by its date.
      const isDated = told.some(
        ({ what, start: at }) => what.is === 'date' && at < end && toldAs.test(one.text.slice(start, at)),
      );
      return !isDated && fromAnother.test(one.text.slice(start, end));
    });
  });
  const several = dates.length > 0 || claimed.days.filter(({ what }) => what.is === 'date').length > 1;
  if (apart && several && visit !== null) {
    const names = flatMap(others, ({ mention }) => (mention.what.is === 'weekday' ? [mention.what.weekday] : []));
    return days.some((one) => names.includes(weekdayOf(one))) ? 'same' : 'unknown';
  }
  // "Next Monday, the twenty-seventh" is that day alone.
  const exact = others.filter(({ mention, days: said }) => mention.what.is === 'weekday' && said.length === 1);
  if (exact.some((one) => days.some((candidate) => covers(one.days, candidate)))) return 'same';
  if (days.length > 0 && days.every(sameName)) return 'other';
  const turned = ({ mention: { what } }: SaidDay, candidate: number): boolean =>
    what.is === 'weekday' && what.week === null && visit !== null && isTurned(candidate - visit, claim, claimed);
  if (others.some((one) => days.some((candidate) => covers(one.days, candidate) && !turned(one, candidate))))
    return 'same';
  if (visit === null && others.length > 0 && dates.length === 0) return 'unknown';
  return others.length > 0 || all.length > 0 ? 'other' : 'unsaid';
};
