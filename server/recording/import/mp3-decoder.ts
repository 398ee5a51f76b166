import { MPEGDecoder } from 'mpg123-decoder';
import type { SoundDecoder } from './sound-decoder.js';
import { type Decoded, toPcm } from './to-pcm.js';
import type { SoundFile } from './uploaded-file.js';

const PIECE_BYTES = 16_384;

async function* decoded(sound: SoundFile): AsyncGenerator<Decoded> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  try {
    for await (const bytes of sound.stream()) {
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
        // What is not a frame is commonly a tag: whether all the sound was there is known by its length.
        const { channelData, sampleRate } = decoder.decode(bytes.subarray(at, at + PIECE_BYTES));
        yield { channels: channelData, rate: sampleRate };
      }
    }
  } finally {
    decoder.free();
  }
}

/** MP3 by WebAssembly. */
export const mp3Decoder: SoundDecoder = {
  name: 'mp3',
  takes: ({ format }) => format === 'mp3',
  decode: (sound) => toPcm(decoded(sound)),
};
