import type { Heard } from '../heard.js';
import { lazily } from '../kept.js';
import { doseWords } from '../lexicon/medications.js';
import { type MedicineName, medicineNames } from '../lexicon/medicine-names.js';
import { isDose } from '../numbers/units.js';
import type { OwnNames } from '../own-names.js';
import { readingOf } from '../reading.js';
import { type Word, wordsOf } from '../words.js';
import type { Check, Claim } from './claim.js';
import { type Company, companyOf, isLikerTo, shared } from './company.js';
import { isDoseOfAnother } from './dose-owner.js';
import { namesOfOtherFate } from './fate.js';
import { isLaterInAnswer } from './first-answer.js';
import { apart, misheardFor } from './near-name.js';
import { partAround, parts, within } from './parts.js';
import { isSoundSaid } from './sound-name.js';

type Named = Pick<MedicineName, 'id' | 'product'>;

/** "Nitro" is said of either, a hepatitis vaccine is one of some. */
const calledSo: ReadonlyMap<string, RegExp> = new Map([
  ['nitroglycerin', /^isosorbide dinitrate$/],
  ['hepatitis vaccine', /^hepatitis .*vaccine$/],
]);

/** "Budesonide" of an inhaler of both, "insulin" of any of its rows; amoxicillin with clavulanate is another medicine. */
const isPartOf = (part: string, whole: string): boolean =>
  (whole.split(' ').includes(part) &&
    (part === 'insulin' || /formoterol|salmeterol|vilanterol|glycopyrronium|salbutamol|iron infusion/.test(whole))) ||
  calledSo.get(part)?.test(whole) === true;

/** "Kodeiini-parasetamoli" is Panacod. */
const isSpelledOut = (whole: string, parts: readonly Named[]): boolean =>
  whole.includes(' ') && whole.split(' ').every((part) => parts.some(({ id }) => id === part));

/** A substance and its products are one; two products of it are two names. "Insulin" is any of its rows. */
const isSameMedicine = (a: Named, b: Named): boolean => {
  if (a.id !== b.id) return isPartOf(a.id, b.id) || isPartOf(b.id, a.id);
  return a.product === null || b.product === null || a.product === b.product;
};

/** The substance was said, and another product of it than this one. */
const isOtherProduct = (name: MedicineName, spoken: readonly Named[]): boolean => {
  const products = spoken.flatMap(({ id, product }) => (id === name.id && product !== null ? [product] : []));
  return name.product !== null && products.length > 0 && !products.includes(name.product);
};

/** A statement's first word is written like a name whatever it is: "Tagit 600 mg", "Syntymäpaino 3500 g". */
const noName = /(?:[aieutk]it|[ae]t[st]?|nut|nyt|ttu|tty|paino|annos|määrä|vikt|mängd|weight|ed)$/u;

/** A word right before a dose is a name too ("Foobaril 20 mg"), when it is written like one. */
const dosedNames = (claim: Claim, known: readonly MedicineName[]): MedicineName[] =>
  claim.numbers.flatMap((number): MedicineName[] => {
    if (!isDose(number.unit)) return [];
    const from = claim.words.findLastIndex((word) => word.end <= number.start);
    const word = claim.words[from];
    const touches = word && /^[\s,:]{1,2}$/.test(claim.text.slice(word.end, number.start));
    if (!touches || word.lower.length < 5 || !/^\p{Lu}/u.test(word.text) || doseWords.test(word.lower)) return [];
    if (from === 0 && noName.test(word.lower)) return [];
    return known.some((name) => name.from === from)
      ? []
      : [{ id: word.lower, product: null, listed: false, word: word.text, from }];
  });

interface Spoken extends MedicineName {
  readonly in: Heard;
}

const spokenNames = (heard: readonly Heard[], own: OwnNames): Spoken[] =>
  heard.flatMap((one) => {
    const { medicines, words } = readingOf(one);
    return own.among(words, medicines).map((name) => ({ ...name, in: one }));
  });

/** "The blue one", "den blå", "se sininen": told by its looks. */
const byLooks =
  /(?<!\p{L})(?:the \p{L}+ (?:one|inhaler|pill|tablet|puffer|spray)|den (?:där |här )?(?:blå|röda|vita|gula|gröna|lila|bruna|rosa|gamla|lilla|stora)|(?:sini|punai|valkoi|keltai)(?:nen|sen|stä|sta))(?!\p{L})/iu;

const wordAt = (words: readonly Word[], from: number): Word => words[from] ?? { text: '', lower: '', start: 0, end: 0 };

