/** How seldom something comes round: "var tredje vecka", "joka kolmas viikko", "every three weeks"; every week is one. */
import type { Language } from '../../domain/language.js';
import { flatMap, matchesOf } from '../../domain/loops.js';
import { keptByObject } from '../kept.js';
import { numberLanguages } from '../numbers/number-languages.js';
import type { Unit } from '../numbers/number-word.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { companyOf, shared } from './company.js';

interface Round {
  readonly unit: Unit;
  readonly count: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A count and a unit, or a unit alone that comes round each time. */
const rounds: Record<Language, readonly RegExp[]> = {
  fi: [
    /(?<!\p{L})joka (?<count>\p{L}+|\d+\.?) (?<unit>viikko|kuukausi|kuukaus|vuosi|vuos)(?!\p{L})/giu,
    /(?<!\p{L})(?:(?<count>\p{L}+|\d+) )?(?<unit>viikon|vko:n|kuukauden|kk:n|vuoden) väle(?:in|illä)(?!\p{L})/giu,
    /(?<!\p{L})joka (?<count>\p{L}+|\d+\.?) (?<unit>päivä)(?!\p{L})/giu,
    /(?<!\p{L})joka (?<unit>viikko|kuukausi|kuukaus|vuosi|vuos)(?!\p{L})/giu,
    /(?<!\p{L})(?:kerran |kertaa )(?<unit>viikossa|viikos|kuukaudessa|kuukaudes|vuodessa|vuodes)(?!\p{L})/giu,
    /(?<!\p{L})(?<unit>viiko|kuukaus|vuos)i?ttain(?!\p{L})/giu,
  ],
  sv: [
    /(?<!\p{L})var(?:t|je)? (?<count>\p{L}+|\d+:?e?) (?<unit>vecka|månad|år)(?!\p{L})/giu,
    /(?<!\p{L})med (?<count>\p{L}+|\d+) (?<unit>veckors|månaders|års) mellanrum/giu,
    /(?<!\p{L})(?<count>varannan|vartannat) (?<unit>vecka|månad|år)(?!\p{L})/giu,
    /(?<!\p{L})(?:(?<count>varannan)|var(?:je)? (?<nth>\p{L}+|\d+:?e?)) (?<unit>dag)(?!\p{L})/giu,
    /(?<!\p{L})varje (?<unit>vecka|månad|år)(?!\p{L})/giu,
    /(?<!\p{L})(?:gång|gånger|ggr) (?:i|per) (?<unit>veckan?|månaden?)(?!\p{L})/giu,
  ],
  en: [
    /\bevery (?<count>\w+) (?<unit>weeks?|months?|years?)\b/giu,
    /\bevery (?<count>\w+) (?<unit>days?)\b/giu,
    /\b(?:every|each) (?<unit>week|month|year)\b/giu,
    /\b(?:once|twice|times) (?:a|per|each) (?<unit>week|month|year)\b/giu,
    /\b(?<unit>week|month|year)ly\b/giu,
  ],
};
const second = /^(?:toinen|2\.?|andra|2:?a|varannan|vartannat|other|second)$/iu;
const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:v[ie]+[ck]+o?|week|vko)/iu, 'week'],
  [/^(?:kuukau|kk|månad|month)/iu, 'month'],
  [/^(?:vuo|år|year)/iu, 'year'],
  [/^(?:päivä|da[gy])/iu, 'day'],
];
/** "Mondays" come round each week. */
const onDays =
  /(?<!\p{L})(?:(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)sin|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|arna)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)(?!\p{L})/iu;

/** Only asked, or denied: "Not every week". */
const isOpen = (before: string, after: string): boolean =>
  /^[^.!?]*\?/.test(after) || /(?<!\p{L})(?:ei|en|inte|int|not) $/iu.test(before);

const countOf = (word: string | undefined, language: Language): number | null =>
  word === undefined
    ? 1
    : second.test(word)
      ? 2
      : /^\d/.test(word)
        ? Number.parseInt(word, 10)
        : (numberLanguages[language].word(word.toLowerCase())?.value ?? null);

const roundsIn = (text: string, language: Language): Round[] =>
  flatMap(rounds[language], (pattern) =>
    flatMap(matchesOf(text, pattern), (match): Round[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const { nth, count: many = nth, unit: name = '' } = match.groups ?? {};
      const count = countOf(many, language);
      const unit = units.find(([form]) => form.test(name))?.[1];
      const isSaid = !isOpen(text.slice(0, start), text.slice(end));
      return count !== null && unit !== undefined && isSaid ? [{ unit, count, text: match[0], start, end }] : [];
    }),
  );

interface Result {
  readonly text: string;
  readonly result: 'same' | 'other';
  readonly start: number;
  readonly end: number;
}

/** What the statement tells to come round that was said to come so, and what was said to come more seldom: "every week" of "every third". */
export const everySoMany = keptByObject(({ text, language, words, heard }: Claim): readonly Result[] => {
  const claimed = roundsIn(text, language);
  if (claimed.length === 0) return [];
  const said = flatMap(heard, (one) =>
    roundsIn(one.text, one.language).map((round, _, all) => ({
      ...round,
      company: companyOf(
        round,
        readingOf(one).words,
        one.text,
        one.language,
        all.filter((other) => other !== round),
      ),
    })),
  );
  const isOnDays = heard.some((one) => onDays.test(one.text));
  return flatMap(claimed, (one): Result[] => {
    const alike = said.filter(({ unit }) => unit === one.unit);
    if (alike.some(({ count }) => count === one.count)) return [{ ...one, result: 'same' }];
    const own = companyOf(
      one,
      words,
      text,
      language,
      claimed.filter((other) => other !== one),
    );
    const isSeldom = alike.some(({ count, company }) => count > 1 && (!isOnDays || shared(own, company) > 0));
    return isSeldom ? [{ ...one, result: 'other' }] : [];
  });
});
