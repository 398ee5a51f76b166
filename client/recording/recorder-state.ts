/** What the sending side of a recording knows: numbers only, the sound itself lies in the frame store. */
import { type ForgetGround, FRAME_MS, type GapReason, type PartKind } from '../../server/domain/audio.js';
import { WINDOW_FRAMES } from '../../server/protocol.js';
import type { KnownMark } from './recorder-marks.js';

export type Sound =
  | { readonly is: 'ready' }
  /** `quiet`: no frame has come for long, and the next tick decides: after a freeze of the page its frames are still in the queue. */
  | { readonly is: 'on'; readonly lastFrameAt: number; readonly quiet?: true }
  | { readonly is: 'off'; readonly reason: Extract<GapReason, 'paused' | 'device-lost'>; readonly since: number }
  | { readonly is: 'stopped' };

/** A connection that said hello; times are ms of the caller's clock. */
export interface OpenLink {
  readonly is: 'open';
  /** False until `welcome`. */
  readonly welcomed: boolean;
  readonly heardAt: number;
  readonly pingedAt: number;
  /** When an acknowledgement last moved on, or when there was last nothing to wait for. */
  readonly progressAt: number;
  readonly nack: { readonly expect: number; readonly at: number } | null;
  /** Below this frame, everything went out on this connection at least once. */
  readonly high: number;
  readonly endSaid: boolean;
  /** Code of the server's `error` message; the close that follows says how final it is. */
  readonly error: string | null;
}

export type Link =
  | { readonly is: 'idle' }
  | { readonly is: 'opening'; readonly since: number }
  | OpenLink
  | { readonly is: 'waiting'; readonly until: number }
  /** The server refused for good; only the user can try again. */
  | { readonly is: 'blocked'; readonly code: string }
  | { readonly is: 'finished' };

/** Time without sound before frame `seq`. It is told again on every connection until an acknowledgement proves that it arrived. */
export interface KnownGap {
  readonly seq: number;
  readonly durationMs: number;
  readonly reason: Extract<GapReason, 'paused' | 'device-lost' | 'overflow'>;
  readonly told: { readonly connection: number; readonly beforeSeq: number } | null;
  readonly arrived: boolean;
}

/** A span of frames to be destroyed on the server, told again on every connection until it is answered. */
export interface KnownForget {
  readonly from: number;
  readonly to: number;
  readonly ground: ForgetGround;
  readonly told: number | null;
}

export interface RecorderState {
  readonly device: string;
  readonly kind: PartKind;
  readonly sound: Sound;
  readonly link: Link;
  /** Number of the newest connection; whatever an older one says is ignored. */
  readonly connection: number;
  readonly failures: number;
  readonly takeOver: boolean;
  /** Another device took the recording over: this one only delivers what it still has. */
  readonly replaced: boolean;
  /** Read back from the disk after its page was gone: the server may know of frames that only that page's memory had. */
  readonly restored: boolean;
  readonly part: number | null;
  /** Of the last welcome; what delivers the part once the session has ended. */
  readonly ticket: string | null;
  /** The session has ended, or there is none: the recorder goes on by its ticket. */
  readonly byTicket: boolean;
  /** The server says that this recording was destroyed; nothing of it may remain here. */
  readonly destroyed: boolean;
  /** Why the server does not take sound at the moment, where it said so. */
  readonly trouble: string | null;
  readonly window: number;
  /** Frames captured; frames the server has; the next frame to send on this connection. */
  readonly captured: number;
  readonly acked: number;
  readonly sent: number;
  readonly gaps: readonly KnownGap[];
  readonly forgets: readonly KnownForget[];
  readonly marks: readonly KnownMark[];
}

export const initialState = (device: string, kind: PartKind): RecorderState => ({
  device,
  kind,
  sound: { is: 'ready' },
  link: { is: 'idle' },
  connection: 0,
  failures: 0,
  takeOver: false,
  replaced: false,
  restored: false,
  part: null,
  ticket: null,
  byTicket: false,
  destroyed: false,
  trouble: null,
  window: WINDOW_FRAMES,
  captured: 0,
  acked: 0,
  sent: 0,
  gaps: [],
  forgets: [],
  marks: [],
});

/** A recording that was left behind: no more sound comes, what there is goes to the server. */
export const stateOfKept = (
  kept: Pick<RecorderState, 'kind' | 'part' | 'ticket' | 'captured' | 'acked' | 'gaps' | 'forgets' | 'marks'> & {
    readonly id: string;
  },
): RecorderState => ({
  ...initialState(kept.id, kept.kind),
  sound: { is: 'stopped' },
  restored: true,
  part: kept.part,
  ticket: kept.ticket,
  byTicket: kept.ticket !== null,
  captured: kept.captured,
  acked: kept.acked,
  sent: kept.acked,
  gaps: kept.gaps.map((gap) => ({ ...gap, told: null })),
  forgets: kept.forgets.map((forget) => ({ ...forget, told: null })),
  marks: kept.marks.map((mark) => ({ ...mark, told: null })),
});

export interface RecorderTimes {
  /** Recorded and missing sound together; pauses do not count. */
  readonly elapsedMs: number;
  readonly recordedMs: number;
  readonly safeMs: number;
  readonly missingMs: number;
}

export const timesOf = ({ sound, captured, acked, gaps }: RecorderState, now: number): RecorderTimes => {
  const open = sound.is === 'off' && sound.reason === 'device-lost' ? Math.max(0, now - sound.since) : 0;
  const missingMs = gaps.reduce((sum, gap) => sum + (gap.reason === 'paused' ? 0 : gap.durationMs), open);
  const recordedMs = captured * FRAME_MS;
  return { elapsedMs: recordedMs + missingMs, recordedMs, safeMs: acked * FRAME_MS, missingMs };
};
