/** Whom a deed is done to, in languages that tell it by the order of words. */
import type { Language } from '../domain/language.js';
import { polarity } from './lexicon/polarity.js';
import { pronouns } from './lexicon/pronouns.js';
import type { Named } from './persons.js';
import type { Word } from './words.js';

const named = ({ person }: Named): boolean =>
  person.kind === 'kin' || person.kind === 'name' || person.kind === 'worker';

/** "My wife helps my son with homework": named after another and the verb, before what a deed is done with, at or for; "my wife says my son drinks" is none. */
const isDoneTo = (one: Named, all: readonly Named[], words: readonly Word[], language: Language): boolean => {
  const { prepositions, articles, my } = pronouns[language];
  const doer = all.find(({ at, bears }) => bears && at < one.at);
  if (!doer || !named(doer) || !named(one)) return false;
  const between = words.slice(doer.at + 1, one.at).map(({ lower }) => lower);
  const verb = between.findIndex(
    (lower) => !articles.has(lower) && !my.has(lower) && !polarity[language].ands.has(lower),
  );
  const next = words[one.at + 1]?.lower;
  // "Dad comes on Mondays and my sister on Thursdays": she comes too.
  if (between.some((lower) => polarity[language].ands.has(lower)) && /^(?:on|at|in|på|i)$/.test(next ?? ''))
    return false;
  return verb === 0 && (next === undefined || prepositions.has(next));
};

/** "(Jag lovar) att ringa Malin", "to call my sister": whoever a clause of a deed without a doer names is whom it is done to. */
const isAfterInfinitive = (one: Named, words: readonly Word[], language: Language): boolean => {
  const { articles, my } = pronouns[language];
  const [marker, verb, ...rest] = words;
  if (!named(one) || !infinitive.test(marker?.lower ?? '') || one.at < 2 || !isBare[language].test(verb?.lower ?? ''))
    return false;
  return rest.slice(0, one.at - 2).every(({ lower }) => articles.has(lower) || my.has(lower));
};
const infinitive = /^(?:att|to)$/u;
/** A verb in its bare form: in Swedish it ends in a vowel. */
const isBare: Readonly<Record<Language, RegExp>> = { fi: /^$/u, sv: /^\p{L}+[aåeoy]$/u, en: /^\p{L}+$/u };

/** The same people; whoever the deed is done to does not do it. */
export const withoutDoneTo = (all: readonly Named[], words: readonly Word[], language: Language): readonly Named[] =>
  language === 'fi' || all.length === 0
    ? all
    : all.map((one) =>
        one.bears && (isDoneTo(one, all, words, language) || isAfterInfinitive(one, words, language))
          ? { ...one, bears: false }
          : one,
      );
