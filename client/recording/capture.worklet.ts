/** Runs on the audio thread: samples in, 16 kHz PCM16 frames out, only between `open` and `close`. */

import { createResampler, type Resampler } from '../../server/domain/resampler.js';
import { CAPTURE_NODE, type CaptureCommand, type CaptureOptions, type CaptureReport } from './capture-messages.js';
import { createFramer, type Framer } from './framer.js';

// The audio thread's globals; lib.dom does not have them.
declare const sampleRate: number;
declare const currentFrame: number;
declare function registerProcessor(name: string, processor: unknown): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

const QUANTUM = 128;
const SILENCE = new Float32Array(QUANTUM);

class CaptureProcessor extends AudioWorkletProcessor {
  readonly #options: CaptureOptions;
  #framer: Framer;
  #resampler: Resampler | null = null;
  /** Open for context frames from `from` to before `until`. */
  #open: { from: number; until: number } | null = null;

  constructor(options: { processorOptions: CaptureOptions }) {
    super();
    this.#options = options.processorOptions;
    this.#framer = this.#newFramer();
    this.port.onmessage = ({ data }: MessageEvent<CaptureCommand>) => {
      if (data.do === 'close') this.#close(true);
      else {
        this.#framer = this.#newFramer();
        this.#resampler =
          sampleRate === this.#options.targetRate ? null : createResampler(sampleRate, this.#options.targetRate);
        this.#open = { from: data.fromFrame ?? 0, until: data.untilFrame ?? Number.POSITIVE_INFINITY };
      }
    };
  }

  process(inputs: Float32Array[][]): boolean {
    if (this.#open === null) return true;
    // A source that has ended, or is not connected yet, gives no channel: that is silence.
    const samples = inputs[0]?.[0] ?? SILENCE;
    const first = Math.min(samples.length, Math.max(0, this.#open.from - currentFrame));
    const end = Math.min(samples.length, Math.max(0, this.#open.until - currentFrame));
    if (first < end) this.#take(samples.subarray(first, end));
    if (this.#open.until <= currentFrame + samples.length) this.#close(false);
    return true;
  }

  #take(samples: Float32Array): void {
    this.#framer.push(this.#resampler === null ? samples : this.#resampler.push(samples));
  }

  #close(asked: boolean): void {
    if (this.#open !== null) {
      if (this.#resampler !== null) this.#framer.push(this.#resampler.flush());
      this.#framer.flush();
      this.#open = null;
    }
    this.#report({ is: 'closed', asked });
  }

  #newFramer(): Framer {
    return createFramer(this.#options.frameSamples, (frame) => this.#report({ is: 'frame', ...frame }));
  }

  #report(report: CaptureReport): void {
    this.port.postMessage(report, report.is === 'frame' ? [report.pcm] : []);
  }
}

registerProcessor(CAPTURE_NODE, CaptureProcessor);
