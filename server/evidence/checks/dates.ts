import type { Verdict } from '../../domain/note.js';
import type { Heard } from '../heard.js';
import { dayPartsIn } from '../lexicon/day-parts.js';
import type { DayMention } from '../lexicon/days.js';
import { monthOfDay, weekdayOf } from '../numbers/calendar.js';
import { isTime } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import { said } from '../said.js';
import { wordsOfOwn } from './after-another.js';
import { beforeAfter } from './before-after.js';
import type { Check, Claim } from './claim.js';
import { companyOf, isLikerTo } from './company.js';
import { isDateSaid, isDay, type Result, standingDays, untoldOf } from './date-said.js';
import { isOfOtherHour } from './day-and-hour.js';
import { bareDates, isAmiss, isOutOfSeason, meant } from './day-fits.js';
import { dayParts } from './day-parts.js';
import { isDayOfMonthLeft, isDaySaidOnce } from './day-said-once.js';
import { turnedEnds } from './ends.js';
import { everySoMany } from './every-so-many.js';
import { exchangedDays } from './exchanged-days.js';
import { isLaterInAnswer } from './first-answer.js';
import { withoutMoved } from './moved-days.js';
import { covers, reckon } from './reckon.js';
import { repeats, type SaidDay, saidDays, TOGETHER } from './said-days.js';
import { spans } from './spans.js';
import { timesOfAnother } from './time-of-another.js';
import { otherFood } from './with-food.js';

const saysEvening = ({ text, language }: Heard): boolean =>
  dayPartsIn(text, language).some(({ part }) => part === 'evening');

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
      const date = own.find(
        (other) => other.what.is === 'date' && other.start >= claim.end && other.start - claim.end <= TOGETHER / 3,
      );
      const written = date ? meant(date, visit) : [];
      // "Tomorrow" is a Tuesday, whatever other day was named.
      if (
        days.some(
          ({ mention, days: on }) =>
            mention.what.is === 'offset' &&
            Math.abs(mention.what.days) === 1 &&
            on.some(([day]) => weekdayOf(day) === what.weekday),
        )
      )
        return 'same';
      if (names.length > 0) return 'other';
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
      return months.length + reckoned.length > 0 ? 'other' : 'unsaid';
    }
    case 'named': {
      const names = all.flatMap(({ mention }) => (mention.what.is === 'named' ? [mention.what.name] : []));
      if (names.length > 0) return names.includes(what.name) ? 'same' : 'other';
      const months = all.flatMap(({ mention }) => ('month' in mention.what ? [mention.what.month] : []));
      return isOutOfSeason(what.name, months) ? 'other' : 'unknown';
    }
    case 'week': {
      const isIt = (one: DayMention): boolean => one.what.is === 'week' && one.what.week === what.week;
      const weeks = days.map(({ mention }) => mention).filter((one) => one.what.is === 'week');
      if (weeks.some(isIt)) return 'same';
      // "Not this week" was said too, if only to deny it.
      const isNamed = claimed.heard.some((one) => readingOf(one).days.some(isIt));
      if (weeks.length > 0 || isNamed || visit === null) return isNamed || weeks.length === 0 ? 'unknown' : 'other';
      // "Next week" of what was said to be tomorrow.
      const near = days.filter(({ mention }) => mention.what.is === 'weekday' || mention.what.is === 'offset');
      const [[from, to] = [0, 0]] = reckon(what, visit);
      const isIn = days.some((one) => one.days.length === 0 || one.days.some(([on]) => on >= from && on <= to));
      return near.length === 0 || isIn ? 'unknown' : 'other';
    }
    case 'span': {
      // "In two weeks" of what was said to be on Tuesday.
      const spansTold = all.flatMap(({ mention: { what: told } }) => (told.is === 'span' ? [told] : []));
      if (spansTold.some((told) => Math.abs(told.from + told.to - what.from - what.to) <= 2 * NEAR)) return 'same';
      // "In two weeks" of two weeks ago.
      if (spansTold.some((told) => Math.abs(told.from + told.to + what.from + what.to) <= 2 * NEAR)) return 'other';
      const told = all.filter(({ mention, days }) => mention.what.is !== 'month' && days.length > 0);
      if (visit === null || spansTold.length > 0 || told.some(({ mention }) => mention.what.is === 'week'))
        return 'unknown';
      const [from, to] = [visit + what.from - NEAR, visit + what.to + NEAR];
      const isNear = told.some(({ days }) => days.some(([first, last]) => last >= from && first <= to));
      const isTimed = claimed.heard.some((one) =>
        [...readingOf(one).numbers, ...readingOf(one).spans].some(({ unit }) => isTime(unit)),
      );
      return isNear || isTimed || told.length === 0 ? 'unknown' : 'other';
    }
    default:
      return 'unknown';
  }
};

/** People round to whole weeks: days. */
const NEAR = 2;

/** "Ti 17.3.": a weekday with its date. */
const isBeside = (a: DayMention, b: DayMention): boolean =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) <= TOGETHER / 3;

/** "Tisdag" of "tisdag 15.9.": told by its date. */
const isNameOf = (name: DayMention, own: readonly DayMention[]): boolean =>
  name.what.is === 'weekday' &&
  own.some((day) => day.what.is === 'date' && day.start > name.start && isBeside(name, day));

