/** A question that asks for a value is answered by what is said first; what comes after it is of something else. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { flagsOf } from './flags-of.js';

type Row = readonly [language: Language, said: string, right: string, wrong: string, check: string];

const rows: readonly Row[] = [
  [
    'fi',
    'Milloin yskä alkoi? | Sunnuntaina. Perjantaina olin vielä töissä ihan terveenä.',
    'Yskä alkanut su 8.11.',
    'Yskä alkanut pe 6.11.',
    'dates',
  ],
  [
    'sv',
    'När började hostan? | På söndagen. På fredagen var jag ännu på jobb och helt frisk.',
    'Hostan började sö 8.11.',
    'Hostan började fr 6.11.',
    'dates',
  ],
  [
    'en',
    'When did the cough start? | Sunday night. I was fine on Friday, I was at work.',
    'Cough since Sun 8.11.',
    'Cough since Fri 6.11.',
    'dates',
  ],
  [
    'fi',
    'Montako kupillista kahvia sä juot? | Neljä. Siskoni juo kaksitoista, se on hullu.',
    'Kahvia 4 kupillista.',
    'Kahvia 12 kupillista.',
    'numbers',
  ],
  [
    'en',
    'What do you take for the rash? | Cetirizine. My sister swears by loratadine.',
    'Cetirizine for the rash.',
    'Loratadine for the rash.',
    'medication',
  ],
  [
    'sv',
    'Vilken medicin tar du mot utslagen? | Cetirizin. Min syster svär på loratadin.',
    'Cetirizin mot utslagen.',
    'Loratadin mot utslagen.',
    'medication',
  ],
];

describe('what answers a question that asks for a value', () => {
  it.each(rows)('is what is said first (%s: %s)', (language, said, right, wrong, check) => {
    expect(flagsOf(right, language, said, 'current-state')).toEqual([]);
    expect(flagsOf(wrong, language, said, 'current-state')).toContain(check);
  });

  it.each<readonly [Language, string, string]>([
    // Of what the statement tells.
    ['en', 'What tablets are you on? | Ramipril 5 milligrams. And metformin 500 twice a day.', 'Metformin 500 mg x 2.'],
    // Of now.
    ['fi', 'Kuinka paljon rahaa on mennyt? | Jouluna kolmesataa. Nyt viisisataa.', 'Rahaa mennyt 500 €.'],
    // Said again by somebody.
    [
      'en',
      'Which day suits for the workshop? | Monday. Thursday is hard. | Thursday is all there is. | Fine, Thursday.',
      'Workshop on Thu 12.11.',
    ],
  ])('is not the only thing that may be told (%s: %s)', (language, said, right) => {
    expect(flagsOf(right, language, said, 'current-state')).toEqual([]);
  });
});
