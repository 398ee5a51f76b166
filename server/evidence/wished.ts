/** Who wishes that somebody does something: "my daughter wants me to move", "tytär haluaa että muutan". */
import type { Language } from '../domain/language.js';
import { objects } from './lexicon/done-to.js';
import { pronouns } from './lexicon/pronouns.js';
import { type Person, personsIn } from './persons.js';
import type { Word } from './words.js';

/** Whoever a word means, and the word. */
export interface Meant {
  readonly person: Person;
  readonly word: string;
}

export interface Wish {
  /** Null where no word tells. */
  readonly wisher: Meant | null;
  /** Who is to do it; null where whoever wishes is. */
  readonly doer: Meant | null;
  readonly words: readonly Word[];
}

const wishes: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:halu(?:aa|aisi|ais|ais(?:in|it)|aisin|aa|an|un|is|isin|si|sin|avat)|toivo(?:o|isi|is|isin|n|i|in|vat))$/u,
  sv: /^(?:vill|ville|vilja|önskar|önskade|hoppas)$/u,
  en: /^(?:wants?|wanted|like|wish(?:es|ed)?)$/u,
};
/** "Would like", and not what one likes. */
const would = /^(?:would|i'd|he'd|she'd|they'd|we'd|you'd)$/;
const that = /^(?:että|et|ettei|etteivät|att|that)$/u;
const small = /^(?:the|my|her|his|their|your|min|sin|hennes|hans|oma|omaa)$/u;
/** "Äidin muuttavan". */
const participle = /\p{L}{2}v[aä]n$/u;

const personAt = (words: readonly Word[], language: Language, nameOf: (word: Word) => string | null): Meant | null => {
  // "Would like her to go", and not "her brother to go".
  const her = language === 'en' && words[0]?.lower === 'her' && words[1]?.lower === 'to';
  const target = her ? ({ kind: 'third', gender: 'female' } as const) : objects[language].get(words[0]?.lower ?? '');
  if (target)
    return { person: target.kind === 'third' ? { ...target, loose: false } : target, word: words[0]?.text ?? '' };
  const [first] = personsIn(words, language, nameOf).filter(
    ({ word: { lower } }) => !pronouns[language].my.has(lower) && !pronouns[language].their.has(lower),
  );
  const opens = words.findIndex(({ lower }) => !small.test(lower));
  return first && first.at <= Math.max(0, opens) ? { person: first.person, word: first.word.text } : null;
};

/** Null where the words tell of no wish. */
export const wishIn = (
  words: readonly Word[],
  language: Language,
  nameOf: (word: Word) => string | null,
): Wish | null => {
  const at = words.findIndex(
    ({ lower }, place) =>
      wishes[language].test(lower) &&
      (lower !== 'like' || words.slice(Math.max(0, place - 2), place).some((one) => would.test(one.lower))),
  );
  if (at === -1) return null;
  const before = personsIn(words.slice(0, at + 1), language, nameOf).findLast(
    ({ bears, word: { lower } }) => bears && !pronouns[language].my.has(lower) && !pronouns[language].their.has(lower),
  );
  const wisher = before ? { person: before.person, word: before.word.text } : null;
  const after = words.slice(at + 1);
  const [next] = after;
  if (next && that.test(next.lower)) {
    const rest = after.slice(1);
    const doer = personAt(rest, language, nameOf);
    return doer ? { wisher, doer, words: rest } : null;
  }
  const named = personAt(after, language, nameOf);
  const takes =
    language === 'en'
      ? after.slice(1, FEW).some(({ lower }) => lower === 'to')
      : language === 'fi' && after.some(({ lower }) => participle.test(lower));
  if (named && !takes) return null;
  return { wisher, doer: named, words: after };
};
const FEW = 4;
