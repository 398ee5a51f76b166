/**
 * Names a recogniser wrote as other words that sound alike: "candy Sartain" for candesartan, "move a call" for Movicol. Only the name a
 * statement has is listened for, by its consonants; "makrokoli" and makrogoli sound the same in Finnish.
 */
import { editDistance } from '../edit-distance.js';
import { medications } from '../lexicon/medications.js';
import type { MedicineName } from '../lexicon/medicine-names.js';
import type { Word } from '../words.js';

const consonants = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/x/g, 'ks')
    .replace(/[cqg]/g, 'k')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
    .replace(/[wf]/g, 'v')
    .replace(/z/g, 's')
    .replace(/[^klmnprstv]/g, '')
    .replace(/(.)\1+/g, '$1');

const FEWEST = 4;
const MANY = 5;
const LETTERS = 3;
const WORDS = 4;
/** Letters a case ending adds. */
const ENDING = 2;

const keysOf = (name: MedicineName): string[] => {
  const written = name.word.toLowerCase();
  const forms = (medications.get(name.id) ?? []).filter((form) => !/[=~ ]/.test(form));
  const own = forms.filter((form) => written.startsWith(form));
  return [...own.map(() => consonants(written)), ...own.map(consonants)].filter((key) => key.length >= FEWEST);
};

export const isSoundSaid = (name: MedicineName, words: readonly Word[]): boolean => {
  const keys = keysOf(name);
  const [letter] = consonants(name.word);
  if (keys.length === 0) return false;
  return words.some((first, at) => {
    if (consonants(first.lower)[0] !== letter) return false;
    let key = '';
    let joined = '';
    for (let count = 0; count < WORDS; count++) {
      const [word, before] = [words[at + count], words[at + count - 1]];
      if (!word || (count > 0 && word.start - (before?.end ?? 0) !== 1)) break;
      key = consonants(key + word.lower);
      joined += word.lower;
      // A single word of other letters is another name; in pieces it is none.
      if (count === 0 && !sameButVoice(word.lower, name.word.toLowerCase())) continue;
      if (keys.some((one) => key.startsWith(one) && key.length - one.length <= ENDING)) return true;
      // "A pixel ban": one sound more or less, in pieces.
      const nearly = keys.some((one) => one.length >= MANY && editDistance(key, one, 1) <= 1);
      if (nearly && editDistance(joined, name.word.toLowerCase(), LETTERS) <= LETTERS) return true;
    }
    return false;
  });
};

/** "Makrokoli" and "makrogoli": k for g, t for d, p for b and nothing else. */
const voiced = (word: string): string =>
  word
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/[aeiouyäö]+$/, '');
const sameButVoice = (a: string, b: string): boolean => {
  const [one, other] = [voiced(a), voiced(b)];
  const shorter = Math.min(one.length, other.length);
  return shorter >= 6 && one.slice(0, shorter) === other.slice(0, shorter);
};
