import { describe, expect, it } from 'vitest';
import { otherLanguageOf } from '../../server/draft/written-language.js';

const fi = [
  'Päänsärkyä on ollut kolme viikkoa, ja se pahenee iltaisin.',
  'Ei kuumetta.',
  'Ramipriili 5 mg kerran päivässä.',
];
const sv = [
  'Patienten har haft huvudvärk i tre veckor, och den blir värre om kvällarna.',
  'Ingen feber.',
  'Ramipril 5 mg.',
];
const en = ['The patient has had a headache for three weeks.', 'No fever.', 'Ramipril 5 mg once a day.'];

describe('the language a draft is written in', () => {
  it.each([
    ['fi', fi, null],
    ['sv', sv, null],
    ['en', en, null],
    ['fi', sv, 'sv'],
    ['fi', en, 'en'],
    ['sv', fi, 'fi'],
    ['sv', en, 'en'],
    ['en', fi, 'fi'],
    ['en', sv, 'sv'],
  ] as const)('asked for in %s: %j', (wanted, texts, other) => {
    expect(otherLanguageOf(texts, wanted)).toBe(other);
  });

  it('leaves quotations out, which stand in the language they were spoken in', () => {
    expect(otherLanguageOf(['Lapsi sanoi: ”Jag är inte rädd för honom och det är sant.”'], 'fi')).toBeNull();
  });

  it('does not judge by a few words', () => {
    for (const texts of [[], ['CRP 5.'], ['Ibuprofen 400 mg.'], ['No fever.']])
      expect(otherLanguageOf(texts, 'fi')).toBeNull();
  });
});
