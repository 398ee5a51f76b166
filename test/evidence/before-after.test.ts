/** Before and after: the order of two things as it was said. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { flagsOf } from './flags-of.js';

type Row = readonly [what: string, language: Language, said: string, right: string, wrong: string];

/** Turns are parted by " | ", the professional's first. */
const rows: readonly Row[] = [
  [
    'after lunch',
    'sv',
    'Tar du dropparna före eller efter lunchen? | Efter.',
    'Tar dropparna efter lunchen.',
    'Tar dropparna före lunchen.',
  ],
  ['after the sauna', 'fi', 'Milloin huimaa? | Saunan jälkeen.', 'Huimaa saunan jälkeen.', 'Huimaa ennen saunaa.'],
];
describe('before and after', () => {
  it.each(rows)('tells %s', (_, language, said, right, wrong) => {
    expect(flagsOf(right, language, said, '')).not.toContain('dates');
    expect(flagsOf(wrong, language, said, '')).toContain('dates');
  });
});
