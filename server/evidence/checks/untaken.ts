/** Whether what was said leaves a value that a statement's could have been taken from: a value told wrong leaves the right one. */
import type { Language } from '../../domain/language.js';
import type { Heard } from '../heard.js';
import type { Unit } from '../numbers/number-word.js';
import { isYear } from '../numbers/read-date.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose, isMeasure, isTime } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { shared } from './company.js';
import { fits } from './number-fits.js';
import { ofThing } from './of-another.js';
import { isLike } from './other-time.js';
import { companyOfNumber, type Spoken } from './spoken-numbers.js';

/** Words that look like a number in the words of a dialect or of a recogniser. */
const numeral: Record<Language, RegExp> = {
  fi: /^(?:kaks|kah[adert]|kol[mkt]|nel[ijk]|viis|viit|kuus|kuut|seit|seih|yhe[kv]|yhd[ek]|kym[mp]|sata|sada|tuha)/iu,
  sv: /^(?:tju|tret|fyr|fem|sex|sju|ått|nie|nio|tio|elva|tolv|hundr|tusen)|(?:tti|ttio|tton|ssju)/iu,
  en: /(?:teen|ty|hundred|thousand)$|^(?:twen|thir|fort|fourt|fif|six|seven|eigh|nine)/iu,
};

/** A number may have been said in words that are not read. */
const hasUnread = (heard: readonly Heard[]): boolean =>
  heard.some((one) => {
    const { words, numbers, medicines } = readingOf(one);
    return words.some(
      ({ lower, start, end }, at) =>
        numeral[one.language].test(lower) &&
        !medicines.some(({ from }) => from === at) &&
        !numbers.some((number) => number.start < end && number.end > start),
    );
  });

const isKind = (claimed: NumberMention, said: NumberMention): boolean => {
  if (claimed.clockOnly) return said.clock !== null || (said.unit === null && said.date === null && said.value <= 24);
  if (said.clockOnly) return claimed.unit === null && claimed.value <= 24 && !claimed.weak;
  if (said.date !== null) return false;
  if (said.weak && said.unit === null) return claimed.unit === null && claimed.value <= 10;
  if (claimed.unit === null || said.unit === null || claimed.unit === said.unit) return true;
  return claimed.value === said.value || [isTime, isDose].some((one) => one(claimed.unit) && one(said.unit));
};

/** What the statement has the number of, and of the very thing: the "three cats" of "6 cats, 3 mules" are no mules. */
const isTaken = ({ mention: said, company }: Spoken, claimed: NumberMention, claim: Claim): boolean => {
  const { text, language, words, numbers } = claim;
  const likeness = (one: NumberMention): number =>
    shared(ofThing(companyOfNumber(one, words, text, language, numbers)), company);
  return numbers.some(
    (one) =>
      (one.clockOnly ? said.unit === null && !said.often : !said.clockOnly) &&
      fits(one, said) &&
      // "The fifth toe" does not take "five years".
      !(one.unit === null && said.unit !== null && said.unit === claimed.unit) &&
      !(one.unit === claimed.unit && isLike(claimed, said) && likeness(claimed) > likeness(one)),
  );
};

/** "Two weeks" of what was said to be a week. */
const isOneOfUnit = ({ unit, value }: NumberMention, { heard, spans }: Claim): boolean =>
  isTime(unit) &&
  value > 1 &&
  spans.every((span) => span.unit !== unit) &&
  heard.some((one) => readingOf(one).spans.some((span) => span.unit === unit && span.amount === 1 && !span.per));

const days: Partial<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365 };
/** "Three months" of what was said to be for a year, and nothing else of how long or when. */
const isOtherLength = ({ unit, value }: NumberMention, { heard, spans }: Claim): boolean => {
  const length = unit === null ? undefined : days[unit];
  if (length === undefined) return false;
  const readings = heard.map(readingOf);
  if (readings.some(({ numbers }) => numbers.some((one) => isTime(one.unit)))) return false;
  const said = readings.flatMap((one) => one.spans.filter((span) => !span.per && span.amount === 1));
  return (
    said.length > 0 &&
    said.every((span) => {
      const whole = days[span.unit];
      const isSame = whole !== undefined && Math.abs(value * length - whole) <= whole / ABOUT;
      return !isSame && spans.every((own) => own.unit !== span.unit);
    })
  );
};
/** "Four weeks" are a month, "twelve months" a year. */
const ABOUT = 10;

const SMALL = 20;

/** Told as measured: with its unit, as a decimal, on a scale of ten, or more than people count up to. */
const isMeasured = ({ value, unit, end }: NumberMention, text: string, before: boolean): boolean =>
  isMeasure(unit) ||
  !Number.isInteger(value) ||
  /^\s?\/\s?10(?!\d)/.test(text.slice(end)) ||
  (unit === null && value >= SMALL && !isYear(value) && !before);

/** A number that was not said: contradicted where another of its kind is left, invented where it is a measure of nothing said. */
export const isLeftOut = (claimed: NumberMention, claim: Claim, spoken: readonly Spoken[]): boolean => {
  const said = spoken.map(({ mention }) => mention);
  const left = spoken.filter((one) => !isTaken(one, claimed, claim)).map(({ mention }) => mention);
  if (isOneOfUnit(claimed, claim) || isOtherLength(claimed, claim)) return true;
  if (claimed.clockOnly) {
    const clocks = claim.numbers.filter(({ clockOnly }) => clockOnly);
    return said.some((one) => isKind(claimed, one) && !clocks.some((other) => fits(other, one)));
  }
  // "Mika 11.3": a day written without its point.
  if (/^\d{1,2}\.\d{1,2}$/.test(claimed.text) && claimed.unit === null && claim.language !== 'en')
    return said.some(
      (one) => one.unit === null && !Number.isInteger(one.value) && !claim.numbers.some((own) => fits(own, one)),
    );
  // "10–11 June": the month is written once.
  const next = claim.numbers.find(({ start }) => start >= claimed.end);
  if (next?.date && /^\s?[–-]\s?$/.test(claim.text.slice(claimed.end, next.start))) return false;
  if (left.some((one) => isKind(claimed, one))) return true;
  const scale = claim.text.slice(0, claimed.start).trimEnd().endsWith('/');
  return isMeasured(claimed, claim.text, scale) && !hasUnread(claim.heard);
};
