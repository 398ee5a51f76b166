/** Finds left and right in a text, and what lies on that side. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { keptByLanguage } from '../kept.js';
import { numberLanguages } from '../numbers/number-languages.js';
import { readNumbers } from '../numbers/read-numbers.js';
import { contentWords, type Word, wordsOf } from '../words.js';
import { isPaired, part } from './paired-parts.js';
import { isAfterItsThing } from './side-after.js';
import { isEnglishSide } from './sides-en.js';
import { clinicRowsOf, termsOf } from './terms.js';

export type Side = 'left' | 'right' | 'both';

const patterns: Record<Language, Readonly<Record<Side, RegExp>>> = {
  fi: {
    left: /^(?:vasen|vasem[mp]|vas$|sin$|sinister)/,
    // "oikein", "oikeasti", "oikeus" are other words; bare "oikea" means correct as often as right.
    right:
      /^(?:oike[ea]?(?:es|el|een|est|elt|eet|elle|ella|elta|essa|esta|ena|ella|aks|eks|as|ast)|oike(?:a|an|aa|assa|asta|aan|alla|alta|alle|ana|aksi|alt|al|e|en|ella|elta|elle|elt|el|essa|esta|eseen|eta|et|at|iden|ita|illa|ille|ista)|oikean?puol\p{L}*|oikeakät\p{L}*|oik|dx|dex|dexter)$/u,
    both: /^(?:molemminpuol|molempipuol|bilat)/,
  },
  sv: {
    left: /^(?:vänst|vä$)/,
    right: /^(?:hög(?:er|ra|ersid\p{L}*|ersida\p{L}*)|höger\p{L}+|hö|dx)$/u,
    both: /^(?:bilat|dubbelsid)/,
  },
  // "The left's been swollen."
  en: { left: /^(?:left(?:['’]s)?|l)$/, right: /^(?:right(?:['’]s)?|r)$/, both: /^bilat/ },
};
const bothWord: Record<Language, RegExp> = {
  fi: /^(?:molem|kum\p{L}+kin$)/u,
  sv: /^(?:båda|bägge)$/,
  en: /^(?:both|either)$/,
};

const bothAlone: Record<Language, RegExp> = {
  fi: /(?:^| )(?:molemm(?:issa?|ista?|illa?|ilta?|ille?)|molempiin)$/,
  sv: /^(?:i|på) (?:båda|bägge)$/,
  en: /^(?:in|on) both$/,
};

/** "Oikea" as correct: "oikeaan aikaan", "olet oikeassa", "oikea lääke". */
const correctFi =
  /^(?:lääk|vastau|annos|annok|aika|aikaan|asia|paikka|paikas|suun|syy|tapa|sana|osoit|henkil|hoito|määrä|ihmi|diagnoo)/;

/** What may follow "in both" without being what there are two of. */
const goesOn: Record<Language, RegExp> = {
  fi: /^(?:ja|mutta|mut|sekä|iltaisin|iltasin|illalla|aamuisin|aamusin|aamulla|yöksi|päivittäin|kerran|kahdesti|kolmesti|nyt|joka)$/,
  sv: /^(?:och|men|till|på|varje|var|en|två|tre|nu|morgon|kväll|dagligen|under|inför)$/,
  en: /^(?:and|but|at|every|once|twice|in|for|now|nightly|daily|each)$/,
};

export interface SidedWord {
  readonly side: Side;
  readonly word: string;
  /** Index of the word, and one past its last. */
  readonly from: number;
  readonly to: number;
}

