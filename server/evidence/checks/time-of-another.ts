/** Parts of the day, months and seasons told of the other thing: "Simvastatin in the morning" of "enalapril in the morning and simvastatin at night". */
import type { Language } from '../../domain/language.js';
import { flatMap, matchesOf } from '../../domain/loops.js';
import { dayPartsIn } from '../lexicon/day-parts.js';
import type { DayMention } from '../lexicon/days.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { readingOf } from '../reading.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';
import { type Company, companyOf, isMedicine, isThing, meanings, shared } from './company.js';
import { partAround, parts, within } from './parts.js';

/** A medicine named by what it is for: "kolesterolilääke", "blodtrycksmedicinen", "the cholesterol tablet". */
const byUse: Record<Language, RegExp> = {
  fi: /(?<!\p{L})\p{L}{3,}(?:lääk|tablet|pilleri)\p{L}*/giu,
  sv: /(?<!\p{L})\p{L}{3,}(?:medicin|tablett|piller)\p{L}*/giu,
  en: /\b\w{4,}(?= (?:tablets?|pills?|medicines?|medication|meds)\b)/giu,
};

/** When: a part of the day, or a month or season. */
interface When {
  readonly kind: 'part' | 'month';
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Told {
  readonly when: When;
  readonly language: Language;
  readonly things: Company;
  readonly terms: readonly Term[];
  /** Of the things, medicines by name or by use. */
  readonly medicines: Company;
}

const whensIn = (text: string, language: Language, days: readonly DayMention[]): When[] => [
  ...dayPartsIn(text, language).map(({ part, ...place }): When => ({ ...place, kind: 'part', key: part })),
  ...flatMap(days, ({ what, text: own, start, end }): When[] =>
    what.is === 'month' || what.is === 'named'
      ? [{ kind: 'month', key: what.is === 'month' ? `${what.month}` : what.name, text: own, start, end }]
      : [],
  ),
];

/** More are a list: every time would be compared with every time. */
const MOST_TIMES = 20;

/** Each time in a text with what it is told of. */
const toldIn = (text: string, language: Language, words: readonly Word[], days: readonly DayMention[]): Told[] => {
  const all = whensIn(text, language, days);
  if (all.length === 0 || all.length > MOST_TIMES) return [];
  const carried = meanings(words, text, language);
  const uses = new Set(
    flatMap(matchesOf(text, byUse[language]), ({ index }) => [
      ...(carried.get(words.findIndex(({ start }) => start === index)) ?? []),
    ]),
  );
  return all.map((when) => {
    const others = all.filter((other) => other !== when);
    const things = new Map([...companyOf(when, words, text, language, others)].filter(([one]) => isThing(one)));
    const beside = within(words, partAround(text, when, parts)).filter(
      (word) => !all.some(({ start, end }) => word.start >= start && word.end <= end),
    );
    const medicines = new Map([...things].filter(([one]) => isMedicine(one) || uses.has(one)));
    return { when, language, things, terms: termsOf(beside, language), medicines };
  });
};

const isAlike = (a: Told, b: Told): boolean =>
  shared(a.things, b.things) > 0 ||
  a.terms.some((term) => b.terms.some((one) => sameTerm(term, one, a.language, b.language)));

/** The times of a statement that were said of another of the things told of. */
export const timesOfAnother = ({ text, language, words, days, heard }: Claim): readonly { readonly text: string }[] => {
  const claimed = toldIn(text, language, words, days);
  if (claimed.length === 0) return [];
  const said = flatMap(heard, (one) => toldIn(one.text, one.language, readingOf(one).words, readingOf(one).days));
  const at = ({ kind, key }: When): Told[] => said.filter(({ when }) => when.kind === kind && when.key === key);
  const elsewhere = ({ kind, key }: When): Told[] => said.filter(({ when }) => when.kind === kind && when.key !== key);
  const isOther = (one: Told): boolean => {
    const same = at(one.when);
    // "And again at night": what is told of nothing is of whatever was named.
    const isTold = same.length > 0 && same.every(({ medicines }) => medicines.size > 0);
    if (
      isTold &&
      one.when.kind === 'part' &&
      !same.some((told) => shared(one.medicines, told.things) > 0) &&
      elsewhere(one.when).some((told) => shared(one.medicines, told.medicines) > 0)
    )
      return true;
    if (same.some((told) => isAlike(one, told))) return false;
    // Two of two, each told of the other's.
    return claimed.some(
      (other) =>
        other.when.kind === one.when.kind &&
        other.when.key !== one.when.key &&
        !at(other.when).some((told) => isAlike(other, told)) &&
        at(other.when).some((told) => isAlike(one, told)) &&
        same.some((told) => isAlike(other, told)),
    );
  };
  return claimed.filter(isOther).map(({ when }) => when);
};
