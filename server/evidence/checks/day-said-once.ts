/** A date a statement tells twice of what was said once, where another day beside it is told of nothing. */
import type { DayMention } from '../lexicon/days.js';
import { meant } from './day-fits.js';
import { covers } from './reckon.js';
import { type SaidDay, TOGETHER } from './said-days.js';

export const isDaySaidOnce = (
  mention: DayMention,
  own: readonly DayMention[],
  all: readonly SaidDay[],
  visit: number | null,
): boolean => {
  if (mention.what.is !== 'date' || visit === null) return false;
  const daysOf = (one: DayMention): readonly number[] => (one.what.is === 'date' ? meant(one, visit) : []);
  const [day] = daysOf(mention);
  const twins = own.filter((one) => one.start <= mention.start && day !== undefined && daysOf(one).includes(day));
  if (day === undefined || twins.length < 2) return false;
  const exact = all.filter(({ days: [range] }) => range !== undefined && range[0] === range[1]);
  const said = exact.filter(({ days }) => covers(days, day));
  // "Perjantaina kuudes" says one day in two words.
  const times = said.filter(({ mention: one, in: heard }, at) => {
    const before = said[at - 1];
    return before?.in !== heard || one.start - before.mention.end > TOGETHER;
  });
  const isTold = ({ days }: SaidDay): boolean => own.some((one) => daysOf(one).some((each) => covers(days, each)));
  return (
    times.length > 0 &&
    times.length < twins.length &&
    exact.some((one) => !isTold(one) && said.some((same) => same.in === one.in))
  );
};
