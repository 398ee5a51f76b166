import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFramer } from '../../client/recording/framer.js';
import {
  createHealthWatch,
  type Health,
  healthy,
  type MicrophoneCondition,
  problemOf,
} from '../../client/recording/health.js';
import { createLevelJudge, type FrameLevel, type Hearing } from '../../client/recording/level.js';
import { type MicrophoneDevice, sameDevice } from '../../client/recording/microphone-device.js';

const FRAME_MS = 100;
const device = (id: string, group = ''): MicrophoneDevice => ({ id, name: id, group });
const fine: MicrophoneCondition = {
  secure: true,
  allowed: true,
  live: true,
  muted: false,
  running: true,
  trouble: null,
  recorded: device('desk'),
  instead: null,
};
const voice: FrameLevel = { rms: 0.05, peak: 0.3, clipped: 0 };
const zeros: FrameLevel = { rms: 0, peak: 0, clipped: 0 };
const faint: FrameLevel = { rms: 0.0004, peak: 0.002, clipped: 0 };
const torn: FrameLevel = { rms: 0.6, peak: 1, clipped: 120 };

describe('what is judged from the sound', () => {
  /** How long, in ms, until a judge that heard `before` says `word`; null if it does not within 30 s. */
  const saidAfter = (before: readonly FrameLevel[], then: FrameLevel, word: Hearing): number | null => {
    const judge = createLevelJudge();
    judge.reset(0);
    const began = before.length * FRAME_MS;
    for (const [index, level] of before.entries()) judge.take(level, (index + 1) * FRAME_MS);
    for (let ms = FRAME_MS; ms <= 30_000; ms += FRAME_MS) {
      if (judge.take(then, began + ms) === word) return ms;
    }
    return null;
  };
  const frame = fc.record({
    rms: fc.double({ min: 0.001, max: 1, noNaN: true }),
    peak: fc.double({ min: 0.002, max: 1, noNaN: true }),
    clipped: fc.integer({ min: 0, max: 1600 }),
  });
  const past = fc.array(frame, { maxLength: 80 });

  it('is nothing within 2 s of zeros, whatever was heard before', () => {
    fc.assert(
      fc.property(past, (before) => void expect(saidAfter(before, zeros, 'nothing')).toBeLessThanOrEqual(2_000)),
    );
  });

  it('is too quiet within 10 s, whatever was heard before', () => {
    fc.assert(
      fc.property(past, (before) => void expect(saidAfter(before, faint, 'quiet')).toBeLessThanOrEqual(10_000)),
    );
  });

  it('is clipping within 10 s of half a per cent at full scale, and never where nothing is', () => {
    const share = { ...voice, clipped: 8 };
    fc.assert(
      fc.property(past, (before) => void expect(saidAfter(before, share, 'clipping')).toBeLessThanOrEqual(10_000)),
    );
    const clean = past.map((frames) => frames.map((one) => ({ ...one, clipped: 0 })));
    fc.assert(fc.property(clean, (before) => void expect(saidAfter(before, voice, 'clipping')).toBeNull()));
  });

  it('does not take one knock on the table for clipping', () => {
    expect(saidAfter([voice, { ...torn, clipped: 300 }], voice, 'clipping')).toBeNull();
  });

  it('is good again within 6 s of a voice as it should be', () => {
    const long = (frames: FrameLevel): FrameLevel[] => Array.from({ length: 200 }, () => frames);
    for (const bad of [zeros, faint, torn]) expect(saidAfter(long(bad), voice, 'good')).toBeLessThanOrEqual(6_000);
  });

  it('counts the samples of a frame that stand at full scale', () => {
    const counts: number[] = [];
    const framer = createFramer(1600, ({ clipped }) => counts.push(clipped));
    framer.push(Float32Array.from({ length: 1600 }, (_, n) => (n < 100 ? 1.4 : n < 160 ? -1 : 0.5)));
    framer.push(new Float32Array(1600));
    expect(counts).toEqual([160, 0]);
  });
});

