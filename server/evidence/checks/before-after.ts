/** Whether a thing was before or after another: "before breakfast" of what was said to be after it. */
import type { Language } from '../../domain/language.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { isTime, unitOf } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';

type Result = { readonly text: string; readonly result: 'same' | 'other' };
type Order = 'before' | 'after';

const orders: Record<Language, Readonly<Record<Order, RegExp>>> = {
  fi: { before: /^(?:ennen|enne|ennenku|ennenkuin|edeltäv\p{L}+)$/u, after: /^(?:jälkeen|jälkee|jälestä|jälkhen)$/u },
  sv: { before: /^(?:före|innan|förrän)$/u, after: /^efter$/u },
  en: { before: /^before$/u, after: /^after$/u },
};
const denies = /(?<!\p{L})(?:ei|eikä|inte|int|ej|not|never)\s+(?:\p{L}+\s+){0,3}$/iu;
const stops = /[.!?;:,]/;
const skipped = /^(?:kuin|kun|ku|det|den|en|ett|the|a|an|att|jag|ja|du|han|hon|i|you|he|she|i'd|you've|i've|going|to)$/;

interface Told {
  readonly order: Order;
  readonly denied: boolean;
  readonly anchors: readonly Term[];
  readonly text: string;
  readonly start: number;
}

const REACH = 3;
/** So few words are an answer by themselves. */
const ANSWER = 2;
const NEAR = 40;

/** The words a relation is told of: after it, and in Finnish before "jälkeen" too. */
const anchorsOf = (words: readonly Word[], at: number, text: string, backwards: boolean): Word[] => {
  const found: Word[] = [];
  const step = backwards ? -1 : 1;
  for (let index = at + step; found.length < REACH; index += step) {
    const [word, beside] = [words[index], words[index - step]];
    if (!word || !beside) break;
    const between = backwards ? text.slice(word.end, beside.start) : text.slice(beside.end, word.start);
    if (stops.test(between)) break;
    if (!skipped.test(word.lower)) found.push(word);
  }
  return found;
};

const toldIn = (text: string, language: Language, words: readonly Word[], terms: readonly Term[]): Told[] => {
  const all = words.flatMap((word, at): Told[] => {
    const order = (['before', 'after'] as const).find((one) => orders[language][one].test(word.lower));
    if (!order) return [];
    const denied = denies.test(text.slice(Math.max(0, word.start - NEAR), word.start));
    const place = { order, denied, text: word.text, start: word.start };
    const backwards = language === 'fi' && word.lower !== 'ennen' && !/^ennen/.test(word.lower);
    const beside = anchorsOf(words, at, text, backwards);
    // "Efter tre dagar" tells how long.
    const lasts = /^\s*\d/.test(text.slice(word.end)) || beside.some(({ lower }) => isTime(unitOf(lower)));
    if (lasts && !/(?:te|de|th|s)$/.test(beside[0]?.lower ?? '')) return [];
    const starts = new Set(beside.map(({ start }) => start));
    const anchors = terms.filter(({ start }) => starts.has(start));
    return beside.length > 0 && anchors.length === 0 && language !== 'fi' ? [] : [{ ...place, anchors }];
  });
  // "Before or after the new year?"
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.order !== one.order &&
          /^\s?\p{L}+,?\s(?:tai|vai|eller|or)\s(?:\p{L}+\s)?$/iu.test(
            text.slice(Math.min(one.start, other.start), Math.max(one.start, other.start)),
          ),
      ),
  );
};

export const beforeAfter = (claim: Claim): Result[] => {
  const { language, text, words } = claim;
  if (!words.some(({ lower }) => orders[language].before.test(lower) || orders[language].after.test(lower))) return [];
  const told = toldIn(text, language, words, termsOf(words, language)).filter(({ denied }) => !denied);
  // "210 före och 260 efter": two measures, each compared as a number.
  if (new Set(told.map(({ order }) => order)).size !== 1) return [];
  const said = claim.heard.flatMap((one) => {
    const { words: spoken, terms } = readingOf(one);
    return toldIn(one.text, one.language, spoken, terms).map((each) => ({
      // "Not before" is after.
      order: each.denied ? ('after' as const) : each.order,
      anchors: each.anchors,
      language: one.language,
      // "Before or after lunch?" – "After."
      answers: spoken.length <= ANSWER && each.anchors.length === 0,
    }));
  });
  return told.flatMap(({ order, anchors, text: own }): Result[] => {
    if (anchors.length === 0) return [];
    const near = said.filter(
      (one) =>
        one.answers ||
        anchors.some((anchor) => one.anchors.some((term) => sameTerm(anchor, term, language, one.language))),
    );
    if (near.length === 0) return [];
    return [{ text: own, result: near.some((one) => one.order === order) ? 'same' : 'other' }];
  });
};
