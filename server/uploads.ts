import { createFfmpegDecoder } from './recording/import/ffmpeg.js';
import { flacDecoder } from './recording/import/flac-decoder.js';
import { mp3Decoder } from './recording/import/mp3-decoder.js';
import { opusDecoder } from './recording/import/opus-decoder.js';
import type { SoundDecoder } from './recording/import/sound-decoder.js';
import { wavDecoder } from './recording/import/wav-decoder.js';
import type { Store } from './store/store.js';

const ABANDONED_MS = 24 * 3_600_000;

/** What reads uploaded recordings here, in order of preference: ffmpeg works outside this process and reads everything we know. */
export const soundDecoders = (ffmpeg: string | null): SoundDecoder[] => [
  ...(ffmpeg ? [createFfmpegDecoder(ffmpeg)] : []),
  wavDecoder,
  flacDecoder,
  mp3Decoder,
  opusDecoder,
];

/** Destroys uploads that nobody goes on with. */
export const dropAbandonedUploads = async (store: Store, now: Date): Promise<void> => {
  for (const { encounterId, id } of await store.abandonedUploads(new Date(now.getTime() - ABANDONED_MS))) {
    const head = await store.encounterHead(encounterId);
    if (head) await store.dropAbandonedUpload(head, id);
  }
};
