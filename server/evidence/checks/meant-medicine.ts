/** Which medicine "it" is, or one told by its looks. */
import { matchesOf } from '../../domain/loops.js';
import type { Heard } from '../heard.js';
import { lazily } from '../kept.js';
import { type MedicineName, medicineNames } from '../lexicon/medicine-names.js';
import { readingOf } from '../reading.js';
import { type Word, wordsSaid } from '../words.js';
import type { Claim } from './claim.js';
import { type Company, companyOf, shared } from './company.js';
import { isCalledSo } from './meant-name.js';
import { partAround, parts, within } from './parts.js';
import { isSameMedicine, type Named } from './same-medicine.js';

/** A name as it was said. */
export interface Spoken extends MedicineName {
  readonly in: Heard;
}

/** "The blue one", "den blå", "se sininen": told by its looks. */
const byLooks =
  /(?<!\p{L})(?:the \p{L}+ (?:one|inhaler|pill|tablet|puffer|spray)|den (?:där |här )?(?:blå|röda|vita|gula|gröna|lila|bruna|rosa|gamla|lilla|stora)|(?:sini|punai|valkoi|keltai)(?:nen|sen|stä|sta))(?!\p{L})/iu;

export const wordAt = (words: readonly Word[], from: number): Word =>
  words[from] ?? { text: '', lower: '', start: 0, end: 0 };

const pronoun = /(?<!\p{L})(?:se|sehän|sen|sitä|siitä|siihen|sillä|den|det|it|that)(?!\p{L})/giu;
const NEAREST = 4;

/** What was named last before each "it" of the evidence, as an "it" has its company there. */
const antecedents = ({ heard, earlier }: Claim): { readonly names: readonly Named[]; readonly company: Company }[] => {
  let last: readonly Named[] =
    earlier
      .slice(0, NEAREST)
      .map((one) => medicineNames(wordsSaid(one)))
      .find((names) => names.length > 0) ?? [];
  return heard.flatMap((one) => {
    const { words, medicines } = readingOf(one);
    const names = medicines.map((name) => ({ name, place: wordAt(words, name.from) }));
    const found = matchesOf(one.text, pronoun).flatMap((match) => {
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
export const meantIn = (claim: Claim, named: readonly Spoken[]): ((name: MedicineName) => boolean) => {
  const { heard, earlier } = claim;
  const byPronoun = lazily(() => antecedents(claim));
  const byName = lazily(() => named.map(inPart));
  const anywhere = lazily((): readonly Named[] => [
    ...earlier.flatMap((one) => medicineNames(wordsSaid(one))),
    ...claim.around().flatMap((one) => readingOf(one.heard).medicines),
  ]);
  return (name) => {
    const isOne = (one: Named): boolean => isSameMedicine({ id: one.id, product: null }, name);
    if (named.length === 0 || heard.some((one) => byLooks.test(one.text)) || isCalledSo(name, claim))
      return anywhere().some(isOne);
    const meant = byPronoun().filter(({ names }) => names.some((one) => isSameMedicine(one, name)));
    if (meant.length === 0) return false;
    const own = companyOf(wordAt(claim.words, name.from), claim.words, claim.text, claim.language);
    const nearest = (all: readonly Company[]): number => Math.max(0, ...all.map((company) => shared(own, company)));
    return nearest(byName()) <= nearest(meant.map(({ company }) => company));
  };
};
