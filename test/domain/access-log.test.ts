import { describe, expect, it } from 'vitest';
import { AccessEntry, type AccessRow, accessEntries } from '../../server/domain/access-log.js';

const row = (over: Partial<AccessRow> & { minute: number }): AccessRow => ({
  id: String(over.minute),
  at: new Date(Date.UTC(2026, 10, 23, 10, over.minute)).toISOString(),
  type: 'encounter-read',
  data: {},
  register: 'health',
  actor: { name: 'Elina Harju', title: 'LL', kind: 'person' },
  visit: { id: 'v1', at: '2026-11-23T10:00:00.000Z', noteType: 'doctor-visit' },
  ...over,
});

describe('the log of one subject', () => {
  it('gathers what the same person did again and again into one entry, with how often and from when to when', () => {
    const [entry, ...more] = accessEntries([row({ minute: 12 }), row({ minute: 7 }), row({ minute: 1 })]);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ times: 3, at: '2026-11-23T10:01:00.000Z', until: '2026-11-23T10:12:00.000Z' });
  });

  it('keeps apart persons, visits, what was done, and what lies further apart', () => {
    const rows = [
      row({ minute: 40 }),
      row({ minute: 20 }),
      row({ minute: 19, actor: { name: 'Camilla Strand', title: '', kind: 'person' } }),
      row({ minute: 18, visit: { id: 'v2', at: '2026-11-23T10:00:00.000Z', noteType: 'doctor-visit' } }),
      row({ minute: 17, type: 'statement-edited' }),
    ];
    expect(accessEntries(rows).map(({ times }) => times)).toEqual([1, 1, 1, 1, 1]);
  });

  it('gathers no signatures, extracts or destructions', () => {
    for (const type of ['note-signed', 'access-log-extracted', 'audio-forgotten'])
      expect(accessEntries([row({ minute: 2, type }), row({ minute: 1, type })])).toHaveLength(2);
  });

  it('lets through of an event’s data only the numbers it names', () => {
    const data = {
      statement: 's-1',
      reason: 'kilpikonna',
      revision: 2,
      fromMs: 1,
      toMs: 2,
      readBackEqual: true,
      to: 'x',
    };
    const types = ['note-signed', 'audio-played', 'note-filed', 'statement-edited', 'handed-over', 'something-newer'];
    const entries = accessEntries(types.map((type, at) => row({ minute: 30 - at, type, data })));
    for (const entry of entries) AccessEntry.parse(entry);
    expect(entries.map(({ details }) => details)).toEqual([
      { revision: 2 },
      { fromMs: 1, toMs: 2 },
      { equal: true },
      {},
      {},
      {},
    ]);
    expect(JSON.stringify(entries)).not.toContain('kilpikonna');
  });

  it('shows what it has no words for as another event, never not at all', () => {
    expect(accessEntries([row({ minute: 1, type: 'something-newer' })])[0]).toMatchObject({ what: 'other' });
  });
});
