import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EncounterState, mayRecord, nextState } from '../../server/domain/encounter.js';

const events = ['review', 'sign', 'file', 'copy', 'withdraw', 'amend', 'abandon', 'discard'] as const;

describe('the states of an encounter', () => {
  it('goes the whole way from open to filed', () => {
    expect(nextState('open', 'review')).toBe('in-review');
    expect(nextState('in-review', 'sign')).toBe('signed');
    expect(nextState('signed', 'file')).toBe('filed');
  });

  it('cannot be discarded once it is signed', () => {
    expect(nextState('signed', 'discard')).toBeNull();
    expect(nextState('filed', 'discard')).toBeNull();
  });

  it('opens a signed note again for an amendment, and goes back when that is given up', () => {
    for (const state of ['signed', 'copied', 'filed'] as const) expect(nextState(state, 'amend')).toBe('in-review');
    expect(nextState('in-review', 'abandon')).toBe('signed');
    expect(nextState('open', 'abandon')).toBeNull();
  });

  it('cannot be signed before it was reviewed, nor filed before it was signed', () => {
    expect(nextState('open', 'sign')).toBeNull();
    expect(nextState('open', 'file')).toBeNull();
    expect(nextState('in-review', 'file')).toBeNull();
  });

  it('takes a repeated event as a harmless repeat', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EncounterState.options), fc.constantFrom(...events), (state, event) => {
        const after = nextState(state, event);
        if (after === null || event === 'amend' || event === 'withdraw' || event === 'abandon') return;
        expect(nextState(after, event)).toBe(after);
      }),
    );
  });

  it('never leaves discarded', () => {
    for (const event of events) expect(nextState('discarded', event) ?? 'discarded').toBe('discarded');
  });

  it('records only after informing and never after a refusal', () => {
    expect(mayRecord({ informing: null })).toBe('not-informed');
    expect(mayRecord({ informing: { outcome: 'refused', by: 'subject' } })).toBe('refused');
    expect(mayRecord({ informing: { outcome: 'client-not-present' } })).toBe('yes');
  });
});
