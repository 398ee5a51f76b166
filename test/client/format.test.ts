import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  formatBirthDate,
  formatClock,
  formatDate,
  formatDay,
  formatInstant,
  formatLength,
  formatLongDay,
  formatTime,
  formatTimeWithSeconds,
} from '../../client/format.js';
import { fi } from '../../client/i18n/fi.js';

describe('dates and times', () => {
  beforeAll(async () => {
    await i18next.init({
      lng: 'fi',
      resources: { fi: { translation: fi } },
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
  });

  it('are written the Finnish way, on the wall clock in Finland', () => {
    const noon = '2026-11-23T10:30:05.000Z';
    expect(formatDate(noon)).toBe('23.11.2026');
    expect(formatTime(noon)).toBe('12.30');
    expect(formatTimeWithSeconds(noon)).toBe('12.30.05');
    expect(formatInstant(noon, i18next.t)).toBe('23.11.2026 klo 12.30');
    expect(formatDay(noon, 'fi')).toBe('ma 23.11.2026');
  });

  it('have no leading zero and change the day at Finnish midnight', () => {
    expect(formatTime('2026-06-01T06:40:00.000Z')).toBe('9.40');
    expect(formatDate('2026-06-01T21:30:00.000Z')).toBe('2.6.2026');
    expect(formatTime('2026-06-01T21:05:00.000Z')).toBe('0.05');
  });

  it('name the day in the nominative', () => {
    expect(formatLongDay('2026-11-23T10:00:00.000Z', 'fi')).toBe('Maanantai 23. marraskuuta');
    expect(formatLongDay('2026-11-23T10:00:00.000Z', 'sv')).toBe('Måndag 23 november');
  });

  it('show a birth date without any time zone', () => {
    expect(formatBirthDate('1952-03-14')).toBe('14.3.1952');
    expect(formatBirthDate('2017-06-02')).toBe('2.6.2017');
  });

  it('show a place in the sound in minutes and seconds', () => {
    expect(formatClock(14_000)).toBe('0.14');
    expect(formatClock(474_900)).toBe('7.54');
    expect(formatClock(3_727_000)).toBe('1.02.07');
  });

  it('show a length in words', () => {
    expect(formatLength(3_000, i18next.t)).toBe('3 s');
    expect(formatLength(250_000, i18next.t)).toBe('4 min 10 s');
    expect(formatLength(702_000, i18next.t)).toBe('11 min');
    expect(formatLength(200, i18next.t)).toBe('1 s');
  });
});
