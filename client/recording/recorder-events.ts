/** What can happen to a recorder, and what it wants done. */
import type { ForgetGround } from '../../server/domain/audio.js';
import type { ClientMessage, ServerMessage } from '../../server/protocol.js';

export type RecorderEvent =
  /**
   * With `hold` sound is taken, and the server spoken to only after `retry`: something earlier has to be delivered first. With
   * `takeOver` an open part is known to be an earlier one of this device.
   */
  | { readonly type: 'start'; readonly hold?: boolean; readonly takeOver?: boolean; readonly goneMs?: number }
  /** A frame was kept in the store under number `captured`. */
  | { readonly type: 'frame' }
  /** A frame was captured and there was no room to keep it. */
  | { readonly type: 'overflow' }
  /** The span from one frame to before another is to be destroyed, here and there. */
  | { readonly type: 'forget'; readonly from: number; readonly to: number; readonly ground: ForgetGround }
  /** The newest frame is a moment to be found again; or one that was marked is none. */
  | { readonly type: 'mark' }
  | { readonly type: 'unmark'; readonly seq: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'device-lost' }
  | { readonly type: 'stop' }
  | { readonly type: 'tick' }
  /** The user asks again after a refusal, or the network came back. */
  | { readonly type: 'retry' }
  /** The recording's own person is signed in again, here. */
  | { readonly type: 'signed-in' }
  | { readonly type: 'take-over' }
  /** A newer part exists: another device goes on with the recording. */
  | { readonly type: 'replaced' }
  /** Somebody who was recorded refused: nothing may remain here either. */
  | { readonly type: 'refused' }
  | { readonly type: 'opened'; readonly connection: number }
  | { readonly type: 'message'; readonly connection: number; readonly message: ServerMessage }
  | { readonly type: 'closed'; readonly connection: number; readonly code: number };

/** The world at the moment of an event: nothing in the machine reads a clock, a random number or a socket. */
export interface Surroundings {
  readonly now: number;
  /** Frames that still fit before the socket's own buffer is full. */
  readonly room: number;
  /** 0 to below 1. */
  readonly random: number;
}

export type Effect =
  /** `byTicket`: as the recorder alone, without anybody signed in. */
  | { readonly do: 'connect'; readonly connection: number; readonly byTicket: boolean }
  | { readonly do: 'disconnect' }
  | { readonly do: 'say'; readonly message: ClientMessage }
  | { readonly do: 'send'; readonly part: number; readonly from: number; readonly count: number }
  | { readonly do: 'silence'; readonly from: number; readonly to: number }
  | { readonly do: 'drop'; readonly below: number };
