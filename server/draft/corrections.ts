/**
 * What a speaker took back at once. Where it is plain what the correction stands for (a number for a number, a side for a side, a day
 * for a day), the words taken back are left out; otherwise everything stays and the reader sees the correction itself.
 */
import type { Language } from '../domain/language.js';
import { isNumberLike } from './number-like.js';

const markers: Record<Language, RegExp> = {
  fi: /(?:^|[\s,.–-]+)(?:ei\s?kun?|eikun?|korjaan|korjaus|tai siis)(?:[\s,]+(?:anteeksi|siis|hetkinen|korjaan))*(?=[\s,.:])[\s,.:]+/iu,
  sv: /(?:^|[\s,.–-]+)(?:(?:nej|eller|förlåt),?\s+)*(?:jag menar|förlåt|rättare sagt|rättelse)(?:[\s,]+(?:nej|jag menar))*(?=[\s,.:])[\s,.:]+/iu,
  en: /(?:^|[\s,.–-]+)(?:(?:no|oh|wait),?\s+)*(?:sorry,?\s+(?:no|i mean)|i mean|no,?\s+sorry|sorry|correction|scratch that|or rather|make that)(?=[\s,.:])[\s,.:]+/iu,
};

/** Begins with a correction of what was said before it. */
export const beginsCorrection = (text: string, language: Language): boolean =>
  (markers[language].exec(text)?.index ?? 1) === 0;

const connectors = new Set([
  'ja',
  'puoli',
  'pilkku',
  'och',
  'en',
  'ett',
  'halv',
  'halvt',
  'komma',
  'and',
  'a',
  'half',
  'point',
]);
const lightWords = new Set([
  'se',
  'on',
  'oli',
  'siis',
  'det',
  'är',
  'var',
  'it',
  'is',
  "it's",
  'its',
  'was',
  "that's",
  'the',
  'about',
  'noin',
  'ungefär',
]);
const units =
  /^(?:mg|milli|gram|mikro|micro|kilo|kg|ml|lit|tabl|kertaa|gång|times|prosent|procent|percent|%|aste|grad|degree|euro|viik|veck|week|päiv|dag|day|kuukau|månad|month|vuot|vuod|vuosi|år|year|tunti|tunni|timm|hour|minu|sent|cent|mmhg|elohop)/iu;
const sides = /^(?:vase|vasem|oike|vänst|hög(?:er|ra)|left|right)/iu;
const days =
  /^(?:maanan|tiist|keskiv|torst|perjan|lauant|sunnun|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tammik|helmik|maalisk|huhtik|toukok|kesäk|heinäk|elok|syysk|lokak|marrask|jouluk)/iu;

interface Spoken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Spoken[] =>
  [...text.matchAll(/[\p{L}\p{N}%]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** "Vasen", "höger", "left". */
export const isSideWord = (word: string): boolean => sides.test(word);

/** A weekday or a month. */
export const isDayWord = (word: string): boolean => days.test(word);

const kindOf = (word: string, language: Language): 'number' | 'side' | 'day' | null =>
  isNumberLike(word, language) ? 'number' : sides.test(word) ? 'side' : days.test(word) ? 'day' : null;

const FAR = 6;

const once = (text: string, language: Language): string | null => {
  const marker = markers[language].exec(text);
  if (!marker || marker.index === 0) return null;
  const before = text.slice(0, marker.index);
  const after = text.slice(marker.index + marker[0].length);
  const next = wordsOf(after);
  const first = next.slice(0, 4).find((word) => !lightWords.has(word.text));
  const kind = first ? kindOf(first.text, language) : null;
  if (!kind) return null;
  const said = wordsOf(before);
  let from = said.findLastIndex((word) => kindOf(word.text, language) === kind);
  if (from === -1) return null;
  const tail = said.slice(from + 1);
  const repeated = (word: string): boolean =>
    next.slice(0, 10).some((later) => later.text.slice(0, 4) === word.slice(0, 4));
  if (tail.length > FAR || !tail.every(({ text: word }) => units.test(word) || repeated(word) || connectors.has(word)))
    return null;
  if (/[.?!]/.test(before.slice(said[from]?.end, before.length)) && tail.length > 3) return null;
  const counts = (word: string | undefined): boolean =>
    word !== undefined && (kindOf(word, language) === 'number' || connectors.has(word));
  while (
    kind === 'number' &&
    counts(said[from - 1]?.text) &&
    !['en', 'a', 'och', 'and', 'ja'].includes(said[from - 1]?.text ?? '')
  )
    from -= 1;
  while (
    kind === 'number' &&
    ['ja', 'och', 'and'].includes(said[from - 1]?.text ?? '') &&
    kindOf(said[from - 2]?.text ?? '', language) === 'number' &&
    ['puoli', 'halv', 'en', 'ett', 'a', 'half'].includes(said[from]?.text ?? '')
  ) {
    from -= 2;
  }
  const kept = before.slice(0, said[from]?.start ?? 0).trimEnd();
  return kept === '' ? after : `${kept} ${after}`;
};

const MOST = 3;

export const withoutRetracted = (text: string, language: Language): string => {
  let result = text;
  for (let round = 0; round < MOST; round++) {
    const shorter = once(result, language);
    if (shorter === null) break;
    result = shorter;
  }
  return result;
};
