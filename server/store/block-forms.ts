import { FRAME_BYTES } from '../domain/audio.js';
import { decodeFlac } from './flac.js';
import { seal, unseal } from './seal.js';

/** A stored stretch of a part's sound. `form` says how `body` is written; a forgotten stretch has none and reads as silence. */
export interface StoredBlock {
  readonly first_seq: number;
  readonly frames: number;
  readonly form: string;
  readonly body: Buffer | null;
}

/** Part, place and form are authenticated: a block opens only where it was written, and as what it was written. */
export const blockContext = (partId: number, firstSeq: number, form: string): string =>
  form === 'pcm' ? `audio|${partId}|${firstSeq}` : `audio|${partId}|${firstSeq}|${form}`;

export const sealPcm = (key: Uint8Array, partId: number, firstSeq: number, pcm: Uint8Array): Buffer =>
  seal(key, blockContext(partId, firstSeq, 'pcm'), pcm);

export const sealFlac = (key: Uint8Array, partId: number, firstSeq: number, flac: Uint8Array): Buffer =>
  seal(key, blockContext(partId, firstSeq, 'flac'), flac);

/** The block's PCM16 bytes, `frames * FRAME_BYTES` of them. Throws when it was changed or is of an unknown form. */
export const openBlock = async (key: Uint8Array, partId: number, block: StoredBlock): Promise<Buffer> => {
  if (block.form === 'silence') return Buffer.alloc(block.frames * FRAME_BYTES);
  if ((block.form !== 'pcm' && block.form !== 'flac') || !block.body) throw new Error('A sound block of unknown form.');
  const body = unseal(key, blockContext(partId, block.first_seq, block.form), block.body);
  const pcm = block.form === 'flac' ? await decodeFlac(body) : body;
  if (pcm.length !== block.frames * FRAME_BYTES) throw new Error('A sound block of another length than it says.');
  return pcm;
};
