import { getHeapSnapshot, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { keptByWord } from '../../server/evidence/kept.js';
import { dayPartsIn } from '../../server/evidence/lexicon/day-parts.js';
import { kinIn } from '../../server/evidence/lexicon/kin.js';
import { medicineNames } from '../../server/evidence/lexicon/medicine-names.js';
import { sayerIn } from '../../server/evidence/lexicon/sayers.js';
import { wordsOf } from '../../server/evidence/words.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const LETTERS = 40_000_000;
const WORDS = 1_000_000;
const TEXTS = 3;

/** Bytes that are not let go of when texts have been read. */
const left = (letters: (at: number) => string, read: (text: string, at: number) => unknown): number => {
  const used = (): number => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const readSome = (from: number): void => {
    for (let at = from; at < from + TEXTS; at++) read(JSON.parse(`"${letters(at)}"`) as string, at);
  };
  // The engine itself holds the last ones.
  readSome(0);
  const before = used();
  readSome(TEXTS);
  return used() - before;
};

it('a word that is kept does not keep the text it was cut from', () => {
  const lengths = keptByWord((word) => word.length);
  const kept = left(
    () => 'a'.repeat(LETTERS),
    (text, at) => lengths(text.slice(0, 20 + at)),
  );
  expect(kept).toBeLessThan(LETTERS);
});

it.each([
  ['kin', (text: string) => kinIn(text).size],
  ['who said it', (text: string) => sayerIn(text, 'fi')],
  ['times of the day', (text: string) => dayPartsIn(text, 'fi').length],
])('a text that was read for %s is not kept', (_, read) => {
  const words = ' ja'.repeat(WORDS);
  expect(left((at) => `${at}${words}`, read)).toBeLessThan(words.length);
});

it('words that stood side by side are not kept together', async () => {
  expect(medicineNames(wordsOf('meto sitten viikolla, ota para set a mol'))).toHaveLength(1);
  let heap = '';
  for await (const chunk of getHeapSnapshot()) {
    heap = heap.slice(-50) + String(chunk);
    expect(/meto(?=s)sitten/.test(heap)).toBe(false);
  }
});
