/** Days of a statement that were said of the other's thing: "the doctor calls on Monday, the sample on Saturday" of the other way round. */

import type { Heard } from '../heard.js';
import type { DayMention } from '../lexicon/days.js';
import { readingOf } from '../reading.js';
import { wordsOfOwn } from './after-another.js';
import type { Claim } from './claim.js';
import { type Company, companyOf, isThing, MARGIN, shared } from './company.js';
import { meant } from './day-fits.js';
import { covers, type Days, reckon } from './reckon.js';
import { ordinal, type SaidDay, TOGETHER } from './said-days.js';

interface Told {
  readonly mention: DayMention;
  readonly days: readonly number[];
  readonly company: Company;
}

/** "Next" and "seuraava" are of whatever comes. */
const ofAny = /^(?:en:next|sv:(?:nästa|nästk|följa)|fi:seur)/;
const things = (company: Company): Company =>
  new Map([...company].filter(([meaning]) => isThing(meaning) && !ofAny.test(meaning)));

/** A weekday right before its date is one place with it. */
const placeOf = (mention: DayMention, all: readonly DayMention[]) => {
  const name = all.find(
    ({ what, end }) => what.is === 'weekday' && end <= mention.start && mention.start - end <= TOGETHER / 10,
  );
  return { start: name?.start ?? mention.start, end: mention.end };
};

/** "Blood tests on Friday, results tomorrow": the days a name or an offset without a date of its own can mean. */
const daysOf = (mention: DayMention, own: readonly DayMention[], visit: number | null): number[] => {
  const { what } = mention;
  if (what.is === 'date') return meant(mention, visit);
  const isNamed = what.is === 'weekday' || (what.is === 'offset' && what.days !== 0);
  if (visit === null || !isNamed || own.some((one) => one.what.is === 'date' && isBeside(mention, one))) return [];
  return reckon(what, visit).map(([day]) => day);
};
const isBeside = (a: DayMention, b: DayMention): boolean =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) <= TOGETHER / 10;

const toldIn = (claim: Claim, own: readonly DayMention[], visit: number | null): Told[] => {
  const { text, language } = claim;
  const dated = own.filter((mention) => daysOf(mention, own, visit).length > 0);
  const places = new Map(dated.map((mention) => [mention, placeOf(mention, own)]));
  return dated.flatMap((mention): Told[] => {
    const place = places.get(mention);
    const days = daysOf(mention, own, visit);
    if (!place || days.length === 0) return [];
    const others = [...places.values()].filter((other) => other !== place);
    return [{ mention, days, company: things(companyOf(place, wordsOfOwn(place, claim), text, language, others)) }];
  });
};

