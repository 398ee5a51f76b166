/**
 * Swedish and English numerals as they are spoken. Covered: 0–99,999 joined, apart, with hyphens, in spoken forms ("tjuge", "femti", "sjuttiett") and,
 * in English, with "a" or "one", with "and" or without, hundreds left out ("one forty-two"), "oh", teens and tens of hundreds; decimals,
 * halves and parts; "genom" and "over"; ranges; clock times; dates with the year.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { readNumbers } from '../../server/evidence/numbers/read-numbers.js';
import { inWords } from './number-words.js';

const values = (text: string, language: Language): number[] => readNumbers(text, language).map(({ value }) => value);
const all = (text: string, language: Language): number[] =>
  readNumbers(text, language).flatMap(({ value, also }) => [value, ...also]);
const clock = (text: string, language: Language) => readNumbers(text, language).find((mention) => mention.clock)?.clock;
const hour = fc.integer({ min: 2, max: 12 });
const minutes = fc.constantFrom(5, 10, 20, 25);

const spokenTens: Record<number, string[]> = {
  2: ['tjugo', 'tjuge', 'tjugi', 'tju'],
  3: ['trettio', 'tretti'],
  4: ['fyrtio', 'fyrti', 'förti'],
  5: ['femtio', 'femti'],
  6: ['sextio', 'sexti'],
  7: ['sjuttio', 'sjutti'],
  8: ['åttio', 'åtti'],
  9: ['nittio', 'nitti'],
};
const ones = ['', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nie'];

describe('Swedish numbers', () => {
  it('are read in their spoken forms', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.nat(9),
        fc.nat(9),
        (ten, one, pick, hundred) => {
          const forms = spokenTens[ten] ?? [];
          // "Tju" is only the beginning of a word.
          const tens = forms[pick % (one === 0 && ten === 2 ? 3 : forms.length)] ?? '';
          const words = `${hundred === 0 ? '' : `${ones[hundred]}hundra`}${tens}${ones[one]}`;
          expect([words, values(words, 'sv')]).toEqual([words, [hundred * 100 + ten * 10 + one]]);
        },
      ),
    );
  });

  it('are two with "genom" between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 250 }), fc.integer({ min: 30, max: 130 }), (over, under) => {
        const words = [over, under].map((n) => inWords(n, 'sv', 'joined'));
        expect(values(words.join(' genom '), 'sv')).toEqual([over, under]);
      }),
    );
  });

  it('are halves, with the unit after them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.constantFrom('en halv tablett', 'ett halvt år', 'halv tablett'),
        (n, half) => {
          expect(values(`${inWords(n, 'sv', 'joined')} och ${half}`, 'sv')).toEqual([n + 0.5]);
        },
      ),
    );
  });

  it('are clock times', () => {
    fc.assert(
      fc.property(hour, minutes, (h, m) => {
        const [spoken, count] = [inWords(h, 'sv', 'joined'), inWords(m, 'sv', 'joined')];
        expect(clock(`klockan halv ${spoken}`, 'sv')).toEqual({ hour: h - 1, minute: 30 });
        expect(clock(`kvart över ${spoken}`, 'sv')).toEqual({ hour: h, minute: 15 });
        expect(clock(`kvart i ${spoken}`, 'sv')).toEqual({ hour: h - 1, minute: 45 });
        expect(clock(`${count} över ${spoken}`, 'sv')).toEqual({ hour: h, minute: m });
        expect(clock(`${count} i ${spoken}`, 'sv')).toEqual({ hour: h - 1, minute: 60 - m });
        if (m === 5) {
          expect(clock(`fem över halv ${spoken}`, 'sv')).toEqual({ hour: h - 1, minute: 35 });
          expect(clock(`fem i halv ${spoken}`, 'sv')).toEqual({ hour: h - 1, minute: 25 });
        }
      }),
    );
  });

  const cases: [string, number[]][] = [
    ['en och en halv tablett, halvannan vecka', [1.5, 1.5]],
    ['noll komma två fem milligram', [0.25]],
    ['nittonhundranittioåtta, tjugohundratjugosex, ettusen', [1998, 2026, 1000]],
    ['två tredjedelar, tre fjärdedelar', [2 / 3, 0.75]],
    ['femåring, tjugofemårig', [5, 25]],
    ['endast ensam sextant femton trevlig', [15]],
    ['tjugie, tjugu, fömti, hundrafömtiåtta', [20, 20, 50, 158]],
    ['ti tabletter, ellva, elvan, tolvan', [10, 11, 11, 12]],
    ['ett par veckor, ett dussin, två dussin, halvdussin', [2, 12, 24, 6]],
    ['två och en halv miljon, en miljon och en halv, hundra och en halv', [2_500_000, 1_500_000, 100.5]],
    ['två å halv, en o en halv, två o en halv tablett', [2.5, 1.5, 2.5]],
    ['nollkommafem, trekommafem, ett kommafem', [0.5, 3.5, 1.5]],
    ['atta, attio, fyrtiotva, hundrafyrtioatta', [8, 80, 42, 148]],
    ['en åttondel, en sjättedel, åttondelar', [1 / 8, 1 / 6, 1 / 8]],
    ['tjugotal, vid niotiden', [20, 9]],
    ['Alva Atte attan ental halvera halvtid antal sommartiden kommande', []],
  ];
  for (const [text, expected] of cases) it(`are read: ${text}`, () => expect(values(text, 'sv')).toEqual(expected));

  const clocks: [string, number, number][] = [
    ['kvarten över åtta', 8, 15],
    ['kvart före nio', 8, 45],
    ['tio före nio', 8, 50],
    ['ti i nio', 8, 50],
    ['halvåtta', 7, 30],
    ['vid halvniotiden', 8, 30],
    ['10 i 9', 8, 50],
    ['5 över 8', 8, 5],
    ['klockan åtta noll noll', 8, 0],
    ['klockan åtta noll fem', 8, 5],
  ];
  for (const [text, hour, minute] of clocks)
    it(`are a clock time: ${text}`, () => expect(clock(text, 'sv')).toEqual({ hour, minute }));

  it('are dates with the month by name or number', () => {
    const ordinals = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ');
    const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        for (const name of [months[month - 1], ordinals[month - 1], `i ${ordinals[month - 1]}`]) {
          const text = `den ${ordinals[day - 1]} ${name} tjugohundratjugosex`;
          const expected = { day, month, year: 2026 };
          expect([text, readNumbers(text, 'sv').find(({ date }) => date)?.date]).toEqual([text, expected]);
        }
      }),
    );
  });
});

describe('English numbers', () => {
  it('are read with "a" for one, and with "and" or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.boolean(), fc.constantFrom('apart', 'hyphens'), (n, and, how) => {
        expect(values(`a hundred ${and ? 'and ' : ''}${inWords(n, 'en', how as 'apart')}`, 'en')).toEqual([100 + n]);
        expect(values(`a thousand ${and ? 'and ' : ''}${inWords(n, 'en', how as 'apart')}`, 'en')).toEqual([1000 + n]);
      }),
    );
  });

  it('are read without their hundred: "one forty-two over eighty-eight"', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 99 }),
        fc.boolean(),
        (hundreds, rest, hyphens) => {
          const tail =
            rest < 10 ? `oh ${inWords(rest, 'en', 'apart')}` : inWords(rest, 'en', hyphens ? 'hyphens' : 'apart');
          const text = `${inWords(hundreds, 'en', 'apart')} ${tail} over eighty-eight`;
          expect(all(text, 'en')).toContain(hundreds * 100 + rest);
          expect(values(text, 'en').at(-1)).toBe(88);
        },
      ),
    );
  });

  it('are hundreds of teens and tens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99 }), (n) => {
        fc.pre(n % 10 !== 0);
        expect(values(`${inWords(n, 'en', 'hyphens')} hundred milligrams`, 'en')).toEqual([n * 100]);
      }),
    );
  });

  it('are decimals and halves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 99 }), (n, decimals) => {
        const digits = `${decimals}`
          .split('')
          .map((digit) => (digit === '0' ? 'oh' : inWords(Number(digit), 'en', 'apart')));
        const words = inWords(n, 'en', 'joined');
        expect(values(`${words} point ${digits.join(' ')}`, 'en')).toEqual([Number(`${n}.${decimals}`)]);
        expect(values(`${words} and a half`, 'en')).toEqual([n + 0.5]);
      }),
    );
  });

  it('share a unit in a range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(' to ', ' or ', '-', '–', ' '),
        (low, more, between) => {
          fc.pre(between.trim() !== '' || low < 10);
          const read = readNumbers(
            `${inWords(low, 'en', 'apart')} ${between.trim() === '' ? '' : between} ${inWords(low + more, 'en', 'apart')} tablets`,
            'en',
          );
          expect(read.map(({ value, unit }) => [value, unit])).toEqual([
            [low, 'tablet'],
            [low + more, 'tablet'],
          ]);
        },
      ),
    );
  });

  it('are clock times', () => {
    fc.assert(
      fc.property(hour, minutes, (h, m) => {
        const [spoken, count] = [inWords(h, 'en', 'apart'), inWords(m, 'en', 'hyphens')];
        expect(clock(`half past ${spoken}`, 'en')).toEqual({ hour: h, minute: 30 });
        expect(clock(`half ${spoken}`, 'en')).toEqual({ hour: h, minute: 30 });
        expect(clock(`quarter past ${spoken}`, 'en')).toEqual({ hour: h, minute: 15 });
        expect(clock(`a quarter to ${spoken}`, 'en')).toEqual({ hour: h - 1, minute: 45 });
        expect(clock(`${spoken} o'clock`, 'en')).toEqual({ hour: h, minute: 0 });
        if (m !== 25) {
          expect(clock(`${count} past ${spoken}`, 'en')).toEqual({ hour: h, minute: m });
          expect(clock(`${count} to ${spoken}`, 'en')).toEqual({ hour: h - 1, minute: 60 - m });
        }
      }),
    );
  });

  const cases: [string, number[]][] = [
    ['point five, zero point two five', [0.5, 0.25]],
    ['.5 mg and ½ tablet and 1 1/2 tablets', [0.5, 0.5, 1.5]],
    ['an hour and a half', [1.5]],
    ['two thirds, one and three quarters', [2 / 3, 1.75]],
    ['a couple of weeks', [2]],
    ['twenty-five hundred milligrams', [2500]],
    ['half a dozen, two dozen, a couple dozen, a couple of hundred', [6, 24, 24, 200]],
    ['two and a half thousand, half a million, one point five million', [2500, 500_000, 1_500_000]],
    ['a million and a half', [1_500_000]],
    ['twentyfive, fortytwo, thirtyeight point five, twohundred, ninty', [25, 42, 38.5, 200, 90]],
    ['one-and-a-half tablets, two-thirds, three-quarters, five eighths', [1.5, 2 / 3, 0.75, 5 / 8]],
    ['sixish, fivish, naught', [6, 5, 0]],
    ['a third of a tablet', [1 / 3]],
    ['nineteen-eighty-five', [1985]],
    ['at this point five people', [5]],
    ['oh okay, o dear, selfish English, a-fib and part-time', []],
  ];
  for (const [text, expected] of cases) it(`are read: ${text}`, () => expect(values(text, 'en')).toEqual(expected));

  const clocks: [string, number, number][] = [
    ['half-past eight', 8, 30],
    ['quarter-to nine', 8, 45],
    ['quarter till nine', 8, 45],
    ['quarter before nine', 8, 45],
    ['5 past 3', 3, 5],
    ['eight oh five', 8, 5],
    ['eight o clock', 8, 0],
    ['at nine a m', 9, 0],
  ];
  for (const [text, hour, minute] of clocks)
    it(`are a clock time: ${text}`, () => expect(clock(text, 'en')).toEqual({ hour, minute }));

  it('are dates with the year in words', () => {
    const date = (text: string) => readNumbers(text, 'en').find((mention) => mention.date)?.date;
    expect(date('the sixteenth of November twenty twenty-six')).toEqual({ day: 16, month: 11, year: 2026 });
    expect(date('March third, two thousand and twenty-six')).toEqual({ day: 3, month: 3, year: 2026 });
    expect(date('06/24/2021')).toEqual({ day: 24, month: 6, year: 2021 });
    expect(date('in 03/2021')).toEqual({ day: null, month: 3, year: 2021 });
  });
});
