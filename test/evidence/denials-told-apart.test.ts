/** Denials told beside something else, and answers in few words. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { isDenialFlagged } from './denial-flagged.js';

type Row = readonly [what: string, language: Language, turns: readonly string[], right: string, wrong: string | null];

const rows: readonly Row[] = [
  [
    'one clause tells the denial, another the rest',
    'sv',
    ['P Har du fallit?', 'S Nä. En gång snubblade jag på mattan.'],
    'Inga fall, snubblat en gång.',
    'Fallit, snubblat en gång.',
  ],
  [
    'a denial in each of two',
    'en',
    ['P Fevers, night sweats?', 'S No to both.'],
    'No fevers or night sweats.',
    'Reports fevers, no night sweats.',
  ],
  [
    'the rest of what was asked',
    'en',
    ['P Nausea, a rash?', 'S A little rash. The others no.'],
    'Rash, no nausea.',
    'Rash and nausea.',
  ],
  [
    'a person put right',
    'en',
    ['P Your brother has epilepsy?', 'S Not my brother, my cousin.'],
    'Epilepsy in a cousin.',
    null,
  ],
  ['a condition is no denial', 'sv', ['P Läcker du?', 'S Om jag inte hinner.'], 'Läckage ibland.', null],
  ['rather than', 'en', ['S It felt like burning. Not a stabbing.'], 'Burning rather than stabbing.', null],
  ['"et" for "että"', 'fi', ['S Se hoitaja sano et migreeni.'], 'Hoitajan mukaan migreeni.', null],
  ['"et" for "you do not"', 'fi', ['P Et oo polttanu?', 'S En.'], 'Ei ole polttanut.', 'On polttanut.'],
  ['a denial of the dialect', 'en', ['S I didnae faint or anything.'], 'Did not faint.', 'Fainted.'],
  ['what cannot be done is a sign', 'en', ['S My throat closed up and I could not breathe.'], 'Dyspnoea.', null],
  ['that nothing is wrong', 'en', ['P The wound, any swelling?', 'S Looks normal.'], 'No swelling of the wound.', null],
  ['what is lacking, in the word', 'en', ['P And the drain? No smell.'], 'Drain odourless.', null],
  [
    'a measure of the day is no condition',
    'sv',
    ['P Ta inte om metforminet.'],
    'Metformin tas inte om.',
    'Metformin tas om.',
  ],
  [
    'a word that begins like a day',
    'en',
    ['C He has a cough, so no daycare tomorrow.'],
    'Cough, no daycare tomorrow.',
    'Cough, daycare tomorrow.',
  ],
];

describe('a denial beside something else', () => {
  it.each(rows)('%s (%s)', (_, language, turns, right, wrong) => {
    expect(isDenialFlagged(right, language, turns)).toBe(false);
    if (wrong !== null) expect(isDenialFlagged(wrong, language, turns)).toBe(true);
  });
});
