import type { Language } from '../domain/language.js';

/** What single words are read as, kept for words that come again; no text is kept, and no more than so many words. */
const MOST_KEPT = 20_000;

/** A word cut loose: a piece of a text keeps the whole text in memory. */
const loose = (word: string): string => [...word].join('');

const copies = new Map<string, string>();

/** The one copy of a word, cut loose; what is kept by it is found sooner than by another string of the same letters. */
export const oneCopyOf = (word: string): string => {
  const known = copies.get(word);
  if (known !== undefined) return known;
  const copy = loose(word);
  if (copies.size >= MOST_KEPT) copies.clear();
  copies.set(copy, copy);
  return copy;
};

export const keptByWord = <Value>(make: (word: string) => Value): ((word: string) => Value) => {
  const kept = new Map<string, Value>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined || kept.has(word)) return known as Value;
    const made = make(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(oneCopyOf(word), made);
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

/** What is read of one object, made when first asked for and kept as long as the object is; it stands `within` the same each time. */
export const keptByObject = <Key extends object, Value, Within extends unknown[]>(
  make: (of: Key, ...within: Within) => Value,
): ((of: Key, ...within: Within) => Value) => {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (of, ...within) => {
    const known = kept.get(of);
    if (known) return known.value;
    const value = make(of, ...within);
    kept.set(of, { value });
    return value;
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
