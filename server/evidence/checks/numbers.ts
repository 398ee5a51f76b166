import type { Verdict } from '../../domain/note.js';
import { medicineNames } from '../lexicon/medicine-names.js';
import { weekdayOf } from '../numbers/calendar.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose, isMeasure, isTime } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import { changedTo } from './changed-to.js';
import type { Check, Claim } from './claim.js';
import { type Company, companyOf, isThing, MARGIN, shared, sharedOfMeasure, YESTERDAY } from './company.js';
import { asDosing, isOftenSaid } from './dosing.js';
import { isLaterInAnswer } from './first-answer.js';
import { fits, isSaidForeign, unspokenOne } from './number-fits.js';
import {
  between,
  isAsked,
  isForm,
  isFromTo,
  isOtherYear,
  isTorn,
  isTornDose,
  isWhichTime,
  isYearOfMonth,
  pairLink,
} from './number-forms.js';
import { otherOrdinals } from './ordinals.js';
import { earlinessSaid, isLike, isOfOtherTime } from './other-time.js';
import { isReckoned } from './reckoned-numbers.js';
import { isSaidOnce } from './said-once.js';
import { companyOfNumber, type Spoken, spokenNumbers } from './spoken-numbers.js';
import { isLeftOut } from './untaken.js';

/** "Joka toinen päivä": how often, which is compared with its unit. */
const isEveryOther = ({ start, end, value }: NumberMention, { spans }: Claim): boolean =>
  value === 2 && spans.some((span) => span.everyOther && start < span.end && span.start - end <= 2);

/** Numbers a statement claims. A soft word ("one", "toinen", "half") claims one only with a unit after it. */
const claims = (mention: NumberMention): boolean =>
  mention.date === null &&
  (!mention.weak || mention.unit !== null || mention.clockOnly) &&
  !(mention.weak && mention.unit === 'times' && !/^(?:kerran|once|one|en|ett|yhden|yks)/iu.test(mention.text));

const isMedicine = (meaning: string): boolean => meaning.startsWith('medicine:');

/** "Now" and "before" alone tell one number from another only where both were said. */
const ofThing = (company: Company): Company =>
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

const isOfMedicine = (company: Company): boolean => [...company.keys()].some(isMedicine);

const isExact = (claim: NumberMention, { mention }: Spoken): boolean =>
  claim.unit === null || mention.unit !== null || mention.also.includes(claim.value);

const hourAhead = /(?<!\p{L})(?:kello|klo|klockan|kl|at)\.?\s+$/iu;
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

/** The right number of the wrong thing: with another unit only, or beside what was said of another number. */
const isOfAnother = (
  claim: NumberMention,
  company: Company,
  spoken: readonly Spoken[],
  claimed: readonly NumberMention[],
  visitDay: number | null,
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
      !one.mention.clockOnly &&
      one.mention.date === null &&
      !(one.mention.weak && one.mention.unit === null && !isOfMedicine(one.company)) &&
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
  return others.some(({ mention, company: other }) => {
    const alike = likeness(company, other);
    if (!exact && mention.value === claim.value && mention.unit !== null) return alike >= Math.max(near, 1);
    const ownClaim = claimed.some((one) => fits(one, mention));
    if (!exact && mention.unit === claim.unit && !ownClaim) return alike >= near + 1;
    const comparable = mention.unit === claim.unit || (mention.unit === null && !isTime(claim.unit) && !ownClaim);
    return comparable && alike >= near + (saidOfAnother && !ownClaim ? 1 : MARGIN);
  });
};

const isKind = (a: NumberMention, b: NumberMention): boolean =>
  !a.clockOnly && !b.clockOnly && (a.unit === b.unit || a.unit === null || b.unit === null);

