import { describe, expect, it } from 'vitest';
import { PilotMeasures } from '../../server/domain/pilot.js';
import { columns, pilotCsv } from '../../server/pilot/columns.js';
import { group, measures, pilotVisit } from './visits.js';

const table = (visits: Parameters<typeof pilotCsv>[0]): Record<string, string>[] => {
  const [header = '', ...rows] = pilotCsv(visits).trim().split('\r\n');
  const names = header.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((value, at) => [names[at] ?? '', value])));
};

describe('the pilot’s rows as CSV', () => {
  it('has a meaning for every column, and each column once', () => {
    for (const { name, meaning } of columns) {
      expect(name).toMatch(/^[a-z0-9_-]+$/);
      expect(meaning.length).toBeGreaterThan(8);
    }
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });

  it('names nobody and no visit', () => {
    const text = pilotCsv([...group(6), pilotVisit({ visit: 'visit-id', professionalId: 'person-id' })]);
    expect(text).not.toContain('visit-id');
    expect(text).not.toContain('person-id');
    expect(text).not.toContain('2026-11-23');
  });

  it('writes what fewer than five share as *', () => {
    const rows = table([
      ...group(5),
      ...group(4, { profession: 'nurse', unit: 'Toinen' }, { noteType: 'nurse-visit' }),
    ]);
    expect(rows.filter(({ profession }) => profession === 'doctor')).toHaveLength(5);
    const hidden = rows.filter(({ profession }) => profession === '*');
    expect(hidden).toHaveLength(4);
    for (const row of hidden) expect([row.unit, row.note_type, row.register]).toEqual(['*', '*', 'health']);
  });

  it('hides each thing that few share, whichever it is', () => {
    const others = [
      ['register', { register: 'social' }, {}],
      ['unit', { unit: 'Toinen' }, {}],
      ['profession', { profession: 'nurse' }, {}],
      ['note_type', {}, { noteType: 'nurse-visit' }],
      ['spoken_language', {}, { spokenLanguage: 'sv' }],
      ['note_language', {}, { noteLanguage: 'sv' }],
    ] as const;
    for (const [column, visit, measured] of others) {
      const rows = table([...group(5), ...group(1, visit, measured)]);
      expect(rows.filter((row) => row[column] === '*').length, column).toBe(1);
    }
  });

  it('says how many visits there could have been, except of a profession that is hidden', () => {
    const rows = table([
      ...group(5, { eligibleVisits: 40 }),
      ...group(4, { profession: 'nurse', eligibleVisits: 12 }),
      ...group(5, { profession: 'physiotherapist' }),
    ]);
    const counts = rows.map(({ profession, eligible_visits }) => `${profession} ${eligible_visits}`);
    expect([...new Set(counts)].sort()).toEqual(['* ', 'doctor 40', 'physiotherapist ']);
  });

  it('is in no order that tells when, whatever order it was read in', () => {
    const visits = [9, 3, 7, 1, 5].map((words, at) => pilotVisit({ professionalId: `p${at}` }, { words }));
    expect(pilotCsv(visits)).toBe(pilotCsv([...visits].reverse()));
  });

  it('writes a unit as * where fewer than five of the profession work in it', () => {
    const rows = table([
      ...group(5, { unit: 'A' }),
      ...group(1, { unit: 'B' }),
      ...group(5, { unit: 'B', profession: 'nurse' }),
    ]);
    expect(rows.filter(({ unit, profession }) => unit === 'B' && profession === 'doctor')).toEqual([]);
    expect(rows.filter(({ unit }) => unit === '*')).toHaveLength(1);
    expect(rows.filter(({ unit }) => unit === 'B')).toHaveLength(5);
  });

  it('tells flags by check and fate', () => {
    const flags = { numbers: { removed: 1, corrected: 2, confirmed: 0, cleared: 0, open: 0 } };
    const [row] = table([pilotVisit({}, { flags })]);
    expect([row?.flags_numbers_removed, row?.flags_numbers_corrected, row?.flags_side_open]).toEqual(['1', '2', '0']);
  });

  it('is made of rows that have no place for text', () => {
    expect(PilotMeasures.safeParse({ ...measures(), note: 'kilpikonna' }).success).toBe(false);
    for (const [name, value] of Object.entries(measures())) {
      if (typeof value === 'string')
        expect(PilotMeasures.safeParse({ ...measures(), [name]: 'kilpikonna' }).success, name).toBe(false);
    }
    const sections = { 'Potilas kertoi': measures().statements };
    expect(PilotMeasures.safeParse({ ...measures(), sections }).success).toBe(false);
  });
});
