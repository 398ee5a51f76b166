import { describe, expect, it } from 'vitest';
import { counted, impactOf } from '../../server/pilot/impact.js';
import { weekOf, weeksUntil } from '../../server/pilot/week.js';
import { group, pilotVisit } from './visits.js';

describe('figures of the pilot', () => {
  it('are medians and shares of what was first signed', () => {
    const times = [100, 200, 300, 400, 900].map((seconds, at) =>
      pilotVisit({ professionalId: `p${at}` }, { visitEndToSignedMs: seconds * 1000, fastSignOff: at === 0 }),
    );
    const amended = pilotVisit(
      { professionalId: 'p0' },
      { amendment: true, visitEndToSignedMs: null, fastSignOff: null },
    );
    const gone = pilotVisit({ professionalId: 'p1' }, { outcome: 'discarded', fastSignOff: null });
    const { figures, state } = impactOf([...times, amended, gone], {}, false);
    expect(state).toBe('shown');
    expect(figures).toMatchObject({
      visits: 5,
      professionals: 5,
      visitEndToSigned: { low: 200_000, median: 300_000, high: 400_000 },
      fast: { visits: 1, of: 5 },
      discarded: 1,
      changed: 0.2,
      statements: { kept: 35, edited: 5, confirmed: 5, removed: 5, added: 5 },
    });
  });

  it('are none of nothing, and none of four professionals, however many their visits', () => {
    expect(impactOf([], {}, false)).toMatchObject({ state: 'none', figures: null });
    const four = Array.from({ length: 40 }, (_, at) => pilotVisit({ professionalId: `p${at % 4}` }));
    expect(impactOf(four, {}, false)).toMatchObject({ state: 'few', figures: null });
  });

  it('puts groups of fewer than five together, and takes the smallest of the others along while that is too few', () => {
    const doctors = group(9);
    const nurses = group(6, { profession: 'nurse' });
    const physiotherapists = group(3, { profession: 'physiotherapist' });
    const groups = impactOf([...doctors, ...nurses, ...physiotherapists], {}, false).figures?.groups;
    expect(groups?.map(({ profession, professionals }) => [profession, professionals])).toEqual([
      ['doctor', 9],
      [null, 9],
    ]);
  });

  it('offers and answers no choice that shows a small group, or leaves one over', () => {
    const visits = [
      ...group(6, { unit: 'A' }),
      ...group(3, { unit: 'B' }),
      ...group(5, { unit: 'A', profession: 'nurse' }),
    ];
    const all = impactOf(visits, {}, false);
    // Of unit B there are three; the figures of A would give them away by subtraction.
    expect(all.choices.units).toEqual([]);
    expect(impactOf(visits, { unit: 'A' }, false)).toMatchObject({ state: 'few', figures: null });
    expect(impactOf(visits, { unit: 'B' }, false)).toMatchObject({ state: 'few', figures: null });
    expect(all.choices.professions).toEqual(['doctor', 'nurse']);
    expect(impactOf(visits, { profession: 'nurse' }, false).figures?.professionals).toBe(5);
    expect(impactOf(visits, { profession: 'doctor', unit: 'A' }, false).figures).toBeNull();
  });

  it('shows no week’s median of fewer than five professionals', () => {
    const early = group(5, { at: '2026-11-16T10:00:00.000Z' });
    const late = group(4, { at: '2026-11-23T10:00:00.000Z' });
    const weekly = impactOf([...early, ...late], {}, false).figures?.weekly;
    expect(weekly).toEqual([
      { week: '2026-W47', median: 300_000 },
      { week: '2026-W48', median: null },
    ]);
  });

  it('tell the share of visits recorded where somebody told how many there were, of those weeks and professions alone', () => {
    const week = '2026-W48';
    const visits = [
      ...group(6),
      ...group(6, { at: '2026-11-16T10:00:00.000Z' }),
      ...group(5, { profession: 'nurse' }),
      // Typed only, discarded, and signed a second time: none of them is one more recorded visit.
      ...group(5, {}, { recordedMs: 0 }),
      ...group(5, {}, { outcome: 'discarded', fastSignOff: null }),
      ...group(5, {}, { amendment: true }),
    ];
    const eligible = [
      { week, profession: 'doctor' as const, visits: 20 },
      { week: '2026-W46', profession: 'doctor' as const, visits: 10 },
      { week, profession: 'social-worker' as const, visits: 4 },
    ];
    const adoption = (filter: Parameters<typeof impactOf>[1]) =>
      impactOf(visits, filter, false, eligible).figures?.adoption;
    expect(adoption({})).toEqual({ weeks: 2, eligible: 34, recorded: 6 });
    expect(adoption({ profession: 'doctor' })).toEqual({ weeks: 2, eligible: 30, recorded: 6 });
    expect(adoption({ profession: 'nurse' })).toBeNull();
    expect(adoption({ unit: 'Terveysasema' })).toBeNull();
    expect(adoption({ language: 'fi' })).toBeNull();
    expect(impactOf(visits, {}, false).figures?.adoption).toBeNull();
  });

  it('tell no share of visits that fewer than five professionals recorded', () => {
    const eligible = [{ week: '2026-W48', profession: 'doctor' as const, visits: 20 }];
    const visits = [...group(4), ...group(6, { at: '2026-11-16T10:00:00.000Z' })];
    const { figures } = impactOf(visits, {}, false, eligible);
    expect(figures?.adoption).toEqual({ weeks: 1, eligible: 20, recorded: null });
  });

  it('leave samples out, but for the demo', () => {
    const visits = [...group(5), ...group(5, {}, { kind: 'sample' })];
    expect(counted(visits, false)).toHaveLength(5);
    expect(counted(visits, true)).toHaveLength(10);
  });

  it('dates by ISO weeks in Finland', () => {
    expect(weekOf('2026-11-22T21:59:59Z')).toBe('2026-W47');
    expect(weekOf('2026-11-22T22:00:00Z')).toBe('2026-W48');
    expect(weekOf('2027-01-01T12:00:00Z')).toBe('2026-W53');
    expect(weekOf('2024-12-30T12:00:00Z')).toBe('2025-W01');
  });

  it('counts weeks back one by one, also over the hour that a spring takes', () => {
    // Half past midnight on a Monday in summer; a week of hours before the last one it was still Sunday.
    const weeks = weeksUntil(new Date('2026-04-05T21:30:00Z'), 16);
    expect(weeks.slice(0, 3)).toEqual(['2026-W15', '2026-W14', '2026-W13']);
    expect(weeks.at(-1)).toBe('2025-W52');
    expect(new Set(weeks).size).toBe(16);
  });
});
