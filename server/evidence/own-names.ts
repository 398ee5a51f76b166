import type { Form } from './checks/near-name.js';
import { type MedicineName, medicineNames } from './lexicon/medicine-names.js';
import { type Word, wordsOf } from './words.js';

const SHORTEST = 5;

/** Names of one subject's medicines that the list of all does not have. */
export interface OwnNames {
  readonly forms: readonly Form[];
  /** The names in some words: those found there already, and these. */
  among(words: readonly Word[], found: readonly MedicineName[]): readonly MedicineName[];
}

/** The first word of each, where it is a name that nobody knows yet. */
export const ownNames = (names: readonly string[]): OwnNames => {
  const forms = names.flatMap((name): Form[] => {
    const words = wordsOf(name);
    const [first] = words;
    if (!first || first.lower.length < SHORTEST || medicineNames(words).some(({ listed }) => listed)) return [];
    return [{ form: first.lower, id: first.lower }];
  });
  if (forms.length === 0) return { forms, among: (_words, found) => found };
  return {
    forms,
    among: (words, found) => {
      const mine = words.flatMap(({ lower, text }, from): MedicineName[] => {
        const form = forms.find((one) => lower.startsWith(one.form));
        return form ? [{ id: form.id, product: null, listed: true, word: text, from }] : [];
      });
      return [...found.filter(({ from, listed }) => listed || !mine.some((one) => one.from === from)), ...mine];
    },
  };
};
