import type { Language } from '../../domain/language.js';
import { cueFinder } from '../lexicon/cue.js';
import { namedDays } from '../lexicon/days.js';
import { subjectLists } from '../lexicon/subjects.js';
import { monthOf } from '../numbers/months.js';
import { readNumbers } from '../numbers/read-numbers.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { wordsOf } from '../words.js';
import type { Check } from './claim.js';

const relative = {
  fi: cueFinder({ when: subjectLists.fi.when }),
  sv: cueFinder({ when: subjectLists.sv.when }),
  en: cueFinder({ when: subjectLists.en.when }),
};

const monthsOf = (text: string, language: Language): { text: string; month: number }[] =>
  wordsOf(text).flatMap((word) => {
    const month = monthOf(word.lower, language);
    // "May" and "march" are words as well.
    return month === null || (language === 'en' && !/^\p{Lu}/u.test(word.text)) ? [] : [{ text: word.text, month }];
  });

/**
 * Days and months of the statement, as dates or by name, against what was said. The year is usually not spoken and not compared;
 * a date reckoned from words such as "in two weeks" is not compared either.
 */
export const dates: Check = ({ text, language, heard }) => {
  const claimed = readNumbers(text, language).filter((mention) => mention.date !== null);
  const dated = new Set(claimed.map(({ date }) => date?.month));
  const claimedMonths = monthsOf(text, language).filter(({ month }) => !dated.has(month));
  const claimedDays = namedDays(text, language);
  if (claimed.length + claimedMonths.length + claimedDays.length === 0) return null;

  const said = heard.flatMap((one) => readNumbers(one.text, one.language));
  const saidDates = said.filter((mention) => mention.date !== null);
  const saidMonths = heard.flatMap((one) => monthsOf(one.text, one.language));
  const isSaid = ({ date, text: written }: NumberMention): boolean =>
    saidDates.some((mention) => mention.date?.day === date?.day && mention.date?.month === date?.month) ||
    // "7.9." may be a number at the end of a sentence, and a day may be said without its month.
    said.some((mention) => mention.date === null && mention.value === Number(written.replace(/\.$/, ''))) ||
    (saidDates.length === 0 && said.some((mention) => mention.value === date?.day && mention.unit === null));
  const monthSaid = (month: number): boolean =>
    saidMonths.some((one) => one.month === month) || saidDates.some(({ date }) => date?.month === month);

  const missing = [
    ...claimed.filter((claim) => !isSaid(claim)).map((claim) => claim.text),
    ...claimedMonths.filter(({ month }) => !monthSaid(month)).map((one) => one.text),
  ];
  const saidDays = heard.flatMap((one) => namedDays(one.text, one.language));
  const otherDays = claimedDays.filter(({ day }) => !saidDays.some((one) => one.day === day));
  if (otherDays.length > 0 && saidDays.length > 0) {
    return { check: 'dates', result: 'contradicted', words: [...new Set(saidDays.map((one) => one.text))] };
  }
  const words = [...claimed, ...claimedMonths, ...claimedDays].map((one) => one.text);
  if (missing.length === 0) {
    return { check: 'dates', result: otherDays.length > 0 ? 'not-compared' : 'supported', words };
  }
  const instead = [...new Set([...saidDates, ...saidMonths].map((one) => one.text))];
  if (instead.length > 0) return { check: 'dates', result: 'contradicted', words: instead };
  const reckoned = heard.some((one) => relative[one.language](wordsOf(one.text)).length > 0);
  return { check: 'dates', result: reckoned ? 'not-compared' : 'not-found', words: missing };
};
