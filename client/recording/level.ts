/** Whether the microphone hears anything, in words. `stalled`: it gives no sound at all, not even silence. */
export type Hearing = 'waiting' | 'good' | 'quiet' | 'clipping' | 'nothing' | 'stalled';

export interface FrameLevel {
  /** 0–1 of full scale. */
  readonly rms: number;
  readonly peak: number;
  /** Samples of the frame at full scale. */
  readonly clipped: number;
}

/** -60 dB of full scale: below it even a quiet room is quieter than a voice. Said within 10 s. */
const QUIET_RMS = 0.001;
const QUIET_AFTER_MS = 9_000;
/** Not one bit moves: the microphone is muted or its cable is out. Said within 2 s. */
export const NOTHING_AFTER_MS = 1_200;
/** No frame comes: device or audio system stand still. Said within 2 s. */
const STALLED_AFTER_MS = 1_500;
/**
 * Clipping is a share of samples at full scale over the last 5 s: from 0.5 % (25 ms) on words are torn, a single knock on the table is
 * shorter. It is over below a fifth of that, so that the word does not come and go.
 */
const CLIP_FRAMES = 50;
const CLIPPING_SAMPLES = 400;
const CLEAN_SAMPLES = 80;

export interface LevelJudge {
  take(frame: FrameLevel, now: number): Hearing;
  /** The judgement where no frame came just now. */
  at(now: number): Hearing;
  reset(now: number): void;
}

/** `now` is any clock in ms. Pure: what was taken and the clock decide. */
export const createLevelJudge = (): LevelJudge => {
  let begunAt = 0;
  let frameAt = 0;
  let heardAt: number | null = null;
  let movedAt = 0;
  let clipped: number[] = [];
  let clipping = false;

  const at = (now: number): Hearing => {
    if (now - frameAt > STALLED_AFTER_MS) return 'stalled';
    if (now - movedAt > NOTHING_AFTER_MS) return 'nothing';
    if (clipping) return 'clipping';
    if (now - (heardAt ?? begunAt) > QUIET_AFTER_MS) return 'quiet';
    return heardAt === null ? 'waiting' : 'good';
  };

  return {
    at,
    take: (frame, now) => {
      frameAt = now;
      if (frame.rms >= QUIET_RMS) heardAt = now;
      if (frame.peak > 0) movedAt = now;
      clipped = [...clipped.slice(1 - CLIP_FRAMES), frame.clipped];
      const samples = clipped.reduce((sum, count) => sum + count, 0);
      clipping = samples >= (clipping ? CLEAN_SAMPLES : CLIPPING_SAMPLES);
      return at(now);
    },
    reset: (now) => {
      begunAt = now;
      frameAt = now;
      movedAt = now;
      heardAt = null;
      clipped = [];
      clipping = false;
    },
  };
};

/** 0–1 for the eye: -54 dB to full scale. */
export const levelOf = (amplitude: number): number =>
  Math.max(0, Math.min(1, 1 + (20 * Math.log10(amplitude + 1e-9)) / 54));
