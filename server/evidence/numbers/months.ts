/** Month names by their beginnings; English names whole, because "may" and "march" are words too. */
import type { Language } from '../../domain/language.js';
import { keptByWord } from '../kept.js';
import type { Token } from './tokens.js';

const months: Record<Language, readonly (readonly string[])[]> = {
  fi: [
    ['tammiku'],
    ['helmiku'],
    ['maalisku'],
    ['huhtiku'],
    ['toukoku'],
    ['kesäku'],
    ['heinäku'],
    ['elokuu', 'eloku'],
    ['syysku'],
    ['lokaku'],
    ['marrasku'],
    ['jouluku'],
  ],
  sv: [
    ['januari'],
    ['februari', 'feb'],
    ['mars'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli'],
    ['augusti', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  en: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
};

const readFor = (language: Language) =>
  keptByWord((word) => {
    const at = months[language].findIndex((names) =>
      names.some((name) => (language === 'fi' ? word.startsWith(name) : word === name || word === `${name}s`)),
    );
    return at === -1 ? null : at + 1;
  });
const read = { fi: readFor('fi'), sv: readFor('sv'), en: readFor('en') };

/** 1–12, or null. */
export const monthOf = (word: string, language: Language): number | null => read[language](word);

/** "Kuudestoista yhdettätoista", "den sextonde (i) elfte": months by their number, in the form a date has them. */
const byNumber: Partial<Record<Language, readonly string[]>> = {
  fi: [
    'ensimmäistä',
    'toista',
    'kolmatta',
    'neljättä',
    'viidettä',
    'kuudetta',
    'seitsemättä',
    'kahdeksatta',
    'yhdeksättä',
    'kymmenettä',
    'yhdettätoista',
    'kahdettatoista',
  ],
  sv: [
    'första',
    'andra',
    'tredje',
    'fjärde',
    'femte',
    'sjätte',
    'sjunde',
    'åttonde',
    'nionde',
    'tionde',
    'elfte',
    'tolfte',
  ],
};

export const monthByNumber = (tokens: readonly Token[], at: number, language: Language): number | null => {
  const found = byNumber[language]?.indexOf(tokens[at]?.lower ?? '') ?? -1;
  return found === -1 ? null : found + 1;
};
