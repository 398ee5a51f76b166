import { describe, expect, it } from 'vitest';
import { visitDayOf } from '../../server/domain/visit-day.js';

describe('the day of a visit', () => {
  it.each([
    ['2026-11-25T23:30:00.000Z', '2026-11-26'],
    ['2026-11-25T21:59:59.999Z', '2026-11-25'],
    ['2026-06-30T21:00:00.000Z', '2026-07-01'],
    ['2026-12-31T22:00:00.000Z', '2027-01-01'],
    ['2026-11-26T09:00:00.000Z', '2026-11-26'],
  ])('that began at %s is %s, as the clock shows in Finland', (createdAt, day) => {
    expect(visitDayOf({ createdAt })).toBe(day);
  });
});