/** "Levossa 5, kävellessä 2" of what was said the other way round: each is likelier the other's. */
const isSwapped = (a: Accompanied, b: Accompanied, spoken: readonly Spoken[], text: string): boolean => {
  if (a.one.value === b.one.value || !isKind(a.one, b.one) || isFromTo(a.one, b.one, text)) return false;
  const of = ({ one }: Accompanied): Spoken[] => spoken.filter(({ mention }) => fits(one, mention));
  const [ofA, ofB] = [of(a), of(b)];
  if (ofA.length === 0 || ofB.length === 0 || ofA.some((one) => ofB.includes(one))) return false;
  const likest = (company: Company, all: readonly Spoken[]): number =>
    Math.max(...all.map((one) => sharedOfMeasure(company, one.company)));
  const medicines = new Set(spoken.flatMap((one) => [...one.company.keys()].filter(isMedicine)));
  // A medicine that alone was named tells its numbers apart by nothing.
  const tells = (company: Company): Company =>
    medicines.size > 1 ? ofThing(company) : new Map([...ofThing(company)].filter(([meaning]) => !isMedicine(meaning)));
  const own = likest(a.company, ofA) + likest(b.company, ofB);
  const [first, second] = [likest(a.company, ofB), likest(b.company, ofA)];
  if (first > 0 && second > 0) return first + second >= own + MARGIN;
  const alone = likest(tells(a.company), ofB) + likest(tells(b.company), ofA);
  return own === 0 && alone >= (a.one.unit === b.one.unit ? 1 : MARGIN);
};

interface Accompanied {
  readonly one: NumberMention;
  readonly company: Company;
}

const NEARBY = 3;
const ELSEWHERE = 2;
/** A count that many things have: said nearby of something else it is no support. */
const SMALL = 12;

/**
 * Said nearby, or of the same thing anywhere in the visit. Only where the evidence itself says no other number of the kind: what was
 * corrected since does not count.
 */
const isSaidNearby = (claimed: NumberMention, company: Company, claim: Claim, spoken: readonly Spoken[]): boolean => {
  const ofMedicine = isOfMedicine(company);
  const ofKind = ({ mention, company: other }: Spoken): boolean =>
    (mention.unit === claimed.unit && ((claimed.unit !== null && !ofMedicine) || shared(company, other) > 0)) ||
    (mention.unit === null &&
      isMeasure(claimed.unit) &&
      [...other.keys()].some((one) => one.startsWith('part:') && company.has(one)));
  if (claimed.clockOnly || spoken.some(ofKind)) return false;
  // A dose belongs to a medicine that the evidence names.
  if (isDose(claimed.unit) && claim.heard.every((one) => readingOf(one).medicines.length === 0)) return false;
  return claim.around.some(({ heard: one, distance }) => {
    const { numbers: mentions, words } = readingOf(one);
    return mentions.some((mention) => {
      if (!fits(claimed, mention) || (mention.unit === null) !== (claimed.unit === null)) return false;
      const small = claimed.unit === null && claimed.value <= SMALL;
      if (distance <= NEARBY && !ofMedicine && !small) return true;
      const others = mentions.filter((other) => other !== mention);
      const together = shared(company, companyOf(mention, words, one.text, one.language, others));
      return together >= (distance <= NEARBY && !ofMedicine ? 1 : ELSEWHERE);
    });
  });
};

