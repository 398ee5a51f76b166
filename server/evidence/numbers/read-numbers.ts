/** Reads every number of a text, written in digits or in words, with its unit, as clock time or as date. */
import type { Language } from '../../domain/language.js';
import { monthOf } from './months.js';
import type { NumberLanguage } from './number-word.js';
import { english } from './numbers-en.js';
import { finnish } from './numbers-fi.js';
import { swedish } from './numbers-sv.js';
import { draftOf, type NumberDraft, type NumberMention, readClock, readSpoken } from './read-spoken.js';
import { type Token, tokensOf } from './tokens.js';
import { unitOf } from './units.js';

export const numberLanguages: Record<Language, NumberLanguage> = { fi: finnish, sv: swedish, en: english };

const withDate = (draft: NumberDraft, tokens: readonly Token[], code: Language): NumberDraft => {
  const dayFits = Number.isInteger(draft.value) && draft.value >= 1 && draft.value <= 31 && draft.unit === null;
  if (!dayFits) return draft;
  let at = draft.to;
  if (['.', 'of', 'th', 'st', 'nd', 'rd', ':', 'e'].includes(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'e') at += 1;
  let month = monthOf(tokens[at]?.lower ?? '', code);
  if (month === null) {
    const back = tokens[draft.from - 1]?.lower === 'the' ? draft.from - 2 : draft.from - 1;
    month = code === 'sv' ? null : monthOf(tokens[back]?.lower ?? '', code);
    at = draft.to - 1;
    // "in June 15 patients" is not a date; in English and Finnish the day follows at once, as an ordinal or a bare number.
    if (month === null || (code === 'fi' && !/n$/.test(tokens[back]?.lower ?? ''))) return draft;
  }
  const year = tokens[at + 1];
  const years = year?.kind === 'numeral' && year.numeral.is === 'number' ? year.numeral.value : null;
  const hasYear = years !== null && years >= 1900 && years <= 2100;
  return {
    ...draft,
    to: hasYear ? at + 2 : at + 1,
    date: { day: draft.value, month, year: hasYear ? years : null },
  };
};

const readNumeral = (
  token: Extract<Token, { kind: 'numeral' }>,
  from: number,
  next: Token | undefined,
): NumberDraft | null => {
  const { numeral } = token;
  if (numeral.is === 'date') {
    const { day, month, year } = numeral;
    return draftOf(day, from, from + 1, { digits: true, date: { day, month, year } });
  }
  // "At 60 mg" is no time of day.
  const unit = numeral.is === 'clock' && next?.kind !== 'numeral' ? unitOf(next?.lower ?? '') : null;
  if (numeral.is === 'clock' && unit !== null) return draftOf(numeral.hour, from, from + 1, { digits: true });
  if (numeral.is === 'clock') {
    return draftOf(numeral.hour, from, from + 1, { digits: true, clock: numeral, clockOnly: true });
  }
  return null;
};

/** "åttio-åtta" as one word, where the language writes the number in one. */
const withoutHyphens = (tokens: readonly Token[], language: NumberLanguage): Token[] => {
  const merged: Token[] = [];
  for (const token of tokens) {
    const [first, hyphen] = [merged.at(-2), merged.at(-1)];
    const tight = hyphen?.text === '-' && first?.end === hyphen.start && hyphen.end === token.start;
    const lower = tight && first.kind === 'word' && token.kind === 'word' ? first.lower + token.lower : null;
    if (!first || lower === null || language.word(first.lower) === null || language.word(lower) === null) {
      merged.push(token);
      continue;
    }
    merged.splice(-2, 2, { kind: 'word', text: lower, lower, start: first.start, end: token.end });
  }
  return merged;
};

/** Neighbours that can also be read as one: "yksi neljä kaksi" 142, "one forty two" 142, "kolmekymmentäkahdeksan viisi" 38.5. */
const readTogether = (drafts: readonly NumberDraft[]): void => {
  for (let index = 0; index < drafts.length; index++) {
    const [a, b] = [drafts[index], drafts[index + 1]];
    if (!a || !b || a.to !== b.from || a.date || b.date) continue;
    const year = a.value === 19 || a.value === 20;
    if ((year || (a.value >= 1 && a.value <= 9)) && b.value >= 10 && b.value <= 99)
      a.also = [...a.also, a.value * 100 + b.value];
    if (a.value >= 10 && a.value < 100 && b.value >= 0 && b.value <= 9 && !b.digits)
      a.also = [...a.also, a.value + b.value / 10];
    if (a.value >= 0 && a.value <= 24 && b.value >= 0 && b.value <= 59 && a.clock === null) {
      a.clock = { hour: a.value, minute: b.value };
    }
    let run = '';
    for (
      let at = index;
      (drafts[at]?.value ?? 10) < 10 && (at === index || drafts[at]?.from === drafts[at - 1]?.to);
      at++
    ) {
      run += `${drafts[at]?.value}`;
    }
    if (run.length >= 3) a.also = [...a.also, Number(run)];
  }
};

export const readNumbers = (text: string, code: Language): NumberMention[] => {
  const language = numberLanguages[code];
  const tokens = withoutHyphens(tokensOf(text, code !== 'en'), language);
  const drafts: NumberDraft[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const found =
      (token?.kind === 'numeral' ? readNumeral(token, at, tokens[at + 1]) : null) ??
      readClock(tokens, at, language) ??
      readSpoken(tokens, at, language);
    if (!found) {
      at += 1;
      continue;
    }
    const dated = found.date || found.clockOnly ? found : withDate(found, tokens, code);
    const next = tokens[tokens[dated.to]?.text === '-' ? dated.to + 1 : dated.to];
    if (dated.unit === null && !dated.date && next && next.kind !== 'numeral') dated.unit = unitOf(next.lower);
    drafts.push(dated);
    at = dated.to;
  }
  readTogether(drafts);
  return drafts.map(({ from, to, ...mention }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return { ...mention, start, end, text: text.slice(start, end) };
  });
};
