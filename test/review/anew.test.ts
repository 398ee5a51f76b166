import { describe, expect, it } from 'vitest';
import type { Statement } from '../../server/domain/note.js';
import { reviewedAnew } from '../../server/review/anew.js';
import type { ReviewContext } from '../../server/review/commands.js';
import { by, note, statement } from '../support/notes.js';

const checked: ReturnType<ReviewContext['check']> = {
  verdicts: [{ check: 'numbers', result: 'contradicted', words: ['150'] }],
  classes: ['number'],
  highRisk: true,
};
const context: Pick<ReviewContext, 'check' | 'byHand'> = {
  check: () => checked,
  byHand: (text) => ({ highRisk: text.includes('Rantatie'), contacts: text.includes('Rantatie') ? ['Rantatie'] : [] }),
};
const anew = (over: Partial<Statement>) => reviewedAnew(note({ statements: [statement(over)] }), context).statements[0];

describe('a note whose review starts again', () => {
  it('has nothing looked at, nothing confirmed and nothing as it was signed, every statement checked as it is heard now', () => {
    const before = {
      look: by,
      checkedAt: '2026-11-23T10:00:00.000Z',
      handling: { state: 'confirmed', by, reason: 'Kuulin.' },
    } as const;
    const after = anew(before);
    expect(after).toMatchObject({ ...checked, look: null, handling: { state: 'untouched' } });
    expect(after).not.toHaveProperty('checkedAt');
  });

  it('keeps words that were edited, confirmed or not, and what was removed', () => {
    const edited = { state: 'edited', by, draftText: 'Ennen.' } as const;
    expect(anew({ handling: edited })?.handling).toEqual(edited);
    expect(anew({ handling: { state: 'confirmed', by, reason: 'x', draftText: 'Ennen.' } })?.handling).toEqual(edited);
    const removed = { state: 'removed', by, before: 'untouched' } as const;
    expect(anew({ handling: removed })?.handling).toEqual(removed);
  });

  it('asks for a look at an address by whose it is now, in words of one’s own too', () => {
    const hand = { origin: 'hand', author: by, evidence: [], verdicts: [] } as const;
    expect(anew({ ...hand, evidence: [], verdicts: [], text: 'Posti: Rantatie 4.' })).toMatchObject({
      highRisk: true,
      contacts: ['Rantatie'],
      verdicts: [],
    });
    // Of the one before it was an address to be guarded; of the one now nothing is said of addresses at all.
    expect(anew({ contacts: ['Rantatie'] })).not.toHaveProperty('contacts');
  });

  it('has nothing left to be undone', () => {
    const step = { id: 'x', by: by.id, did: 'look', statement: null, omission: null, undone: false } as const;
    expect(reviewedAnew(note({ steps: [step] }), context).steps).toEqual([]);
  });
});
