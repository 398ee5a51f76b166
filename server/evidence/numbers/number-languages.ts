import type { Language } from '../../domain/language.js';
import { keptByWord } from '../kept.js';
import type { NumberLanguage } from './number-word.js';
import { english } from './numbers-en.js';
import { finnish } from './numbers-fi.js';
import { swedish } from './numbers-sv.js';

/** Read once a word. */
const once = (language: NumberLanguage): NumberLanguage => ({
  ...language,
  word: keptByWord((word) => language.word(word)),
  partOf: keptByWord((word) => language.partOf(word)),
});

export const numberLanguages: Record<Language, NumberLanguage> = {
  fi: once(finnish),
  sv: once(swedish),
  en: once(english),
};

const begins = ({ word, partOf, half, quarterHour }: NumberLanguage): ((lower: string) => boolean) =>
  keptByWord((lower) => word(lower) !== null || partOf(lower) !== null || half.has(lower) || quarterHour.test(lower));

/** Whether a number may begin with a word; a text without any such word and without digits has none. */
export const beginsNumber: Record<Language, (lower: string) => boolean> = {
  fi: begins(numberLanguages.fi),
  sv: begins(numberLanguages.sv),
  en: begins(numberLanguages.en),
};
