import { LuonnosError } from '../../errors.js';
import type { SoundDecoder } from './sound-decoder.js';
import { type Decoded, toPcm } from './to-pcm.js';
import { bytesOf, type UploadedFile } from './uploaded-file.js';
import { readWav, type Wav } from './wav.js';

const MAX_RATE = 384_000;
const MIN_RATE = 4_000;

/** How one sample is read; null where this is not plain PCM. */
const readerOf = ({ coding, bits }: Wav): ((view: DataView, at: number) => number) | null => {
  if (coding === 3 && bits === 32) return (view, at) => view.getFloat32(at, true);
  if (coding === 3 && bits === 64) return (view, at) => view.getFloat64(at, true);
  if (coding !== 1) return null;
  if (bits === 8) return (view, at) => (view.getUint8(at) - 128) / 128;
  if (bits === 16) return (view, at) => view.getInt16(at, true) / 32_768;
  if (bits === 24) return (view, at) => ((view.getInt16(at + 1, true) << 8) | view.getUint8(at)) / 8_388_608;
  if (bits === 32) return (view, at) => view.getInt32(at, true) / 2_147_483_648;
  return null;
};

async function* samplesOf(file: UploadedFile): AsyncGenerator<Decoded> {
  const wav = await readWav(file);
  const read = readerOf(wav);
  if (!read || wav.rate > MAX_RATE || wav.rate < MIN_RATE) throw new LuonnosError('upload.no-decoder');
  const width = wav.bits / 8;
  const frame = width * wav.channels;
  let rest = Buffer.alloc(0);
  for await (const bytes of bytesOf(file, wav.from, wav.to)) {
    const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
    const length = Math.floor(all.length / frame);
    const view = new DataView(all.buffer, all.byteOffset, all.length);
    const channels = Array.from({ length: wav.channels }, (_, channel) => {
      const samples = new Float32Array(length);
      for (let index = 0; index < length; index += 1) samples[index] = read(view, index * frame + channel * width);
      return samples;
    });
    rest = Buffer.from(all.subarray(length * frame));
    yield { channels, rate: wav.rate };
  }
}

/** WAV files of plain integers or floats. */
export const wavDecoder: SoundDecoder = {
  name: 'wav',
  takes: ({ format }) => format === 'wav',
  decode: (_sound, file) => toPcm(samplesOf(file)),
};
