import type { Verdict } from '../../domain/note.js';
import type { Heard } from '../heard.js';
import { dayPartsIn } from '../lexicon/day-parts.js';
import type { DayMention } from '../lexicon/days.js';
import { dayNumber, monthOfDay, weekdayOf, yearOf } from '../numbers/calendar.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { readingOf } from '../reading.js';
import { said } from '../said.js';
import { agreedDays, withoutDeclined } from './agreed-days.js';
import type { Check, Claim } from './claim.js';
import { companyOf, isLikerTo } from './company.js';
import { bareDates, isAmiss, isOutOfSeason, isTurned, meant } from './day-fits.js';
import { dayParts } from './day-parts.js';
import { covers, reckon } from './reckon.js';
import { type SaidDay, saidDays, TOGETHER } from './said-days.js';
import { spans } from './spans.js';

type Result = 'same' | 'other' | 'unsaid' | 'unknown';

const isDay = ({ what }: DayMention): boolean => what.is !== 'month' && what.is !== 'named';

const fromAnother =
  /(?<!\p{L})(?:sitä ennen|edellisenä|edeltävä\p{L}*|päivää ennen|day before|day after|before that|dagen (?:före|innan|efter)|innan dess|före det)(?!\p{L})/iu;
const BEFORE = 50;
const onset =
  /(?<!\p{L})(?:alkoi|alkoivat|alkanut|alkaneet|kaatui|sairastui|loukkaantui|började|börjat|insjuknade|ramlade|föll|began|started|fell)(?!\p{L})[^.!?]*$/iu;
const lastOfMonth = /(?<!\p{L})(?:sista|slutet av|loppuun|lopussa|viimei\p{L}*|end of|last day)(?!\p{L})/iu;

/** A day of the month without its month is no farther from the visit. */
const FAR = 62;

const NUMBERED = 8;

/** Numbers of the speech, but for those beside a day that does not stand: "Thursday the nineteenth". */
const standingNumbers = (claim: Claim): NumberMention[] => {
  const standing = new Set(standingDays(claim).map(({ mention }) => mention));
  return claim.heard.flatMap((one) => {
    const { numbers, days } = readingOf(one);
    const gone = days.filter((day) => day.what.is === 'weekday' && !standing.has(day));
    return numbers.filter(({ start }) => !gone.some(({ end }) => start >= end && start - end <= NUMBERED));
  });
};

const standing = new WeakMap<Claim, ReturnType<typeof said<'days'>>>();

/** The days that were said and stand; read once a claim. */
const standingDays = (claim: Claim): ReturnType<typeof said<'days'>> => {
  const days = standing.get(claim) ?? [...withoutDeclined(agreedDays(said(claim.heard, 'days')), claim.heard)];
  standing.set(claim, days);
  return days;
};

const saysEvening = ({ text, language }: Heard): boolean =>
  dayPartsIn(text, language).some(({ part }) => part === 'evening');

/** A date said that the statement does not have, or a weekday with its number. */
const isUntold = ({ mention: { what }, ...one }: SaidDay, own: readonly DayMention[], visit: number | null): boolean =>
  what.is === 'date'
    ? what.day !== null &&
      own.every(({ what: other }) => other.is !== 'date' || other.day !== what.day || other.month !== what.month)
    : what.is === 'weekday' &&
      one.numbered &&
      !own.some((other) => meant(other, visit).some((candidate) => covers(one.days, candidate)));

