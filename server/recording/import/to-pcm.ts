import { setImmediate as breathe } from 'node:timers/promises';
import { SAMPLE_RATE } from '../../domain/audio.js';
import { createResampler, type Resampler } from '../../domain/resampler.js';
import { LuonnosError } from '../../errors.js';

/** Sound as a decoder gives it, one array a channel, -1 to 1. */
export interface Decoded {
  readonly channels: readonly Float32Array[];
  readonly rate: number;
}

/** Short enough that recordings of this process are not held up by the sums. */
const SLICE_S = 0.5;

const mixed = (channels: readonly Float32Array[], from: number, to: number): Float32Array => {
  const mono = new Float32Array(to - from);
  for (const channel of channels) {
    for (let at = from; at < to; at += 1)
      mono[at - from] = (mono[at - from] ?? 0) + (channel[at] ?? 0) / channels.length;
  }
  return mono;
};

const pcm16 = (samples: Float32Array): Uint8Array => {
  const pcm = new Int16Array(samples.length);
  for (const [at, sample] of samples.entries()) {
    pcm[at] = Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768)));
  }
  return new Uint8Array(pcm.buffer);
};

/** 16 kHz mono PCM16 of what was decoded. A rate that changes on the way is `upload.corrupt`. */
export async function* toPcm(sound: AsyncIterable<Decoded>): AsyncGenerator<Uint8Array> {
  let rate = 0;
  let resampler: Resampler | null = null;
  for await (const piece of sound) {
    const length = piece.channels[0]?.length ?? 0;
    if (length === 0) continue;
    if (rate === 0 && piece.rate !== SAMPLE_RATE) resampler = createResampler(piece.rate, SAMPLE_RATE);
    if (rate !== 0 && rate !== piece.rate) throw new LuonnosError('upload.corrupt');
    rate = piece.rate;
    const slice = Math.ceil(rate * SLICE_S);
    for (let at = 0; at < length; at += slice) {
      const mono = mixed(piece.channels, at, Math.min(at + slice, length));
      yield pcm16(resampler ? resampler.push(mono) : mono);
      await breathe();
    }
  }
  if (resampler) yield pcm16(resampler.flush());
}
