import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { keptByWord } from '../../server/evidence/kept.js';

const LETTERS = 40_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('a word that is kept does not keep the text it was cut from', () => {
  const lengths = keptByWord((word) => word.length);
  const used = (): number => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  for (let at = 0; at < 3; at++) {
    const text = JSON.parse(`"${'a'.repeat(LETTERS)}"`) as string;
    lengths(text.slice(0, 20 + at));
  }
  expect(used() - before).toBeLessThan(LETTERS);
});
