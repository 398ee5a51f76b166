/** Days as they were said, reckoned from the day of the visit. */
import { hourAhead } from '../../domain/said-values.js';
import type { Heard } from '../heard.js';
import type { DayMention } from '../lexicon/days.js';
import { mondayOf } from '../numbers/calendar.js';
import { readingOf } from '../reading.js';
import { type Days, numberedDay, reckon, weekdayWithin } from './reckon.js';

/** "Torstaisin", "Thursdays": no one day. */
export const repeats = /(?:isin|days|dagar|dagarna)$/iu;

/** Days said near each other say one day together: "tiistaina", "viikon päästä". */
export const TOGETHER = 30;

export interface SaidDay {
  readonly mention: DayMention;
  readonly days: Days;
  /** A weekday told with its day of the month. */
  readonly numbered: boolean;
  readonly in: Heard;
}

/** "Kuudestoista", "kolmas", "tjugofjärde", "twentieth"; not "kuus". */
export const ordinal =
  /(?:stoista|toinen|ensimmäinen|nten[aä]|toisena|ensimmäisenä|[dmkljns][aeä]s|[dt]e|första|andra|th|first|second|third)$/i;

/** "The eighteenth, a Friday". */
const leads = /^\s?,?\s?(?:a\s|en\s|on\s|eli\s|siis\s|alltså\s)?$/iu;

/** The day of the month said beside a weekday: right after it, or before. */
export const numberBeside = (mention: DayMention, heard: Heard): number | null => {
  const { numbers } = readingOf(heard);
  const isOrdinal = (start: number, end: number): boolean =>
    ordinal.test(heard.text.slice(start, end)) || /(?:den|the)\s+$/.test(heard.text.slice(0, start));
  const fitting = numbers.filter(
    ({ start, end, value, clockOnly, date }) =>
      date === null &&
      !clockOnly &&
      value <= 31 &&
      !hourAhead.test(heard.text.slice(0, start)) &&
      !/^(?:one|en|ein|ett|eitt|yksi|yks|eka)$/i.test(heard.text.slice(start, end)),
  );
  const after = fitting.find(
    ({ start, end, unit, weak }) =>
      start >= mention.end &&
      start - mention.end <= TOGETHER &&
      !/[.!?]\s/.test(heard.text.slice(mention.end, start)) &&
      (unit === 'day' || (unit === null && (weak || isOrdinal(start, end)))),
  );
  const before = fitting.findLast(
    ({ start, end, unit }) =>
      end <= mention.start &&
      unit === null &&
      leads.test(heard.text.slice(end, mention.start)) &&
      isOrdinal(start, end),
  );
  return (after ?? before)?.value ?? null;
};

/** "From Monday, and in two weeks …": the day is near, and the weeks are told of something else. */
const fromDay = /(?:[aio]sta|(?:från|from)(?: och med)? \p{L}+)$/iu;
/** "Saman viikon perjantaina": of the week of the day before it. */
const ofSameWeek =
  /(?<!\p{L})(?:sama(?:n viikon|lla viikolla)|sen viikon|samma vecka|samma veckas|(?:the|that) same week|same week|later that week)(?:,? (?:on|på))?\s+$/iu;

/** "Jag ringer på måndag, och nästa möte är andra december": of two things. */
const apart = /[.!?;:]\s|,\s+(?:ja|sitten|sit|sen|ja sit|mut|mutta|och|å|sen|sedan|men|and|then|but)\s/iu;

/** Every day that was said, reckoned; a weekday beside "in three weeks" or "next week" is that week's. */
export const saidDays = (
  mentions: readonly { readonly mention: DayMention; readonly in: Heard }[],
  visit: number | null,
): SaidDay[] => {
  const reckoned = mentions.map((one): SaidDay & { readonly exact: boolean } => {
    const { mention, in: heard } = one;
    const { what } = mention;
    if (visit === null) return { mention, in: heard, days: [], numbered: false, exact: false };
    const beside = (kinds: readonly DayMention['what']['is'][]): DayMention | undefined =>
      mentions.find(({ mention: other, in: text }) => {
        if (other === mention || text !== one.in || !kinds.includes(other.what.is)) return false;
        if (repeats.test(other.text)) return false;
        const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
        const between = text.text.slice(first.end, second.start);
        // "Next" and "ens" lead to the week.
        const led = second.what.is === 'week' ? between.replace(/\p{L}+\s$/u, '') : between;
        return led.length <= TOGETHER && !apart.test(between);
      })?.mention;
    const date = ['weekday', 'span', 'week'].includes(what.is) ? beside(['date']) : undefined;
    // "Tiistaina kahdeskymmenesneljäs marraskuuta" is one day, "kuukauden päästä, eli torstaina kolmas joulukuuta" too.
    if (date) return { mention, in: heard, days: reckon(date.what, visit), numbered: false, exact: true };
    const numbered = what.is === 'weekday' ? numberBeside(mention, one.in) : null;
    const day = what.is === 'weekday' && numbered !== null ? numberedDay(what.weekday, numbered, visit) : null;
    if (day !== null) return { mention, in: heard, days: [[day, day]], numbered: true, exact: true };
    // "Ens viikon maanantaina" is that Monday, and no other day of the week.
    if (['span', 'week'].includes(what.is) && beside(['weekday']))
      return { mention, in: heard, days: [], numbered: false, exact: false };
    const from = what.is === 'weekday' && fromDay.test(one.in.text.slice(Math.max(0, mention.start - 8), mention.end));
    const week = what.is === 'weekday' && !from ? beside(['span', 'week']) : undefined;
    const days =
      what.is === 'weekday' && week ? weekdayWithin(what.weekday, reckon(week.what, visit)) : reckon(what, visit);
    return {
      mention,
      in: heard,
      days,
      numbered: false,
      exact: week !== undefined || (what.is === 'weekday' && what.week !== null),
    };
  });
  const inWeeks = reckoned.map((one, at) => {
    const { what, start } = one.mention;
    if (what.is !== 'weekday' || !ofSameWeek.test(one.in.text.slice(0, start))) return one;
    const before = reckoned
      .slice(0, at)
      .findLast(({ days }) => days.length > 0 && days.every(([from, to]) => from === to));
    const days = before?.days.map(([day]) => mondayOf(day) + what.weekday - 1).map((day) => [day, day] as const);
    return days ? { ...one, days, exact: true } : one;
  });
  // "Torstaisin vaikka." – "Ens viikon torstaina": the day is the one that was told closer.
  return inWeeks.map((one) => {
    const { what } = one.mention;
    if (what.is !== 'weekday' || one.exact) return one;
    const closer = inWeeks.find(
      ({ mention, exact }) => exact && mention.what.is === 'weekday' && mention.what.weekday === what.weekday,
    );
    return closer ? { ...one, days: closer.days, numbered: closer.numbered } : one;
  });
};