const isDateSaid = (claim: DayMention, all: readonly SaidDay[], claimed: Claim, visit: number | null): Result => {
  if (claim.what.is !== 'date') return 'unsaid';
  const { day, month, year } = claim.what;
  const numbers = standingNumbers(claimed);
  const dates = all.flatMap(({ mention }) => (mention.what.is === 'date' ? [mention.what] : []));
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
    const months = all.flatMap(({ mention }) => ('month' in mention.what ? [mention.what.month] : []));
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
  const monthNamed = all.some(({ mention }) => 'month' in mention.what);
  const isFar = visit !== null && !monthNamed && days.every((one) => Math.abs(one - visit) > FAR);
  if (dayAlone && (dates.length === 0 || monthBeside || dates.some((one) => one.month === month)))
    return isFar ? 'other' : 'same';
  // The weekday that was said belongs to another date that was said.
  const sameName = (one: number): boolean =>
    all.some(
      ({ mention, days: said }) =>
        mention.what.is === 'date' && said.some(([from]) => weekdayOf(from) === weekdayOf(one)),
    );
  // "The second of November", unclaimed: the twelfth is no "today", and no "in a month" that was told by that day.
  const untold = all.filter((one) => isUntold(one, claimed.days, visit));
  const others = all.filter(({ mention, days: around }) => {
    if (!isDay(mention)) return false;
    if (mention.what.is === 'offset' && mention.what.days === 0)
      return !untold.some((one) => one.mention.what.is === 'date' && one.mention.what.month === month);
    return mention.what.is !== 'span' || !untold.some((one) => one.days.some(([from]) => covers(around, from)));
  });
  const reckoned = others.filter(({ mention }) => mention.what.is === 'offset' || mention.what.is === 'span');
  if (reckoned.some((one) => days.some((candidate) => covers(one.days, candidate)))) return 'same';
  // "Sitä ennen maanantaina": reckoned from another day than the visit.
  const apart = claimed.heard.some(({ text }) => fromAnother.test(text));
  const several = dates.length > 0 || claimed.days.filter(({ what }) => what.is === 'date').length > 1;
  if (apart && several && visit !== null) {
    const names = others.flatMap(({ mention }) => (mention.what.is === 'weekday' ? [mention.what.weekday] : []));
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

const compare = (
  claim: DayMention,
  own: readonly DayMention[],
  all: readonly SaidDay[],
  claimed: Claim,
  visit: number | null,
): Result => {
  const { what } = claim;
  const days = all.filter(({ mention }) => isDay(mention));
  switch (what.is) {
    case 'date':
      return isDateSaid(claim, all, claimed, visit);
    case 'weekday': {
      const named = own.find(
        (other) => other.what.is === 'date' && other.start >= claim.end && other.start - claim.end <= 2,
      );
      const full = named?.what.is === 'date' && named.what.year !== null ? meant(named, visit) : [];
      if (full.length > 0 && full.every((day) => weekdayOf(day) !== what.weekday)) return 'other';
      const names = days.flatMap(({ mention }) => (mention.what.is === 'weekday' ? [mention.what.weekday] : []));
      if (names.includes(what.weekday)) return 'same';
      if (names.length > 0) return 'other';
      const date = own.find(
        (other) => other.what.is === 'date' && other.start >= claim.end && other.start - claim.end <= TOGETHER / 3,
      );
      const written = date ? meant(date, visit) : [];
      if (written.length > 0) return written.some((day) => weekdayOf(day) === what.weekday) ? 'same' : 'other';
      const reckoned = days.filter((one) => one.days.length > 0);
      if (reckoned.some((one) => one.days.some(([from, to]) => to - from >= 6 || weekdayOf(from) === what.weekday)))
        return 'same';
      return reckoned.length > 0 ? 'other' : days.length > 0 ? 'unknown' : 'unsaid';
    }
    case 'offset': {
      const offsets = days.flatMap(({ mention }) => (mention.what.is === 'offset' ? [mention.what.days] : []));
      if (offsets.includes(what.days)) return 'same';
      if (visit !== null && days.some((one) => one.mention.what.is !== 'offset' && covers(one.days, visit + what.days)))
        return 'same';
      // "Illalla", "how was the night?": the one before the visit.
      if (Math.abs(what.days) <= 1 && offsets.length === 0 && claimed.heard.some(saysEvening)) return 'unknown';
      // Notes say "today" of the visit itself.
      if (what.days === 0 && offsets.length === 0) return 'unknown';
      return offsets.length > 0 ? 'other' : days.length > 0 ? (visit === null ? 'unknown' : 'other') : 'unsaid';
    }
    case 'month': {
      const months = all.flatMap(({ mention }) => ('month' in mention.what ? [mention.what.month] : []));
      if (months.includes(what.month)) return 'same';
      // A month that was named beside "today" or a weekday is another one.
      const reckoned = days
        .filter(
          ({ mention }) =>
            months.length === 0 ||
            (mention.what.is !== 'weekday' && (mention.what.is !== 'offset' || mention.what.days !== 0)),
        )
        .flatMap((one) => one.days);
      if (reckoned.some(([from, to]) => [from, (from + to) / 2, to].some((day) => monthOfDay(day) === what.month)))
        return 'same';
      return months.length > 0 ? 'other' : reckoned.length > 0 ? 'unknown' : 'unsaid';
    }
    case 'named': {
      const names = all.flatMap(({ mention }) => (mention.what.is === 'named' ? [mention.what.name] : []));
      if (names.length > 0) return names.includes(what.name) ? 'same' : 'other';
      const months = all.flatMap(({ mention }) => ('month' in mention.what ? [mention.what.month] : []));
      return isOutOfSeason(what.name, months) ? 'other' : 'unknown';
    }
    default:
      return 'unknown';
  }
};

/** "Ti 17.3.": a weekday with its date. */
const isBeside = (a: DayMention, b: DayMention): boolean =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) <= TOGETHER / 3;

/** Said, but of something else: "yesterday" of the injury, "today" of the X-ray. */
const isOfAnother = (mention: DayMention, claim: Claim): boolean => {
  const spoken = said(claim.heard, 'days').filter((one) => one.mention.what.is === mention.what.is);
  const key = JSON.stringify(withoutYear(mention.what));
  // A day that the statement names too is told there.
  const told = claim.days.map(({ what }) => JSON.stringify(withoutYear(what)));
  const isSame = (one: (typeof spoken)[number]): boolean => JSON.stringify(withoutYear(one.mention.what)) === key;
  const last = spoken.findLastIndex(isSame);
  const of = (same: boolean) =>
    spoken
      // What was said of another day before is not in the way of what was agreed in the end.
      .filter(
        (one, at) =>
          isSame(one) === same &&
          (same ||
            ((one.in === spoken[last]?.in || at > last) &&
              !told.includes(JSON.stringify(withoutYear(one.mention.what))))),
      )
      .map((one) => companyOf(one.mention, readingOf(one.in).words, one.in.text, one.in.language));
  if (of(true).length === 0) return false;
  const own = companyOf(mention, claim.words, claim.text, claim.language);
  return isLikerTo(own, of(true), of(false));
};

const withoutYear = (what: DayMention['what']): object =>
  what.is === 'date' ? { day: what.day, month: what.month } : what.is === 'weekday' ? { weekday: what.weekday } : what;

const compareAll = (claim: Claim): Verdict | null => {
  const { visitDay: visit } = claim;
  const bare = bareDates(claim);
  const own = [...claim.days, ...bare];
  if (own.length + claim.spans.length + dayPartsIn(claim.text, claim.language).length === 0) return null;
  const all = saidDays(standingDays(claim), visit);
  const compared = own.map((mention) => {
    if (isAmiss(mention, own, visit)) return { text: mention.text, result: 'other' as const };
    const result = compare(mention, own, all, claim, visit);
    if (result === 'same')
      return { text: mention.text, result: isOfAnother(mention, claim) ? ('other' as const) : result };
    if (result !== 'other')
      return { text: mention.text, result: bare.includes(mention) ? ('unknown' as const) : result };
    // A day told wrong leaves the right one; a day reckoned from what was said leaves none.
    const others = own.filter((other) => other !== mention && !isBeside(other, mention));
    const left = all.some(
      (one) =>
        isUntold(one, own, visit) || !others.some((other) => compare(other, own, [one], claim, visit) === 'same'),
    );
    return { text: mention.text, result: left ? result : ('unknown' as const) };
  });
  const results = [...compared, ...spans(claim), ...dayParts(claim, all)].filter(({ result }) => result !== 'unknown');
  const of = (result: Result) => results.filter((one) => one.result === result).map(({ text }) => text);
  const verdict = (result: Verdict['result'], words: readonly string[]): Verdict => ({
    check: 'dates',
    result,
    words: [...new Set(words)],
  });
  if (of('other').length > 0) {
    const days = all.map(({ mention }) => mention.text);
    const times = claim.heard.flatMap((one) => readingOf(one).spans.map(({ text }) => text));
    return verdict('contradicted', days.length > 0 ? days : times.length > 0 ? times : of('other'));
  }
  if (of('unsaid').length > 0) return verdict('not-found', of('unsaid'));
  if (of('same').length > 0) return verdict('supported', of('same'));
  // "In two weeks" was compared as a number of weeks.
  const left = own.filter(({ what }) => what.is !== 'span').map(({ text }) => text);
  return left.length > 0 ? verdict('not-compared', left) : null;
};

/** Support counts what this finds; it is reckoned once a claim. */
const verdicts = new WeakMap<Claim, Verdict | null>();

/**
 * Days, months and spans of time of the statement against what was said, reckoned from the day of the visit: "kolmen viikon päästä" is a
 * date, and "ensi tiistaina" too. Nothing is said of whether the day is a good one.
 */
export const dates: Check = (claim) => {
  const known = verdicts.get(claim);
  if (known !== undefined) return known;
  const verdict = compareAll(claim);
  verdicts.set(claim, verdict);
  return verdict;
};
