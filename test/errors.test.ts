import { describe, expect, it } from 'vitest';
import { asLuonnosError, errorTable, LuonnosError } from '../server/errors.js';

describe('the error table', () => {
  it('gives every code a status and a close code that fit', () => {
    for (const [code, { status, close }] of Object.entries(errorTable)) {
      expect(status, code).toBeGreaterThanOrEqual(400);
      expect(close === 1011 || (close >= 4400 && close < 4600), code).toBe(true);
    }
  });

  it('calls nothing retryable that the client asked wrongly', () => {
    for (const [code, { status, retryable }] of Object.entries(errorTable)) {
      if (retryable) expect([429, 503, 507], code).toContain(status);
    }
  });

  it('shows a foreign error as internal, without its message', () => {
    const known = asLuonnosError(new Error('131052-308T'));
    expect(known.code).toBe('internal');
    expect(JSON.stringify({ message: known.message, details: known.details })).not.toContain('131052');
  });

  it('keeps our own as it is', () => {
    const error = new LuonnosError('encounter.conflict');
    expect(asLuonnosError(error)).toBe(error);
  });
});
