/** Whether the microphone hears anything, in words. */
export type Hearing = 'waiting' | 'good' | 'quiet' | 'nothing';

/** -60 dB of full scale: below it even a quiet room is quieter than a voice. */
const QUIET_RMS = 0.001;
const QUIET_AFTER_MS = 10_000;
/** Not one bit moves: the microphone is muted or its cable is out. */
const NOTHING_AFTER_MS = 2_000;

export interface LevelJudge {
  take(frame: { rms: number; peak: number }, now: number): Hearing;
  reset(now: number): void;
}

export const createLevelJudge = (): LevelJudge => {
  let begunAt = 0;
  let heardAt: number | null = null;
  let movedAt = 0;
  return {
    take: ({ rms, peak }, now) => {
      if (rms >= QUIET_RMS) heardAt = now;
      if (peak > 0) movedAt = now;
      if (now - movedAt > NOTHING_AFTER_MS) return 'nothing';
      if (now - (heardAt ?? begunAt) > QUIET_AFTER_MS) return 'quiet';
      return heardAt === null ? 'waiting' : 'good';
    },
    reset: (now) => {
      begunAt = now;
      movedAt = now;
      heardAt = null;
    },
  };
};

/** 0–1 for the eye: -54 dB to full scale. */
export const levelOf = (amplitude: number): number =>
  Math.max(0, Math.min(1, 1 + (20 * Math.log10(amplitude + 1e-9)) / 54));
