/** Phrases are looked for only at words that one may begin with: nothing that a plain search finds is missed by that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeginWith } from '../../server/evidence/lexicon/phrase-beginnings.js';
import { phraseFinder } from '../../server/evidence/lexicon/phrases.js';

const rows: readonly (readonly [string, string])[] = [
  ['plain', 'slår|slog(?:o|s)?|kick(?:s|ed|ing)?(?! off)'],
  ['optional first letter', 'h?ihjäl|(?:stryp|strup)?tag\\p{L}*'],
  ['letters of a class', 'lö[iy]\\p{L}*|sk[aä]r(?:a|er)? (?:mig|sig)'],
  ['end of a compound', '\\p{L}*byssa?n?|\\p{L}*öl(?:en|et)?'],
  ['after another word', '(?<=min )man|(?<!lyö )lyö(?!mä)\\p{L}*'],
  ['repeated', '(?:tog|tar) (?:\\p{L}+ ){0,2}(?:om|på) halsen|o+ps|ha*rk'],
  ['any letter', '\\p{L}{3}kin|.hem'],
  ['with a hyphen', 'self-harm\\p{L}*|next.door'],
];

const pieces = [
  'slår slogo kicks kick off ihjäl hihjäl strypTag tag taget LÖI löy skär sig skara mig hagelbyssan öl ölen min man lyö lyömä lyönyt',
  'tog henne om halsen ooops hrk haark onkin hem a-hem self-harming next door next-door Åsa oma',
].flatMap((text) => text.split(' '));
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', '')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

describe('finding phrases', () => {
  it.each([
    ['slog', true],
    ['man', true],
    ['hagelbyssan', true],
    ['hus', false],
    ['sl', false],
  ])('at %s a phrase may begin: %s', (word, may) => {
    expect(mayBeginWith('slog(?:o|s)?|(?<=min )man|\\p{L}*byssa?n?')(word)).toBe(may);
  });

  it('finds what each row finds by itself, in the order of the rows and of the text', () => {
    const find = phraseFinder(rows);
    fc.assert(
      fc.property(text, (said) => {
        const plainly = rows.flatMap(([row, phrases]) =>
          [...said.matchAll(new RegExp(`(?<!\\p{L})(?:${phrases})(?!\\p{L})`, 'giu'))]
            .filter(({ index }) => /^\p{L}/u.test(said.slice(index)))
            .map((match) => ({ row, words: match[0], start: match.index })),
        );
        expect(find(said)).toEqual(plainly);
      }),
      { numRuns: 2_000 },
    );
  });
});
