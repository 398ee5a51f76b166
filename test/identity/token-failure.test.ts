import { describe, expect, it } from 'vitest';
import { isPassing, statusOfFailure } from '../../server/identity/token-failure.js';

const caused = (cause: unknown, depth = 1): unknown =>
  depth === 0 ? cause : new Error('wrapped', { cause: caused(cause, depth - 1) });

describe('why an authorisation server gave no token', () => {
  it('may pass where nobody answered, not in time, or with a failure of their own', () => {
    const passing = [
      new TypeError('fetch failed'),
      new DOMException('', 'TimeoutError'),
      ...[429, 500, 503].map((status) => ({ status })),
    ];
    for (const failure of passing) {
      for (const depth of [0, 1, 2])
        expect([failure, depth, isPassing(caused(failure, depth))]).toEqual([failure, depth, true]);
    }
  });

  it('does not pass where it was refused, or is not understood', () => {
    const lasting = [
      ...[200, 400, 401, 403].map((status) => ({ status })),
      new Error('no'),
      { status: '503' },
      null,
      'no',
    ];
    for (const failure of lasting) expect([failure, isPassing(caused(failure))]).toEqual([failure, false]);
    // What it answered says more than how it was noticed.
    expect(isPassing(Object.assign(new TypeError('no'), { status: 400 }))).toBe(false);
  });

  it('is looked for no deeper than it can be, nor without end', () => {
    const endless: { cause?: unknown } = new Error('endless');
    endless.cause = endless;
    expect([statusOfFailure(endless), isPassing(endless)]).toEqual([null, false]);
    expect(statusOfFailure(caused({ status: 400 }, 3))).toBe(400);
  });
});
