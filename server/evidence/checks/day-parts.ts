/** Parts of the day: another one than was said, or the right one of another day. */
import { dayPartsIn, type PartMention, partsNamed } from '../lexicon/day-parts.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { covers, reckon } from './reckon.js';
import type { SaidDay } from './said-days.js';

type Result = { readonly text: string; readonly result: 'same' | 'other' | 'unsaid' | 'unknown' };

/** "Before bed" of a dose tells when, and of no sleep. */
const toBed =
  /(?<!\p{L})(?:nukkumaan (?:mennessä|mentäessä|mennes)|(?:vid |inför )?sänggåe\p{L}*|vid läggdags|at bedtime)(?!\p{L})/giu;
const sleep = /(?<!\p{L})(?:nuk|uni|une|herä|herää|valv|söm|sov|vakn|vaken|sleep|slept|wake|woke|awake|insomn)/iu;
const hour = /(?:(?<!\p{L})(?:klo|kello|klockan|kl|at|around|vid|runt|before|after|mellan|between)\.?\s+$)/iu;

/** An hour was told, which says the part of the day too. */
const tellsHour = ({ heard }: Claim): boolean =>
  heard.some((one) =>
    readingOf(one).numbers.some(
      ({ clockOnly, start, value, unit, text }) =>
        clockOnly ||
        (unit === null && value <= 24 && (hour.test(one.text.slice(0, start)) || /l[dt][aä]?$/.test(text))),
    ),
  );

/** Said as often as there are parts: "twice a day" is morning and evening. */
const isCounted = (claim: Claim, parts: number): boolean =>
  claim.heard.some((one) => readingOf(one).numbers.some(({ unit, value }) => unit === 'times' && value === parts));

const BESIDE = /^[\s,]*(?:på|i|in the|at)?\s*$/iu;

/** "3.11. illalla": the part said right after a day. */
const partOf = <T extends { readonly end: number }>(day: T, parts: readonly PartMention[], text: string) =>
  parts.find(({ start }) => start >= day.end && BESIDE.test(text.slice(day.end, start)));

/** "4.11. illalla" of "i förrgår kväll": the part was said of another day. */
const otherDays = (claim: Claim, claimed: readonly PartMention[], days: readonly SaidDay[]): Result[] => {
  const { visitDay: visit, text } = claim;
  if (visit === null) return [];
  return claim.days.flatMap((day) => {
    const part = partOf(day, claimed, text)?.part;
    const paired = days.filter(
      (one) => partOf(one.mention, dayPartsIn(one.in.text, one.in.language), one.in.text)?.part === part,
    );
    const own = reckon(day.what, visit);
    if (!part || own.length === 0 || paired.length === 0 || paired.some((one) => one.days.length === 0)) return [];
    return paired.some((one) => own.some(([from]) => covers(one.days, from)))
      ? []
      : [{ text: day.text, result: 'other' as const }];
  });
};

export const dayParts = (claim: Claim, days: readonly SaidDay[]): Result[] => {
  const claimed = dayPartsIn(claim.text, claim.language);
  if (claimed.length === 0) return [];
  const heard = claim.heard.flatMap((one) => dayPartsIn(one.text, one.language));
  const ofOtherDay = otherDays(claim, claimed, days);
  if (ofOtherDay.length > 0) return ofOtherDay;
  if (heard.length === 0 || tellsHour(claim) || isCounted(claim, new Set(claimed.map(({ part }) => part)).size))
    return [];
  const named = claim.heard.flatMap((one) => partsNamed(one.text, one.language));
  const said = new Set([...heard.map(({ part }) => part), ...named]);
  const asleep = sleep.test(claim.text) || claim.heard.some(({ text }) => sleep.test(text.replace(toBed, ' ')));
  return claimed.flatMap(({ part, text }) =>
    said.has(part) || asleep || (part === 'day' && !/ilta|efter|after|noon|midday|keskip|middagst/iu.test(text))
      ? []
      : [{ text, result: 'other' }],
  );
};
