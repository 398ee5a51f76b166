/** A date a statement tells twice of what was said once, where another day beside it is told of nothing. */
import type { Heard } from '../heard.js';
import type { DayMention } from '../lexicon/days.js';
import { readingOf } from '../reading.js';
import { meant } from './day-fits.js';
import { covers } from './reckon.js';
import { ordinal, type SaidDay, TOGETHER } from './said-days.js';

/** "Joka toinen päivä" is no second. */
const everySo = /(?<!\p{L})(?:joka|var|varje|every)\s$/iu;

/** "On the fifteenth" of the speech, where the statement has no fifteenth. */
export const isDayOfMonthLeft = (heard: readonly Heard[], own: readonly DayMention[]): boolean =>
  heard.some((one) =>
    readingOf(one).numbers.some(
      ({ date, value, text, unit, start }) =>
        date === null &&
        (unit === null || unit === 'day') &&
        ordinal.test(text) &&
        !everySo.test(one.text.slice(0, start)) &&
        !own.some(({ what }) => what.is === 'date' && what.day === value),
    ),
  );

export const isDaySaidOnce = (
  mention: DayMention,
  own: readonly DayMention[],
  all: readonly SaidDay[],
  visit: number | null,
  heard: readonly Heard[],
): boolean => {
  if (mention.what.is !== 'date' || visit === null) return false;
  const daysOf = (one: DayMention): readonly number[] => meant(one, visit);
  const claimed = daysOf(mention);
  const isClaimed = ({ days }: SaidDay): boolean => claimed.some((day) => covers(days, day));
  const twins = own.filter((one) => one.start <= mention.start && daysOf(one).some((day) => claimed.includes(day)));
  // The same place may have been read twice, as a day and as a bare number.
  if (!twins.some((one) => one.end <= mention.start)) return false;
  const exact = all.filter(({ days }) => days.length > 0 && days.every(([from, to]) => from === to));
  const said = exact.filter(isClaimed);
  // "Perjantaina kuudes" says one day in two words.
  const times = said.filter(({ mention: one, in: turn }, at) => {
    const before = said[at - 1];
    return before?.in !== turn || one.start - before.mention.end > TOGETHER;
  });
  const isTold = ({ days }: SaidDay): boolean => own.some((one) => daysOf(one).some((day) => covers(days, day)));
  const isLeft = exact.some((one) => !isTold(one) && said.some((same) => same.in === one.in));
  return times.length === 1 && (isLeft || isDayOfMonthLeft(heard, own));
};
