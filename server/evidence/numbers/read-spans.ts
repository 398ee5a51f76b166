/** Reads spans of time told without a number: "viikon ajan", "a year ago", "några veckor", and how often: "päivässä", "om dagen", "daily". */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { keptByWord } from '../kept.js';
import type { Word } from '../words.js';
import type { Unit } from './number-word.js';
import type { NumberMention } from './read-spoken.js';
import { isTime, unitOf } from './units.js';

export interface Span {
  readonly unit: Unit;
  /** How often, not how long: "twice a day". */
  readonly per: boolean;
  /** 1, or null where it is not said how many ("viikkoja", "a few weeks"). */
  readonly amount: 1 | null;
  /** "Joka toinen päivä", "varannan dag", "every other day". */
  readonly everyOther: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const often: Record<Language, readonly (readonly [RegExp, Unit])[]> = {
  fi: [
    [/^(?:päivittäi|vuorokausittai)/, 'day'],
    [/^viiko(?:i)?ttai/, 'week'],
    [/^kuukausittai/, 'month'],
    [/^vuosittai/, 'year'],
    [/^tunneittai/, 'hour'],
  ],
  sv: [
    [/^daglig/, 'day'],
    [/^veckovis/, 'week'],
    [/^månatlig/, 'month'],
    [/^årlig/, 'year'],
  ],
  en: [
    [/^(?:daily|nightly)$/, 'day'],
    [/^weekly$/, 'week'],
    [/^monthly$/, 'month'],
    [/^(?:yearly|annual|annually)$/, 'year'],
    [/^hourly$/, 'hour'],
  ],
};

const oftenFor = (language: Language) =>
  keptByWord((word) => often[language].find(([pattern]) => pattern.test(word))?.[1] ?? null);
const oftenIn = { fi: oftenFor('fi'), sv: oftenFor('sv'), en: oftenFor('en') };

const every: Record<Language, RegExp> = {
  fi: /^(?:joka|per)$/,
  sv: /^(?:varje|varannan|vartannat|per)$/,
  en: /^(?:every|each|per)$/,
};
const other: Record<Language, RegExp> = {
  fi: /^(?:toinen|toisena|toise|2|ikinen)$/,
  sv: /^(?:andra|2)$/,
  en: /^(?:other|second|2nd|single)$/,
};
/** "Joka toinen ilta", "every morning": as often as there are days. */
const partOfDay = new Set(['ilta', 'aamu', 'yö', 'kväll', 'morgon', 'natt', 'evening', 'morning', 'night']);
const isSecond = /^(?:toinen|toisena|toise|2|2nd|other|second|andra)$/;
const single: Record<Language, RegExp> = {
  fi: /^(?:tunti|viikon|viikko|viikoksi|kuukauden|kuukausi|kuukaus|vuos|kuukaudeksi|vuoden|vuosi|vuodeksi|päivän|päiväksi|tunnin|tunniksi|vuorokauden|viikolla|vuonna|viikoks|viikoo?n|kuukaudeks|vuodeks|päiväks|tunniks|minuutti|minuutin|minuutiksi|minuutiks)$/,
  sv: /^(?:veck[ao]n|året|månaden|månan|dygnet|timm[ae]n|minut[ei]n)$/,
  en: /^(?:day|week|month|year|hour|minute)$/,
};
const partitive = /^(?:viikkoo?a?|kuukautta|vuotta|päivää|tuntia|tuntii)$/;
const article = /^(?:a|an|last|past|next|this|whole|entire|full|another)$/;
const plural: Record<Language, RegExp> = {
  fi: /^(?:viikkoja|kuukausia|vuosia|päiviä|tunteja)$/,
  sv: /^(?:veckor|månader|dagar|timmar|dygn|år)$/,
  en: /^(?:days|weeks|months|years|hours)$/,
};
const few: Record<Language, RegExp> = {
  fi: /^(?:muutam|usei|useam|mon[ti])/,
  sv: /^(?:några|flera|många)$/,
  en: /^(?:few|several|some|many|recent|past|last|for|of)$/,
};
const withinFi = /^(?:päiväs(?:sä)?|viikos(?:sa)?|kuukaudes(?:sa)?|vuodes(?:sa)?|tunnis(?:sa)?|vuorokaudes(?:sa)?)$/;
/** "Kolmetoista päivää kuussa". */
const ofDays = /^(?:päivää|päivänä|iltaa|iltana|yötä|yönä|aamua|aamuna)$/;
const once = /^(?:kerran|once|twice|gång|gången|gånger|kertaa|times|thrice|kahdesti|kolmesti)$/;

export const readSpans = (
  text: string,
  language: Language,
  words: readonly Word[],
  numbers: readonly NumberMention[],
): Span[] => {
  const lower = (at: number): string => words[at]?.lower ?? '';
  const counts = (at: number): boolean =>
    once.test(lower(at)) ||
    unitOf(lower(at)) !== null ||
    numbers.some(
      ({ end }) => end === words[at]?.end || (end <= (words[at + 1]?.start ?? 0) && end > (words[at]?.end ?? 0)),
    );

  /** "Joka 2. päivä". */
  const isSecondInDigits = (at: number): boolean =>
    every[language].test(lower(at - 1)) &&
    /^\s*2(?:\.|nd|:a)?\s*$/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start));

  const isPer = (at: number): boolean => {
    const [before, beforeThat] = [lower(at - 1), lower(at - 2)];
    // "Every 4 hours" counts hours; it is no "every hour".
    const beside = text.slice(words[at - 1]?.end ?? 0, words[at]?.start).trim() === '';
    if (text[(words[at]?.start ?? 0) - 1] === '/' || (beside && every[language].test(before))) return true;
    if (isSecondInDigits(at)) return true;
    if (other[language].test(before) && every[language].test(beforeThat)) return true;
    if (language === 'fi') return withinFi.test(lower(at));
    // "Ten cigarettes a day", "two beers in the week", "två öl i veckan", "one glass of wine a week".
    const counted = (thing: number): boolean =>
      counts(thing) ||
      numbers.some(
        ({ end, unit }) => unit === null && /^\s+(?:\p{L}+\s+)?$/u.test(text.slice(end, words[thing]?.start ?? end)),
      );
    if (language === 'en')
      return before === 'the' && beforeThat === 'in' ? counted(at - 3) : /^an?$/.test(before) && counted(at - 2);
    return (
      (before === 'om' && /(?:en|et|an|on|in)$/.test(lower(at))) ||
      (before === 'i' && /(?:an|en|on|in)$/.test(lower(at)) && counted(at - 2))
    );
  };

  return flatMap(words, (word, at): Span[] => {
    const frequency = oftenIn[language](word.lower);
    const inMonth =
      language === 'fi' && /^kuus(?:sa)?$/.test(word.lower) && (once.test(lower(at - 1)) || ofDays.test(lower(at - 1)));
    const daily = partOfDay.has(word.lower) && isPer(at);
    // "Ympäri vuorokauden", "dygnet runt": all the time.
    if (lower(at - 1) === 'ympäri' || lower(at + 1) === 'runt') return [];
    const unit = frequency ?? (inMonth ? 'month' : daily ? 'day' : unitOf(word.lower));
    if (unit === null || !isTime(unit)) return [];
    const everyOther =
      isSecondInDigits(at) ||
      (other[language].test(lower(at - 1))
        ? isSecond.test(lower(at - 1))
        : /^(?:varannan|vartannat)$/.test(lower(at - 1)));
    const place = { everyOther, text: word.text, start: word.start, end: word.end };
    // "Kerran kahdessa viikossa", "kerran 2 viikossa".
    const within = withinFi.test(word.lower)
      ? numbers.find(({ end }) => end < word.start && text.slice(end, word.start).trim() === '')
      : undefined;
    const isOnce = within !== undefined && /(?:kerran|krt|kertaa)\s$/iu.test(text.slice(0, within.start));
    // "Meni kahdessa viikossa": how long it took.
    if (within && (within.unit === unit || isOnce))
      return within.value === 2 && isOnce ? [{ unit, per: true, amount: 1, ...place, everyOther: true }] : [];
    if (frequency || inMonth || isPer(at)) return [{ unit, per: true, amount: 1, ...place }];
    const counted = numbers.some(
      (number) =>
        number.unit === unit &&
        number.end <= word.end &&
        /^[\s.-]*(?:(?:of|a|an)\s)?$/.test(text.slice(number.end, word.start)),
    );
    if (counted) return [];
    const before = lower(at - 1);
    // "Viikkoa ennen": a week.
    if (
      language === 'fi' &&
      partitive.test(word.lower) &&
      /^(?:ennen|aiem|aikais|myöh)/.test(lower(at + 1)) &&
      !few.fi.test(before)
    )
      return [{ unit, per: false, amount: 1, ...place }];
    if (single[language].test(word.lower) && (language !== 'en' || article.test(before))) {
      return few[language].test(before) && language !== 'en'
        ? [{ unit, per: false, amount: null, ...place }]
        : [{ unit, per: false, amount: 1, ...place }];
    }
    const some = few[language].test(before) || (language === 'fi' && plural.fi.test(word.lower));
    return some && (language === 'fi' || plural[language].test(word.lower))
      ? [{ unit, per: false, amount: null, ...place }]
      : [];
  });
};
