import type { Language } from '../../server/domain/language.js';
import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import type { HelpTexts } from './texts/help-text.js';
import { sv } from './texts/sv.js';

/** Fetched with the dialog, not with the application. */
export const helpTexts: Readonly<Record<Language, HelpTexts>> = { fi, sv, en };