interface Said {
  readonly days: Days;
  readonly company: Company;
  readonly in: Heard;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const companyOfSaid = (place: Place, one: Heard, carried: readonly Place[]): Company => {
  const { words, days } = readingOf(one);
  const others = [...days, ...carried].filter(({ start, end }) => start >= place.end || end <= place.start);
  return things(companyOf(place, words, one.text, one.language, others));
};

/** "On the second of February, and back on the tenth": days that have the month of one before them. */
const carriedFrom = ({ mention, in: one }: SaidDay, visit: number | null) => {
  const { what } = mention;
  if (what.is !== 'date' || visit === null) return [];
  return readingOf(one).numbers.flatMap(({ value, date, start, end, text }) => {
    if (date !== null || start < mention.end || !ordinal.test(text)) return [];
    const days = reckon({ ...what, day: value }, visit);
    return days.length > 0 ? [{ start, end, days }] : [];
  });
};

/** What was said of one day each, in order. */
const saidOf = (all: readonly SaidDay[], visit: number | null): Said[] =>
  all.flatMap((day): Said[] => {
    const { mention, days, in: one } = day;
    const carried = carriedFrom(day, visit);
    const isOne = mention.what.is !== 'month' && days.length > 0 && days.every(([from, to]) => from === to);
    return [...(isOne ? [{ ...mention, days }] : []), ...carried].map((place) => ({
      days: place.days,
      company: companyOfSaid(place, one, carried),
      in: one,
      start: place.start,
      end: place.end,
    }));
  });

/** What one is called in for, sent to or rung about, by the beginnings of words. */
const visits =
  /^(?:fi:(?:[pv]eri|labr|lääk|soit|rönt|kuva|ham[mp]|leik|fysi|psyk)|sv:(?:blodp|labb|läkar|ringe|röntg|tandl|opera|fysio|psyko)|en:(?:blood|lab|docto|call|calls|ring|ray|scan|denti|opera|physi|psych))$/;
const visitsOf = (company: Company): string[] => [...company.keys()].filter((one) => visits.test(one));

/** "Blood test on the 20th" of the 16th, where the 20th is the doctor's call. */
const isOfOtherVisit = (own: Company, same: readonly Said[], said: readonly Said[]): boolean => {
  const claimed = visitsOf(own);
  return (
    same.every(({ company }) => visitsOf(company).length > 0 && shared(own, company) === 0) &&
    said.some((one) => !same.includes(one) && visitsOf(one.company).some((each) => claimed.includes(each)))
  );
};

const also = /^[^.!?]*(?<!\p{L})(?:ja|sekä|och|samt|and)(?!\p{L})[^.!?]*$/iu;

/** The days of the statement that are likelier each other's, or that were said of another thing than the one they are told of. */
export const exchangedDays = (
  claim: Claim,
  own: readonly DayMention[],
  all: readonly SaidDay[],
  visit: number | null,
): ReadonlySet<DayMention> => {
  const told = toldIn(claim, own, visit);
  const found = new Set<DayMention>();
  if (told.length === 0) return found;
  const said = saidOf(all, visit);
  const of = ({ days }: Told): Said[] => said.filter((one) => days.some((day) => covers(one.days, day)));
  const likest = (company: Company, list: readonly Said[]): number =>
    Math.max(0, ...list.map((other) => shared(company, other.company)));
  for (const [at, a] of told.entries()) {
    const ofA = of(a);
    if (ofA.length === 0) continue;
    for (const b of told.slice(at + 1)) {
      const ofB = of(b);
      if (ofB.length === 0 || ofA.some((one) => ofB.includes(one))) continue;
      const straight = likest(a.company, ofA) + likest(b.company, ofB);
      const [first, second] = [likest(a.company, ofB), likest(b.company, ofA)];
      // Two days of two, where one is told in other words: "call on Monday" of "I'll ring you on Thursday".
      const areAll = told.length === 2 && said.length === 2 && first + second > 0;
      const plain =
        first > 0 && second > 0 ? straight === 0 || first + second >= straight + MARGIN : areAll && straight === 0;
      if (plain) found.add(a.mention).add(b.mention);
    }
    const near = likest(a.company, ofA);
    // What was said of another day before is not in the way of what was agreed in the end.
    const last = said.findLastIndex((one) => ofA.includes(one));
    const left = said.filter((one, index) => index > last && !told.some((other) => of(other).includes(one)));
    // "The cardiologist on the third, and the blood tests on the seventeenth": in one sentence, and not moved from one to the other.
    const beside = said.filter(
      (one, index) =>
        index < last &&
        !ofA.includes(one) &&
        !told.some((other) => of(other).includes(one)) &&
        (visit === null || !covers(one.days, visit)) &&
        ofA.some((day) => day.in === one.in && also.test(one.in.text.slice(one.end, day.start))),
    );
    const isOther =
      likest(a.company, left) > 0 || likest(a.company, beside) > 0 || isOfOtherVisit(a.company, ofA, said);
    if (near === 0 && ofA.every(({ company }) => company.size > 0) && isOther) found.add(a.mention);
  }
  return found;
};
