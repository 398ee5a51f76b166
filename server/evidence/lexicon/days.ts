/** Weekdays and days told from today, under one name in all three languages. */
import type { Language } from '../../domain/language.js';
import { wordsOf } from '../words.js';

const days: Record<Language, readonly (readonly [RegExp, string])[]> = {
  fi: [
    [/^maanantai/, 'monday'],
    [/^tiistai/, 'tuesday'],
    [/^keskiviik/, 'wednesday'],
    [/^torstai/, 'thursday'],
    [/^perjantai/, 'friday'],
    [/^lauantai/, 'saturday'],
    [/^sunnuntai/, 'sunday'],
    [/^(?:tänään|tänää)$/, 'today'],
    [/^(?:huomenna|huomiseksi|huomiselle)$/, 'tomorrow'],
    [/^ylihuomen/, 'day after tomorrow'],
    [/^(?:eilen|eilinen|eilisen)$/, 'yesterday'],
  ],
  sv: [
    [/^måndag/, 'monday'],
    [/^tisdag/, 'tuesday'],
    [/^onsdag/, 'wednesday'],
    [/^torsdag/, 'thursday'],
    [/^fredag/, 'friday'],
    [/^lördag/, 'saturday'],
    [/^söndag/, 'sunday'],
    [/^(?:idag|ikväll)$/, 'today'],
    [/^(?:imorgon|imorron)$/, 'tomorrow'],
    [/^övermorgon$/, 'day after tomorrow'],
    [/^igår$/, 'yesterday'],
  ],
  en: [
    [/^monday/, 'monday'],
    [/^tuesday/, 'tuesday'],
    [/^wednesday/, 'wednesday'],
    [/^thursday/, 'thursday'],
    [/^friday/, 'friday'],
    [/^saturday/, 'saturday'],
    [/^sunday/, 'sunday'],
    [/^(?:today|tonight)$/, 'today'],
    [/^tomorrow$/, 'tomorrow'],
    [/^yesterday$/, 'yesterday'],
  ],
};

/** Swedish writes these in two words. */
const pairs: Readonly<Record<string, string>> = {
  'i dag': 'today',
  'i kväll': 'today',
  'i eftermiddag': 'today',
  'i morgon': 'tomorrow',
  'i övermorgon': 'day after tomorrow',
  'i går': 'yesterday',
};

export interface NamedDay {
  readonly day: string;
  readonly text: string;
}

export const namedDays = (text: string, language: Language): NamedDay[] => {
  const words = wordsOf(text);
  return words.flatMap((word, at): NamedDay[] => {
    const both = `${word.lower} ${words[at + 1]?.lower ?? ''}`;
    const pair = language === 'sv' ? pairs[both] : undefined;
    if (pair) return [{ day: pair, text: both }];
    const found = days[language].find(([pattern]) => pattern.test(word.lower));
    return found ? [{ day: found[1], text: word.text }] : [];
  });
};
