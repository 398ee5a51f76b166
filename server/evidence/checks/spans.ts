import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import type { Unit } from '../numbers/number-word.js';
import type { Span } from '../numbers/read-spans.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isTime } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { companyOf, isLikerTo } from './company.js';
import { everySoMany } from './every-so-many.js';
import { partAround, sentences } from './parts.js';

type Result = 'same' | 'other' | 'unsaid' | 'unknown';

/** Said of a time of day, once a day is meant. */
const timeOfDay: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:aamu|ilta|ilto|illa|illo|yö|iltapäiv|aamup)/iu,
  sv: /(?<!\p{L})(?:morgo|kväll|natt|eftermiddag|förmiddag)/iu,
  en: /\b(?:morning|evening|night|bedtime|afternoon|breakfast|dinner|lunch)/iu,
};

/** "Eiks se pidä ottaa joka päivä?" */
const asks = (after: string): boolean => /^[^.!?]*\?/.test(after);

/** "Not every evening, maybe every other." */
const notEvery = /(?<!\p{L})(?:ei|en|inte|int|ej|not) (?:joka|varje|every) $/iu;

/** "Once", "kerran", said right before how often; null where no count is. */
const countBefore = ({ start, unit }: Span, numbers: readonly NumberMention[], text: string): number | null => {
  const before = numbers.findLast((one) => one.end <= start && one.date === null && !one.clockOnly);
  if (!before || before.unit === unit || !(before.unit === 'times' || before.weak)) return null;
  return BESIDE.test(text.slice(before.end, start)) ? before.value : null;
};
const BESIDE = /^\s*(?:\/|(?:kertaa|krt|gånger|ggr|gång|times|om|i|a|an|per|x|joka|every|each|varje|var)?\s*){0,3}$/iu;

/** So many things in that time: "ten cigarettes a day". */
const rateOf = ({ start }: Span, numbers: readonly NumberMention[], text: string): number | null => {
  const before = numbers.findLast((one) => one.end <= start && one.date === null && !one.clockOnly);
  return before && !isTime(before.unit) && start - before.end <= RATE && !/[.,;:]/.test(text.slice(before.end, start))
    ? before.value
    : null;
};
const RATE = 30;

/** "Next week" is no answer to how often. */
const aroundNow =
  /(?<!\p{L})(?:ensi|ens|viime|tämän|tän|tällä|kuluneen|nästa|förra|denna|den här|senaste|next|last|this|past)\s*$/iu;

/** "I've had it for years", "sitä on ollu vuosia". */
const pointsBack = /(?<!\p{L})(?:it|that|them|those|det|den|dem|se|sitä|niitä|tätä|noita)(?!\p{L})/iu;

/** "Viikolla", "vuonna": when, not how long. */
const when = /(?:lla|llä|nna)$/iu;
const ofAge = /^\s*(?:old|of age|vanha|gammal)/iu;

