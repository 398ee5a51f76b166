import { readFile } from 'node:fs/promises';
import { FLACDecoder } from '@wasm-audio-decoders/flac';
import { FRAME_BYTES, FRAME_SAMPLES, SAMPLE_RATE } from '../../server/domain/audio.js';
import { createResampler } from '../../server/domain/resampler.js';
import { createFramer } from '../recording/framer.js';
import { VisitError } from './api.js';

interface Decoded {
  /** -1 to 1; n / 32768 for 16-bit sound. */
  readonly samples: Float32Array;
  readonly rate: number;
}

const decodeFlac = async (bytes: Uint8Array): Promise<Decoded> => {
  const decoder = new FLACDecoder();
  await decoder.ready;
  try {
    const { channelData, sampleRate } = await decoder.decodeFile(bytes);
    const [channel] = channelData;
    if (!channel || sampleRate === 0) throw new VisitError('audio.bad-format');
    // The decoder scales by 1/32767.
    return { samples: channel.map((sample) => Math.round(sample * 32_767) / 32_768), rate: sampleRate };
  } finally {
    decoder.free();
  }
};

/** PCM16 WAV, any rate, first channel. */
const decodeWav = (bytes: Buffer): Decoded => {
  let format: { channels: number; rate: number } | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const id = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const body = bytes.subarray(at + 8, at + 8 + size);
    if (id === 'fmt ') {
      if (body.readUInt16LE(0) !== 1 || body.readUInt16LE(14) !== 16) throw new VisitError('audio.bad-format');
      format = { channels: body.readUInt16LE(2), rate: body.readUInt32LE(4) };
    }
    if (id === 'data' && format) {
      const { channels, rate } = format;
      const length = Math.floor(body.length / 2 / channels);
      const samples = Float32Array.from({ length }, (_, i) => body.readInt16LE(i * 2 * channels) / 32_768);
      return { samples, rate };
    }
    at += 8 + size + (size % 2);
  }
  throw new VisitError('audio.bad-format');
};

/** A WAV or FLAC file as frames of 100 ms, the last one filled up with silence. Throws `audio.bad-format`. */
export const readFrames = async (file: string): Promise<Uint8Array[]> => {
  const bytes = await readFile(file).catch(() => {
    throw new VisitError('audio.not-found');
  });
  const magic = bytes.toString('latin1', 0, 4);
  if (magic !== 'fLaC' && magic !== 'RIFF') throw new VisitError('audio.bad-format');
  const { samples, rate } = magic === 'fLaC' ? await decodeFlac(bytes) : decodeWav(bytes);
  const frames: Uint8Array[] = [];
  const framer = createFramer(FRAME_SAMPLES, ({ pcm }) => frames.push(new Uint8Array(pcm, 0, FRAME_BYTES)));
  if (rate === SAMPLE_RATE) framer.push(samples);
  else {
    const resampler = createResampler(rate, SAMPLE_RATE);
    framer.push(resampler.push(samples));
    framer.push(resampler.flush());
  }
  framer.flush();
  return frames;
};
