/** Names of medicines a recogniser wrote as they sound, in one word or cut into several: "kleksaania", "ibu profen", "para set a mol". */
import { keptByWord } from '../kept.js';
import type { Word } from '../words.js';
import { medications } from './medications.js';

/** Sounds as they are spelled in the three languages: "kefaleksiini" and "cephalexin" begin alike. */
export const sounds = (word: string): string =>
  word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ch', 'k')
    .replaceAll('ts', 'z')
    .replaceAll('ks', 'x')
    .replace(/[kq]v/g, 'k')
    .replaceAll('qu', 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/[sz]/g, 's')
    .replace(/^h(?=y)/, '')
    .replaceAll('y', 'i');

/** The same without doubled letters: "mett" + "formin" and "metformin" are one. */
const heardAs = keptByWord((word) => sounds(word.replaceAll('ck', 'k').replace(/(\p{L})\1/gu, '$1')));

const SHORTEST = 7;
const START = 3;
const MOST = 4;

interface Form {
  readonly id: string;
  readonly key: string;
}

/** By the letters a name begins with, made when it is first asked for. */
let byStart: Map<string, Form[]> | null = null;

const formsByStart = (): Map<string, Form[]> => {
  if (byStart) return byStart;
  byStart = new Map();
  for (const [id, forms] of medications) {
    for (const form of forms) {
      if (form.length < SHORTEST || /[=~ ]/.test(form)) continue;
      const row = byStart.get(form.slice(0, START)) ?? [];
      row.push({ id, key: heardAs(form.replace(/[aeio]$/, '')) });
      byStart.set(form.slice(0, START), row);
    }
  }
  return byStart;
};

const SHORT_KEY = 5;

/** The names that a word may be the beginning of. */
const likelyFor = keptByWord((word): readonly Form[] => {
  const likely = word.length < START ? undefined : formsByStart().get(word.slice(0, START));
  if (!likely) return [];
  // The last letter may sound otherwise with what follows it: "klek" + "saania".
  const head = heardAs(word).slice(0, -1);
  return likely.filter(({ key }) => (key.length < head.length ? head.startsWith(key) : key.startsWith(head)));
});

/** The name at this word and how many words it takes, null where there is none. */
export const soundingName = (
  words: readonly Word[],
  at: number,
): { readonly id: string; readonly count: number } | null => {
  const forms = likelyFor(words[at]?.lower ?? '');
  if (forms.length === 0) return null;
  let joined = '';
  for (let count = 1; count <= MOST; count++) {
    const [word, before] = [words[at + count - 1], words[at + count - 2]];
    if (!word || (count > 1 && word.start - (before?.end ?? 0) !== 1)) break;
    const reached = heardAs(joined).length;
    joined += word.lower;
    if (joined.length < SHORTEST) continue;
    const key = heardAs(joined);
    // All of its pieces are needed for the name.
    const found = forms.find((form) => form.key.length > Math.max(SHORT_KEY, reached) && key.startsWith(form.key));
    if (found) return { id: found.id, count };
  }
  return null;
};
