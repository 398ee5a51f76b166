import { createFfmpegDecoder } from './recording/import/ffmpeg.js';
import { flacDecoder } from './recording/import/flac-decoder.js';
import { mp3Decoder } from './recording/import/mp3-decoder.js';
import { opusDecoder } from './recording/import/opus-decoder.js';
import type { SoundDecoder } from './recording/import/sound-decoder.js';
import { wavDecoder } from './recording/import/wav-decoder.js';

/** What reads uploaded recordings here, in order of preference: ffmpeg works outside this process and reads everything we know. */
export const soundDecoders = (ffmpeg: string | null): SoundDecoder[] => [
  ...(ffmpeg ? [createFfmpegDecoder(ffmpeg)] : []),
  wavDecoder,
  flacDecoder,
  mp3Decoder,
  opusDecoder,
];
