/// <reference types="vite/client" />
import { FRAME_SAMPLES, SAMPLE_RATE } from '../../server/domain/audio.js';
import workletUrl from './capture.worklet.ts?worker&url';
import { CAPTURE_NODE, type CaptureCommand, type CaptureOptions, type CaptureReport } from './capture-messages.js';
import type { CapturedFrame } from './framer.js';
import type { MicrophoneCondition } from './health.js';

export interface CaptureEvents {
  frame(frame: CapturedFrame): void;
  /** The source came to its end by itself; every frame was delivered. */
  finished(): void;
  /** No sound comes from the device for now. */
  lost(): void;
  /** What is known of the device has changed; never said of a sample. */
  condition(condition: MicrophoneCondition): void;
}

/** A running source of sound. Promises of `pause` and `stop` resolve after the last frame was delivered. */
export interface Capture {
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

export interface CaptureNode {
  readonly context: AudioContext;
  readonly node: AudioWorkletNode;
  open(fromFrame: number | null, untilFrame: number | null): void;
  close(): Promise<void>;
  dispose(): Promise<void>;
}

/** Must be called in the user's click: browsers start an audio context only then. `sampleRate` undefined takes the device's own. */
export const openContext = async (sampleRate: number | undefined): Promise<AudioContext> => {
  const context = new AudioContext(sampleRate === undefined ? {} : { sampleRate });
  if (context.state !== 'running') await context.resume();
  return context;
};

export const createCaptureNode = async (
  context: AudioContext,
  onFrame: (frame: CapturedFrame) => void,
  onFinished: () => void,
): Promise<CaptureNode> => {
  await context.audioWorklet.addModule(workletUrl);
  const options: CaptureOptions = { targetRate: SAMPLE_RATE, frameSamples: FRAME_SAMPLES };
  const node = new AudioWorkletNode(context, CAPTURE_NODE, {
    numberOfInputs: 1,
    numberOfOutputs: 1,
    // Chromium hands over two channels of a one-channel microphone unless told otherwise.
    channelCount: 1,
    channelCountMode: 'explicit',
    processorOptions: options,
  });
  // Its output is silent; without a way to the destination it would not run.
  node.connect(context.destination);

  let onClosed: (() => void) | null = null;
  node.port.onmessage = ({ data }: MessageEvent<CaptureReport>) => {
    if (data.is === 'frame') onFrame(data);
    else if (!data.asked) onFinished();
    else onClosed?.();
  };
  const command = (message: CaptureCommand): void => node.port.postMessage(message);

  return {
    context,
    node,
    open: (fromFrame, untilFrame) => command({ do: 'open', fromFrame, untilFrame }),
    close: () =>
      new Promise((resolve) => {
        // The audio thread answers at once; if it died with its device, nothing more comes and nobody may wait for it.
        const timeout = setTimeout(resolve, 500);
        onClosed = () => {
          clearTimeout(timeout);
          resolve();
        };
        command({ do: 'close' });
      }),
    dispose: async () => {
      node.disconnect();
      if (context.state !== 'closed') await context.close();
    },
  };
};
