import type { Language } from '../../domain/language.js';
import { earlinessOf, formerly } from '../earliness.js';
import type { Heard } from '../heard.js';
import { type Sided, sidedIn, type Told, toldIn } from '../lexicon/sides.js';
import { answerDenies } from '../plain-answers.js';
import { readingOf } from '../reading.js';
import { comparedWith, said as saidOf } from '../said.js';
import { sameStem } from '../words.js';
import type { Check, Claim } from './claim.js';
import { otherWay } from './inner-side.js';
import { isDeniedSide, relativeSides, sinceSettled } from './said-sides.js';
import { worseSides } from './worse-side.js';

/** How much it is told of an earlier time, see `earlinessOf`. */
type Timed = Sided & { readonly earliness?: number; readonly too?: boolean };

/** "The right leg also swells": told of the other one as well. */
const also: Record<Language, RegExp> = {
  fi: /^(?: \p{L}+){0,3} (?:myös|kans|kanssa)(?!\p{L})/iu,
  sv: /^(?: \p{L}+){0,3} (?:också|även|oxå)(?!\p{L})/iu,
  en: /^(?: \p{L}+){0,3} (?:also|too|as well)(?!\p{L})/iu,
};

const EARLIER = 2;
const isEarly = ({ earliness = 0 }: Timed): boolean => earliness === EARLIER;
const timed = (one: Sided, siblings: readonly Sided[], text: string, language: Language): Timed => ({
  ...one,
  too: also[language].test(text.slice(one.end)),
  earliness: earlinessOf(
    one,
    siblings.filter((other) => other.start !== one.start),
    text,
    language,
  ),
});

/** The same word in any form, or another word for the same. */
const isSame = (a: Told, b: Told): boolean => sameStem(a.lower, b.lower) || a.rows.some((row) => b.rows.includes(row));

/** How much two mentions say the same of their sides; what follows a side counts most. Number for number counts like word for word. */
const alike = (claim: Timed, other: Timed, byWords = true): number => {
  const has = (words: readonly Told[], word: Told): boolean => words.some((one) => isSame(one, word));
  // What lies in an arm is told apart by its own name: "TBE in the left arm, and the other in the right".
  const inArm = claim.before.length > 0;
  const follows = claim.words.map((word) =>
    has(other.words, word) ? (inArm && arm.test(word.lower) ? 1 : FOLLOWS) : has(other.before, word) ? 1 : 0,
  );
  const leads = claim.before.map((word) => (has(other.words, word) || has(other.before, word) ? 1 : 0));
  const numbers = FOLLOWS * claim.numbers.filter((value) => other.numbers.includes(value)).length;
  const early = isEarly(other) ? (isEarly(claim) ? FOLLOWS - 1 : -1) : 0;
  return early + numbers + (byWords ? [...follows, ...leads].reduce((sum: number, one) => sum + one, 0) : 0);
};
const FOLLOWS = 3;
const arm = /^(?:arm|arme[nr]|olkavar|käsivar|överarm)/;

const closest = (claim: Timed, said: readonly Timed[], byWords: boolean): number =>
  Math.max(0, ...said.map((other) => alike(claim, other, byWords)));

const position =
  /^(?:lower|upper|inner|outer|lateral|medial|proximal|distal|great|big|middle|index|first|second|side|sided|inferior|superior|anterior|posterior|ala|ylä|puol|sida|nedre|övre)/;

/** The thing on that side: the first word after it that is not itself a place. */
const thingOf = (one: Sided): Told | undefined => one.words.slice(0, 3).find(({ lower }) => !position.test(lower));

/** The same thing was said to be on the other side, and never on this one. */
const isThingOfOther = (claim: Timed, same: readonly Timed[], others: readonly Timed[]): boolean => {
  const thing = thingOf(claim);
  const has = (one: Sided): boolean => thing !== undefined && one.words.slice(0, 4).some((word) => isSame(word, thing));
  return (
    others.some((one) => one.side !== 'both' && has(one)) &&
    !same.some(
      (one) =>
        has(one) ||
        (thing !== undefined && one.before.some((word) => isSame(word, thing))) ||
        alike(claim, one) >= FOLLOWS,
    )
  );
};

/** "Tremor in the right hand" of what was said of both hands. */
const isOfBoth = (claim: Timed, other: Timed): boolean => {
  const told = [...other.words, ...other.before, ...other.pair];
  const own = [...claim.words, ...claim.before].filter((word) => told.some((one) => isSame(one, word)));
  return other.side === 'both' && own.length >= BOTH;
};
const BOTH = 2;

