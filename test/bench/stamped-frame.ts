import { FRAME_BYTES } from '../../server/domain/audio.js';

/** Noise that says when it left and which frame it is: both processes read the same monotonic clock of the machine. */
export const stampedFrame = (noise: Uint8Array, session: number, seq: number, atNs: bigint): Uint8Array => {
  const pcm = Buffer.allocUnsafe(FRAME_BYTES);
  pcm.set(noise);
  pcm.writeBigInt64LE(atNs, 0);
  pcm.writeUInt32LE(session, 8);
  pcm.writeUInt32LE(seq, 12);
  return pcm;
};

export const readStamp = (
  pcm: Uint8Array,
): { readonly session: number; readonly seq: number; readonly ageMs: number } => {
  const bytes = Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength);
  const ageMs = Number(process.hrtime.bigint() - bytes.readBigInt64LE(0)) / 1e6;
  return { session: bytes.readUInt32LE(8), seq: bytes.readUInt32LE(12), ageMs };
};
