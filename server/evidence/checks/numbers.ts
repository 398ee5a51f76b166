import type { Verdict } from '../../domain/note.js';
import type { Heard } from '../heard.js';
import { yearOf } from '../numbers/calendar.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose, isMeasure, isTime, sameAmount, unitOf } from '../numbers/units.js';
import { readingOf, said } from '../reading.js';
import { contentWords } from '../words.js';
import type { Check, Claim } from './claim.js';
import { type Company, companyOf, MARGIN, shared, sharedOfMeasure } from './company.js';

/** Numbers a statement claims. A soft word ("one", "toinen", "half") claims one only with a unit after it. */
const claims = (mention: NumberMention): boolean =>
  mention.date === null &&
  (!mention.weak || mention.unit !== null || mention.clockOnly) &&
  !(mention.weak && mention.unit === 'times' && !/^(?:kerran|once|one|en|ett|yhden|yks)/iu.test(mention.text));

const sameTime = (a: NumberMention['clock'], b: NumberMention['clock']): boolean =>
  a !== null && b !== null && a.hour % 12 === b.hour % 12 && a.minute === b.minute;

const fits = (claim: NumberMention, mention: NumberMention): boolean => {
  if (sameTime(claim.clock, mention.clock)) return true;
  if (claim.clockOnly) {
    const wholeHour =
      claim.clock?.minute === 0 &&
      mention.text.toLowerCase() !== 'en' &&
      (!mention.clockOnly || mention.also.length > 0);
    return wholeHour && [mention.value, ...mention.also].some((value) => value % 12 === (claim.clock?.hour ?? -1) % 12);
  }
  if (mention.clockOnly) return mention.value === claim.value || mention.also.includes(claim.value);
  // "Kerran" and "once" are no other thing's one.
  if (mention.weak && mention.unit === 'times' && claim.unit !== 'times') return false;
  return (
    sameAmount(claim.value, claim.unit, mention.value, mention.unit) ||
    mention.also.some((value) => sameAmount(claim.value, null, value, null)) ||
    (mention.date !== null && claim.unit === null && mention.date.day === claim.value)
  );
};

interface Spoken {
  readonly mention: NumberMention;
  readonly company: Company;
  /** Close to the number before or after it: "from 20 to 40", "kaksi kolme". */
  readonly linked: boolean;
}

const isExact = (claim: NumberMention, { mention }: Spoken): boolean =>
  claim.unit === null || mention.unit !== null || mention.also.includes(claim.value);

/** The right number of the wrong thing: with another unit only, or beside what was said of another number. */
const isOfAnother = (
  claim: NumberMention,
  company: Company,
  spoken: readonly Spoken[],
  claimed: readonly NumberMention[],
): boolean => {
  if (claim.clockOnly) return false;
  const same = spoken.filter(({ mention }) => fits(claim, mention));
  const alike = new Set(same);
  const inRange = (at: number): boolean =>
    [spoken[at - 1], spoken[at + 1]].some((one) => one?.linked && alike.has(one));
  const others = spoken.filter(
    (one, at) => !alike.has(one) && !one.mention.clockOnly && one.mention.date === null && !inRange(at),
  );
  const likeness = isMeasure(claim.unit) && claim.unit !== 'times' ? sharedOfMeasure : shared;
  const near = Math.max(...same.map((one) => likeness(company, one.company)));
  const exact = same.some((one) => isExact(claim, one));
  return others.some(({ mention, company: other }) => {
    const alike = likeness(company, other);
    if (!exact && mention.value === claim.value && mention.unit !== null) return alike >= near;
    const ownClaim = claimed.some((one) => fits(one, mention));
    if (!exact && mention.unit === claim.unit && !ownClaim) return alike >= near + 1;
    const comparable = mention.unit === claim.unit || (mention.unit === null && !isTime(claim.unit));
    return comparable && alike >= near + MARGIN;
  });
};

