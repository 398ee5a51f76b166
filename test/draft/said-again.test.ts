import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { request, talk } from './spoken.js';

const textsOf = async (language: Language, ...lines: readonly (readonly [SpeakerRole, string])[]) => {
  const asked = request(talk(language, ...lines), { spokenLanguage: language, noteLanguage: language });
  const { add } = await createExtractiveDrafter({ takenBackIn }).draft(asked);
  return add.map(({ text }) => text);
};

describe('a name that was asked for again', () => {
  it.each([
    ['en', 'I prescribe candy Sartain, eight milligrams.', 'Can you say that again?', 'Candesartan. Eight milligrams.'],
    ['sv', 'Jag skriver ut meta prålol, femtio milligram.', 'Vad sa du?', 'Metoprolol. Femtio milligram.'],
    [
      'fi',
      'Määrään kanta sartaanin, kahdeksan milligrammaa.',
      'Voitko toistaa?',
      'Kandesartaani. Kahdeksan milligrammaa.',
    ],
  ] as const)(
    '%s leaves out a name that was said again when it was asked for',
    async (language, told, asked, again) => {
      const texts = await textsOf(language, ['professional', told], ['subject', asked], ['professional', again]);
      expect(texts.join(' ')).not.toMatch(/candy|prålol|kanta/i);
      expect(texts.join(' ')).toMatch(/candesartan|metoprolol|kandesartaani/i);
    },
  );

  it('leaves a name alone that nobody asked for again', async () => {
    const texts = await textsOf(
      'en',
      ['professional', 'I prescribe candy Sartain, eight milligrams.'],
      ['subject', 'All right.'],
      ['professional', 'Candesartan. Eight milligrams.'],
    );
    expect(texts.join(' ')).toMatch(/candy Sartain/);
  });
});
