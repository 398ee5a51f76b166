import { flatMap } from '../../domain/loops.js';
import { editDistance } from '../edit-distance.js';
import type { Heard } from '../heard.js';
import { isAllergen } from '../lexicon/allergens.js';
import { doseWords } from '../lexicon/medications.js';
import { type MedicineName, medicineNames } from '../lexicon/medicine-names.js';
import { isCommon } from '../lexicon/naming.js';
import { isDose } from '../numbers/units.js';
import type { OwnNames } from '../own-names.js';
import { readingOf } from '../reading.js';
import { wordsSaid } from '../words.js';
import { allergenUnsaid } from './allergens.js';
import { isNotChosen } from './chosen-medicine.js';
import type { Check, Claim } from './claim.js';
import { type Company, companyOf, isLikerTo, shared } from './company.js';
import { isDoseOfAnother, isDoseOfOwn } from './dose-owner.js';
import { exchangedMedicines } from './exchanged-medicines.js';
import { namesOfOtherFate } from './fate.js';
import { isLaterInAnswer } from './first-answer.js';
import { meantIn, type Spoken, wordAt } from './meant-medicine.js';
import { isCalledSo, isClipped } from './meant-name.js';
import { isSpelledSo, misheardFor } from './near-name.js';
import { type Place, partAround, sentences } from './parts.js';
import { isSameMedicine, isSpelledOut, type Named } from './same-medicine.js';
import { isSoundSaid } from './sound-name.js';

/** The substance was said, and another product of it than this one. */
const isOtherProduct = (name: MedicineName, spoken: readonly Named[]): boolean => {
  const products = flatMap(spoken, ({ id, product }) => (id === name.id && product !== null ? [product] : []));
  return name.product !== null && products.length > 0 && !products.includes(name.product);
};

/** A statement's first word is written like a name whatever it is: "Tagit 600 mg", "Syntymäpaino 3500 g". */
const noName = /(?:[aieutk]it|[ae]t[st]?|nut|nyt|ttu|tty|paino|annos|määrä|vikt|mängd|weight|ed)$/u;

/** A word right before a dose is a name too ("Foobaril 20 mg"), when it is written like one. */
const dosedNames = (claim: Claim, known: readonly MedicineName[]): MedicineName[] =>
  flatMap(claim.numbers, (number): MedicineName[] => {
    if (!isDose(number.unit)) return [];
    const from = claim.words.findLastIndex((word) => word.end <= number.start);
    const word = claim.words[from];
    const touches = word && /^[\s,:]{1,2}$/.test(claim.text.slice(word.end, number.start));
    if (!touches || word.lower.length < 5 || !/^\p{Lu}/u.test(word.text) || doseWords.test(word.lower)) return [];
    if (isCommon(word.lower)) return [];
    if (from === 0 && noName.test(word.lower)) return [];
    return known.some((name) => name.from === from)
      ? []
      : [{ id: word.lower, product: null, listed: false, word: word.text, from }];
  });

const spokenNames = (heard: readonly Heard[], own: OwnNames): Spoken[] =>
  flatMap(heard, (one) => {
    const { medicines, words } = readingOf(one);
    return own.among(words, medicines).map((name) => ({ ...name, in: one }));
  });

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

const led = /^(.*,\s+)(?:ja|sekä|och|å|and)\s[^,]*$/isu;
/** "We go up to 24 units tonight, and metformin goes on": what stands before the "and" that leads to the first name is told of another. */
const startOfOwn = (text: string, place: Place, others: readonly Place[]): number => {
  const { start } = partAround(text, place, sentences);
  if (others.some((other) => other.start >= start && other.start < place.start)) return 0;
  return start + (led.exec(text.slice(start, place.start))?.[1]?.length ?? 0);
};

const accompanied = (spoken: readonly Spoken[]): Accompanied[] =>
  spoken.map((one) => {
    const { words, medicines } = readingOf(one.in);
    const others = medicines.filter((other) => other.from !== one.from).map((other) => wordAt(words, other.from));
    const place = wordAt(words, one.from);
    const from = startOfOwn(one.in.text, place, others);
    const own = from === 0 ? words : words.filter(({ start }) => start >= from);
    return {
      one,
      company: companyOf(place, own, one.in.text, one.in.language, others),
      changedTo: isChangedTo(one),
    };
  });

const stem = (word: string): string => word.toLowerCase().slice(0, Math.max(5, word.length - 3));

