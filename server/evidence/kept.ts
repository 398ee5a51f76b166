import type { Language } from '../domain/language.js';

/** What single words are read as, kept for words that come again; no text is kept, and no more than so many words. */
const MOST_KEPT = 20_000;

/** A word cut loose: a piece of a text keeps the whole text in memory. */
const loose = (word: string): string => [...word].join('');

/** Of each word the one copy of it, and what it was read as: one look-up finds them all. */
type Kept = [copy: string, ...readings: unknown[]];
const words = new Map<string, Kept>();

const keptOf = (word: string): Kept => {
  const known = words.get(word);
  if (known) return known;
  if (words.size >= MOST_KEPT) words.clear();
  const copy = loose(word);
  const made: Kept = [copy];
  words.set(copy, made);
  return made;
};

/** The same word, cut loose; what is kept by it is found sooner than by another string of the same letters. */
export const oneCopyOf = (word: string): string => keptOf(word)[0];

let readings = 0;
const nothing = Symbol('nothing');

/** For readings a module makes once: each has a place of its own in the table for good. */
export const keptByWord = <Value>(make: (word: string) => Value): ((word: string) => Value) => {
  readings += 1;
  const place = readings;
  return (word) => {
    const kept = keptOf(word);
    const known = kept[place];
    if (known !== undefined) return (known === nothing ? undefined : known) as Value;
    const made = make(word);
    kept[place] = made === undefined ? nothing : made;
    return made;
  };
};

/** The same of a word in a language. */
export const keptByLanguage = <Value>(
  make: (word: string, language: Language) => Value,
): ((word: string, language: Language) => Value) => {
  const kept = {
    fi: keptByWord((word) => make(word, 'fi')),
    sv: keptByWord((word) => make(word, 'sv')),
    en: keptByWord((word) => make(word, 'en')),
  };
  return (word, language) => kept[language](word);
};

/** A pattern of single words, asked for words that come again. */
export interface WordTest {
  readonly test: (word: string) => boolean;
}
export const wordTest = (pattern: RegExp): WordTest => ({ test: keptByWord((word) => pattern.test(word)) });

/** Of each object what it was read as: few maps of what may be forgotten cost less to clean up than many. */
const objects = new WeakMap<object, unknown[]>();
let ofObjects = 0;

/** What is read of one object, made when first asked for and kept as long as the object is; it stands `within` the same each time. */
export const keptByObject = <Key extends object, Value, Within extends unknown[]>(
  make: (of: Key, ...within: Within) => Value,
): ((of: Key, ...within: Within) => Value) => {
  const place = ofObjects++;
  return (of, ...within) => {
    const readings = objects.get(of);
    const known = readings?.[place];
    if (known !== undefined) return (known === nothing ? undefined : known) as Value;
    const made = make(of, ...within);
    const kept = readings ?? objects.get(of) ?? [];
    if (kept.length === 0) objects.set(of, kept);
    kept[place] = made === undefined ? nothing : made;
    return made;
  };
};

/** Made when it is first asked for. */
export const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
