/** What somebody demands is told of whoever is to do it: "her mother demands two months" of "her mum says she can come when I've been sober for two months". */
import type { Language } from '../../domain/language.js';
import type { Claim } from './claim.js';
import type { Part } from './persons-told.js';
import { isRetold } from './retold-of.js';

const demands: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:vaati|vaatii|vaatinut|edellyttää|edellytti|edellyttänyt)$/u,
  sv: /^(?:kräver|krävde|krävt|förutsätter|förutsatte)$/u,
  en: /^(?:demands|demanded|requires|required|insists|insisted)$/u,
};

/** The one named is told to have said it. */
export const isDemandedAsTold = ({ label, word, terms }: Part, sentence: string, claim: Claim): boolean =>
  demands[claim.language].test(terms[0]?.lower ?? '') &&
  isRetold({ words: word, who: label.kind === 'name' ? { name: label.name } : 'relative' }, sentence, claim);
