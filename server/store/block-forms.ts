import { FRAME_BYTES } from '../domain/audio.js';
import { seal, unseal } from './seal.js';

/** A stored stretch of a part's sound. `form` says how `body` is written; a forgotten stretch has none and reads as silence. */
export interface StoredBlock {
  readonly first_seq: number;
  readonly frames: number;
  readonly form: string;
  readonly body: Buffer | null;
}

/** Part and place are authenticated: a block opens only where it was written. */
const pcmContext = (partId: number, firstSeq: number): string => `audio|${partId}|${firstSeq}`;

export const sealPcm = (key: Uint8Array, partId: number, firstSeq: number, pcm: Uint8Array): Buffer =>
  seal(key, pcmContext(partId, firstSeq), pcm);

/** The block's PCM16 bytes, `frames * FRAME_BYTES` of them. Throws when it was changed or is of an unknown form. */
export const openBlock = async (key: Uint8Array, partId: number, block: StoredBlock): Promise<Buffer> => {
  if (block.form === 'silence') return Buffer.alloc(block.frames * FRAME_BYTES);
  if (block.form === 'pcm' && block.body) return unseal(key, pcmContext(partId, block.first_seq), block.body);
  throw new Error('A sound block of unknown form.');
};
