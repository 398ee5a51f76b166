/** Joins a day with its month and year: "kuudestoista marraskuuta", "den sextonde i elfte", "March third, twenty twenty-six". */
import type { Language } from '../../domain/language.js';
import { monthByNumber, monthOf } from './months.js';
import { numberLanguages } from './number-languages.js';
import { type NumberDraft, readSpoken } from './read-spoken.js';
import type { Token } from './tokens.js';

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** A year in digits or words: "2026", "kaksituhatta kaksikymmentäkuusi", "twenty twenty-six". */
const yearAt = (tokens: readonly Token[], from: number, code: Language): { year: number; to: number } | null => {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  const first = readSpoken(tokens, at, numberLanguages[code]);
  if (!first) return null;
  if (isYear(first.value)) return { year: first.value, to: first.to };
  if (first.value !== 19 && first.value !== 20) return null;
  const second = readSpoken(tokens, first.to, numberLanguages[code]);
  if (!second || second.value < 10 || second.value > 99) return null;
  return { year: first.value * 100 + second.value, to: second.to };
};

/** The same number as a date where a month stands beside it; `free` is the first token no earlier number has taken. */
export const readDate = (draft: NumberDraft, tokens: readonly Token[], code: Language, free: number): NumberDraft => {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const dayFits = Number.isInteger(draft.value) && draft.value >= 1 && draft.value <= 31 && draft.unit === null;
  // "Kaatunut x2 marraskuussa" is no second of November.
  if (!dayFits || /^[x×]$/.test(lower(draft.from - 1))) return draft;
  let at = draft.to;
  // "Vasen 24. Heinäkuussa": the next sentence.
  const ends = code !== 'en' && lower(at) === '.' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  // "Kolme: tammikuussa …" lists.
  const lists = lower(at) === ':' && tokens[at]?.end !== tokens[at + 1]?.start;
  if (!ends && !lists && ['.', 'of', 'th', 'st', 'nd', 'rd', ':', 'e'].includes(lower(at))) at += 1;
  if (['of', 'e', 'päivä', 'päivänä'].includes(lower(at))) at += 1;
  let month = monthOf(lower(at), code) ?? (draft.digits ? null : monthByNumber(tokens, at, code));
  if (month === null && code === 'sv' && lower(at) === 'i') {
    month = monthByNumber(tokens, at + 1, code);
    if (month !== null) at += 1;
  }
  if (month === null) {
    const back = lower(draft.from - 1) === 'the' ? draft.from - 2 : draft.from - 1;
    month = code === 'sv' || back < free ? null : monthOf(lower(back), code);
    // "In June 15 patients" is not a date; in English and Finnish the day follows at once, as an ordinal or a bare number.
    if (month === null || (code === 'fi' && !/n$/.test(lower(back)))) return draft;
    at = draft.to - 1;
    if (['th', 'st', 'nd', 'rd'].includes(lower(draft.to))) at += 1;
  }
  // "Tää on kolmas elokuun jälkeen": the third since then.
  const counts = code === 'fi' && !draft.digits && /s$/.test(lower(draft.to - 1)) && /n$/.test(lower(at));
  if (counts && /^(?:jälkeen|lähtien)$/.test(lower(at + 1))) return draft;
  const year = yearAt(tokens, at + 1, code);
  return { ...draft, to: year?.to ?? at + 1, date: { day: draft.value, month, year: year?.year ?? null } };
};

const toLater = /^(?:and|ja|och|å|to|till)(?: (?:the|den))?$/;
const MOST_BETWEEN = 3;

/** "14 and 15 April", "den tjugoåttonde och tjugonionde mars": the month of both stands after the second. */
export const shareMonths = (drafts: readonly NumberDraft[], tokens: readonly Token[], code: Language): void => {
  drafts.forEach((second, at) => {
    const first = drafts[at - 1];
    if (!first || !second.date || first.date || first.clockOnly || first.unit !== null) return;
    const { day, month, year } = second.date;
    if (day === null || first.value < 1 || first.value >= day || !Number.isInteger(first.value)) return;
    const told = first.digits || numberLanguages[code].word(tokens[first.to - 1]?.lower ?? '')?.ordinal;
    const apart = tokens.slice(first.to, Math.min(second.from, first.to + MOST_BETWEEN)).map(({ lower }) => lower);
    if (told && second.from - first.to < MOST_BETWEEN && toLater.test(apart.join(' ')))
      first.date = { day: first.value, month, year };
  });
};