const isWrong = (claim: Timed, said: readonly Timed[], compare: boolean): boolean => {
  const same = said.filter((other) => other.side === claim.side);
  // "The left, yes. The right one had an inflammation two years ago": beside what is so now, what was then does not count.
  const isNow = (claim.earliness ?? 0) <= 0 && same.some((one) => !isEarly(one));
  const others = said.filter(
    (other) =>
      other.side !== claim.side &&
      other.side !== 'both' &&
      !(isNow && isEarly(other)) &&
      !(other.too && same.length > 0),
  );
  if (claim.side === 'both') {
    // "Crackles on both sides" of "crackles on the right, the left is clear".
    const of = compare ? others.filter((other) => alike(claim, other) > 0) : [];
    const isOne = new Set((of.length > 0 ? of : others).map((other) => other.side)).size === 1;
    // What was said of both is another thing, and this was said of one.
    const isOther = of.length > 0 && closest(claim, of, compare) > closest(claim, same, compare);
    return isOne && (same.length === 0 || isOther);
  }
  if (same.length === 0) return true;
  // "Given today in the right side" of "the right one yesterday, then I'll take the left".
  if ((claim.earliness ?? 0) < 0 && same.every(isEarly) && others.some((other) => !isEarly(other))) return true;
  if (compare && said.some((other) => isOfBoth(claim, other)) && closest(claim, same, compare) === 0) return true;
  return (
    closest(claim, others, compare) > closest(claim, same, compare) || (compare && isThingOfOther(claim, same, others))
  );
};

const REPLY = 40;

/** "Kummassa polvessa?" – "Vasemmassa.": what the question asks of is what lies on that side. */
const answering = (side: Timed, one: Heard, before: Heard | undefined): Timed => {
  const asks = before !== undefined && before.role !== one.role && /\?\s*$/.test(before.text);
  if (!asks || side.words.length > 0 || side.numbers.length > 0 || side.start > REPLY) return side;
  if (comparedWith.test(one.text.slice(0, side.start))) return side;
  const question = before.text.split(/[.!?]\s/).at(-1) ?? '';
  return {
    ...side,
    words: toldIn(question, before.language),
    handed: side.handed || writes[before.language].test(question),
  };
};
/** "Which hand do you write with?" */
const writes: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:kirjoita|kirjota|piirr|piirt|syöt|kätinen|kätisyy)\p{L}*/iu,
  sv: /(?<!\p{L})(?:skriver|ritar|äter|\p{L}*hänt)(?!\p{L})/iu,
  en: /\b(?:write|draw|eat|throw) with\b|\bhanded\b/iu,
};

/** "Which side yesterday?" – "The right one.": told of the time one asked of. */
const askedOfBefore = (one: Heard, before: Heard | undefined): boolean =>
  before !== undefined &&
  before.role !== one.role &&
  formerly[before.language].test(/[^.!?]*\?\s*$/.exec(before.text)?.[0] ?? '');

/** "And on the left?" – "Nothing." */
const isAnsweredNo = ({ end }: Sided, { text, role }: Heard, reply: Heard | undefined): boolean =>
  reply !== undefined &&
  reply.role !== role &&
  /^[^.!?]*\?\s*$/.test(text.slice(end)) &&
  (answerDenies(reply.text, reply.language) === true || nothing.test(reply.text));
const nothing = /^\W*(?:ei mitään|ei|ingenting|inget|nothing|none)(?!\p{L})/iu;

/** Sides said of the same thing, when the evidence itself names none: as near to it as they were said. */
const saidElsewhere = ({ around }: Claim, claimed: readonly Timed[]): readonly Timed[] => {
  const found: Timed[] = [];
  for (const { heard, distance } of around()) {
    const sides = readingOf(heard).sides.filter((one) => claimed.some((claim) => alike(claim, one) > 1));
    if (distance <= NEARBY && sides.length > 0) return sides;
    found.push(...sides);
  }
  return found;
};
const NEARBY = 12;

/** A word told of both sides, "korvan" and "korvasta", tells neither from the other. */
const apartOf = (claimed: readonly Timed[]): Timed[] => {
  const both = new Set(claimed.map(({ side: one }) => one)).size > 1 || claimed.length > 1;
  const isShared = (word: Told, of: Sided): boolean =>
    claimed.some((other) => other !== of && [...other.words, ...other.before].some((one) => isSame(one, word)));
  const own = (words: readonly Told[], of: Sided): Told[] => words.filter((word) => !isShared(word, of));
  return both
    ? claimed.map((one) => ({ ...one, words: own(one.words, one), before: own(one.before, one) }))
    : [...claimed];
};

