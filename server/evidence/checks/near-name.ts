/** Names of medicines that were nearly heard: "metropololi" for metoprololi, "burrana" for Burana. Both words are shown, neither is chosen. */
import { editDistance } from '../edit-distance.js';
import { keptByWord } from '../kept.js';
import { medications } from '../lexicon/medications.js';
import type { MedicineName } from '../lexicon/medicine-names.js';
import { sounds } from '../lexicon/split-names.js';
import type { Word } from '../words.js';
import { isClipped } from './meant-name.js';
import { isSoundSaid } from './sound-name.js';

const SHORTEST = 6;
const LONG = 9;

export interface Form {
  readonly form: string;
  readonly id: string;
}

const formsByLetter = new Map<string, Form[]>();
for (const [id, forms] of medications) {
  for (const form of forms) {
    if (form.length < SHORTEST || /[=~ ]/.test(form)) continue;
    const letter = form[0] ?? '';
    formsByLetter.set(letter, [...(formsByLetter.get(letter) ?? []), { form, id }]);
  }
}

const letters = (word: string): string => [...word].sort().join('');

const nearOf = (word: string, among: readonly Form[]): (Form & { readonly distance: number })[] =>
  among.flatMap((entry) => {
    const distance = Math.min(
      ...[-1, 0, 1].map((more) => {
        const start = word.slice(0, entry.form.length + more);
        const far = editDistance(start, entry.form, 2);
        // Two letters off is near in a long name, or where the same letters have changed places.
        return far < 2 || entry.form.length >= LONG || letters(start) === letters(entry.form) ? far : 3;
      }),
    );
    return distance > 0 && distance <= 2 ? [{ ...entry, distance }] : [];
  });

const nearListed = keptByWord((word) => nearOf(word, formsByLetter.get(word[0] ?? '') ?? []));

/** The known name a word nearly begins with, null for a word that is one or is near none. `own`: names known beside the list's. */
export const nearestName = (word: string, own: readonly Form[] = []): Form | null => {
  if (word.length < SHORTEST) return null;
  const mine = own.filter(({ form }) => form[0] === word[0] && form.length >= SHORTEST);
  if (mine.some(({ form }) => word.startsWith(form))) return null;
  return [...nearOf(word, mine), ...nearListed(word)].sort((a, b) => a.distance - b.distance)[0] ?? null;
};

const SHORT = 5;
/** "Eliqvis": the same but for letters of one sound. Doubled letters are a name nearly heard. */
export const isSpelledSo = ({ id, product, word }: MedicineName, words: readonly Word[]): boolean => {
  const own = sounds(word.toLowerCase());
  const forms = (medications.get(id) ?? []).filter(
    (form) => form.length >= SHORT && !/[=~ ]/.test(form) && (product === null || own.startsWith(sounds(form))),
  );
  return words.some(({ lower }) => forms.some((form) => sounds(lower).startsWith(sounds(form))));
};

/**
 * The two words of a possible mishearing: a name in the statement that is nearly a known one, or one that was said only nearly. Null where
 * there is none.
 */
export const misheardFor = (
  claimed: readonly MedicineName[],
  spokenWords: readonly Word[],
  spoken: readonly { readonly id: string; readonly word: string }[],
  own: readonly Form[] = [],
): string[] | null => {
  for (const name of claimed) {
    if (!name.listed) {
      const near = nearestName(name.word.toLowerCase(), own);
      if (near) return [name.word, medicineWord(near)];
      continue;
    }
    if (spoken.some(({ id }) => id === name.id)) continue;
    if (isSoundSaid(name, spokenWords) || isSpelledSo(name, spokenWords) || isClipped(name, spokenWords)) continue;
    const heard = spokenWords.find((said) => nearestName(said.lower, own)?.id === name.id);
    if (heard) return [heard.text, name.word];
  }
  return null;
};

/** Products by their own name, substances by the whole of theirs. */
const medicineWord = ({ form, id }: Form): string =>
  id[0] === form[0] && editDistance(id.slice(0, form.length), form, 2) <= 2 ? id : form;
