import type { Language } from '../../domain/language.js';
import { cueFinder, type Hit } from '../lexicon/cue.js';
import { medications, medicineEnding, medicineWords } from '../lexicon/medications.js';
import { type Word, wordsOf } from '../words.js';
import type { Check } from './claim.js';

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

const longest = (hits: readonly Hit<string>[], words: readonly Word[]): Hit<string>[] =>
  hits.filter(
    (hit) =>
      !hits.some((other) => other.from === hit.from && other !== hit && length(other, words) > length(hit, words)),
  );

const length = (hit: Hit<string>, words: readonly Word[]): number =>
  Math.max(
    0,
    ...(medications.get(hit.name) ?? [])
      .filter((form) => words[hit.from]?.lower.startsWith(form))
      .map((form) => form.length),
  ) +
  (hit.to - hit.from);

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

/** Letters to change to make one word of the other, up to `limit`. */
const apart = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
};

const SAME_NAME = 1;
const NEAR_NAME = 3;

/** Was this name said? Nothing about whether it suits, mixes or is enough. */
export const medication: Check = ({ words, heard, earlier }) => {
  const claimed = medicineNames(words);
  if (claimed.length === 0) return null;
  const spokenWords = heard.flatMap((one) => wordsOf(one.text));
  const spoken = medicineNames(spokenWords);
  const stem = (word: string): string => word.toLowerCase().slice(0, Math.max(5, word.length - 3));
  const isSaid = (name: MedicineName): boolean =>
    spoken.some((said) => said.id === name.id) ||
    spokenWords.some(
      (said) => said.lower.length > 5 && apart(stem(name.word), stem(said.text), SAME_NAME) <= SAME_NAME,
    );
  // "Pidetään se samana": when no medicine is named in the evidence, the last one named before it is meant.
  const meant =
    spoken.length > 0 ? [] : (earlier.map(({ text }) => medicineIds(text)).find((ids) => ids.length > 0) ?? []);
  const missing = claimed.filter((name) => !isSaid(name) && !meant.includes(name.id));
  if (missing.length === 0) return { check: 'medication', result: 'supported', words: claimed.map(({ word }) => word) };
  const claimedIds = new Set(claimed.map(({ id }) => id));
  const others = spoken.filter(({ id }) => !claimedIds.has(id)).map(({ word }) => word);
  const alike = spokenWords.filter(
    (said) =>
      said.lower.length > 5 && missing.some(({ word }) => apart(stem(word), stem(said.text), NEAR_NAME) <= NEAR_NAME),
  );
  const instead = [...new Set([...others, ...alike.map(({ text }) => text)])];
  return instead.length > 0
    ? { check: 'medication', result: 'contradicted', words: instead }
    : { check: 'medication', result: 'not-found', words: missing.map(({ word }) => word) };
};