const change =
  /(?<!\p{L})(?:vaih(?:to|det|tu)\p{L}*|tilalle|siirry\p{L}*|byt(?:te|tes|t|a|er)(?! om)\p{L}*|ersatt\p{L}*|switch\p{L}*|changed|swapped|replaced|instead)(?!\p{L})[^.!?]*$/iu;
/** "Vaihdettiin losartaaniin", "changed to losartan": said of the one that is taken since. */
const isChangedTo = ({ in: one, from }: Spoken): boolean =>
  change.test(one.text.slice(0, wordAt(readingOf(one).words, from).start));

interface Accompanied {
  readonly one: Spoken;
  readonly company: Company;
  readonly changedTo: boolean;
}

const accompanied = (spoken: readonly Spoken[]): Accompanied[] =>
  spoken.map((one) => {
    const { words, medicines } = readingOf(one.in);
    const others = medicines.filter((other) => other.from !== one.from).map((other) => wordAt(words, other.from));
    return {
      one,
      company: companyOf(wordAt(words, one.from), words, one.in.text, one.in.language, others),
      changedTo: isChangedTo(one),
    };
  });

const stem = (word: string): string => word.toLowerCase().slice(0, Math.max(5, word.length - 3));

const pronoun = /(?<!\p{L})(?:se|sehän|sen|sitä|siitä|siihen|sillä|den|det|it|that)(?!\p{L})/giu;
const NEAREST = 4;

/** What was named last before each "it" of the evidence, as an "it" has its company there. */
const antecedents = ({ heard, earlier }: Claim): { readonly names: readonly Named[]; readonly company: Company }[] => {
  let last: readonly Named[] =
    earlier
      .slice(0, NEAREST)
      .map(({ text }) => medicineNames(wordsOf(text)))
      .find((names) => names.length > 0) ?? [];
  return heard.flatMap((one) => {
    const { words, medicines } = readingOf(one);
    const names = medicines.map((name) => ({ name, place: wordAt(words, name.from) }));
    const found = [...one.text.matchAll(pronoun)].flatMap((match) => {
      const at = { start: match.index, end: match.index + match[0].length };
      // "Se simvastatiini" names it.
      if (names.some(({ place }) => place.start === at.end + 1)) return [];
      const own = names.findLast(({ place }) => place.start < at.start);
      const company = companyOf(
        at,
        words,
        one.text,
        one.language,
        names.map(({ place }) => place),
      );
      return { names: own ? [own.name] : last, company };
    });
    const named = names.at(-1);
    if (named) last = [named.name];
    return found;
  });
};

/** What its own part of the sentence says of a name. */
const inPart = ({ in: one, from }: Spoken): Company => {
  const { words } = readingOf(one);
  const place = wordAt(words, from);
  return companyOf(place, within(words, partAround(one.text, place, parts)), one.text, one.language);
};

/**
 * "It", "the same", "the dose": where no medicine is named, or one is told by its looks, what it is called was said at another point of the
 * visit; where another is named, the nearest before is meant, unless the other is told of in the statement's words.
 */
const meantIn = (claim: Claim, named: readonly Spoken[]): ((name: MedicineName) => boolean) => {
  const { heard, earlier } = claim;
  const byPronoun = lazily(() => antecedents(claim));
  const byName = lazily(() => named.map(inPart));
  const anywhere = lazily((): readonly Named[] => [
    ...earlier.flatMap(({ text }) => medicineNames(wordsOf(text))),
    ...claim.around.flatMap((one) => readingOf(one.heard).medicines),
  ]);
  return (name) => {
    const isOne = (one: Named): boolean => isSameMedicine({ id: one.id, product: null }, name);
    if (named.length === 0 || heard.some((one) => byLooks.test(one.text))) return anywhere().some(isOne);
    const meant = byPronoun().filter(({ names }) => names.some((one) => isSameMedicine(one, name)));
    if (meant.length === 0) return false;
    const own = companyOf(wordAt(claim.words, name.from), claim.words, claim.text, claim.language);
    const nearest = (all: readonly Company[]): number => Math.max(0, ...all.map((company) => shared(own, company)));
    return nearest(byName()) <= nearest(meant.map(({ company }) => company));
  };
};

/** "Methylprednisolone 40 mg and lidocaine 5 ml", of two that were said together: what leads to both is told of both. */
const isToldWith = (name: MedicineName, other: MedicineName, { heard }: Claim): boolean =>
  name.id !== other.id &&
  heard.some((one) => [name, other].every(({ id }) => readingOf(one).medicines.some((said) => said.id === id)));

