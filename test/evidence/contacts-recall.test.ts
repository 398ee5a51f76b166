import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { contactsIn } from '../../server/evidence/contacts.js';
import { kept } from './contact-sentences-kept.js';
import { tuned } from './contact-sentences-tuned.js';

const languages = ['fi', 'sv', 'en'] as const;
const linesOf = (sentences: string): string[] => sentences.trim().split('\n');
const isFound = (language: Language) => (line: string) => contactsIn(line, language).length > 0;

/** Of each set: sentences that tell, how many of them are found, sentences that do not, how many are found in vain. */
const measured = (set: typeof tuned) => {
  const sum = (which: 'told' | 'untold', found: boolean): number =>
    languages
      .map((language) => linesOf(set[language][which]).filter((line) => !found || isFound(language)(line)).length)
      .reduce((a, b) => a + b, 0);
  return {
    told: sum('told', false),
    found: sum('told', true),
    untold: sum('untold', false),
    inVain: sum('untold', true),
  };
};

describe('what tells where somebody lives or is reached, as it is said and written', () => {
  it('is found in every sentence that the words were made with, and in none that tells nothing', () => {
    expect(measured(tuned)).toEqual({ told: 95, found: 95, untold: 70, inVain: 0 });
  });

  it('is found in most of those that were kept aside, and in few that tell nothing', () => {
    const { told, found, untold, inVain } = measured(kept);
    expect({ told, untold }).toEqual({ told: 95, untold: 70 });
    expect(found).toBeGreaterThanOrEqual(91);
    expect(inVain).toBeLessThanOrEqual(4);
  });
});
