/** Whether a number that was said was said of another thing than the one a statement tells it of, or of another day or hour. */
import { hourAhead } from '../../domain/said-values.js';
import { weekdayOf } from '../numbers/calendar.js';
import { isYear } from '../numbers/read-date.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose, isMeasure, isTime } from '../numbers/units.js';
import { type Company, isMedicine, isThing, MARGIN, shared, sharedOfMeasure, YESTERDAY } from './company.js';
import { fits } from './number-fits.js';
import { earlinessSaid } from './other-time.js';
import type { Spoken } from './spoken-numbers.js';

/** "Now" and "before" alone tell one number from another only where both were said. */
export const ofThing = (company: Company): Company =>
  new Map([...company].filter(([meaning]) => !meaning.startsWith('time:')));

/** "38.7 on Friday" that was said of Saturday or yesterday, "40 in the evening" of the morning. */
const isOtherWhen = (company: Company, same: readonly Spoken[], visitDay: number | null): boolean =>
  (['day:', 'part:'] as const).some((kind) => {
    const whenIn = (one: Company): string[] =>
      [...one.keys()].filter((key) => key.startsWith(kind)).map((key) => weekdayIn(key, visitDay));
    const [claimed, ...more] = whenIn(company);
    const said = same.map((one) => whenIn(one.company));
    return (
      claimed !== undefined &&
      claimed !== 'day:0' &&
      more.length === 0 &&
      said.length > 0 &&
      said.every((all) => all.length > 0 && !all.includes('day:0') && !all.includes(claimed))
    );
  });
const weekdayIn = (key: string, visitDay: number | null): string => {
  if (key !== YESTERDAY) return key;
  return visitDay === null ? 'day:0' : `day:${weekdayOf(visitDay - 1)}`;
};

export const isOfMedicine = (company: Company): boolean => [...company.keys()].some(isMedicine);

/** "Half of it at night". */
const isHalf = ({ mention }: Spoken): boolean => !Number.isInteger(mention.value);

const mayBeYear = ({ unit, value, also }: NumberMention): boolean => unit === null && [value, ...also].some(isYear);

const isExact = (claim: NumberMention, { mention }: Spoken): boolean =>
  claim.unit === null || mention.unit !== null || mention.also.includes(claim.value);

/** How often is no 2.5 and no five hundred. */
const mayBeTimes = ({ value }: NumberMention): boolean => Number.isInteger(value) && value <= MOST_OFTEN;
const MOST_OFTEN = 20;

const hourEnding = /l(?:ta|tä)(?:toista)?$/iu;
/** "Klockan två", "kahdelta", "half past four". */
const isHour = ({ mention, in: { text } }: Spoken): boolean =>
  mention.clockOnly ||
  (mention.unit === null &&
    mention.date === null &&
    mention.value <= 24 &&
    (hourAhead.test(text.slice(0, mention.start)) || hourEnding.test(mention.text)));

/** "At two", where twelve was said of something else. */
const isOtherHour = (claim: NumberMention, company: Company, spoken: readonly Spoken[]): boolean => {
  const own = ofThing(company);
  const nearestOf = (all: readonly Spoken[]): number => Math.max(0, ...all.map((one) => shared(own, one.company)));
  const hours = spoken.filter(isHour);
  const others = hours.filter(({ mention }) => !fits(claim, mention));
  const same = hours.filter(({ mention }) => fits(claim, mention));
  return nearestOf(others) >= nearestOf(same) + MARGIN;
};

/** "Oikeessa 26 kiloa ja vasemmassa 14": kilos too, and no rival of degrees. */
const isOfUnitBefore = (one: Spoken, spoken: readonly Spoken[], unit: NumberMention['unit']): boolean => {
  const before = spoken[spoken.indexOf(one) - 1];
  return (
    before?.in === one.in &&
    isMeasure(before.mention.unit) &&
    before.mention.unit !== unit &&
    /^[^.!?]*\s(?:ja|och|å|and)\s[^.!?]*$/u.test(one.in.text.slice(before.mention.end, one.mention.start))
  );
};

/** What stands beside a number in its statement: all others, and of these the ones it makes a size with. */
interface Beside {
  readonly others: readonly NumberMention[];
  readonly partners: readonly NumberMention[];
  readonly visitDay: number | null;
}

/** The right number of the wrong thing: with another unit only, or beside what was said of another number. */
export const isOfAnother = (
  claim: NumberMention,
  company: Company,
  spoken: readonly Spoken[],
  { others: claimed, partners, visitDay }: Beside,
): boolean => {
  if (claim.clockOnly) return isOtherHour(claim, company, spoken);
  const same = spoken.filter(({ mention }) => fits(claim, mention));
  const alike = new Set(same);
  // "You've been on forty of it, I'd go to twenty now": what was before is no rival of what is.
  const ownThing = same.every((one) =>
    [...one.company.keys()].every((thing) => !isMedicine(thing) || company.has(thing)),
  );
  const latest = Math.max(...same.map(earlinessSaid));
  const isFormerOf = (one: Spoken): boolean => ownThing && earlinessSaid(one) > latest;
  const inRange = (at: number): boolean =>
    [spoken[at - 1], spoken[at + 1]].some((one) => one?.linked && alike.has(one));
  const others = spoken.filter(
    (one, at) =>
      !alike.has(one) &&
      !isFormerOf(one) &&
      // "Three operations" is no rival of the year of one.
      !(claim.digits && mayBeYear(claim) && !mayBeYear(one.mention)) &&
      !partners.some((partner) => fits(partner, one.mention)) &&
      !one.mention.clockOnly &&
      !(isHour(one) && (!claim.digits || claim.unit !== null)) &&
      one.mention.date === null &&
      // "Yhden sellasen buranan, kuussatasen": one of what has so many milligrams.
      !(
        one.mention.weak &&
        one.mention.unit === null &&
        !isHalf(one) &&
        ((isDose(claim.unit) && one.mention.value === 1) || !isOfMedicine(one.company))
      ) &&
      !inRange(at),
  );
  const kind = isMeasure(claim.unit) && claim.unit !== 'times' ? sharedOfMeasure : shared;
  const own = ofThing(company);
  const likeness = (_: Company, other: Company): number => kind(own, other);
  if (isOtherWhen(company, same, visitDay)) return true;
  const near = Math.max(...same.map((one) => likeness(company, one.company)));
  const exact = same.some((one) => isExact(claim, one));
  // It was said of a thing, and of none that the statement names.
  const saidOfAnother = near === 0 && same.every((one) => [...one.company.keys()].some(isThing));
  return others.some((rival) => {
    const { mention, company: other } = rival;
    const alike = likeness(company, other);
    if (!exact && mention.value === claim.value && mention.unit !== null) return alike >= Math.max(near, 1);
    const ownClaim = claimed.some((one) => fits(one, mention));
    if (!exact && mention.unit === claim.unit && !ownClaim) return alike >= near + 1;
    const bare =
      mention.unit === null && !isTime(claim.unit) && !ownClaim && !isOfUnitBefore(rival, spoken, claim.unit);
    const comparable = mention.unit === claim.unit || (bare && !(claim.unit === 'times' && !mayBeTimes(mention)));
    // One of two, as a pressure, has no rival that is one alone.
    return comparable && alike >= near + (saidOfAnother && !ownClaim && partners.length === 0 ? 1 : MARGIN);
  });
};
