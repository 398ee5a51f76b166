/**
 * Streaming change of sample rate by a windowed-sinc FIR (Kaiser, 80 dB), polyphase. Used where a browser does not give
 * a 16 kHz context, and on sound recorded elsewhere. What lies above half of the lower rate is removed before decimation: taking every third sample would fold it in.
 */
const STOP_BAND_DB = 80;
const KAISER_BETA = 0.1102 * (STOP_BAND_DB - 8.7);
/** The filter falls from 90 % to 100 % of the lower Nyquist frequency. */
const TRANSITION = 0.1;
/** Rates without a small common divisor share this many phases; the error stays below -60 dB. */
const MAX_PHASES = 1024;

export interface Resampler {
  /** The output is valid until the next call. */
  push(input: Float32Array): Float32Array;
  /** The tail that still waits inside the filter (about 3 ms). */
  flush(): Float32Array;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

const bessel0 = (x: number): number => {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
};

/** One row of `taps` coefficients per phase, each row with gain 1 at 0 Hz. */
const filterTable = (phases: number, half: number, cutoff: number): Float64Array[] => {
  const norm = bessel0(KAISER_BETA);
  return Array.from({ length: phases }, (_, phase) => {
    const row = new Float64Array(2 * half);
    let gain = 0;
    for (let k = 0; k < row.length; k += 1) {
      const distance = phase / phases + half - 1 - k;
      const x = Math.PI * cutoff * distance;
      const sinc = x === 0 ? 1 : Math.sin(x) / x;
      const window = bessel0(KAISER_BETA * Math.sqrt(Math.max(0, 1 - (distance / half) ** 2))) / norm;
      row[k] = sinc * window;
      gain += row[k] ?? 0;
    }
    return row.map((value) => value / gain);
  });
};

export const createResampler = (fromRate: number, toRate: number): Resampler => {
  const common = divisor(Math.round(fromRate), Math.round(toRate));
  const up = Math.round(toRate) / common;
  const down = Math.round(fromRate) / common;
  const phases = Math.min(up, MAX_PHASES);

  const nyquist = Math.min(fromRate, toRate) / 2;
  const taps = (STOP_BAND_DB - 8) / (2.285 * 2 * Math.PI * ((TRANSITION * nyquist) / fromRate));
  const half = Math.ceil(taps / 2) + 1;
  const table = filterTable(phases, half, ((1 - TRANSITION / 2) * 2 * nyquist) / fromRate);

  // Samples not used up yet; it begins with silence so that output 0 lies exactly on input 0.
  let waiting = new Float32Array(half - 1);
  let position = 0;

  const push = (input: Float32Array): Float32Array => {
    const samples = new Float32Array(waiting.length + input.length);
    samples.set(waiting);
    samples.set(input, waiting.length);
    const output = new Float32Array(Math.ceil((samples.length * up) / down) + 1);
    let written = 0;
    let start = 0;
    while (start + 2 * half < samples.length + 1) {
      const row = table[Math.floor((position * phases) / up)] as Float64Array;
      let sum = 0;
      for (let k = 0; k < row.length; k += 1) sum += (row[k] ?? 0) * (samples[start + k] ?? 0);
      output[written] = sum;
      written += 1;
      position += down;
      start += Math.floor(position / up);
      position %= up;
    }
    waiting = samples.slice(start);
    return output.subarray(0, written);
  };

  return { push, flush: () => push(new Float32Array(half)) };
};
