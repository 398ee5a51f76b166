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
