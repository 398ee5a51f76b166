/** What the screen shows of a recording. Whole seconds only: it changes once a second, not with every frame. */
import type { Part } from '../../server/domain/audio.js';
import type { KnownMark } from './recorder-marks.js';
import { type RecorderState, timesOf } from './recorder-state.js';

export interface RecordingView {
  readonly phase: 'ready' | 'recording' | 'paused' | 'lost' | 'finishing' | 'finished';
  /** `lost` once a connection broke, until the next welcome. */
  readonly link: 'good' | 'lost' | 'blocked';
  readonly blocked: string | null;
  readonly replaced: boolean;
  /** The session has ended; what is recorded is still taken. */
  readonly byTicket: boolean;
  /** Why the server takes no sound at the moment. */
  readonly trouble: string | null;
  readonly part: number | null;
  readonly elapsedS: number;
  readonly recordedS: number;
  readonly safeS: number;
  readonly waitingS: number;
  readonly missingS: number;
  /** Marked moments, also those that are being taken back; the same array until one changes. */
  readonly marks: readonly KnownMark[];
  /** Frames only this device has. */
  readonly unsafe: boolean;
}

/** Sound is always on its way for a moment; less than this is not shown as a difference. */
const ON_ITS_WAY_MS = 600;

const phaseOf = ({ sound, link }: RecorderState): RecordingView['phase'] => {
  if (link.is === 'finished') return 'finished';
  if (sound.is === 'ready') return 'ready';
  if (sound.is === 'stopped') return 'finishing';
  if (sound.is === 'on') return 'recording';
  return sound.reason === 'paused' ? 'paused' : 'lost';
};

const linkOf = ({ link, failures }: RecorderState): RecordingView['link'] => {
  if (link.is === 'blocked') return 'blocked';
  const fine = link.is === 'idle' || link.is === 'finished' || (link.is === 'open' && link.welcomed) || failures === 0;
  return fine ? 'good' : 'lost';
};

export const viewOf = (state: RecorderState, now: number): RecordingView => {
  const { elapsedMs, recordedMs, safeMs, missingMs } = timesOf(state, now);
  const behindMs = recordedMs - safeMs;
  const recordedS = Math.floor(recordedMs / 1000);
  const waitingS = behindMs <= ON_ITS_WAY_MS ? 0 : Math.max(0, recordedS - Math.floor(safeMs / 1000));
  return {
    phase: phaseOf(state),
    link: linkOf(state),
    blocked: state.link.is === 'blocked' ? state.link.code : null,
    replaced: state.replaced,
    byTicket: state.byTicket,
    trouble: state.trouble,
    part: state.part,
    elapsedS: Math.floor(elapsedMs / 1000),
    recordedS,
    safeS: recordedS - waitingS,
    waitingS,
    missingS: Math.round(missingMs / 1000),
    marks: state.marks,
    unsafe: behindMs > 0,
  };
};

/**
 * Whether another device goes on with the recording: a part after ours is open. One that is over stops nobody: an upload that was read
 * meanwhile, or another device that has come to its end. Nor does one in which sound of an earlier recording comes late.
 */
export const isTakenOver = (
  parts: readonly Pick<Part, 'id' | 'ordinal' | 'endedAt' | 'late'>[],
  part: number | null,
): boolean => {
  const own = parts.find(({ id }) => id === part);
  return (
    own !== undefined && parts.some(({ ordinal, endedAt, late }) => ordinal > own.ordinal && endedAt === null && !late)
  );
};