const isOtherDay = (date: DayMention, { days }: SaidDay, visit: number | null): boolean =>
  date.what.is === 'date' && days.length > 0 && !meant(date, visit).some((day) => covers(days, day));

/** Said, but of something else: "yesterday" of the injury, "today" of the X-ray. */
const isOfAnother = (mention: DayMention, claim: Claim): boolean => {
  const spoken = withoutMoved(said(claim.heard, 'days')).filter((one) => one.mention.what.is === mention.what.is);
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
  const own = companyOf(mention, wordsOfOwn(mention, claim), claim.text, claim.language);
  return isLikerTo(own, of(true), of(false));
};

const withoutYear = (what: DayMention['what']): object =>
  what.is === 'date' ? { day: what.day, month: what.month } : what.is === 'weekday' ? { weekday: what.weekday } : what;

/** Said in an answer, but after the day that answers. */
const isOfLaterDay = (mention: DayMention, claim: Claim, visit: number | null): boolean =>
  isLaterInAnswer(mention, claim, (answer) => {
    const all = readingOf(answer).days;
    const of = (days: readonly DayMention[]): DayMention[] =>
      all.filter((one) =>
        days.some(
          (day) => compare(day, [day], saidDays([{ mention: one, in: answer }], visit), claim, visit) === 'same',
        ),
      );
    return { all, same: of([mention]), told: of(claim.days) };
  });

/** So near to the evidence a day is told with it: "When was that?" – "In March." */
const NEARBY = 3;

/** Said beside the evidence, which itself names no day. */
const isSaidNearby = (mention: DayMention, claim: Claim, visit: number | null): boolean =>
  claim.around().some(({ heard, distance }) => {
    if (distance > NEARBY) return false;
    const days = readingOf(heard).days.map((day) => ({ mention: day, in: heard }));
    return days.length > 0 && compare(mention, [mention], saidDays(days, visit), claim, visit) === 'same';
  });

/** A statement with more days than this is a table, not a claim. */
const MOST_DAYS = 60;

const compareAll = (claim: Claim): Verdict | null => {
  const { visitDay: visit } = claim;
  const bare = bareDates(claim);
  const own = [...claim.days, ...bare];
  const order = beforeAfter(claim);
  const parts = dayPartsIn(claim.text, claim.language).length;
  const rounds = everySoMany(claim);
  if (own.length + claim.spans.length + parts + order.length + rounds.length + otherFood(claim).length === 0)
    return null;
  if (own.length > MOST_DAYS) return { check: 'dates', result: 'not-compared', words: [] };
  const all = saidDays(standingDays(claim), visit);
  const untold = untoldOf(claim, own, visit);
  const exchanged = exchangedDays(claim, own, all, visit);
  const compared = own.map((mention) => {
    if (exchanged.has(mention) || isAmiss(mention, own, visit) || isDaySaidOnce(mention, own, all, visit, claim.heard))
      return { text: mention.text, result: 'other' as const };
    const result = compare(mention, own, all, claim, visit);
    if (result === 'same')
      return {
        text: mention.text,
        result:
          isOfAnother(mention, claim) || isOfLaterDay(mention, claim, visit) || isOfOtherHour(mention, claim, visit)
            ? ('other' as const)
            : result,
      };
    if (result !== 'other') {
      const isUnknown = bare.includes(mention) || (result === 'unsaid' && isSaidNearby(mention, claim, visit));
      return { text: mention.text, result: isUnknown ? ('unknown' as const) : result };
    }
    // A day told wrong leaves the right one; a day reckoned from what was said leaves none.
    const others = own.filter((other) => other !== mention && !isBeside(other, mention));
    const left =
      mention.what.is === 'week' ||
      all.some(
        (one) =>
          untold.has(one.mention) ||
          !others.some(
            (other) =>
              (!['month', 'date'].includes(one.mention.what.is) || !isNameOf(other, own)) &&
              // "Mondays, starting next week": the week is the one of the first.
              (one.mention.what.is !== 'week' || !repeats.test(other.text)) &&
              // "Friday the thirteenth" is no day of "on Saturday", whatever number was said of it.
              !(one.mention.what.is === 'weekday' && isOtherDay(other, one, visit)) &&
              compare(other, own, [one], claim, visit) === 'same',
          ),
      ) ||
      (mention.what.is === 'date' && isDayOfMonthLeft(claim.heard, own));
    return { text: mention.text, result: left ? result : ('unknown' as const) };
  });
  const results = [
    ...compared,
    ...order,
    ...spans(claim),
    ...rounds,
    ...dayParts(claim, all),
    ...[...timesOfAnother(claim), ...otherFood(claim)].map(({ text }) => ({ text, result: 'other' as const })),
    ...turnedEnds(claim),
  ].filter(({ result }) => result !== 'unknown');
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

/**
 * Days, months and spans of time of the statement against what was said, reckoned from the day of the visit: "kolmen viikon päästä" is a
 * date, and "ensi tiistaina" too. Nothing is said of whether the day is a good one.
 */
export const dates: Check = compareAll;
