/** Sound that goes away and comes back: every absence becomes a gap before the next frame. */
import { FRAME_MS } from '../../server/domain/audio.js';
import type { KnownGap, RecorderState } from './recorder-state.js';

/** No frame for this long: the device or the system took the microphone away without a word. */
export const STALLED_AFTER_MS = 1_500;

const addGap = (gaps: readonly KnownGap[], gap: KnownGap): readonly KnownGap[] => {
  const same = gaps.find(({ seq, reason, told }) => seq === gap.seq && reason === gap.reason && told === null);
  if (same === undefined) return [...gaps, gap];
  return gaps.map((known) => (known === same ? { ...known, durationMs: known.durationMs + gap.durationMs } : known));
};

export const soundAway = (
  state: RecorderState,
  reason: Exclude<KnownGap['reason'], 'overflow'>,
  since: number,
): RecorderState => (state.sound.is === 'on' ? { ...state, sound: { is: 'off', reason, since } } : state);

export const soundBack = (state: RecorderState, now: number): RecorderState => {
  if (state.sound.is !== 'off') return state;
  const durationMs = Math.max(1, Math.round(now - state.sound.since));
  const gap = { seq: state.captured, durationMs, reason: state.sound.reason, told: null, arrived: false };
  return { ...state, sound: { is: 'on', lastFrameAt: now }, gaps: addGap(state.gaps, gap) };
};

export const stopSound = (state: RecorderState, now: number): RecorderState => {
  // A chosen pause before the end is of no interest; sound that was lost and never came back is.
  const lost = state.sound.is === 'off' && state.sound.reason === 'device-lost';
  return { ...(lost ? soundBack(state, now) : state), sound: { is: 'stopped' } };
};

export const takeFrame = (state: RecorderState, now: number): RecorderState => {
  if (state.sound.is === 'stopped') return state;
  const cameBack = state.sound.is === 'off' && state.sound.reason === 'device-lost';
  const back = cameBack ? soundBack(state, now - FRAME_MS) : state;
  // The last frame before a pause may come after the word of it.
  const sound = back.sound.is === 'off' ? back.sound : ({ is: 'on', lastFrameAt: now } as const);
  return { ...back, sound, captured: state.captured + 1 };
};

/** A frame there was no room for: 100 ms are missing. */
export const loseFrame = (state: RecorderState, now: number): RecorderState => {
  if (state.sound.is === 'stopped') return state;
  const gap = { seq: state.captured, durationMs: FRAME_MS, reason: 'overflow', told: null, arrived: false } as const;
  const sound = state.sound.is === 'on' ? ({ is: 'on', lastFrameAt: now } as const) : state.sound;
  return { ...state, sound, gaps: addGap(state.gaps, gap) };
};

/** Time between an earlier recorder's last frame and this one's first. */
export const goneBefore = (state: RecorderState, goneMs: number): RecorderState => {
  const gap = { seq: 0, durationMs: Math.round(goneMs), reason: 'device-lost', told: null, arrived: false } as const;
  return goneMs < 1 ? state : { ...state, takeOver: true, gaps: addGap(state.gaps, gap) };
};

export const noticeStall = (state: RecorderState, now: number): RecorderState => {
  const { sound } = state;
  if (sound.is !== 'on' || now - sound.lastFrameAt <= STALLED_AFTER_MS) return state;
  if (sound.quiet !== true) return { ...state, sound: { ...sound, quiet: true } };
  return soundAway(state, 'device-lost', sound.lastFrameAt);
};
