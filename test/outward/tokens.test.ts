import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createBounds, integratorOf } from '../../server/outward/tokens.js';
import { newIntegrator } from '../support/outward.js';

describe('whose token it is', () => {
  const one = newIntegrator({ id: 'one' });
  const two = newIntegrator({ id: 'two' });
  const known = [one, { ...two, tokens: [...two.tokens, ...newIntegrator().tokens] }];

  it('is known by its digest, either of two while it is being changed', () => {
    expect(integratorOf(known, `Bearer ${one.token}`)?.id).toBe('one');
    expect(integratorOf(known, `bearer ${two.token}`)?.id).toBe('two');
    const next = newIntegrator();
    const both = [{ ...one, tokens: [...one.tokens, ...next.tokens] }];
    for (const token of [one.token, next.token]) expect(integratorOf(both, `Bearer ${token}`)?.id).toBe('one');
  });

  it('is nobody’s in any other form', () => {
    const wrong = [undefined, '', one.token, `Basic ${one.token}`, `Bearer  ${one.token}`, `Bearer ${one.tokens[0]}`];
    for (const header of [
      ...wrong,
      `Bearer ${one.token} `,
      `Basic Bearer ${one.token}`,
      `Bearer ${'x'.repeat(600)}`,
      'Bearer short',
    ]) {
      expect(integratorOf(known, header), String(header)).toBeNull();
    }
  });
});

describe('a token that was configured though it should not have been', () => {
  it('lets nobody in when it is so short that it could be guessed, or longer than any token', () => {
    const digest = (token: string) => createHash('sha256').update(token).digest('hex');
    const tokens = ['x'.repeat(31), 'x'.repeat(32), 'x'.repeat(512), 'x'.repeat(513)];
    const careless = [newIntegrator({ id: 'careless', tokens: tokens.map(digest) })];
    const known = tokens.map((token) => integratorOf(careless, `Bearer ${token}`)?.id ?? null);
    expect(known).toEqual([null, 'careless', 'careless', null]);
  });
});

describe('how often each may ask', () => {
  it('is as often as was said, a minute’s worth at once, and gathers again with time', () => {
    let at = 1_000_000;
    const bounds = createBounds(() => new Date(at));
    for (let calls = 0; calls < 6; calls++) expect(bounds.take('one', 6)).toBe(0);
    expect(bounds.take('one', 6)).toBe(10);
    expect(bounds.take('two', 6)).toBe(0);
    at += 4_500;
    // Whole seconds, and never too few.
    expect(bounds.take('one', 6)).toBe(6);
    at += 5_500;
    expect(bounds.take('one', 6)).toBe(0);
    expect(bounds.take('one', 6)).toBe(10);
    at += 3_600_000;
    for (let calls = 0; calls < 6; calls++) expect(bounds.take('one', 6)).toBe(0);
    expect(bounds.take('one', 6)).toBeGreaterThan(0);
  });

  it('neither grows nor shrinks when the clock goes back', () => {
    let at = 1_000_000;
    const bounds = createBounds(() => new Date(at));
    expect(bounds.take('one', 1)).toBe(0);
    at -= 600_000;
    expect(bounds.take('one', 1)).toBe(60);
  });
});
