/** A denial taken away where there is one, put in where there is none. */
import type { Language } from '../../../server/domain/language.js';
import { type Plant, pick } from './ground.js';
import { english } from './negation-en.js';
import { finnish } from './negation-fi.js';
import { swedish } from './negation-sv.js';

/** The same text with its meaning turned, in each way the language's rules know. */
export type Variants = (text: string) => string[];

interface Negation {
  readonly negators: RegExp;
  readonly removed: Variants;
  readonly added: Variants;
}

const languages: Record<Language, Negation> = { fi: finnish, sv: swedish, en: english };

export const negation: Plant = ({ text }, { language, random }) => {
  const { negators, removed, added } = languages[language];
  if (/[”“"«]/.test(text)) return null;
  const variants = (negators.test(text) ? removed(text) : added(text)).filter((one) => one !== text && one.length > 3);
  return pick(variants, random);
};
