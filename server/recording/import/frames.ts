import { FRAME_BYTES } from '../../domain/audio.js';

/** Cuts sound into whole frames; the last one is filled up with silence. */
export async function* framesOf(sound: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let frame = new Uint8Array(FRAME_BYTES);
  let filled = 0;
  for await (const bytes of sound) {
    for (let at = 0; at < bytes.length; ) {
      const taken = bytes.subarray(at, at + FRAME_BYTES - filled);
      frame.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < FRAME_BYTES) continue;
      yield frame;
      frame = new Uint8Array(FRAME_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield frame;
}
