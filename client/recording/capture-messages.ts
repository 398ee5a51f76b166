/** What the page and the audio thread say to each other. Types only: the worklet is a bundle of its own. */
import type { CapturedFrame } from './framer.js';

export const CAPTURE_NODE = 'luonnos-capture';

export interface CaptureOptions {
  readonly targetRate: number;
  readonly frameSamples: number;
}

/** `fromFrame` and `untilFrame` count samples of the audio context; null = at once, until closed. */
export type CaptureCommand =
  | { readonly do: 'open'; readonly fromFrame: number | null; readonly untilFrame: number | null }
  | { readonly do: 'close' };

/** `closed` follows the last frame, whether the page closed or `untilFrame` was reached. */
export type CaptureReport =
  | ({ readonly is: 'frame' } & CapturedFrame)
  | { readonly is: 'closed'; readonly asked: boolean };
