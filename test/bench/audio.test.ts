import { expect, it } from 'vitest';
import { GROUP_COMMIT_MS } from '../../server/recording/group-commit.js';
import { benchAudio } from './audio.js';

it('commits what recorders sent after 50 ms at the latest', () => {
  expect(GROUP_COMMIT_MS).toBeLessThanOrEqual(50);
});

it('measures the audio path: every figure is there, and no frame is lost', { timeout: 120_000 }, async () => {
  const ms = { p50: expect.any(Number), p95: expect.any(Number), p99: expect.any(Number) };
  const load = { framesSent: 40, framesAcked: 40, lost: 0, ackMs: ms };
  const cost = { serverCpuPerSession: expect.any(Number), memoryPerSessionKb: expect.any(Number) };
  expect(await benchAudio({ sessions: 2, seconds: 2, hours: 0 })).toEqual({
    sessions: 2,
    ...load,
    ...cost,
    speechPathMs: ms,
    speechFrames: 40,
    speechOutOfOrder: 0,
    ratioCpu: expect.any(Number),
    baseline: { ...load, ...cost },
  });
});
