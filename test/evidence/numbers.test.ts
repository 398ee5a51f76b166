import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { readNumbers } from '../../server/evidence/numbers/read-numbers.js';
import { inWords, type Spelling } from './number-words.js';

const values = (text: string, language: Language): number[] => readNumbers(text, language).map(({ value }) => value);

describe('numbers in words', () => {
  const spellings: Record<Language, Spelling[]> = {
    fi: ['joined', 'apart', 'colloquial', 'genitive'],
    sv: ['joined', 'apart', 'hyphens', 'colloquial'],
    en: ['apart', 'hyphens', 'joined'],
  };
  for (const language of ['fi', 'sv', 'en'] as const) {
    for (const how of spellings[language]) {
      it(`are read up to 99,999 (${language}, ${how})`, () => {
        fc.assert(
          fc.property(fc.oneof(fc.integer({ min: 0, max: 320 }), fc.integer({ min: 0, max: 99_999 })), (n) => {
            const words = inWords(n, language, how);
            expect([words, values(words, language)]).toEqual([words, [n]]);
          }),
          { numRuns: 500 },
        );
      });
    }
  }

  it('are read as Finnish ordinals of a date', () => {
    for (let day = 1; day <= 31; day++) {
      const [mention] = readNumbers(`${inWords(day, 'fi', 'ordinal')} marraskuuta`, 'fi');
      expect(mention?.date).toEqual({ day, month: 11, year: null });
    }
  });

  it('are the same in words and in digits', () => {
    fc.assert(
      fc.property(fc.constantFrom<Language>('fi', 'sv', 'en'), fc.integer({ min: 0, max: 9999 }), (language, n) => {
        expect(values(`${n}`, language)).toEqual(values(inWords(n, language, 'joined'), language));
      }),
    );
  });

  it('are read with decimals', () => {
    const point = { fi: 'pilkku', sv: 'komma', en: 'point' };
    fc.assert(
      fc.property(
        fc.constantFrom<Language>('fi', 'sv', 'en'),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 9 }),
        (language, n, tenth) => {
          const words = `${inWords(n, language, 'joined')} ${point[language]} ${inWords(tenth, language, 'joined')}`;
          expect(values(words, language)).toEqual([Number(`${n}.${tenth}`)]);
        },
      ),
    );
  });
});