const isFinnishSide = (words: readonly Word[], at: number): boolean => {
  const [lower, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (!lower.startsWith('oike')) return true;
  // "Pitää päätöstä oikeana".
  if (correctFi.test(next) || lower === 'oikeana') return false;
  // "Oikeest" is "really" as often.
  if (/^oike(?:est|ast)$/.test(lower))
    return /st[aä]?$/.test(next) || words.some((word) => word.lower.startsWith('vasem'));
  const right = words[at - 1]?.lower ?? '';
  // "Vasen ennallaan, oikeassa uusi": beside the other side it is one.
  if (
    /^oike[ae]?s(?:sa)?$/.test(lower) &&
    words.some((word) => word.lower.startsWith('vasem') || word.lower === 'vasen')
  )
    return true;
  // "Se oli oikeessa korvassa"; "olet oikeessa" has no part after it.
  if (/^oikee?s(?:sa)?$/.test(lower) && isPaired(next, 'fi') && /s(?:s[aä])?$/.test(next)) return true;
  if (/^oikee?s(?:sa)?$/.test(lower)) return next !== '' && !/^(?:o[ol]|on$)/.test(right);
  if (/^oikeas(?:sa)?$/.test(lower))
    return (
      /s(?:s[aä])?(?:ni|si|nsa|nsä)?$/.test(next) || /^(?:puol|ala|ylä)/.test(next) || /^(?:tässä|tuossa)$/.test(right)
    );
  if (lower === 'oikea') return next !== '' || at > 0;
  return true;
};

const POSTPOSED = 4;

/** A word with which a side may be said: looked at first, as most have none. */
const mayBeSide = keptByLanguage(
  (lower, language) =>
    (language === 'fi' && lower.startsWith('oiki')) ||
    Object.values(patterns[language]).some((pattern) => pattern.test(lower)) ||
    bothWord[language].test(lower),
);

export const sidesOf = (words: readonly Word[], language: Language): SidedWord[] =>
  flatMap(words, (word, at): SidedWord[] => {
    if (!mayBeSide(word.lower, language)) return [];
    const next = words[at + 1];
    // "Both of your knees", "molemmissa alaraajoissa".
    const after =
      language === 'en' && /^(?:of|the|my|your|his|her|their)$/.test(next?.lower ?? '') ? [at + 2, at + 3] : [at + 1];
    const isPair = bothWord[language].test(word.lower) && word.lower !== 'either';
    // "No swelling in either leg"; "either leg or arm" are two things.
    const isEither = language === 'en' && word.lower === 'either' && words[at + 2]?.lower !== 'or';
    if (isEither && next && part.en.test(next.lower))
      return [{ side: 'both', word: `${word.text} ${next.text}`, from: at, to: at + 2 }];
    const pair = isPair && after.some((place) => isPaired(words[place]?.lower ?? '', language));
    // "Pulssi tuntuu molemmissa."
    const last = !next || next.start - word.end > 1 || goesOn[language].test(next.lower);
    if (last && bothAlone[language].test(`${words[at - 1]?.lower ?? ''} ${word.lower}`))
      return [{ side: 'both', word: word.text, from: at, to: at + 1 }];
    if (pair) return [{ side: 'both', word: `${word.text} ${next?.text ?? ''}`, from: at, to: at + 2 }];
    // "Polvet narisee molemmat", "the knees are stiff, both".
    const ahead = words.slice(Math.max(0, at - POSTPOSED), at);
    if (isPair && last && ahead.some(({ lower }) => isPaired(lower, language)))
      return [{ side: 'both', word: word.text, from: at, to: at + 1 }];
    // "Oikia", "oikialla" of the dialects.
    const lower = language === 'fi' ? word.lower.replace(/^oiki(?=[aoe])/, 'oike') : word.lower;
    const side = (['left', 'right', 'both'] as const).find((name) => patterns[language][name].test(lower));
    if (!side) return [];
    if (language === 'en' && side !== 'both' && !isEnglishSide(words, at, side)) return [];
    if (language === 'fi' && side === 'right' && !isFinnishSide(words, at)) return [];
    return [{ side, word: word.text, from: at, to: at + 1 }];
  });

/** A word told of a side, with the rows of words for the same that it stands in. */
export interface Told {
  readonly lower: string;
  readonly rows: readonly string[];
}

export interface Sided {
  readonly side: Side;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Words and numbers said of that side: what follows it and, weaker, what leads to it, up to the next side or the end of the sentence. */
  readonly words: readonly Told[];
  readonly numbers: readonly number[];
  readonly before: readonly Told[];
  /** It comes after what is told of it: "two out of five on the left". */
  readonly after: boolean;
  /** What there are two of: "both hands". */
  readonly pair: readonly Told[];
  /** Of the hand one writes with, which says nothing of where anything is: "vänsterhänt", "right-handed". */
  readonly handed: boolean;
}

const handed = /er-?hän[dt]|käti|käsi(?:nen|syys)/u;
const handedAfter = /^[\s-]*(?:handed|hander|hand[\s-]dominant|kätinen|kätisyys)/iu;

/** "Kipu oikealla ja vuoto vasemmalla": what stands after the last "and" leads to the next side. */
const upToAnd = (ahead: string): string => /^(.*)\s(?:ja|och|å|and|mutta|men|but)\s[^,]*$/iu.exec(ahead)?.[1] ?? ahead;

/** What leads to a second side begins after the last comma: "vasempaan käsivarteen, viimeksi oikealla". */
const beside = (lead: string, second: boolean): string => (second ? (lead.split(/,\s/).at(-1) ?? '') : lead);

/** What is told of a side: number words are not, they are compared as numbers. */
export const toldIn = (text: string, language: Language): Told[] => {
  const words = wordsOf(text);
  const rows = new Map(termsOf(words, language).map((term) => [term.start, term.rows]));
  const clinic = clinicRowsOf(words, language);
  return flatMap(contentWords(words, language), ({ lower, start }) =>
    numberLanguages[language].word(lower) === null
      ? [{ lower, rows: [...(rows.get(start) ?? []), ...(clinic.get(start) ?? []).map((row) => `c${row}`)] }]
      : [],
  );
};

const FAR = 10;
const NEAR = 6;

export const abbreviated = /^(?:vas|oik|sin|dx|dex|vä|hö)$/iu;

export const sidedIn = (text: string, language: Language, words: readonly Word[] = wordsOf(text)): Sided[] => {
  const sides = sidesOf(words, language);
  return sides.map(({ side, word, from, to }, index) => {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    const limit = Math.min(sides[index + 1]?.from ?? words.length, from + FAR);
    const rest = text.slice(end, limit < words.length ? words[limit]?.start : undefined);
    // "Vas. 95" ends no sentence.
    const ahead = (abbreviated.test(word) ? rest.replace(/^\./, ' ') : rest).split(/(?<!\d)[.!?;]/)[0] ?? '';
    // "Vasemmassa kädessä, ohjattu siirtämään oikealle": what stands after the last comma is the next side's.
    const own = ahead.split(/,\s/).slice(0, -1).join(', ');
    const next = sides[index + 1] !== undefined;
    const scope = next && contentWords(own, language).length > 0 ? own : next ? upToAnd(ahead) : ahead;
    const first = Math.max(sides[index - 1]?.to ?? 0, from - NEAR);
    const lead =
      text
        .slice(words[first]?.start ?? start, start)
        .split(/(?<!\d)[.!?;]/)
        .at(-1) ?? '';
    const after = isAfterItsThing(text, words, from, to, language);
    const [follows, leads] = after
      ? [beside(lead, sides[index - 1] !== undefined), scope]
      : [scope, beside(lead, sides[index - 1] !== undefined)];
    return {
      side,
      word,
      start,
      end,
      words: toldIn(follows, language),
      numbers:
        [follows, ...(after ? [leads] : [])]
          .map((told) => flatMap(readNumbers(told, language), ({ value, also }) => [value, ...also]))
          .find((values) => values.length > 0) ?? [],
      before: toldIn(leads, language),
      after,
      pair: to - from > 1 ? toldIn(words[to - 1]?.text ?? '', language) : [],
      handed: handed.test(word.toLowerCase()) || handedAfter.test(text.slice(end)),
    };
  });
};

/** "The right knee is fine. The left hurts": what the second is of goes without saying. */
export const withParts = (found: readonly Sided[], language: Language): Sided[] => {
  let last: Told | undefined;
  return found.map((one) => {
    const own = one.words.find(({ lower }) => part[language].test(lower));
    const made = own !== undefined || last === undefined ? one : { ...one, before: [last, ...one.before] };
    last = own ?? last;
    return made;
  });
};
