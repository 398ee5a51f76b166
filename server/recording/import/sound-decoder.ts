import type { SoundFile, UploadedFile } from './uploaded-file.js';

/** Makes sound of an uploaded file. One call decodes one file from its beginning to its end. */
export interface SoundDecoder {
  readonly name: string;
  /** Whether it can read this file at all. */
  takes(sound: SoundFile): boolean;
  /**
   * 16 kHz mono PCM16 little-endian, in pieces of any length. Throws `upload.corrupt` for what cannot be decoded. Abort, or leaving
   * the loop, ends it and whatever it started.
   */
  decode(sound: SoundFile, file: UploadedFile, signal: AbortSignal): AsyncIterable<Uint8Array>;
}