/** How often and how long without a number, by unit: "twice a week" where a day was said. */
export const spans = (claim: Claim): { readonly text: string; readonly result: Result }[] => {
  const readings = claim.heard.map(readingOf);
  const saidSpans = flatMap(readings, (reading) => reading.spans);
  const counted = flatMap(readings, (reading) =>
    flatMap(reading.numbers, ({ unit }) => (isTime(unit) && unit ? [unit] : [])),
  );
  const units = new Set<Unit>([...saidSpans.map(({ unit }) => unit), ...counted]);
  const often = new Set<Unit>(flatMap(saidSpans, ({ per, unit }) => (per ? [unit] : [])));
  if (claim.heard.some((one) => timeOfDay[one.language].test(one.text))) often.add('day');
  const placed = flatMap(claim.heard, (one) => {
    const { words, spans: list, numbers } = readingOf(one);
    return [...list, ...numbers.filter(({ unit }) => isTime(unit))].map((mention) => ({
      unit: mention.unit,
      company: companyOf(
        mention,
        words,
        one.text,
        one.language,
        numbers.filter((number) => number.start >= mention.end || number.end <= mention.start),
      ),
    }));
  });
  // "It goes in minutes. I've had it for years": told of what was named before.
  const isToldBack = (span: Span): boolean =>
    claim.heard.some((one) =>
      readingOf(one).spans.some((other) => {
        if (other.unit !== span.unit || other.per) return false;
        const { start, end } = partAround(one.text, other, sentences);
        return pointsBack.test(one.text.slice(start, end));
      }),
    );
  const isElsewhere = (span: Span): boolean => {
    if (isToldBack(span)) return false;
    const apart = claim.numbers.filter(({ start, end }) => start >= span.end || end <= span.start);
    const company = companyOf(span, claim.words, claim.text, claim.language, apart);
    const of = (same: boolean) => placed.filter(({ unit }) => (unit === span.unit) === same).map((one) => one.company);
    return isLikerTo(company, of(true), of(false));
  };
  const isOtherwise = (span: Span): boolean => {
    const counted = countBefore(span, claim.numbers, claim.text) !== null;
    // "Three times a day" is no answer to every day or every other.
    const alike = flatMap(readings, ({ spans: list, numbers }, at) => {
      const text = claim.heard[at]?.text ?? '';
      return list.filter(
        (one) =>
          one.per &&
          one.unit === span.unit &&
          !asks(text.slice(one.end)) &&
          !notEvery.test(text.slice(0, one.start)) &&
          (counted || one.everyOther || countBefore(one, numbers, text) === null),
      );
    });
    return alike.length > 0 && alike.every(({ everyOther }) => everyOther !== span.everyOther);
  };
  const frequencies = flatMap(claim.heard, (one) => {
    const { spans: list, numbers } = readingOf(one);
    return list
      .filter(({ per }) => per)
      .map((span) => ({ unit: span.unit, count: countBefore(span, numbers, one.text) }));
  });
  /** As many times, in another time: "once a day" of once a week. */
  const isOtherTime = (span: Span): boolean => {
    const count = countBefore(span, claim.numbers, claim.text);
    const alike = frequencies.filter((one) => one.count === count);
    const usual = span.unit === 'day' && claim.heard.some((one) => timeOfDay[one.language].test(one.text));
    return count !== null && alike.length > 0 && !usual && alike.every(({ unit }) => unit !== span.unit);
  };
  const rates = flatMap(claim.heard, (one) => {
    const { spans: list, numbers } = readingOf(one);
    return flatMap(list, (span) => (span.per ? { unit: span.unit, rate: rateOf(span, numbers, one.text) } : []));
  });
  /** "Ten cigarettes a week" of ten a day. */
  const isOtherRate = (span: Span): boolean => {
    const rate = rateOf(span, claim.numbers, claim.text);
    const alike = rates.filter((one) => one.rate === rate);
    return rate !== null && alike.length > 0 && alike.every(({ unit }) => unit !== span.unit);
  };
  /** "A year" of what was said to be four. */
  const isOtherAmount = ({ per, amount, unit, text, start }: Span): boolean => {
    if (per || amount !== 1 || when.test(text) || aroundNow.test(claim.text.slice(0, start))) return false;
    if (claim.numbers.some((one) => one.unit === unit)) return false;
    const counts = flatMap(claim.heard, (one) =>
      readingOf(one).numbers.filter(
        (number) => number.unit === unit && number.date === null && !ofAge.test(one.text.slice(number.end)),
      ),
    );
    return counts.length > 0 && counts.every(({ value }) => value > 1) && saidSpans.every((one) => one.unit !== unit);
  };
  // A time told wrong leaves the right one.
  const told = new Set<Unit | null>([...claim.spans, ...claim.numbers].map(({ unit }) => unit));
  const isLeft = [...units, ...often].some((unit) => !told.has(unit));
  const rounds = everySoMany(claim).filter(({ result }) => result === 'same');
  const compare = (span: Span): Result => {
    // "Joka kolmas kuukausi" of "kolmen kuukauden välein".
    if (rounds.some(({ start, end }) => start <= span.start && end >= span.end)) return 'same';
    if ((span.per && (isOtherwise(span) || isOtherTime(span) || isOtherRate(span))) || isOtherAmount(span))
      return 'other';
    if (!isLeft && !units.has(span.unit) && !often.has(span.unit)) return 'unknown';
    if (span.per && often.size > 0 && !often.has(span.unit)) {
      const besides = claim.heard.some((one, at) =>
        readings[at]?.spans.some(({ unit, start }) => unit === span.unit && !aroundNow.test(one.text.slice(0, start))),
      );
      return besides ? 'unknown' : 'other';
    }
    if (units.has(span.unit)) return isElsewhere(span) && isLeft ? 'other' : 'same';
    if (span.per && often.has(span.unit)) return 'same';
    if (span.unit === 'day' || span.unit === 'hour') return span.per || units.size === 0 ? 'unknown' : 'other';
    return units.size > 0 ? 'other' : 'unknown';
  };
  return claim.spans.map((span) => ({ text: span.text, result: compare(span) }));
};
