import { createLevelJudge, type FrameLevel, type Hearing, NOTHING_AFTER_MS } from './level.js';
import type { SourceProblem } from './microphone.js';
import type { MicrophoneDevice } from './microphone-device.js';

/** What is known of a microphone beside its sound. */
export interface MicrophoneCondition {
  /** Browsers give microphones to secure pages only. */
  readonly secure: boolean;
  readonly allowed: boolean;
  /** The track has not ended. */
  readonly live: boolean;
  /** By the system, or by a switch on the device. */
  readonly muted: boolean;
  /** The browser lets sound be worked on at all. */
  readonly running: boolean;
  /** Why it could not be opened again. */
  readonly trouble: SourceProblem | null;
  readonly recorded: MicrophoneDevice;
  /** The device that was chosen, where another one is recorded, and whether it could be changed to. */
  readonly instead: { readonly chosen: MicrophoneDevice; readonly here: boolean } | null;
}

/** In the order of urgency; the last three record, but not as they should. */
export type MicrophoneProblem =
  | 'insecure'
  | 'denied'
  | 'busy'
  | 'ended'
  | 'suspended'
  | 'muted'
  | 'nothing'
  | 'stalled'
  | 'wrong-device'
  | 'clipping'
  | 'quiet';

const hampering: readonly MicrophoneProblem[] = ['wrong-device', 'clipping', 'quiet'];

/** Nothing is heard: red. */
export const isSilent = (problem: MicrophoneProblem | null): boolean =>
  problem !== null && !hampering.includes(problem);

/** The most urgent problem. While the recording rests, only what would keep it from going on. */
export const problemOf = (
  condition: MicrophoneCondition | null,
  hearing: Hearing,
  resting: boolean,
): MicrophoneProblem | null => {
  if (condition !== null) {
    if (!condition.secure) return 'insecure';
    if (!condition.allowed || condition.trouble === 'denied') return 'denied';
    if (!condition.live) return condition.trouble === 'busy' ? 'busy' : 'ended';
    if (!resting && !condition.running) return 'suspended';
    if (!resting && condition.muted) return 'muted';
  }
  if (!resting && (hearing === 'nothing' || hearing === 'stalled')) return hearing;
  if (condition?.instead) return 'wrong-device';
  return !resting && (hearing === 'clipping' || hearing === 'quiet') ? hearing : null;
};

export interface Health {
  readonly hearing: Hearing;
  readonly problem: MicrophoneProblem | null;
  /** Since when nothing is heard, by the clock that was given; null while something is. */
  readonly silentSince: number | null;
  readonly condition: MicrophoneCondition | null;
}

export const healthy: Health = { hearing: 'waiting', problem: null, silentSince: null, condition: null };

const TICK_MS = 250;

const works = (condition: MicrophoneCondition | null): boolean =>
  condition?.live === true && condition.running && !condition.muted;

export interface HealthWatch {
  /** Recording, for the first time or again: judged from here on. */
  begin(): void;
  /** Paused: no sound is expected. */
  rest(): void;
  frame(level: FrameLevel): void;
  condition(condition: MicrophoneCondition): void;
  stop(): void;
}

/** Judges sound and device together, also while nothing comes, and says each change. `now` is any clock in ms. */
export const createHealthWatch = (now: () => number, onHealth: (health: Health) => void): HealthWatch => {
  const judge = createLevelJudge();
  let health = healthy;
  let resting = true;
  let timer: ReturnType<typeof setInterval> | null = null;

  const tell = (hearing: Hearing, condition: MicrophoneCondition | null): void => {
    const problem = problemOf(condition, hearing, resting);
    const unheard = hearing === 'nothing' || hearing === 'stalled' ? NOTHING_AFTER_MS : 0;
    const silentSince = isSilent(problem) ? (health.silentSince ?? now() - unheard) : null;
    const same = hearing === health.hearing && problem === health.problem && condition === health.condition;
    if (same && silentSince === health.silentSince) return;
    health = { hearing, problem, silentSince, condition };
    onHealth(health);
  };
  const look = (): void => tell(resting ? 'waiting' : judge.at(now()), health.condition);
  const end = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };

  return {
    begin: () => {
      resting = false;
      judge.reset(now());
      timer ??= setInterval(look, TICK_MS);
      look();
    },
    rest: () => {
      resting = true;
      look();
    },
    frame: (level) => {
      if (!resting) tell(judge.take(level, now()), health.condition);
    },
    condition: (condition) => {
      // What comes from a device that works again is judged for itself.
      if (works(condition) && !works(health.condition)) judge.reset(now());
      tell(resting ? 'waiting' : judge.at(now()), condition);
    },
    stop: () => {
      end();
      resting = true;
    },
  };
};
