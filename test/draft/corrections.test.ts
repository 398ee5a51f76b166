import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { beginsCorrection, withoutRetracted } from '../../server/draft/corrections.js';

describe('a speaker who corrects themselves', () => {
  const plain: [Language, string, string][] = [
    ['fi', 'Otan viisi, ei kun kymmenen milligrammaa.', 'Otan kymmenen milligrammaa.'],
    ['fi', 'Kaksi ja puoli milligrammaa. Eiku anteeksi, viisi milligrammaa.', 'viisi milligrammaa.'],
    [
      'fi',
      'satakaksikymmentä euroa kuukaudessa korjaan sataviisikymmentä euroa kuukaudessa',
      'sataviisikymmentä euroa kuukaudessa',
    ],
    ['fi', 'Annos kolme pilkku viisi, korjaan neljä milligrammaa.', 'Annos neljä milligrammaa.'],
    [
      'fi',
      'Aika on maanantaina kello yhdeksän, korjaan tiistaina kello yhdeksän.',
      'Aika on tiistaina kello yhdeksän.',
    ],
    ['fi', 'Vasemmassa polvessa, ei kun oikeassa polvessa on kipua.', 'oikeassa polvessa on kipua.'],
    ['sv', 'Jag tar fem, nej, jag menar tio milligram.', 'Jag tar tio milligram.'],
    ['sv', 'I höger knä, förlåt, vänster knä.', 'I vänster knä.'],
    [
      'en',
      "Five hundred milligrams twice a day. Sorry, no, it's one thousand twice a day.",
      "it's one thousand twice a day.",
    ],
    ['en', 'On Monday, I mean Tuesday.', 'On Tuesday.'],
  ];
  for (const [language, text, expected] of plain) {
    it(`takes back what is plainly meant: ${text}`, () => expect(withoutRetracted(text, language)).toBe(expected));
  }

  const unclear: [Language, string][] = [
    ['fi', 'Otan Buranaa, eiku Panadolia.'],
    ['fi', 'Ei kun mä tulin bussilla.'],
    ['fi', 'Otin viisi aamulla töissä, eiku kuusi.'],
    ['sv', 'Förlåt att jag är sen.'],
    ['en', "I'm sorry to hear that."],
    ['en', 'I mean it hurts a lot.'],
  ];
  for (const [language, text] of unclear) {
    it(`keeps everything where it is not plain: ${text}`, () => expect(withoutRetracted(text, language)).toBe(text));
  }

  it('is seen when a sentence begins with the correction', () => {
    expect(beginsCorrection('Eiku anteeksi, viisi milligrammaa.', 'fi')).toBe(true);
    expect(beginsCorrection('Ei ole kuumetta.', 'fi')).toBe(false);
    expect(beginsCorrection('Sorry, no, one thousand.', 'en')).toBe(true);
  });
});