/** "Viikon ajan", "an hour", "joka aamu", "yksi tabletti" said as "tabletti": one of a kind without a number. */
const unspokenOne = (claim: NumberMention, one: Heard): boolean => {
  if (claim.value !== 1 || claim.unit === null) return false;
  const { spans, words, numbers } = readingOf(one);
  if (isTime(claim.unit)) return spans.some(({ unit, per, amount }) => unit === claim.unit && !per && amount === 1);
  if (claim.unit === 'times') {
    return (
      spans.some(({ per }) => per) || /(?<!\p{L})(?:joka|kerran|varje|gång|every|once|each)(?!\p{L})/iu.test(one.text)
    );
  }
  return words.some(
    (word) =>
      unitOf(word.lower) === claim.unit &&
      !numbers.some(({ end, start }) => start < word.end && word.start - end < 2 && word.start >= start),
  );
};

const between = (a: NumberMention, b: NumberMention, text: string): string =>
  text.slice(a.end, b.start).trim().toLowerCase();
const saidPair = /^(?:\/|x|×|out of|of|over|by|kautta|per|genom|gånger|kertaa)$/;
const pairLink = /^(?:\/|x|×|–|-|out of|kautta|genom|over)$/;

/** "5/10": ten is the scale. "1+0+1": none at noon. "COVID-19", "2." before the next item of a list: names and marks. */
const isForm = (claim: NumberMention, before: NumberMention | undefined, text: string): boolean => {
  const scale =
    before !== undefined && claim.value === 10 && before.value <= 10 && between(before, claim, text) === '/';
  const around = text.slice(Math.max(0, claim.start - 1), claim.end + 1);
  const [ahead, behind] = [text.slice(Math.max(0, claim.start - 4), claim.start), text.slice(claim.end, claim.end + 4)];
  const named = claim.digits && /\p{L}[-–]$/u.test(ahead) && claim.unit === null;
  const listed =
    !claim.clockOnly &&
    /^\d{1,2}$/.test(claim.text) &&
    /[.:;]\s*$/.test(ahead) &&
    /^\.?\s*$/.test(behind) &&
    text.slice(claim.end + behind.length).trim() === '';
  return scale || named || listed || (claim.value === 0 && claim.digits && /[+–-]/.test(around));
};

/** "Fifty micrograms? – Seventy-five": what is only asked is claimed where no other number answers. */
const isAsked = (one: NumberMention, { text, numbers: all }: Claim): boolean => {
  const mark = text.indexOf('?', one.end);
  return mark !== -1 && all.some(({ start }) => start > mark);
};

/** "Marraskuussa 2025" of a visit about then: the year is seldom spoken. */
const isYearOfMonth = (one: NumberMention, { visitDay, days }: Claim): boolean =>
  visitDay !== null &&
  one.digits &&
  Math.abs(one.value - yearOf(visitDay)) <= 1 &&
  days.some(({ what, end }) => (what.is === 'month' || what.is === 'named') && one.start - end === 1);

/** Two numbers written as one value ("4/5", "4 × 3") have to have been said together, where such a pair was said. */
const isTorn = (a: NumberMention, b: NumberMention, heard: readonly Heard[]): boolean => {
  const pairs = heard.flatMap((one) => {
    const mentions = readingOf(one).numbers;
    return mentions.flatMap((mention, at) => {
      // "One twenty-eight over seventy-six": read together, the first is two mentions.
      const joined = mention.also.length > 0 && mention.value !== a.value && mention.also.includes(a.value);
      const next = mentions[joined ? at + 2 : at + 1];
      if (mentions[at - 1]?.also.includes(a.value) && mention.value !== a.value) return [];
      return next ? [{ mention, next, linked: saidPair.test(between(mention, next, one.text)) }] : [];
    });
  });
  if (pairs.some(({ mention, next }) => fits(a, mention) && fits(b, next))) return false;
  if (pairs.some(({ mention, next, linked }) => linked && fits(a, mention) !== fits(b, next))) return true;
  return heard.flatMap((one) => readingOf(one).numbers).filter((one) => fits(a, one) || fits(b, one)).length < 2;
};

const CLOSE = 24;

