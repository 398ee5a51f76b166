import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSchedule, schedule, seen } from './hostile-schedule.js';

const SCHEDULES = 5_000;

test(`delivers every frame once and in order over ${SCHEDULES} hostile schedules`, { timeout: 240_000 }, async () => {
  await fc.assert(fc.asyncProperty(schedule, runSchedule), { numRuns: SCHEDULES });
  expect(seen.runs).toBe(SCHEDULES);
  // Whatever is to be survived happened, and often.
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(50);
});
