/** What is said beside a number: its thing, its medicine. Two numbers of the same thing are known by their company. */
import type { Language } from '../../domain/language.js';
import { medicineNames } from '../lexicon/medicine-names.js';
import { unitOf } from '../numbers/units.js';
import { contentWords, type Word } from '../words.js';

const NEAR = 5;
const FAR = 14;
const STEM = 5;
/** Letters that so many words take at most. */
const AROUND = 500;
/** A medicine's name tells more than another word. */
const NAME = 2;

export type Company = ReadonlyMap<string, number>;

const carries = new WeakMap<readonly Word[], ReadonlyMap<number, readonly string[]>>();

/** What each word stands for, by its index: nothing, its stem, or a medicine. */
const meanings = (words: readonly Word[], text: string, language: Language): ReadonlyMap<number, readonly string[]> => {
  const known = carries.get(words);
  if (known) return known;
  const content = new Set(contentWords(text, language).map(({ start }) => start));
  const names = new Map(medicineNames(words).map(({ from, id }) => [from, id]));
  const made = new Map<number, readonly string[]>();
  words.forEach((word, at) => {
    const name = names.get(at);
    if (name !== undefined) made.set(at, [`medicine:${name}`]);
    else if (content.has(word.start) && unitOf(word.lower) === null)
      made.set(at, [`${language}:${word.lower.slice(0, STEM)}`]);
  });
  carries.set(words, made);
  return made;
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Words before a number, back to the number before it (and past that one where nothing stands between: "from 20 to 40 mg"), and after it,
 * up to the next. A sentence's end ends them.
 */
export const companyOf = (
  place: Place,
  words: readonly Word[],
  text: string,
  language: Language,
  all: readonly Place[] = [],
): Company => {
  const others = all.filter(({ start, end }) => end > place.start - AROUND && start < place.end + AROUND);
  const carried = meanings(words, text, language);
  const company = new Map<string, number>();
  const first = words.findIndex((word) => word.end > place.start);
  const at = first === -1 ? words.length : first;
  let after = at;
  while (after < words.length && (words[after]?.start ?? 0) < place.end) after += 1;
  const add = (index: number): void => {
    for (const meaning of carried.get(index) ?? []) company.set(meaning, meaning.startsWith('medicine:') ? NAME : 1);
  };
  const ends = (from: number, to: number): boolean => /[.!?;](?!\d)/.test(text.slice(from, to));
  const crossed = (from: number, to: number): boolean => others.some((other) => other.start >= from && other.end <= to);
  let reach = NEAR;
  for (let index = at - 1, edge = place.start; index >= Math.max(0, at - FAR) && reach > 0; index--) {
    const word = words[index];
    const inOther = others.some((other) => word && word.start >= other.start && word.end <= other.end);
    if (!word || ends(word.end, edge) || (company.size > 0 && (inOther || crossed(word.end, edge)))) break;
    if (!inOther) add(index);
    edge = word.start;
    if (carried.has(index)) reach -= 1;
  }
  reach = NEAR;
  for (let index = after, edge = place.end; index < Math.min(words.length, after + FAR) && reach > 0; index++) {
    const word = words[index];
    if (!word || ends(edge, word.start) || crossed(edge, word.start)) break;
    if (company.size > 0 && text.slice(edge, word.start).includes(',')) break;
    if (others.some((other) => word.start >= other.start && word.end <= other.end)) break;
    add(index);
    edge = word.end;
    if (carried.has(index)) reach -= 1;
  }
  return company;
};

export const shared = (a: Company, b: Company): number =>
  [...a].reduce((sum, [meaning, weight]) => sum + (b.has(meaning) ? weight : 0), 0);

/** How much better the company of something else has to fit before a claim is of the wrong thing. */
export const MARGIN = 2;

export const isLikerTo = (claim: Company, same: readonly Company[], others: readonly Company[]): boolean => {
  const near = Math.max(0, ...same.map((one) => shared(claim, one)));
  return others.some((one) => shared(claim, one) >= near + MARGIN);
};
