import { describe, expect, it } from 'vitest';
import { dayOf } from '../../server/evidence/numbers/calendar.js';
import { isOfFeast } from '../../server/evidence/numbers/movable-feasts.js';

const is = (date: string, name: string, called: string): boolean => isOfFeast(dayOf(date) ?? 0, name, called);

describe('feasts that move', () => {
  // Earliest, latest and some between, as printed in almanacs.
  it.each(['2008-03-23', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '1954-04-18'])(
    'begin with Easter Sunday on %s',
    (sunday) => {
      expect(is(sunday, 'easter', 'Easter')).toBe(true);
      const day = dayOf(sunday) ?? 0;
      expect([day - 4, day - 3, day + 1, day + 2].map((one) => isOfFeast(one, 'easter', 'pääsiäisenä'))).toEqual([
        false,
        true,
        true,
        false,
      ]);
    },
  );

  it('are Good Friday, Ascension Day and Whitsun of their Easter', () => {
    expect(is('2026-04-03', 'good friday', 'pitkänäperjantaina')).toBe(true);
    expect(is('2026-04-02', 'good friday', 'långfredagen')).toBe(false);
    expect(is('2026-05-14', 'ascension', 'helatorstaina')).toBe(true);
    expect(is('2026-05-24', 'whitsun', 'pingst')).toBe(true);
  });

  it('are Midsummer, its eve and its day by how they are called', () => {
    expect(is('2026-06-19', 'midsummer', 'juhannusaattona')).toBe(true);
    expect(is('2026-06-20', 'midsummer', 'juhannusaattona')).toBe(false);
    expect(is('2026-06-20', 'midsummer', 'midsommardagen')).toBe(true);
    expect(is('2026-06-21', 'midsummer', 'juhannuksena')).toBe(true);
    expect(is('2026-06-25', 'midsummer', 'midsommar')).toBe(false);
    expect(is('2027-06-25', 'midsummer', 'midsommarafton')).toBe(true);
  });
});
