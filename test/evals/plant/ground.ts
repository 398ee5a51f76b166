/** What a planter may look at, so that a planted error is an error: not said in the cited words, not said anywhere in the visit. */
import type { Language } from '../../../server/domain/language.js';
import type { SpeakerRole } from '../../../server/domain/transcript.js';
import { readNumbers } from '../../../server/evidence/numbers/read-numbers.js';
import { inWords } from '../../evidence/number-words.js';
import type { GoldStatement } from '../case.js';
import type { Said } from '../said.js';

export interface Ground {
  /** Of the note: what the planted text is written in. */
  readonly language: Language;
  readonly spoken: Language;
  readonly cited: string;
  readonly citedRoles: ReadonlySet<SpeakerRole>;
  readonly whole: string;
  readonly roles: ReadonlySet<SpeakerRole>;
  readonly said: Said;
  readonly noteType: string;
  /** True statements of other visits in the same language. */
  readonly elsewhere: readonly string[];
  readonly random: () => number;
}

/** The statement with one error of a kind, or null where it has no place for one. */
export type Plant = (statement: GoldStatement, ground: Ground) => string | null;

export const groundOf = (
  said: Said,
  statement: GoldStatement,
  more: Pick<Ground, 'elsewhere' | 'random' | 'noteType'>,
): Ground => {
  const cited = said.utterances.filter(({ id }) => statement.evidence.includes(id));
  const textOf = (utterances: Said['utterances']) => utterances.map(({ text }) => text.toLowerCase()).join('\n');
  return {
    ...more,
    language: said.noteLanguage,
    spoken: said.spokenLanguage,
    cited: textOf(cited),
    citedRoles: new Set(cited.map(({ role }) => role)),
    whole: textOf(said.utterances),
    roles: new Set(said.utterances.map(({ role }) => role)),
    said,
  };
};

export const pick = <T>(items: readonly T[], random: () => number): T | null =>
  items[Math.floor(random() * items.length)] ?? null;

export const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

const spellings = ['joined', 'apart', 'hyphens', 'colloquial', 'genitive', 'ordinal'] as const;

/** Whether a whole number is said: in digits, or in one of the ways people say it. */
export const saysNumber = (text: string, value: number, language: Language): boolean => {
  if (new RegExp(`(?<![\\d.,])${value}(?![\\d]|[.,]\\d)`).test(text)) return true;
  if (!Number.isInteger(value) || value > 9999) return false;
  const words = text.replaceAll('-', ' ').replace(/\s+/g, ' ');
  return spellings.some((how) => {
    const spelled = inWords(value, language, how).replaceAll('-', ' ');
    return spelled !== '' && new RegExp(`(?<!\\p{L})${spelled}`, 'u').test(words);
  });
};

const read = new WeakMap<Said, ReadonlySet<number>>();

const numbersRead = (said: Said): ReadonlySet<number> => {
  const known = read.get(said);
  if (known) return known;
  const mentions = said.utterances.flatMap(({ text, language }) => readNumbers(text, language));
  const values = new Set(mentions.flatMap(({ value, also }) => [value, ...also]));
  read.set(said, values);
  return values;
};

/** Whether a number could be heard anywhere in the visit, by either way of looking: then it is no error to write it. */
export const mayBeSaid = (value: number, { whole, spoken, said }: Ground): boolean =>
  saysNumber(whole, value, spoken) || numbersRead(said).has(value);

export const replaceAt = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With the first letter as large or small as the word it replaces. */
export const casedAs = (word: string, by: string): string =>
  word.charAt(0) === word.charAt(0).toUpperCase() ? capital(by) : by;