/** "Methylprednisolone 40 mg and lidocaine 5 ml", of two that were said together: what leads to both is told of both. */
const isToldWith = (name: MedicineName, other: MedicineName, { heard }: Claim): boolean =>
  name.id !== other.id &&
  heard.some((one) => [name, other].every(({ id }) => readingOf(one).medicines.some((said) => said.id === id)));

/** "Still using", "ottaa", "använder": said of every medicine. */
const ofAny =
  /^(?:en:(?:us(?:e|es|ed|ing)|still|tak\p{L}*)|fi:(?:käyt|ott|ota|ote|syö)\p{L}*|sv:(?:anvä\p{L}*|tar|tagit))$/u;

/** Said, but what the statement says was said of another: "Ramipriili jatkuu", where ibuprofeeni was stopped. */
const isOfAnother = (name: MedicineName, claim: Claim, spoken: readonly Accompanied[]): boolean => {
  const claimed = medicineNames(claim.words);
  if (claimed.some((other) => isToldWith(name, other, claim))) return false;
  const own = new Map(
    [...companyOf(wordAt(claim.words, name.from), claim.words, claim.text, claim.language)].filter(
      ([meaning]) => !ofAny.test(meaning),
    ),
  );
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
  [...heard, ...around().map((one) => one.heard)].some(({ text }) =>
    text.toLowerCase().includes(word.toLowerCase().slice(0, DISEASE)),
  );

/** "Doksisykliini… ei ku klaritromysiini": not what "it" is, wherever it is named too. */
const isTakenBack = (name: MedicineName, { cited }: Claim): boolean =>
  cited.some(({ utterance }) => medicineNames(wordsSaid(utterance)).some((one) => isSameMedicine(one, name)));

/** Was this name said? Nothing about whether it suits, mixes or is enough. */
export const medication: Check = (claim) => {
  const listed = claim.own.among(claim.words, medicineNames(claim.words));
  const claimed = [...listed, ...dosedNames(claim, listed)];
  const allergen = allergenUnsaid(claim);
  if (allergen !== null) return { check: 'medication', result: 'not-found', words: [allergen] };
  const fated = namesOfOtherFate(claim, isSameMedicine);
  const other = fated.find(({ id }) => isAllergen(id));
  if (other) return { check: 'medication', result: 'not-found', words: [other.word] };
  if (claimed.length === 0) return null;
  const spoken = spokenNames(claim.heard, claim.own);
  const spokenWords = flatMap(claim.heard, (one) => readingOf(one).words);
  const misheard = misheardFor(
    claimed.filter((name) => !isCalledSo(name, claim)),
    spokenWords,
    spoken,
    claim.own.forms,
  );
  if (misheard) return { check: 'medication', result: 'not-found', words: misheard };
  // Where one insulin was named, "insulin" means that one.
  const named = spoken.some(({ id }) => id.startsWith('insulin '));
  const isSaid = (name: MedicineName): boolean =>
    (spoken.some((said) => isSameMedicine(said, name) && !(named && said.id === 'insulin' && name.id !== 'insulin')) &&
      !isOtherProduct(name, spoken)) ||
    isSpelledOut(name.id, spoken) ||
    spoken.some(({ id }) => id.split(' ').includes(name.id) && isSpelledOut(id, claimed)) ||
    isSoundSaid(name, spokenWords) ||
    isClipped(name, [...spokenWords, ...flatMap(claim.nearby, ({ utterance }) => wordsSaid(utterance))]) ||
    isSpelledSo(name, spokenWords) ||
    isVaccineSaid(name, claim) ||
    (!name.listed &&
      spokenWords.some((said) => said.lower.length > 4 && editDistance(stem(name.word), stem(said.text), 1) <= 1));
  const isMeant = meantIn(claim, spoken);
  const missing = claimed.filter((name) => !isSaid(name) && (isTakenBack(name, claim) || !isMeant(name)));
  const exchanged = exchangedMedicines(claim, isSameMedicine);
  const companies = spoken.length > 1 ? accompanied(spoken) : [];
  const ofAnother = claimed.filter(
    (name) =>
      !isSpelledOut(name.id, spoken) &&
      ((companies.length > 1 && isOfAnother(name, claim, companies) && !isDoseOfOwn(name, claim, isSameMedicine)) ||
        (spoken.length > 0 && isDoseOfAnother(name, claim, isSameMedicine)) ||
        fated.some((one) => isSameMedicine(one, name)) ||
        exchanged.some((one) => one.id === name.id) ||
        isNotChosen(name, claim, isSameMedicine) ||
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
