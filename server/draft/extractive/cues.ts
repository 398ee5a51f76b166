/** Words that show what a stretch of speech is about, by language. Data only; where a topic belongs is in `placement.ts`. */
import type { Language } from '../../domain/language.js';
import { cuesEn } from './cues-en.js';
import { cuesFi } from './cues-fi.js';
import { cuesSv } from './cues-sv.js';

export const topics = [
  'complaint',
  'symptom',
  'background',
  'medication',
  'allergy',
  'risk',
  'measure',
  'finding',
  'test',
  'assessment',
  'plan',
  'agreement',
  'action',
  'function',
  'need',
  'resource',
  'present',
  'observation',
  'life',
] as const;
export type Topic = (typeof topics)[number];

/**
 * Beginnings of words, parted by spaces; "=" before a whole word, and words of three letters or less are whole; "_" joins words that
 * follow one another, and at the end it means the word ends there.
 */
export type TopicCues = Readonly<Record<Topic, string>>;

interface Cue {
  readonly topic: Topic;
  readonly parts: readonly { readonly text: string; readonly whole: boolean }[];
}

const KEY = 2;
const SHORT = 3;

const compile = (cues: TopicCues): ReadonlyMap<string, readonly Cue[]> => {
  const byStart = new Map<string, Cue[]>();
  for (const topic of topics) {
    for (const entry of cues[topic].trim().split(/\s+/)) {
      const texts = entry.replace(/_$/, '').split('_');
      const parts = texts.map((part, index) => ({
        text: part.replace('=', ''),
        whole: part.startsWith('=') || part.length <= SHORT || (entry.endsWith('_') && index === texts.length - 1),
      }));
      const key = parts[0]?.text.slice(0, KEY) ?? '';
      byStart.set(key, [...(byStart.get(key) ?? []), { topic, parts }]);
    }
  }
  return byStart;
};

const compiled: Record<Language, ReadonlyMap<string, readonly Cue[]>> = {
  fi: compile(cuesFi),
  sv: compile(cuesSv),
  en: compile(cuesEn),
};

export const lowerWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?|\d+/gu) ?? [];

const fits = (word: string | undefined, part: Cue['parts'][number] | undefined): boolean =>
  word !== undefined && part !== undefined && (part.whole ? word === part.text : word.startsWith(part.text));

const MOST_KEPT = 20_000;
const kept: Record<Language, Map<string, readonly Cue[]>> = { fi: new Map(), sv: new Map(), en: new Map() };

/** The cues that begin with a word: looked up once, as people use the same words over and over. */
const begunBy = (word: string, language: Language): readonly Cue[] => {
  const known = kept[language].get(word);
  if (known) return known;
  const found = (compiled[language].get(word.slice(0, KEY)) ?? []).filter(({ parts }) => fits(word, parts[0]));
  if (kept[language].size >= MOST_KEPT) kept[language].clear();
  kept[language].set(word, found);
  return found;
};

/** How many cues of each topic there are among the words of a text, in small letters. */
export const topicsIn = (words: readonly string[], language: Language): Map<Topic, number> => {
  const found = new Map<Topic, number>();
  words.forEach((word, at) => {
    const begun = begunBy(word, language);
    if (begun.length === 0) return;
    const whole = begun.filter(({ parts }) =>
      parts.every((part, index) => index === 0 || fits(words[at + index], part)),
    );
    for (const topic of new Set(whole.map((cue) => cue.topic))) found.set(topic, (found.get(topic) ?? 0) + 1);
  });
  return found;
};