const spokenNumbers = (heard: readonly Heard[]): Spoken[] => {
  const all = said(heard, 'numbers');
  return all.map(({ mention, in: one }, at) => {
    const { words, numbers: others } = readingOf(one);
    const linked = [all[at - 1], all[at + 1]].some((other) => {
      if (other?.in !== one) return false;
      const [first, second] = other.mention.start < mention.start ? [other.mention, mention] : [mention, other.mention];
      const parts = contentWords(one.text.slice(first.end, second.start), one.language);
      const apart = parts.some(({ lower }) => unitOf(lower) === null);
      return second.start - first.end <= CLOSE && !apart;
    });
    return {
      mention,
      linked,
      company: companyOf(
        mention,
        words,
        one.text,
        one.language,
        others.filter((other) => other !== mention),
      ),
    };
  });
};

const NEARBY = 3;
const ELSEWHERE = 2;

/**
 * Said nearby, or of the same thing anywhere in the visit. Only where the evidence itself says no other number of the kind: what was
 * corrected since does not count.
 */
const isSaidNearby = (claimed: NumberMention, company: Company, claim: Claim, spoken: readonly Spoken[]): boolean => {
  const ofMedicine = [...company.keys()].some((meaning) => meaning.startsWith('medicine:'));
  const ofKind = ({ mention, company: other }: Spoken): boolean =>
    mention.unit === claimed.unit && ((claimed.unit !== null && !ofMedicine) || shared(company, other) > 0);
  if (claimed.clockOnly || spoken.some(ofKind)) return false;
  // A dose belongs to a medicine that the evidence names.
  if (isDose(claimed.unit) && claim.heard.every((one) => readingOf(one).medicines.length === 0)) return false;
  return claim.around.some(({ heard: one, distance }) => {
    const { numbers: mentions, words } = readingOf(one);
    return mentions.some((mention) => {
      if (!fits(claimed, mention) || (mention.unit === null) !== (claimed.unit === null)) return false;
      if (distance <= NEARBY && !ofMedicine) return true;
      const others = mentions.filter((other) => other !== mention);
      return shared(company, companyOf(mention, words, one.text, one.language, others)) >= ELSEWHERE;
    });
  });
};

const isWrong = (claimed: NumberMention, claim: Claim, spoken: readonly Spoken[]): boolean => {
  const mentions = spoken.map(({ mention }) => mention);
  const others = claim.numbers.filter((one) => one !== claimed);
  const company = companyOf(claimed, claim.words, claim.text, claim.language, others);
  if (mentions.some((mention) => fits(claimed, mention))) return isOfAnother(claimed, company, spoken, others);
  const inParts =
    claimed.digits &&
    claimed.also.length > 1 &&
    claimed.also.every((part) => mentions.some(({ value }) => value === part));
  if (inParts || claim.heard.some((one) => unspokenOne(claimed, one))) return false;
  return !isSaidNearby(claimed, company, claim, spoken);
};

/** A statement with more numbers than this is a table, not a claim. */
const MOST_NUMBERS = 60;

const compareAll = (claim: Claim): Verdict | null => {
  const { text, heard } = claim;
  const claimed = claim.numbers.filter(
    (one, at) =>
      claims(one) && !isForm(one, claim.numbers[at - 1], text) && !isYearOfMonth(one, claim) && !isAsked(one, claim),
  );
  if (claimed.length === 0) return null;
  if (claimed.length > MOST_NUMBERS) return { check: 'numbers', result: 'not-compared', words: [] };
  const spoken = spokenNumbers(heard);
  const missing = claimed.filter((one) => isWrong(one, claim, spoken));
  const torn = claimed.filter((one, at) => {
    const next = claimed[at + 1];
    if (!next || missing.includes(one) || missing.includes(next) || !pairLink.test(between(one, next, text)))
      return false;
    return isTorn(one, next, heard);
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

/** Support counts what this finds; it is reckoned once a claim. */
const verdicts = new WeakMap<Claim, Verdict | null>();

/** Every number of the statement against digits and number words of what it rests on, with its unit and of the same thing. */
export const numbers: Check = (claim) => {
  const known = verdicts.get(claim);
  if (known !== undefined) return known;
  const verdict = compareAll(claim);
  verdicts.set(claim, verdict);
  return verdict;
};
