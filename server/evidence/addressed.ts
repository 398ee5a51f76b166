/** To whom a sentence says "you": the one it calls by name. */
import type { Language } from '../domain/language.js';
import { flatMap } from '../domain/loops.js';
import { roleOf } from './bearers.js';
import { kinRowsOf } from './lexicon/kin.js';
import { pronouns } from './lexicon/pronouns.js';
import { isNameOf } from './name-forms.js';
import type { HeardClause, Spoken } from './spoken.js';
import type { Voices } from './voices.js';
import type { Word } from './words.js';

/** "Ja Riikka, sä": words before the one who is called. */
const opening =
  /^(?:ja|no|joo|niin|mut|mutta|entä|hei|sitten|sit|hyvä|kiitos|och|men|så|jo|hej|bra|då|tack|okej|and|so|but|then|now|well|right|okay|ok|good|thanks|hi|hello)$/;

const called = (words: readonly Word[], at: number, text: string, language: Language): boolean => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || (before && kinRowsOf(before.lower, language).length > 0)) return false;
  const { second } = pronouns[language];
  const after = text.slice(word.end, next?.start);
  // "Riikka sä varaat", and in Finnish "sä Eemeli".
  if (after === ' ' && second.has(next?.lower ?? '')) return true;
  if (language === 'fi' && second.has(before?.lower ?? '')) return true;
  const opens = words.slice(0, at).every(({ lower }) => opening.test(lower));
  return (opens && /^[,!]/.test(after)) || (/,\s*$/.test(text.slice(before?.end, word.start)) && !/^\s/.test(after));
};

/** Words that call somebody: their name alone, or after words of no meaning. */
export const isCall = ({ words }: HeardClause, name: Word | null): boolean =>
  words.every(({ start, lower }) => start === name?.start || opening.test(lower));

export interface Addressed {
  readonly word: Word;
  readonly voice: { readonly voice: string; readonly role: ReturnType<typeof roleOf> };
}

/** "Ja Riikka, sä varaat ajan?", "Bra, då tar du över, Jonas.": the one in the room who is called. */
export const addressedIn = (
  { text, clauses }: Spoken['sentences'][number],
  by: string,
  { nameOf, bearers }: Pick<Voices, 'nameOf' | 'bearers'>,
): Addressed | null => {
  const words = flatMap(clauses, (clause) => clause.words);
  const [language] = clauses.map((clause) => clause.language);
  const found = flatMap(words, (word, at): Addressed[] => {
    const name = nameOf(word);
    if (name === null || language === undefined || !called(words, at, text, language)) return [];
    const voice = [...bearers].find(([one]) => isNameOf(name, one))?.[1];
    return voice === undefined || voice === by ? [] : [{ word, voice: { voice, role: roleOf(voice) } }];
  });
  return found[0] ?? null;
};
