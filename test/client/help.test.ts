import { describe, expect, it } from 'vitest';
import { helpTexts } from '../../client/help/help-texts.js';
import { placeOf, places } from '../../client/help/places.js';
import { shortcutTexts } from '../../client/help/shortcut-texts.js';
import { shortcutsOf } from '../../client/help/shortcuts.js';
import { tourTexts } from '../../client/tour/tour-texts.js';

const languages = ['fi', 'sv', 'en'] as const;
const sentences = (text: readonly string[]): number => text.join(' ').match(/[.!?](\s|$)/g)?.length ?? 0;
const words = (text: string): number => text.split(/\s+/).length;

describe('help', () => {
  it.each(languages)('says in three to six sentences what is done on each screen (%s)', (language) => {
    for (const place of places) {
      const { title, text } = helpTexts[language][place];
      expect(title).not.toBe('');
      expect(sentences(text), place).toBeGreaterThanOrEqual(3);
      expect(sentences(text), place).toBeLessThanOrEqual(6);
    }
  });

  it.each(languages)('promises nothing about how good the machine is (%s)', (language) => {
    const all = JSON.stringify([helpTexts[language], tourTexts[language], shortcutTexts[language]]);
    expect(all).not.toMatch(/turvallise|virheet|virheitä|säkrare|säkert|felen|safer|safe\b|errors|catches|!/i);
  });

  it('knows the screen by its address, and the other roles by their role', () => {
    expect(placeOf('/', 'professional')).toBe('worklist');
    expect(placeOf('/encounters/1/review', 'professional')).toBe('review');
    expect(placeOf('/encounters/1', 'professional')).toBe('other');
    expect(placeOf('/', 'pilot-lead')).toBe('impact');
    expect(placeOf('/', 'data-protection-officer')).toBe('log');
    expect(placeOf('/', null)).toBe('other');
  });

  it('takes about a minute to be shown around, in five cards', () => {
    for (const language of languages) {
      const cards = tourTexts[language];
      expect(cards).toHaveLength(5);
      expect(words(cards.map(({ title, text }) => `${title} ${text}`).join(' '))).toBeLessThanOrEqual(150);
    }
  });

  it('lists no shortcut of a single character but the one that can be turned off', () => {
    const keys = places.flatMap((place) => shortcutsOf(place).map((shortcut) => shortcut.keys));
    expect([...new Set(keys.filter((key) => /^.$/u.test(key)))]).toEqual(['?']);
  });
});