/** Said, but what the statement says was said of another: "Ramipriili jatkuu", where ibuprofeeni was stopped. */
const isOfAnother = (name: MedicineName, claim: Claim, spoken: readonly Accompanied[]): boolean => {
  const claimed = medicineNames(claim.words);
  if (claimed.some((other) => isToldWith(name, other, claim))) return false;
  const own = companyOf(wordAt(claim.words, name.from), claim.words, claim.text, claim.language);
  const of = (same: boolean): Company[] =>
    spoken.filter(({ one }) => isSameMedicine(one, name) === same).map(({ company }) => company);
  if (isLikerTo(own, of(true), of(false))) return true;
  // What was there before is no rival of it.
  if (spoken.some(({ one, changedTo }) => changedTo && isSameMedicine(one, name))) return false;
  const left = spoken.filter(({ one }) => !claimed.some((other) => isSameMedicine(one, other)));
  return (
    of(true).length > 0 &&
    of(true).every((company) => shared(own, company) === 0) &&
    left.some(({ company }) =>
      [...own.keys()].some((word) => !/^(?:part|day|month|medicine):/.test(word) && company.has(word)),
    )
  );
};

const DISEASE = 6;
/** "Rokotettu vesirokkoa vastaan", "fick sin influensaspruta": a vaccine by what it is against. */
const isVaccineSaid = ({ id, word }: MedicineName, { heard, around }: Claim): boolean =>
  id.endsWith(' vaccine') &&
  [...heard, ...around.map((one) => one.heard)].some(({ text }) =>
    text.toLowerCase().includes(word.toLowerCase().slice(0, DISEASE)),
  );

/** Was this name said? Nothing about whether it suits, mixes or is enough. */
export const medication: Check = (claim) => {
  const listed = claim.own.among(claim.words, medicineNames(claim.words));
  const claimed = [...listed, ...dosedNames(claim, listed)];
  if (claimed.length === 0) return null;
  const spoken = spokenNames(claim.heard, claim.own);
  const spokenWords = claim.heard.flatMap((one) => readingOf(one).words);
  const misheard = misheardFor(claimed, spokenWords, spoken, claim.own.forms);
  if (misheard) return { check: 'medication', result: 'not-found', words: misheard };
  // Where one insulin was named, "insulin" means that one.
  const named = spoken.some(({ id }) => id.startsWith('insulin '));
  const isSaid = (name: MedicineName): boolean =>
    (spoken.some((said) => isSameMedicine(said, name) && !(named && said.id === 'insulin' && name.id !== 'insulin')) &&
      !isOtherProduct(name, spoken)) ||
    isSpelledOut(name.id, spoken) ||
    spoken.some(({ id }) => id.split(' ').includes(name.id) && isSpelledOut(id, claimed)) ||
    isSoundSaid(name, spokenWords) ||
    isVaccineSaid(name, claim) ||
    (!name.listed &&
      spokenWords.some((said) => said.lower.length > 4 && apart(stem(name.word), stem(said.text), 1) <= 1));
  const isMeant = meantIn(claim, spoken);
  const missing = claimed.filter((name) => !isSaid(name) && !isMeant(name));
  const companies = spoken.length > 1 ? accompanied(spoken) : [];
  const fated = spoken.length > 1 ? namesOfOtherFate(claim, isSameMedicine) : [];
  const ofAnother = claimed.filter(
    (name) =>
      !isSpelledOut(name.id, spoken) &&
      ((companies.length > 1 && isOfAnother(name, claim, companies)) ||
        (spoken.length > 0 && isDoseOfAnother(name, claim, isSameMedicine)) ||
        fated.some((one) => isSameMedicine(one, name)) ||
        isLaterInAnswer(wordAt(claim.words, name.from), claim, (answer) => {
          const { medicines, words } = readingOf(answer);
          const placesOf = (names: typeof medicines) => names.map(({ from }) => wordAt(words, from));
          const of = (names: readonly MedicineName[]) =>
            placesOf(medicines.filter((one) => names.some((own) => isSameMedicine(one, own))));
          return { all: placesOf(medicines), same: of([name]), told: of(claimed) };
        })),
  );
  if (missing.length === 0 && ofAnother.length === 0) {
    return { check: 'medication', result: 'supported', words: claimed.map(({ word }) => word) };
  }
  const instead = spoken.filter((one) => !claimed.some((name) => isSameMedicine(name, one))).map(({ word }) => word);
  return instead.length > 0
    ? { check: 'medication', result: 'contradicted', words: [...new Set(instead)] }
    : {
        check: 'medication',
        result: 'not-found',
        words: [...new Set([...missing, ...ofAnother].map(({ word }) => word))],
      };
};
