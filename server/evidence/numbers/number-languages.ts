import type { Language } from '../../domain/language.js';
import type { NumberLanguage } from './number-word.js';
import { english } from './numbers-en.js';
import { finnish } from './numbers-fi.js';
import { swedish } from './numbers-sv.js';

export const numberLanguages: Record<Language, NumberLanguage> = { fi: finnish, sv: swedish, en: english };