describe('the most urgent problem', () => {
  const cases: [string, Partial<MicrophoneCondition>, Hearing, string | null][] = [
    ['nothing is wrong', {}, 'good', null],
    ['a page that is not secure', { secure: false, allowed: false, live: false }, 'stalled', 'insecure'],
    ['a permission taken away', { allowed: false, live: false }, 'stalled', 'denied'],
    ['a microphone that asks and is refused', { live: false, trouble: 'denied' }, 'stalled', 'denied'],
    ['another program has it', { live: false, trouble: 'busy' }, 'stalled', 'busy'],
    ['a track that ended', { live: false, muted: true }, 'stalled', 'ended'],
    ['a suspended context', { running: false, muted: true }, 'stalled', 'suspended'],
    ['a muted track', { muted: true }, 'nothing', 'muted'],
    ['zeros from another device', { instead: { chosen: device('x'), here: true } }, 'nothing', 'nothing'],
    ['no frames', {}, 'stalled', 'stalled'],
    ['another device, and too quiet', { instead: { chosen: device('x'), here: true } }, 'quiet', 'wrong-device'],
    ['clipping', {}, 'clipping', 'clipping'],
    ['too quiet', {}, 'quiet', 'quiet'],
  ];
  it.each(cases)('is named: %s', (_, condition, hearing, problem) => {
    expect(problemOf({ ...fine, ...condition }, hearing, false)).toBe(problem);
  });

  it('while paused is only what would keep the recording from going on', () => {
    expect(problemOf({ ...fine, running: false, muted: true }, 'nothing', true)).toBeNull();
    expect(problemOf({ ...fine, live: false }, 'waiting', true)).toBe('ended');
  });

  it('is none for a sample, whose device is not known and whose sound is not judged', () => {
    expect(problemOf(null, 'waiting', true)).toBeNull();
  });
});

describe('a device is the same', () => {
  it('by its id, or by its hardware where it is met as the system’s default', () => {
    expect(sameDevice(device('a'), device('a', 'g1'))).toBe(true);
    expect(sameDevice(device('a', 'g1'), device('b', 'g2'))).toBe(false);
    expect(sameDevice(device('a', 'g1'), device('default', 'g1'))).toBe(true);
    expect(sameDevice(device('a'), device('b'))).toBe(false);
  });

  it('and the default is not once the system puts another one in its place', () => {
    expect(sameDevice(device('default', 'g1'), device('default', 'g2'))).toBe(false);
    expect(sameDevice(device('default'), device('default', 'g2'))).toBe(true);
  });
});

describe('a watch over a microphone', () => {
  let health: Health;
  let watch: ReturnType<typeof createHealthWatch>;
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    health = healthy;
    watch = createHealthWatch(Date.now, (next) => {
      health = next;
    });
    watch.condition(fine);
    watch.begin();
  });
  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
  });
  const hear = (level: FrameLevel, ms: number): void => {
    for (let n = 0; n < ms / FRAME_MS; n += 1) {
      vi.advanceTimersByTime(FRAME_MS);
      watch.frame(level);
    }
  };

  it('says within 2 s that no frame comes, and since when; the next frame heals it', () => {
    hear(voice, 3_000);
    vi.advanceTimersByTime(2_000);
    expect(health).toMatchObject({ problem: 'stalled' });
    expect(health.silentSince).toBeLessThanOrEqual(3_500);
    expect(health.silentSince).toBeGreaterThanOrEqual(3_000);
    hear(voice, 100);
    expect(health).toMatchObject({ problem: null, silentSince: null });
  });

  it('counts the silence from its beginning, whatever its reason turns out to be', () => {
    hear(voice, 1_000);
    hear(zeros, 2_000);
    expect(health.problem).toBe('nothing');
    const since = health.silentSince;
    watch.condition({ ...fine, muted: true });
    expect(health).toMatchObject({ problem: 'muted', silentSince: since });
    hear(zeros, 12_000);
    expect(Date.now() - (health.silentSince ?? 0)).toBeGreaterThanOrEqual(13_900);
    watch.condition(fine);
    hear(voice, 100);
    expect(health).toMatchObject({ problem: null, silentSince: null });
  });

  it('names at once what is known of the device', () => {
    hear(voice, 1_000);
    for (const [change, problem] of [
      [{ muted: true }, 'muted'],
      [{ live: false }, 'ended'],
      [{ running: false }, 'suspended'],
      [{ allowed: false }, 'denied'],
      [{ secure: false }, 'insecure'],
      [{ instead: { chosen: device('x'), here: false } }, 'wrong-device'],
    ] as const) {
      watch.condition({ ...fine, ...change });
      expect(health.problem).toBe(problem);
      watch.condition(fine);
      expect(health.problem).toBeNull();
    }
  });

  it('expects no sound while paused, and begins anew after it', () => {
    hear(voice, 1_000);
    watch.rest();
    vi.advanceTimersByTime(60_000);
    expect(health.problem).toBeNull();
    watch.begin();
    expect(health.problem).toBeNull();
    vi.advanceTimersByTime(2_000);
    expect(health.problem).toBe('stalled');
  });

  it('gives a device that works again its own ten seconds', () => {
    hear(faint, 8_000);
    watch.condition({ ...fine, live: false });
    vi.advanceTimersByTime(4_000);
    watch.condition(fine);
    hear(faint, 8_000);
    expect(health.problem).toBeNull();
    hear(faint, 2_000);
    expect(health.problem).toBe('quiet');
  });
});
