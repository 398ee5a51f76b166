import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureEvents } from '../../client/recording/capture.js';
import type { FrameLevel } from '../../client/recording/level.js';
import { type Microphone, SourceError } from '../../client/recording/microphone.js';
import { createSoundCheck, type SoundCheck, type SoundCheckState } from '../../client/sound-check/check.js';
import { verdictOf } from '../../client/sound-check/verdict.js';
import { SOUND_CHECK_BYTES } from '../../server/domain/sound-check.js';

const voice: FrameLevel = { rms: 0.05, peak: 0.3, clipped: 0 };
const zeros: FrameLevel = { rms: 0, peak: 0, clipped: 0 };
const faint: FrameLevel = { rms: 0.0004, peak: 0.002, clipped: 0 };
const times = (level: FrameLevel, frames: number): FrameLevel[] => Array.from({ length: frames }, () => level);

describe('the verdict of a sound check', () => {
  it('is good where a voice was heard, also when it ends in silence', () => {
    expect(verdictOf([...times(voice, 20), ...times(zeros, 80)])).toBe('good');
  });
  it('is nothing of zeros, too quiet below a voice, clipping wherever words are torn', () => {
    expect(verdictOf(times(zeros, 100))).toBe('nothing');
    expect(verdictOf(times(faint, 100))).toBe('quiet');
    expect(verdictOf([...times(voice, 40), ...times({ ...voice, clipped: 300 }, 3), ...times(voice, 57)])).toBe(
      'clipping',
    );
  });
});

describe('a sound check', () => {
  let state: SoundCheckState;
  let check: SoundCheck;
  let events: CaptureEvents;
  let stopped: number;
  let refuse: SourceError | null;
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    stopped = 0;
    refuse = null;
    const open = async (given: CaptureEvents): Promise<Microphone> => {
      if (refuse !== null) throw refuse;
      events = given;
      const stop = async (): Promise<void> => {
        stopped += 1;
      };
      return { stop } as unknown as Microphone;
    };
    check = createSoundCheck(open, Date.now, (next) => {
      state = next;
    });
  });
  afterEach(() => {
    check.forget();
    vi.useRealTimers();
  });
  const hear = (level: FrameLevel, frames: number): void => {
    for (let n = 0; n < frames; n += 1) {
      vi.advanceTimersByTime(100);
      events.frame({ pcm: new ArrayBuffer(3_200), ...level });
    }
  };

  it('listens for ten seconds, counts them down, and lets the microphone go', async () => {
    await check.start();
    expect(state).toMatchObject({ is: 'listening', leftS: 10 });
    hear(voice, 30);
    expect(state).toMatchObject({ is: 'listening', leftS: 7 });
    hear(voice, 75);
    expect(state).toMatchObject({ is: 'done', verdict: 'good' });
    expect(state.is === 'done' && state.pcm.length).toBe(SOUND_CHECK_BYTES);
    expect(stopped).toBe(1);
  });

  it('names what is wrong while it still listens', async () => {
    await check.start();
    hear(zeros, 20);
    expect(state).toMatchObject({ is: 'listening', health: { problem: 'nothing' } });
  });

  it('can be ended early, done again, and forgotten', async () => {
    await check.start();
    hear(voice, 12);
    check.stop();
    expect(state.is === 'done' && state.pcm.length).toBe(12 * 3_200);
    await check.start();
    hear(faint, 5);
    check.forget();
    expect(state).toEqual({ is: 'idle' });
    expect(stopped).toBe(2);
    hear(voice, 200);
    expect(state).toEqual({ is: 'idle' });
  });

  it('says why there is no microphone', async () => {
    refuse = new SourceError('denied');
    await check.start();
    expect(state).toEqual({ is: 'failed', problem: 'denied' });
  });
});