describe('numbers as people say them', () => {
  const cases: [Language, string, number[]][] = [
    ['fi', 'Sataneljäkymmentäkaksi kautta kahdeksankymmentäkahdeksan', [142, 88]],
    ['fi', 'kahdesta kolmeen kertaa viikossa', [2, 3]],
    ['fi', 'puoltoista tablettia, puolitoista viikkoa', [1.5, 1.5]],
    ['fi', 'kaksi ja puoli milligrammaa', [2.5]],
    ['fi', 'nolla pilkku nolla viisi', [0.05]],
    ['fi', 'viittä, kahdella, kuudesta, seitsemään', [5, 2, 6, 7]],
    ['fi', 'kutosessa kun nostan, nollasta kymppiin', [6, 0, 10]],
    ['fi', 'nelivuotias ja viisitoistavuotias', [4, 15]],
    ['fi', 'kolmekin kertaa', [3]],
    ['fi', '1 420 euroa, 0,5 mg ja 3.5 cm', [1420, 0.5, 3.5]],
    ['fi', 'satamassa yksin sadonkorjuussa', []],
    ['fi', 'HbA1c ja B12', []],
    ['sv', 'Hundrafyrtioåtta genom åttiotvå', [148, 82]],
    ['sv', 'en och en halv tablett', [1.5]],
    ['sv', 'femtonhundra milligram, tjufem enheter', [1500, 25]],
    ['sv', 'tjugosjätte november', [26]],
    ['en', 'one hundred and forty-two over eighty eight', [142, 88]],
    ['en', 'one and a half tablets twice a day', [1.5, 2]],
    ['en', 'one thousand twice a day', [1000, 2]],
    ['en', 'nought point two five', [0.25]],
    ['en', '1,000 mg', [1000]],
    ['en', 'TSH 2.4, in August 7.9.', [2.4, 7.9]],
  ];
  for (const [language, text, expected] of cases) {
    it(`are read: ${text}`, () => expect(values(text, language)).toEqual(expected));
  }

  it('may be several at once: digit by digit, or hundreds left out', () => {
    const all = (text: string, language: Language) =>
      readNumbers(text, language).flatMap(({ value, also }) => [value, ...also]);
    expect(all('yksi neljä kaksi', 'fi')).toContain(142);
    expect(all('one forty two', 'en')).toContain(142);
    expect(all('kolmekymmentäkahdeksan viisi', 'fi')).toContain(38.5);
  });

  const together: [Language, string, number[]][] = [
    ['fi', 'yks viis', [1.5, 15]],
    ['fi', 'kaheksan viis', [85]],
    ['fi', 'sata neljä kaks kautta kaheksan kaks', [142, 82]],
    ['fi', 'nolla kaks viis', [0.25]],
    ['fi', 'kahden kymmenen minuutin', [2, 10, 20]],
    ['en', 'one o five over sixty', [105]],
    ['en', 'nineteen oh five', [1905]],
  ];
  for (const [language, text, expected] of together)
    it(`may be read together: ${text}`, () =>
      expect(readNumbers(text, language).flatMap(({ value, also }) => [value, ...also])).toEqual(
        expect.arrayContaining(expected),
      ));

  it('are not read together where they count on, go from one to the other, or are only words', () => {
    const also = (text: string, language: Language) => readNumbers(text, language).flatMap((one) => one.also);
    expect(also('yks kaks', 'fi')).toEqual([]);
    expect(also('yheksästä yhteen', 'fi')).not.toContain(91);
    expect(also('the second one', 'en')).not.toContain(21);
  });

  const counted: [Language, string, string][] = [
    ['fi', 'viissataa kertaa kolme', '500, 3 times'],
    ['fi', 'yks kertaa kaks päivässä', '1, 2 times'],
    ['fi', 'viissataa milligrammaa kertaa kolme', '500 mg, 3 times'],
    ['fi', 'kaks tablettia kertaa kolme', '2 tablet, 3 times'],
    ['fi', 'kolme kertaa kaks tablettia', '3 times, 2 tablet'],
    ['fi', 'kolme kertaa päivässä viissataa', '3 times, 500'],
    ['fi', 'kaks kertaa kuus', '2 times, 6'],
    ['fi', 'kaks kertaa yks aamulla', '2 times, 1'],
    ['sv', 'femhundra gånger tre', '500, 3 times'],
    ['sv', 'femhundra milligram gånger tre', '500 mg, 3 times'],
    ['sv', 'tre gånger två tabletter', '3 times, 2 tablet'],
    ['en', 'five hundred times three', '500, 3 times'],
    ['en', 'three times two tablets', '3 times, 2 tablet'],
    ['fi', 'päivä tai kaks, viikon tai pari', '2 day, 2 week'],
    ['fi', 'kerran viikossa tai kaks', '1 times, 2'],
    ['sv', 'en dag eller två', '1 day, 2 day'],
    ['sv', 'en gång om dagen eller två', '1 times, 2'],
    ['en', 'a day or two, once a day or twice', '2 day, 1 times, 2 times'],
    ['en', 'two a day or three', '2, 3'],
    ['fi', 'puolituntia, puolivuotias, puolitoistavuotias', '0.5 hour, 0.5 year, 1.5 year'],
    ['fi', 'kolmeneljä kertaa, viiskuus päivää', '3 times, 4 times, 5 day, 6 day'],
    ['sv', 'tvåtre gånger, femsex dagar', '2 times, 3 times, 5 day, 6 day'],
    ['fi', 'nelja paivaa, kaksi paivittain', '4 day, 2'],
    ['fi', 'kaksi vuosisataa, kolme vuosikymmentä', '2, 3'],
    ['sv', 'tre ganger, tva tabletter', '3 times, 2 tablet'],
    ['sv', 'halvliter, halvår', '0.5 l, 0.5 year'],
    ['en', 'twenty-odd years, one-and-a-half tablets', '20 year, 1.5 tablet'],
    ['en', 'at nine a m', '9'],
  ];
  for (const [language, text, expected] of counted)
    it(`count what they are said to count: ${text}`, () =>
      expect(
        readNumbers(text, language)
          .map(({ value, unit }) => (unit === null ? `${value}` : `${value} ${unit}`))
          .join(', '),
      ).toBe(expected));

  it('are clock times where the language says so', () => {
    const clock = (text: string, language: Language) => readNumbers(text, language)[0]?.clock;
    expect(clock('puoli kolme', 'fi')).toMatchObject({ hour: 2, minute: 30 });
    expect(clock('puol yhdeksältä', 'fi')).toMatchObject({ hour: 8, minute: 30 });
    expect(clock('halv tre', 'sv')).toMatchObject({ hour: 2, minute: 30 });
    expect(clock('half three', 'en')).toMatchObject({ hour: 3, minute: 30 });
    expect(clock('vartin yli yhdeksän', 'fi')).toMatchObject({ hour: 9, minute: 15 });
    expect(clock('kvart i tio', 'sv')).toMatchObject({ hour: 9, minute: 45 });
    expect(clock('klo 9.30', 'fi')).toMatchObject({ hour: 9, minute: 30 });
    expect(clock('kl. 19', 'sv')).toMatchObject({ hour: 19, minute: 0 });
  });

  it('are dates in digits, in words and mixed', () => {
    const date = (text: string, language: Language) =>
      readNumbers(text, language).find((mention) => mention.date)?.date;
    expect(date('ke 25.11.2026 klo 9', 'fi')).toEqual({ day: 25, month: 11, year: 2026 });
    expect(date('24. marraskuuta', 'fi')).toEqual({ day: 24, month: 11, year: null });
    expect(date('kahdentenakymmenentenäneljäntenä joulukuuta', 'fi')).toEqual({ day: 24, month: 12, year: null });
    expect(date('den sextonde november', 'sv')).toEqual({ day: 16, month: 11, year: null });
    expect(date('the fourth of January 2027', 'en')).toEqual({ day: 4, month: 1, year: 2027 });
    expect(date('November 16th', 'en')).toEqual({ day: 16, month: 11, year: null });
  });
});
