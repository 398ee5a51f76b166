import type { Language } from '../domain/language.js';
import type { Preferences } from '../domain/preferences.js';
import { fill, type Prompts } from './prompts.js';

/** "<" is written as an escape, so that no wish can end its frame. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * What a language model is told of the professional's wording: a message of its own, wishes as data, those of the note's language alone.
 * Null where nothing differs from how notes are written anyway. The form is given at rendering, not here.
 */
export const stylePart = (style: Preferences | undefined, language: Language, prompts: Prompts): string | null => {
  const phrases = (style?.phrases ?? []).filter((phrase) => phrase.language === language);
  const wishes = [
    ...(style?.length === 'short' ? [{ length: 'short' }] : []),
    ...phrases.map(({ instead, write }) => ({ instead, write })),
  ];
  return wishes.length === 0 ? null : fill(prompts.part.style, { wishes: wishes.map(json).join('\n') });
};
