import { FLACDecoder } from '@wasm-audio-decoders/flac';
import { LuonnosError } from '../../errors.js';
import type { SoundDecoder } from './sound-decoder.js';
import { type Decoded, toPcm } from './to-pcm.js';
import type { SoundFile } from './uploaded-file.js';

const PIECE_BYTES = 65_536;
/** The decoder scales by 1/32767: 16-bit sound comes through bit for bit. */
const SCALE = 32_767 / 32_768;

async function* decoded(sound: SoundFile): AsyncGenerator<Decoded> {
  const decoder = new FLACDecoder();
  await decoder.ready;
  try {
    const checked = ({ channelData, sampleRate, errors }: Awaited<ReturnType<typeof decoder.flush>>): Decoded => {
      if (errors.length > 0) throw new LuonnosError('upload.corrupt');
      return { channels: channelData.map((channel) => channel.map((sample) => sample * SCALE)), rate: sampleRate };
    };
    for await (const bytes of sound.stream()) {
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
        yield checked(await decoder.decode(bytes.subarray(at, at + PIECE_BYTES)));
      }
    }
    yield checked(await decoder.flush());
  } finally {
    decoder.free();
  }
}

/** FLAC by WebAssembly. */
export const flacDecoder: SoundDecoder = {
  name: 'flac',
  takes: ({ format }) => format === 'flac',
  decode: (sound) => toPcm(decoded(sound)),
};