/** The hand one writes with is compared with that alone. */
const ofKind = ({ handed }: Sided, said: readonly Timed[]): readonly Timed[] => {
  const same = said.filter((one) => one.handed === handed);
  return same.length > 0 ? same : said;
};

const isOneOf = ({ side: one }: Sided): boolean => one !== 'both';

/** Where left and right are both claimed and both were said, they are compared together: as they stand, and the other way round. */
const wrongOf = (claimed: readonly Timed[], found: readonly Timed[], compare: boolean): readonly Timed[] => {
  const alone = (one: Sided): boolean => isWrong(one, ofKind(one, found), compare);
  const sides = (all: readonly Timed[]): number => new Set(all.filter(isOneOf).map((one) => one.side)).size;
  if (sides(claimed) < 2 || sides(found) < 2) return claimed.filter(alone);
  const of = (one: Sided, same: boolean): readonly Timed[] =>
    ofKind(one, found).filter((other) => isOneOf(other) && (other.side === one.side) === same);
  const sum = (same: boolean): number =>
    claimed.filter(isOneOf).reduce((total, one) => total + closest(one, of(one, same), compare), 0);
  const turned = sum(false) > sum(true) ? claimed.filter(isOneOf) : [];
  return [...turned, ...claimed.filter((one) => !isOneOf(one) && alone(one))];
};

/** Left and right against what was said: at all, and of the same thing ("vasen 110, oikea 180"). */
export const side: Check = (claim) => {
  const way = otherWay(claim);
  if (way !== null) return { check: 'side', result: 'not-found', words: [way] };
  const written = sidedIn(claim.text, claim.language);
  const named = written.map((one) => timed(one, written, claim.text, claim.language));
  // "Vasemmassa ei" is no claim of its own where the other side is claimed.
  const positive = apartOf(named).filter((one) => !isDeniedSide(one, claim.text, claim.language));
  const claimed = positive.length > 0 ? positive : named;
  if (claimed.length === 0) return null;
  const all = sinceSettled([...saidOf(claim.heard, 'sides'), ...relativeSides(claim)]);
  const affirmed = all.filter(
    ({ mention, in: one }) =>
      !isDeniedSide(mention, one.text, one.language) &&
      !isAnsweredNo(mention, one, claim.heard[claim.heard.indexOf(one) + 1]),
  );
  const oneSided = new Set(claimed.map(({ side: one }) => one)).size === 1;
  const cited = (affirmed.length > 0 && oneSided && positive.length > 0 ? affirmed : all).map(
    ({ mention, in: one }) => {
      const before = claim.heard[claim.heard.indexOf(one) - 1];
      const told = timed(answering(mention, one, before), readingOf(one).sides, one.text, one.language);
      return askedOfBefore(one, before) ? { ...told, earliness: EARLIER } : told;
    },
  );
  const found = cited.length > 0 ? cited : saidElsewhere(claim, claimed);
  const compare = claim.heard.every((one) => one.language === claim.language);
  const worse = worseSides(claim.text, claim.language).at(-1);
  const saidWorse = claim.heard.flatMap((one) => worseSides(one.text, one.language)).at(-1);
  // Which of two is the worse is compared with that, not by the words beside each; what both have, by those still.
  const bothSaid = found.some((one) => !isOneOf(one));
  const wrong =
    worse !== undefined && saidWorse !== undefined
      ? worse === saidWorse
        ? claimed.filter((one) => bothSaid && !isOneOf(one) && isWrong(one, found, compare))
        : claimed
      : wrongOf(claimed, found, compare);
  const said = claimed.length === 1 && claimed[0] ? ofKind(claimed[0], found) : found;
  const words = claimed.map(({ word }) => word);
  if (wrong.length > 0) {
    return said.length > 0
      ? { check: 'side', result: 'contradicted', words: [...new Set(said.map(({ word }) => word))] }
      : { check: 'side', result: 'not-found', words: wrong.map(({ word }) => word) };
  }
  // "Bilateral" where legs were spoken of and no side at all.
  return { check: 'side', result: said.length === 0 ? 'not-compared' : 'supported', words };
};
