/** A float sample as PCM16. What was decoded from 16-bit sound (n / 32768) comes back as exactly n. */
export const toPcm16 = (sample: number): number => Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768)));

/** At full scale, near enough: a torn wave that was resampled does not stand at the very top any more. */
const CLIPPED = Math.round(0.98 * 32_768);

/** One full frame. `rms` and `peak` are 0–1 of full scale, `clipped` is a number of samples. */
export interface CapturedFrame {
  readonly pcm: ArrayBuffer;
  readonly rms: number;
  readonly peak: number;
  readonly clipped: number;
}

export interface Framer {
  push(samples: Float32Array): void;
  /** Emits what is left, filled up with silence. */
  flush(): void;
}

/** Cuts a stream of float samples into PCM16 frames of exactly `frameSamples`. Each frame's buffer is its own: it may be transferred. */
export const createFramer = (frameSamples: number, emit: (frame: CapturedFrame) => void): Framer => {
  let pcm = new Int16Array(frameSamples);
  let filled = 0;
  let squares = 0;
  let peak = 0;
  let clipped = 0;

  const finish = (): void => {
    emit({ pcm: pcm.buffer, rms: Math.sqrt(squares / frameSamples) / 32_768, peak: peak / 32_768, clipped });
    pcm = new Int16Array(frameSamples);
    filled = 0;
    squares = 0;
    peak = 0;
    clipped = 0;
  };

  return {
    push(samples) {
      for (const sample of samples) {
        const value = toPcm16(sample);
        pcm[filled] = value;
        filled += 1;
        squares += value * value;
        peak = Math.max(peak, Math.abs(value));
        if (Math.abs(value) >= CLIPPED) clipped += 1;
        if (filled === frameSamples) finish();
      }
    },
    flush() {
      if (filled > 0) finish();
    },
  };
};
