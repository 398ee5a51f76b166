/** Another dose, another number. */
import type { Language } from '../../../server/domain/language.js';
import { type Ground, mayBeSaid, type Plant, pick, replaceAt, saysNumber, shuffled } from './ground.js';

const DOSE =
  /(?<![\p{L}\d.,/–-])(\d+(?:[.,]\d+)?)(\s?(?:mg|µg|mcg|mikrog|g|ml|iu|ky|milligram\p{L}*|mikrogram\p{L}*|microgram\p{L}*|gram\p{L}*|milliliter\p{L}*|millilitr\p{L}*|tablet\p{L}*|tabl|puffs?|units?|yksikkö\p{L}*|enhet\p{L}*)(?![\p{L}/]))/giu;
const NUMBER =
  /(?<![\p{L}\d.,/–-]|\d )(\d+(?:[.,]\d+)?)(?![\p{L}\d–-]|[.,]\d| \d{3}(?!\d)| (?:to|or) \d| [A-Z][a-z]+ \d{4}| (?:janu|febr|mar|apr|ma[ji]|jun|jul|aug|sept|okt|nov|dec))/gu;
/** Numbers that are names, dates, clock times or years. */
const NO_COUNT = /(?:klo|kello|kl\.?|at|type|tyypin|typ|vuonna|år|u|out of|to|or)\s*$|\d{1,2}\.\d{1,2}\.(?:\d{4})?$/iu;

const written = (value: number, language: Language): string => {
  const text = String(Math.round(value * 100) / 100);
  return language === 'en' ? text : text.replace('.', ',');
};

/** The value as it is written, changed to one that nobody says in the visit. */
const another = (values: readonly number[], from: number, ground: Ground): number | null => {
  const fits = values.filter(
    (value) =>
      (value > 1 || !Number.isInteger(value)) &&
      value > 0 &&
      value !== from &&
      Number.isFinite(value) &&
      !mayBeSaid(value, ground),
  );
  return pick(fits, ground.random);
};

const readValue = (text: string): number => Number(text.replace(',', '.'));

/** What the true statement says must be said, or the check would have flagged it anyway. */
const isSaid = (value: number, ground: Ground): boolean =>
  !Number.isInteger(value) || saysNumber(ground.cited, value, ground.spoken);

export const dose: Plant = ({ text }, ground) => {
  for (const match of shuffled([...text.matchAll(DOSE)], ground.random)) {
    const [, digits = ''] = match;
    const value = readValue(digits);
    const to = another([value * 2, value / 2, value * 10, value * 4, value * 3], value, ground);
    if (to !== null && isSaid(value, ground))
      return replaceAt(text, match.index, digits.length, written(to, ground.language));
  }
  return null;
};

const neighbours = (value: number, limit: number): number[] => {
  const text = String(value);
  const turned = text.length > 1 ? Number([...text].reverse().join('')) : value + 2;
  const near = Number.isInteger(value)
    ? [turned, value + (value > 20 ? 10 : 2), value * 2, value + (value > 100 ? 20 : 3), value - (value > 20 ? 10 : 2)]
    : [value + 1, value - 1, value + 0.5];
  return near.map((one) => Math.round(one * 100) / 100).filter((one) => one <= limit);
};

const counts: Record<Language, readonly string[]> = {
  fi: ['', '', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi', 'seitsemän', 'kahdeksan', 'yhdeksän', 'kymmenen'],
  sv: ['', '', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
  en: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

const inLetters: Plant = ({ text }, ground) => {
  const names = counts[ground.language];
  const found = [...text.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu)].filter(({ 0: word }) =>
    names.includes(word.toLowerCase()),
  );
  for (const match of shuffled(found, ground.random)) {
    const [word] = match;
    const value = names.indexOf(word.toLowerCase());
    const to = another(
      [2, 3, 4, 5, 6, 7, 8, 9].filter((one) => Math.abs(one - value) > 1),
      value,
      ground,
    );
    const by = to === null ? '' : (names[to] ?? '');
    if (by && isSaid(value, ground)) {
      const cased = word === word.toLowerCase() ? by : by.charAt(0).toUpperCase() + by.slice(1);
      return replaceAt(text, match.index, word.length, cased);
    }
  }
  return null;
};

/** A number that is no dose, no date and no clock time; in digits or, failing that, in letters. */
export const number: Plant = (statement, ground) => {
  const { text } = statement;
  const doses = [...text.matchAll(DOSE)].map(({ index }) => index);
  const dates = [...text.matchAll(/\d{1,2}\.\d{1,2}\.(?:\d{4})?/g)];
  const free = [...text.matchAll(NUMBER)].filter(
    ({ index, 0: digits }) =>
      !doses.includes(index) &&
      !dates.some((date) => index >= date.index && index < date.index + date[0].length) &&
      !NO_COUNT.test(text.slice(0, index)) &&
      !(digits.length === 4 && /^(?:19|20)/.test(digits)),
  );
  for (const match of shuffled(free, ground.random)) {
    const [digits] = match;
    const value = readValue(digits);
    const most = Number(
      /^(?:\/| out of )(\d+)/.exec(text.slice(match.index + digits.length))?.[1] ?? Number.POSITIVE_INFINITY,
    );
    const to = another(neighbours(value, most <= 10 ? most : Number.POSITIVE_INFINITY), value, ground);
    if (to !== null && isSaid(value, ground))
      return replaceAt(text, match.index, digits.length, written(to, ground.language));
  }
  return inLetters(statement, ground);
};
