/**
 * Finnish numerals as they are spoken. Covered: 1–99,999 in eleven cases, every part inflected or only the last, joined or apart;
 * puhekieli up to 999 with its many forms; decimals, halves and parts; ordinals of a date in six cases with the month by name or
 * number and the year; clock times; "kautta"; ranges; digit by digit; clitics.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../server/evidence/numbers/read-numbers.js';
import {
  finnishCases,
  finnishNumber,
  finnishOrdinal,
  finnishSpoken,
  type Inflection,
  ordinalCases,
} from './spoken-finnish.js';

const read = (text: string) => readNumbers(text, 'fi');
const values = (text: string): number[] => read(text).map(({ value }) => value);
const any = fc.oneof(fc.integer({ min: 1, max: 320 }), fc.integer({ min: 1, max: 99_999 }));
const inflection = fc.constantFrom<Inflection>('every part', 'last part');
const glue = fc.constantFrom<'' | ' '>('', ' ');
const small = fc.integer({ min: 1, max: 300 });

describe('Finnish numbers', () => {
  for (const how of finnishCases) {
    it(`are read in the ${how}, joined or apart`, () => {
      fc.assert(
        fc.property(any, inflection, glue, (n, parts, between) => {
          const words = finnishNumber(n, how, parts, between);
          expect([words, values(words)]).toEqual([words, [n]]);
        }),
        { numRuns: 400 },
      );
    });
  }

  it('are read in puhekieli', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), glue, fc.infiniteStream(fc.nat(99)), (n, between, picks) => {
        const words = finnishSpoken(n, between, (forms) => forms[(picks.next().value ?? 0) % forms.length] ?? '');
        expect([words, values(words)]).toEqual([words, [n]]);
      }),
      { numRuns: 1500 },
    );
  });

  it('are read with -kin, -kaan and their like', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('kin', 'kaan', 'kään', 'han', 'ko'), (n, clitic) => {
        expect(values(finnishNumber(n, 'adessive', 'every part', '') + clitic)).toEqual([n]);
      }),
    );
  });

  it('are two with "kautta" between them', () => {
    fc.assert(
      fc.property(small, small, inflection, (over, under, parts) => {
        const words = [over, under].map((n) => finnishNumber(n, 'nominative', parts, ''));
        expect(values(words.join(' kautta '))).toEqual([over, under]);
      }),
    );
  });

  it('are decimals after "pilkku", digit by digit or as one number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 99 }),
        fc.boolean(),
        (n, decimals, apart) => {
          const digits = `${decimals}`.split('').map(Number);
          const word = (value: number): string =>
            value === 0 ? 'nolla' : finnishNumber(value, 'nominative', 'every part', '');
          const tail = apart || decimals < 10 ? digits.map(word).join(' ') : word(decimals);
          expect(values(`${word(n)} pilkku ${tail}`)).toEqual([Number(`${n}.${decimals}`)]);
        },
      ),
    );
  });

  it('are halves', () => {
    fc.assert(
      fc.property(
        small,
        fc.constantFrom(['nominative', 'puoli'], ['genitive', 'puolen'], ['partitive', 'puolta']),
        (n, [how, half]) => {
          expect(values(`${finnishNumber(n, how as 'genitive', 'every part', '')} ja ${half}`)).toEqual([n + 0.5]);
        },
      ),
    );
  });

  it('share a unit in a range, with or without a word or dash between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(' ', ' tai ', '–', ' – '),
        (low, more, between) => {
          const [a, b] = [low, low + more].map((n) => finnishNumber(n, 'nominative', 'every part', ''));
          expect(read(`${a}${between}${b} tablettia`).map(({ value, unit }) => [value, unit])).toEqual([
            [low, 'tablet'],
            [low + more, 'tablet'],
          ]);
          const [from, to] = [
            finnishNumber(low, 'elative', 'every part', ''),
            finnishNumber(low + more, 'illative', 'every part', ''),
          ];
          expect(read(`${from} ${to} päivään`).map(({ value, unit }) => [value, unit])).toEqual([
            [low, 'day'],
            [low + more, 'day'],
          ]);
        },
      ),
    );
  });

  it('are days of a month, by its name or its number, with the year', () => {
    const months = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...ordinalCases),
        fc.boolean(),
        fc.option(fc.integer({ min: 2000, max: 2099 })),
        (day, month, how, byName, year) => {
          // "Toista" alone is the month February more often than a second day.
          fc.pre(!(day === 2 && how === 'partitive'));
          const name = byName ? `${months[month - 1]}kuuta` : finnishOrdinal(month, 'partitive');
          const tail = year === null ? '' : ` ${finnishNumber(year, 'nominative', 'every part', ' ')}`;
          const text = `${finnishOrdinal(day, how)} ${name}${tail}`;
          expect([text, read(text).map(({ date }) => date)]).toEqual([text, [{ day, month, year }]]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are clock times', () => {
    const hour = fc.integer({ min: 1, max: 12 });
    const form = fc.constantFrom<'nominative' | 'ablative' | 'elative' | 'illative'>(
      'nominative',
      'ablative',
      'elative',
      'illative',
    );
    const hourBefore = (h: number) => (h === 1 ? 0 : h - 1);
    fc.assert(
      fc.property(hour, form, fc.constantFrom(5, 10, 20, 25), (h, how, minutes) => {
        const spoken = finnishNumber(h, how, 'every part', '');
        const clock = (text: string) => read(text)[0]?.clock;
        const count = finnishNumber(minutes, 'nominative', 'every part', '');
        expect(clock(`puoli ${spoken}`)).toEqual({ hour: hourBefore(h), minute: 30 });
        expect(clock(`vartin yli ${spoken}`)).toEqual({ hour: h, minute: 15 });
        expect(clock(`varttia vaille ${spoken}`)).toEqual({ hour: hourBefore(h), minute: 45 });
        expect(clock(`${count} yli ${spoken}`)).toEqual({ hour: h, minute: minutes });
        expect(clock(`${finnishNumber(minutes, 'partitive', 'every part', '')} vaille ${spoken}`)).toEqual({
          hour: hourBefore(h),
          minute: 60 - minutes,
        });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 10, max: 59 }), (h, minute) => {
        const words = [h, minute].map((n) => finnishNumber(n, 'nominative', 'every part', ''));
        expect(read(`kello ${words.join(' ')}`)[0]?.clock).toEqual({ hour: h, minute });
      }),
    );
  });

  it('are read digit by digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), (n) => {
        const spoken = `${n}`
          .split('')
          .map((digit) => (digit === '0' ? 'nolla' : finnishNumber(Number(digit), 'nominative', 'every part', '')));
        expect(read(spoken.join(' '))[0]?.also).toContain(n);
      }),
    );
  });

  const cases: [string, number[]][] = [
    ['puolitoista, puoltoista, puolentoista, puolellatoista', [1.5, 1.5, 1.5, 1.5]],
    ['kolmasosa, kaksi kolmasosaa, neljännes', [1 / 3, 2 / 3, 0.25]],
    ['½ tablettia, 1½ tablettia, 1/2 tablettia', [0.5, 1.5, 0.5]],
    ['viisikymppinen, kuuskymppisenä', [50, 60]],
    ['kaksi tonnia, satanen', [2000, 100]],
    ['parikymmentä, kolmisen, kymmenkunta', [20, 3, 10]],
    ['kahdesti, kolmasti', [2, 3]],
    ['aamukahdeksalta, iltakymmeneltä', [8, 10]],
    ['satakolkyt kautta kaheksankyt', [130, 80]],
    ['tuhatkaksisataaviisikymmentä', [1250]],
    ['kuuma yhdistys kahvila kolminaisuus neliö', []],
    ['yhteensä satama tuhlata viivyttää seisoa', []],
    ['kaheksa, yheksä, kaheksakyt, yheksätoist', [8, 9, 80, 19]],
    ['seitsämän, neljee, viikyt, viitoista, yhtoista, kahtoista', [7, 4, 50, 15, 11, 12]],
    ['kaheskyt, yheskyt, kaksikymmenvuotias, kymmen', [80, 90, 20, 10]],
    ['parisataa, parinsadan, parituhatta, parikymppiä', [200, 200, 2000, 20]],
    ['kolmisensataa, viitisenkyt, viitisentoista', [300, 50, 15]],
    ['puoli sataa, puolsataa, puoli tusinaa, tusina', [50, 50, 6, 12]],
    ['puolitoista tuhatta, puoltoistasataa, kaks ja puol tuhatta', [1500, 150, 2500]],
    ['kaks kymppiä, viis kymppii', [20, 50]],
    ['ykköstä, ykkösellä, seiskalta, kasilta, ysiltä, aamuseiskalta', [1, 1, 7, 8, 9, 7]],
    ['ysiviis, kasikolme, seiskanelonen, kakskytkolmonen', [95, 83, 74, 23]],
    ['sataneljäkaks kautta kaheksankaks', [142, 82]],
    ['yhdeksäntoistasataa kaheksankytviis', [1985]],
    ['nelja, seitseman, yhdeksan, kymmenta, kahdeksan kymmenta', [4, 7, 9, 10, 80]],
    ['sataneljakymmentakaksi kautta kahdeksankymmentaviisi', [142, 85]],
    ['kymenen, yhdeksän kymentä, kaksikymmetä, viisitoistä', [10, 90, 20, 15]],
    ['neli kyt kaheksan, seit kyt kaks, kah deksan, yhdek sän, seitse män, kym menen', [48, 72, 8, 9, 7, 10]],
    ['sata kah deksan kymmentä, kol me kymmentä', [180, 30]],
    ['puoli toista, puol toista, puolen toista', [1.5, 1.5, 1.5]],
    ['kahteen kymmeneen, neljällä kymmenellä, kahdesta kymmenestä viidestä', [20, 40, 25]],
    ['kaksi kymmenen, kahdesta kymmeneen', [2, 10, 2, 10]],
    ['kolmepilkkuviis, nollapilkkuviis, kolme pilkkuviis, kolmejapuol', [3.5, 0.5, 3.5, 3.5]],
    ['kolmeneljäsosaa, kahdeksasosa, kuudesosa', [0.75, 1 / 8, 1 / 6]],
    ['viiesti, kaheksasti', [5, 8]],
    ['kysta kytta Kymen Kuusankoskella Satakunnassa kuusesta kolmoishermo kaksikärkinen ykskaks', []],
    ['puolukka puolipilvistä puolipäivän puolikuntoinen puolipiste kah vila seis män', []],
  ];
  for (const [text, expected] of cases) it(`are read: ${text}`, () => expect(values(text)).toEqual(expected));

  it('are weak where the word is a cloak without its dots, or a rounded amount', () => {
    expect(read('viitta, parisataa, kymment').map(({ weak }) => weak)).toEqual([true, true, true]);
  });

  const clocks: [string, number, number][] = [
    ['kymmen vaille yhdeksän', 8, 50],
    ['kymment vaille yheksän', 8, 50],
    ['varttii yli kolme', 3, 15],
    ['vartti vailla kolme', 2, 45],
    ['puolviideltä', 4, 30],
    ['puoliyhdeksän', 8, 30],
    ['kaks nolla nolla', 2, 0],
    ['kello kaheksan nolla viis', 8, 5],
    ['kolmea vaille viis', 4, 57],
    ['10 vaille 9', 8, 50],
    ['5 yli 3', 3, 5],
  ];
  for (const [text, hour, minute] of clocks)
    it(`are a clock time: ${text}`, () => expect(read(text)[0]?.clock).toEqual({ hour, minute }));

  it('are no clock time among the digits of a telephone number', () => {
    expect(read('nolla neljä nolla viis kaks').map(({ clock }) => clock)).toEqual([null, null, null, null, null]);
  });
});