const isWrong = ({ one: claimed, company }: Accompanied, claim: Claim, spoken: readonly Spoken[]): boolean => {
  const mentions = spoken.map(({ mention }) => mention);
  const others = claim.numbers.filter((one) => one.start !== claimed.start);
  const often = claimed.unit === 'times' && isOftenSaid(claimed.value, claim.heard);
  if (isReckoned(claimed, claim, mentions)) return false;
  const changed = changedTo(claimed, claim, spoken);
  if (mentions.some((mention) => fits(claimed, mention)))
    return (
      !often &&
      changed !== 'same' &&
      (changed === 'other' ||
        isOfAnother(claimed, company, spoken, others, claim.visitDay) ||
        isOfOtherTime(claimed, claim, spoken) ||
        isSaidOnce(claimed, claim, spoken) ||
        isLaterInAnswer(claimed, claim, (answer) => {
          const all = readingOf(answer).numbers.filter((one) => isLike(claimed, one));
          const of = (values: readonly NumberMention[]) =>
            all.filter((one) => values.some((value) => fits(value, one)));
          return { all, same: of([claimed]), told: of(claim.numbers) };
        }))
    );
  // "Have you fallen?" – "Twice.": two falls.
  const times = mentions.some(({ unit, value }) => unit === 'times' && value === claimed.value);
  if (times && claimed.unit === null && claimed.value > 1 && !takenForm.test(claim.text.slice(claimed.end)))
    return false;
  const inParts =
    claimed.digits &&
    claimed.also.length > 1 &&
    claimed.also.every((part) => mentions.some(({ value }) => value === part));
  if (often || inParts || isSaidForeign(claimed, claim.heard)) return false;
  if (claim.heard.some((one) => unspokenOne(claimed, one))) return false;
  if (!isOtherYear(claimed, claim) && !isLeftOut(claimed, claim, mentions)) return false;
  return !isSaidNearby(claimed, company, claim, spoken);
};

/** "Two sachets": what is taken is no number of times. */
const takenForm =
  /^\s?(?:sachet|pussi|pussa|påsa?|påse|tablet|kapsel|kaps|capsul|annos|dos|puff|suihk|tippa|dropp|drop|lusik|sked|spoon|laasta|plåst|patch|ampull|pill)/iu;

/** What each says is told. */
const byEach = /(?<!\p{L})(?:mukaan|mielestä|enligt|anser|according|says|thinks)(?!\p{L})/iu;

/** A statement with more numbers than this is a table, not a claim. */
const MOST_NUMBERS = 60;

const compareAll = (claim: Claim): Verdict | null => {
  const { text, heard } = claim;
  const claimed = claim.numbers
    .filter(
      (one, at) =>
        claims(one) &&
        !isWhichTime(one, text) &&
        !isForm(one, claim.numbers[at - 1], text) &&
        !isYearOfMonth(one, claim) &&
        !isAsked(one, claim) &&
        !isEveryOther(one, claim),
    )
    .flatMap((one) => asDosing(one, claim, (words) => medicineNames(words).length > 0) ?? []);
  const ordinals = otherOrdinals(claim);
  if (ordinals.length > 0) return { check: 'numbers', result: 'not-found', words: ordinals.map((one) => one.text) };
  if (claimed.length === 0) return null;
  if (claimed.length > MOST_NUMBERS) return { check: 'numbers', result: 'not-compared', words: [] };
  const spoken = spokenNumbers(heard, byEach.test(text), text);
  const accompanied = claimed.map((one) => ({
    one,
    company: companyOfNumber(
      claim.numbers.find(({ start }) => start === one.start) ?? one,
      claim.words,
      text,
      claim.language,
      claim.numbers,
    ),
  }));
  const missing = accompanied
    .filter(
      (one) =>
        isWrong(one, claim, spoken) ||
        accompanied.some((other) => other !== one && isSwapped(one, other, spoken, text)),
    )
    .map(({ one }) => one);
  const torn = claimed.filter((one, at) => {
    const next = claimed[at + 1];
    if (!next || missing.includes(one) || missing.includes(next)) return false;
    return (pairLink.test(between(one, next, text)) && isTorn(one, next, heard)) || isTornDose(one, next, text, heard);
  });
  const wrong = [...missing, ...torn];
  if (wrong.length === 0) return { check: 'numbers', result: 'supported', words: claimed.map((one) => one.text) };
  const instead = spoken
    .map(({ mention }) => mention)
    .filter((mention) => !claimed.some((one) => !wrong.includes(one) && fits(one, mention)));
  return instead.length > 0
    ? { check: 'numbers', result: 'contradicted', words: [...new Set(instead.map((mention) => mention.text))] }
    : { check: 'numbers', result: 'not-found', words: wrong.map((one) => one.text) };
};

/** Every number of the statement against digits and number words of what it rests on, with its unit and of the same thing. */
export const numbers: Check = compareAll;
