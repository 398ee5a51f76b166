/** Whether a written day can be a day at all that was said: by its own words, and by what is planned and what has been. */
import { flatMap } from '../../domain/loops.js';
import type { DayMention } from '../lexicon/days.js';
import { dayNumber, weekdayOf, yearOf } from '../numbers/calendar.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';

/** Claimed days as numbers: all a date without its year can be. */
export const meant = (mention: DayMention, visit: number | null): number[] => {
  const { what } = mention;
  if (what.is !== 'date' || what.day === null) return [];
  const years = what.year !== null ? [what.year] : visit === null ? [] : [-1, 0, 1].map((step) => yearOf(visit) + step);
  return flatMap(years, (year) => dayNumber(year, what.month, what.day ?? 0) ?? []);
};

const planned: ReadonlySet<string> = new Set(['plan', 'agreed', 'next-steps']);
const told: ReadonlySet<string> = new Set(['reason', 'history']);
const since = /(?<!\p{L})(?:since|sedan)\s+(?:\p{L}+\s+)?(?:den\s+)?$/iu;
const onwards = /^[\s).]*(?:alkaen|lähtien|asti sitten)(?!\p{L})/iu;

/** Done already, and not only agreed on. */
const done =
  /(?<!\p{L})(?!sovitt|varatt|bokad|booked)(?:\p{L}{3,}(?:ttiin|ttu|tty|nut|nyt)|oli|kävi|tuli|sai|alkoi|teki|otti|meni|jäi|soitti|\p{L}{3,}(?:ades|ats|tts)|togs|var|was|were|taken|done)(?!\p{L})/iu;

/** A day of one who plans that has been, or of what has been that is to come: `away` counts days from the visit. */
export const isTurned = (away: number, { start, end }: DayMention, { section, text }: Claim): boolean => {
  if (planned.has(section)) return away < 0 && !done.test(text);
  const begun = since.test(text.slice(0, start)) || onwards.test(text.slice(end));
  return (told.has(section) || begun) && away > 0;
};

/** "Torstai 20.11." that is a Friday, "huomiseen" with another date: wrong whatever was said. */
export const isAmiss = ({ what, end }: DayMention, own: readonly DayMention[], visit: number | null): boolean => {
  const beside = own.find((one) => one.what.is === 'date' && one.start >= end && one.start - end <= 2);
  const days = beside ? meant(beside, visit) : [];
  if (beside?.what.is !== 'date' || days.length === 0) return false;
  if (what.is === 'offset') return visit !== null && days.every((day) => day !== visit + what.days);
  return what.is === 'weekday' && beside.what.year !== null && days.every((day) => weekdayOf(day) !== what.weekday);
};

/** As people speak of them: the months between belong to both. */
const monthsOf: Readonly<Record<string, readonly number[]>> = {
  winter: [11, 12, 1, 2, 3],
  spring: [2, 3, 4, 5, 6],
  summer: [5, 6, 7, 8, 9],
  autumn: [8, 9, 10, 11, 12],
};

/** "In the summer" of what was said to be in October; false for what is no season. */
export const isOutOfSeason = (name: string, months: readonly number[]): boolean => {
  const season = monthsOf[name];
  return season !== undefined && months.length > 0 && !months.some((month) => season.includes(month));
};

/** "Anfall 24.2", "(28.3)": a date without its last point, where no such decimal was said. */
export const bareDates = ({ numbers, language, heard }: Claim): DayMention[] =>
  flatMap(numbers, ({ text, value, unit, digits, start, end }) => {
    const [day, month] = /^\d{1,2}\.\d{1,2}$/.test(text) ? text.split('.').map(Number) : [];
    if (language === 'en' || unit !== null || !digits || !day || !month || day > 31 || month > 12) return [];
    if (heard.some((one) => readingOf(one).numbers.some((said) => said.value === value))) return [];
    return [{ what: { is: 'date', day, month, year: null }, text, start, end }];
  });
