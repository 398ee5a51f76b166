/** What a statement is worth where there is not room for all: how much of it tells something, and what a reader would miss most. */
import type { Language } from '../../domain/language.js';
import type { Utterance } from '../../domain/transcript.js';
import { lowerWords, type Topic } from './cues.js';
import { emptyWords } from './empty-words.js';
import { voiceOf } from './placement.js';
import type { Unit } from './units.js';

const sides =
  /^(?:vase[nm]|oike(?:a|i|e|assa|alla)|molem|kummas|vänst|hög(?:er|ra)|båda|bägge|bilateral|left$|right$|both$)/u;
const days =
  /^(?:maanan|tiist|keskiv|torst|perjan|lauant|sunnun|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tammik|helmik|maalisk|huhtik|toukok|kesäk|heinäk|elok|syysk|lokak|marrask|jouluk)/u;
/** Whether a word, in small letters, names a day or month. */
export const isDay = (word: string): boolean => days.test(word);

const negative: Record<Language, RegExp> = {
  fi: /^(?:ei|en|eikä|eivät|enkä|emme)$/u,
  sv: /^(?:inte|ingen|inga|inget|aldrig|nej|ingendera)$/u,
  en: /^(?:no|not|never|none|\p{L}+n't)$/u,
};

/** Whether a word, in small letters, denies. */
export const denies = (word: string, language: Language): boolean => negative[language].test(word);

const grave: readonly Topic[] = ['allergy', 'medication', 'risk', 'symptom', 'finding'];

/** A side, a number, a medicine, an allergy, a risk or a denied sign. */
export const isGrave = (unit: Unit): boolean => {
  const words = unit.pieces.flatMap((piece) => piece.words);
  return (
    unit.pieces.some(({ numbers }) => numbers) ||
    ['medication', 'allergy', 'risk'].some((topic) => unit.topics.has(topic as Topic)) ||
    words.some((word) => sides.test(word)) ||
    (words.some((word) => denies(word, unit.utterance.language)) && grave.some((topic) => unit.topics.has(topic)))
  );
};

/** Numbers, sides, dates to come, denied signs, a child's words: what cannot be told from the rest of a note. */
const missed = (unit: Unit, words: readonly string[]): number => {
  const has = (topic: Topic): boolean => unit.topics.has(topic);
  const result = has('test') || has('measure') || has('medication');
  const number = unit.pieces.some((piece) => piece.numbers) ? (result ? 2.5 : 1) : 0;
  const side = words.some((word) => sides.test(word)) ? 2 : 0;
  const date = words.some((word) => days.test(word)) && (has('plan') || has('agreement')) ? 2 : 0;
  const sign = words.some((word) => denies(word, unit.utterance.language)) && grave.some(has) ? 2.2 : 0;
  const grim = has('risk') || has('allergy') ? 3 : 0;
  const medicine = has('medication') ? 1 : 0;
  const found = voiceOf(unit.utterance.role) === 'professional' && (has('finding') || has('test')) ? 1 : 0;
  const child = unit.utterance.role === 'child' ? 1.5 : 0;
  return number + side + date + sign + grim + medicine + found + child + (unit.asked ? 0.4 : 0);
};

/** How often each word is said in a visit: what is returned to is what the visit is about. */
export const wordCounts = (utterances: readonly Utterance[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of utterances) for (const word of lowerWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Fewer words than this are too few to tell a share by. */
const FEW = 4;
const TOLD = 10;
const AGAIN = 2;
/** Of two equal shares the longer sentence tells more. */
const LENGTH = 0.4;
const CUES = 1.5;

/** What shows no topic and answers nothing is likely to be talk by the way. */
const BY_THE_WAY = 3;

export const worthOf = (unit: Unit, said: ReadonlyMap<string, number>): number => {
  const words = unit.pieces.flatMap((piece) => piece.words);
  const stray = unit.topics.size === 0 && !unit.asked && !unit.pieces.some((piece) => piece.numbers);
  const telling = words.filter((word) => !emptyWords[unit.utterance.language].has(word));
  const again = telling.filter((word) => (said.get(word) ?? 0) > 1).length;
  const cues = [...unit.topics.values()].reduce((sum, count) => sum + count, 0);
  const share = (TOLD * telling.length + AGAIN * again + CUES * cues) / Math.max(FEW, words.length);
  return share + LENGTH * Math.log(Math.max(1, words.length)) + missed(unit, words) - (stray ? BY_THE_WAY : 0);
};
