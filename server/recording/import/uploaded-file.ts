/** An uploaded file, wherever its bytes lie: read at any place, never as a whole. */
export interface UploadedFile {
  readonly bytes: number;
  /** Fewer bytes than asked for only at the end of the file. */
  read(from: number, length: number): Promise<Buffer>;
}

/** What a file can be, by its own bytes: neither its name nor what a browser called it decides. */
export type SoundFormat =
  | 'wav'
  | 'flac'
  | 'ogg-opus'
  | 'ogg-flac'
  | 'ogg-vorbis'
  | 'webm-opus'
  | 'webm-other'
  | 'mp3'
  | 'mp4';

export interface SoundFile {
  readonly format: SoundFormat;
  /** How long the file says it is; null where it does not. Less than this is a damaged file. */
  readonly declaredMs: number | null;
  /** Its bytes in an order in which they can be decoded without going back. */
  stream(): AsyncIterable<Buffer>;
}

const WINDOW_BYTES = 1024 ** 2;

/** The bytes from `from` to `to`, in order. */
export async function* bytesOf(file: UploadedFile, from = 0, to = file.bytes): AsyncGenerator<Buffer> {
  for (let at = from; at < to; ) {
    const bytes = await file.read(at, Math.min(WINDOW_BYTES, to - at));
    if (bytes.length === 0) return;
    yield bytes;
    at += bytes.length;
  }
}

/** The same file for one who walks through it in small steps. */
export const inWindows = (file: UploadedFile): UploadedFile => {
  let window: { from: number; bytes: Buffer } = { from: 0, bytes: Buffer.alloc(0) };
  return {
    bytes: file.bytes,
    read: async (from, length) => {
      const end = Math.min(from + length, file.bytes);
      if (from < window.from || end > window.from + window.bytes.length) {
        window = { from, bytes: await file.read(from, Math.max(length, WINDOW_BYTES)) };
      }
      return window.bytes.subarray(from - window.from, end - window.from);
    },
  };
};
