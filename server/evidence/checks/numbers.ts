import { flatMap } from '../../domain/loops.js';
import type { Verdict } from '../../domain/note.js';
import { medicineNames } from '../lexicon/medicine-names.js';
import { numberLanguages } from '../numbers/number-languages.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose, isMeasure } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import { changedTo } from './changed-to.js';
import type { Check, Claim } from './claim.js';
import { type Company, isMedicine, MARGIN, shared, sharedOfMeasure } from './company.js';
import { asDosing, isOfSets, isOftenSaid, oftenOfMedicine } from './dosing.js';
import { isExchanged } from './exchanged-numbers.js';
import { isLaterInAnswer } from './first-answer.js';
import { isFraction, otherFractions } from './fractions.js';
import { otherHalves } from './halves.js';
import { isLeftForAnother, isLeftHour } from './left-for-another.js';
import { fits, isSaidForeign, unspokenOne } from './number-fits.js';
import {
  between,
  byEach,
  isAfternoon,
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
import { isOfAnother, isOfMedicine, ofThing } from './of-another.js';
import { isRestOf } from './of-how-many.js';
import { otherOrdinals } from './ordinals.js';
import { isLike, isManyOf, isOfOtherTime } from './other-time.js';
import { isChange, isReckoned } from './reckoned-numbers.js';
import { isSaidOnce } from './said-once.js';
import { companyOfNumber, type Spoken, spokenNumbers } from './spoken-numbers.js';
import { tabletsTaken } from './tablets-taken.js';
import { isTarget } from './target.js';
import { isTurnedChange, isTurnedFromTo } from './turned-change.js';
import { isLeftOut } from './untaken.js';

/** "Joka toinen päivä": how often, which is compared with its unit. */
const isEveryOther = ({ start, end, value }: NumberMention, { spans }: Claim): boolean =>
  value === 2 && spans.some((span) => span.everyOther && start < span.end && span.start - end <= 2);

/** "Kuudennella ja neljännellä luokalla", "in fourth grade". */
const ofSchool = /^(?:[\s,]+\p{L}+){0,4}?[\s,]+(?:luok\p{L}+|klass\p{L}*|grade|class)(?!\p{L})/iu;

/** Numbers a statement claims. A soft word ("one", "toinen", "half") claims one only with a unit after it. */
const claims = (mention: NumberMention, text: string): boolean =>
  mention.date === null &&
  (!mention.weak || mention.unit !== null || mention.clockOnly || ofSchool.test(text.slice(mention.end))) &&
  !(mention.weak && mention.unit === 'times' && !/^(?:kerran|once|one|od|en|ein|ett|yhden|yks)/iu.test(mention.text));

const isKind = (a: NumberMention, b: NumberMention): boolean =>
  !a.clockOnly && !b.clockOnly && (a.unit === b.unit || a.unit === null || b.unit === null);

const sideIn = (company: Company): string | undefined => [...company.keys()].find((one) => one.startsWith('side:'));
/** "Left 2/5, right 4/5" of "two on the left and four on the right", where the side after a number is as near to the next: compared as sides. */
const isOfEachSide = (a: Company, b: Company, spoken: readonly Spoken[]): boolean =>
  sideIn(a) !== undefined &&
  sideIn(b) !== undefined &&
  sideIn(a) !== sideIn(b) &&
  spoken.some((one) => readingOf(one.in).sides.some(({ after }) => after));

/** "Levossa 5, kävellessä 2" of what was said the other way round: each is likelier the other's. */
const isSwapped = (a: Accompanied, b: Accompanied, spoken: readonly Spoken[], text: string): boolean => {
  if (a.one.value === b.one.value || !isKind(a.one, b.one) || isFromTo(a.one, b.one, text)) return false;
  // "152 cm, kasvanut 10 cm": how much more there is, is no other's value.
  if (isChange(a.one, text) || isChange(b.one, text)) return false;
  if (isManyOf(a.one, b.one) || isOfEachSide(a.company, b.company, spoken)) return false;
  const [lower, upper] = inOrder(a.one, b.one);
  if (lower.value < upper.value && range.test(between(lower, upper, text))) return false;
  // "The fifth toe" is no 5 mm.
  const isOrdinal = ({ mention, in: { language } }: Spoken): boolean =>
    numberLanguages[language].word(mention.text.toLowerCase())?.ordinal === true;
  const of = ({ one }: Accompanied): Spoken[] =>
    spoken.filter((said) => fits(one, said.mention) && !(one.unit !== null && isOrdinal(said)));
  const [ofA, ofB] = [of(a), of(b)];
  if (ofA.length === 0 || ofB.length === 0 || ofA.some((one) => ofB.includes(one))) return false;
  const likest = (company: Company, all: readonly Spoken[]): number =>
    Math.max(
      ...all.map((one) => {
        // "Put up to fifteen last time": so it is since.
        const isSince = isTarget(one.mention, one.in.text, one.in.language);
        return sharedOfMeasure(company, isSince ? ofThing(one.company) : one.company);
      }),
    );
  const medicines = new Set(flatMap(spoken, (one) => [...one.company.keys()].filter(isMedicine)));
  // A medicine that alone was named tells its numbers apart by nothing.
  const tells = (company: Company): Company =>
    medicines.size > 1 ? ofThing(company) : new Map([...ofThing(company)].filter(([meaning]) => !isMedicine(meaning)));
  const own = likest(a.company, ofA) + likest(b.company, ofB);
  const [first, second] = [likest(a.company, ofB), likest(b.company, ofA)];
  if (first > 0 && second > 0) return first + second >= own + MARGIN;
  const alone = likest(tells(a.company), ofB) + likest(tells(b.company), ofA);
  // "The wife says six weeks": who says it is no company of a number.
  return own === 0 && !byEach.test(text) && alone >= (a.one.unit === b.one.unit ? 1 : MARGIN);
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
  return claim.around().some(({ heard: one, distance }) => {
    const { numbers: mentions, words } = readingOf(one);
    return mentions.some((mention) => {
      if (!fits(claimed, mention) || (mention.unit === null) !== (claimed.unit === null)) return false;
      const small = claimed.unit === null && claimed.value <= SMALL;
      if (distance <= NEARBY && !ofMedicine && !small) return true;
      const together = shared(company, companyOfNumber(mention, words, one.text, one.language, mentions));
      return together >= (distance <= NEARBY && !ofMedicine ? 1 : ELSEWHERE);
    });
  });
};

const bySize = /^[x×/]$/i;
const inOrder = (a: NumberMention, b: NumberMention) => (a.start < b.start ? ([a, b] as const) : ([b, a] as const));

/** "4–5 cups". */
const range = /^(?:[–-]|to|till|tai|eller|or)$/;

const isWrong = ({ one: claimed, company }: Accompanied, claim: Claim, spoken: readonly Spoken[]): boolean => {
  if (isLeftHour(claimed, claim) || isFraction(claimed, claim)) return false;
  const rest = isRestOf(claimed, claim);
  if (rest !== null) return !rest;
  const tablets = tabletsTaken(claimed, claim);
  if (tablets !== null) return tablets === 'other';
  const mentions = spoken.map(({ mention }) => mention);
  const others = claim.numbers.filter((one) => one.start !== claimed.start);
  const ofOwn = claimed.unit === 'times' ? oftenOfMedicine(claimed.value, company, claim.heard) : null;
  if (ofOwn === 'other' || isOfSets(claimed, claim)) return true;
  const often = ofOwn === 'same' || (claimed.unit === 'times' && isOftenSaid(claimed.value, claim.heard));
  const changed = changedTo(claimed, claim, spoken);
  if (changed !== 'other' && isReckoned(claimed, claim, mentions)) return isTurnedChange(claimed, claim, spoken);
  // Of "3.5 x 2 cm" the one is no rival of the other.
  const partners = others.filter((one) => bySize.test(between(...inOrder(claimed, one), claim.text)));
  // "8 mm, 8 lymph nodes": the millimetres are the other's.
  const isOthers = (mention: NumberMention): boolean =>
    claimed.unit === null && others.some((one) => one.unit !== null && one.unit === mention.unit && fits(one, mention));
  if (mentions.some((mention) => fits(claimed, mention) && !isOthers(mention)))
    return (
      !often &&
      changed !== 'same' &&
      (changed === 'other' ||
        isOfAnother(claimed, company, spoken, { others, partners, visitDay: claim.visitDay }) ||
        isOfOtherTime(claimed, claim, spoken) ||
        isLeftForAnother(claimed, claim, spoken) ||
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
  if (!isOtherYear(claimed, claim) && !isLeftOut(claimed, claim, spoken)) return false;
  return !isSaidNearby(claimed, company, claim, spoken);
};

/** "Two sachets": what is taken is no number of times. */
const takenForm =
  /^\s?(?:sachet|pussi|pussa|påsa?|påse|tablet|kapsel|kaps|capsul|annos|dos|puff|suihk|tippa|dropp|drop|lusik|sked|spoon|laasta|plåst|patch|ampull|pill)/iu;

/** A statement with more numbers than this is a table, not a claim. */
const MOST_NUMBERS = 60;

const compareAll = (claim: Claim): Verdict | null => {
  const { text, heard } = claim;
  const claimed = flatMap(
    claim.numbers.filter(
      (one, at) =>
        claims(one, text) &&
        !isWhichTime(one, text) &&
        !isForm(one, claim.numbers[at - 1], text) &&
        !isYearOfMonth(one, claim) &&
        !isAsked(one, claim) &&
        !isAfternoon(one, claim) &&
        !isEveryOther(one, claim),
    ),
    (one) => asDosing(one, claim, (words) => medicineNames(words).length > 0) ?? [],
  );
  const otherwise = [...otherOrdinals(claim).map((one) => one.text), ...otherHalves(claim), ...otherFractions(claim)];
  if (otherwise.length > 0) return { check: 'numbers', result: 'not-found', words: otherwise };
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
        accompanied.some((other) => other !== one && isSwapped(one, other, spoken, text)) ||
        claim.numbers.some(
          (other) =>
            other.start !== one.one.start &&
            (isExchanged(one.one, other, claim, spoken) || isTurnedFromTo(one.one, other, claim, spoken)),
        ),
    )
    .map(({ one }) => one);
  const torn = claimed.filter((one, at) => {
    const next = claimed[at + 1];
    if (!next || missing.includes(one) || missing.includes(next) || isRestOf(one, claim) === true) return false;
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
