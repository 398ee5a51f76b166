/** Finds names of medicines in a text: those on the list, and those with the ending of one. */
import type { Language } from '../../domain/language.js';
import { type Word, wordsOf } from '../words.js';
import { cueFinder, type Hit } from './cue.js';
import { medications, medicineEnding, medicineWords } from './medications.js';

const byName = cueFinder(Object.fromEntries([...medications].map(([name, forms]) => [name, [...forms]])));
const inGeneral = {
  fi: cueFinder({ general: medicineWords.fi }),
  sv: cueFinder({ general: medicineWords.sv }),
  en: cueFinder({ general: medicineWords.en }),
};

export interface MedicineName {
  /** The substance, or the name itself where it is not on the list. */
  readonly id: string;
  readonly listed: boolean;
  readonly word: string;
  readonly from: number;
}

const length = (hit: Hit<string>, words: readonly Word[]): number =>
  Math.max(
    0,
    ...(medications.get(hit.name) ?? [])
      .filter((form) => words[hit.from]?.lower.startsWith(form))
      .map((form) => form.length),
  ) +
  (hit.to - hit.from);

const longest = (hits: readonly Hit<string>[], words: readonly Word[]): Hit<string>[] =>
  hits.filter(
    (hit) =>
      !hits.some((other) => other.from === hit.from && other !== hit && length(other, words) > length(hit, words)),
  );

export const medicineNames = (words: readonly Word[]): MedicineName[] => {
  const hits = longest(byName(words), words);
  const listed = hits.map(({ name, from }) => ({ id: name, listed: true, word: words[from]?.text ?? '', from }));
  const others = words.flatMap((word, from) =>
    medicineEnding.test(word.lower) && !hits.some((hit) => hit.from === from)
      ? [{ id: word.lower, listed: false, word: word.text, from }]
      : [],
  );
  return [...listed, ...others];
};

export const medicineIds = (text: string): string[] => medicineNames(wordsOf(text)).map(({ id }) => id);

export const mentionsMedicine = (words: readonly Word[], language: Language): boolean =>
  inGeneral[language](words).length > 0 || medicineNames(words).length > 0;
