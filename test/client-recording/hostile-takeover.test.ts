import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSchedule, type Schedule, schedule, seen } from './hostile-schedule.js';

const SCHEDULES = 5_000;

const at = fc.integer({ min: 200, max: 5_000 });
/** Always a second device that takes over, and a server process that does not know that it was replaced. */
const contested = fc.record({ plan: schedule, first: at, second: at, silent: fc.boolean() }).map(
  ({ plan, first, second, silent }): Schedule => ({
    ...plan,
    frames: 10 + Math.floor(plan.frames / 3),
    troubles: [
      ...plan.troubles,
      { at: first, kind: 'second-device', lengthMs: 1, code: 1006, second: silent },
      { at: second, kind: 'zombie', lengthMs: 1, code: 1006, second: silent },
    ],
  }),
);

test(`keeps the frames of both devices over ${SCHEDULES} contested schedules`, { timeout: 240_000 }, async () => {
  await fc.assert(fc.asyncProperty(contested, runSchedule), { numRuns: SCHEDULES });
  expect(seen.runs).toBe(SCHEDULES);
  // A schedule in which nobody tried to write what was no longer theirs would prove nothing.
  expect(seen.writesRefused).toBeGreaterThan(100);
});

/** No bad weather but what is named. */
const calm = {
  seed: -536_998_740,
  frames: 23,
  loss: 0,
  duplication: 0,
  jitterMs: 0,
  slowMs: 5,
  answerLoss: 0,
} as const;

test('a device that was stopped before it ever reached the server delivers beside a recording begun meanwhile', () =>
  runSchedule({
    ...calm,
    troubles: [
      { at: 200, kind: 'zombie', lengthMs: 1, code: 1006, second: false },
      { at: 2_101, kind: 'second-device', lengthMs: 1, code: 1006, second: false },
      // Its hello still arrives, after the next page delivered and ended the same recording.
      { at: 2_616, kind: 'page-crash', lengthMs: 20, code: 1001, second: true },
    ],
  }));
