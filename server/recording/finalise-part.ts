import { setTimeout as delay } from 'node:timers/promises';
import { FRAME_BYTES } from '../domain/audio.js';
import { LuonnosError } from '../errors.js';
import { openBlock, sealFlac } from '../store/block-forms.js';
import type { EncounterHead } from '../store/encounters.js';
import { SEGMENT_FRAMES, type Segment } from '../store/finalise.js';
import type { Store } from '../store/store.js';
import type { Lease } from '../store/work.js';

export interface FlacCodec {
  encode(pcm: Buffer): Promise<Buffer>;
  decode(flac: Buffer): Promise<Buffer>;
}

/**
 * Keeps an ended part's sound as sealed FLAC segments of at most 60 s, one after the other. Each is decoded again and compared before it
 * takes the place of what it was made of: what cannot be encoded, or does not read back byte for byte, stays as it is. Rests `restMs`
 * after each segment, because nobody waits for it. Stops quietly when the part is opened again, destroyed, or the lease is lost.
 */
export const finalisePart = async (
  { store, codec, restMs }: { store: Store; codec: FlacCodec; restMs: number },
  { key }: EncounterHead,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> => {
  if (lease.partId === null) throw new LuonnosError('internal');
  const part = await store.partToFinalise(lease.partId);
  if (!part) return;

  const segmentsOf = async (firstSeq: number, pcm: Buffer): Promise<Segment[] | null> => {
    const segments: Segment[] = [];
    for (let at = 0; at < pcm.length; at += SEGMENT_FRAMES * FRAME_BYTES) {
      const sound = pcm.subarray(at, at + SEGMENT_FRAMES * FRAME_BYTES);
      const flac = await codec.encode(sound).catch(() => null);
      if (!flac || !(await codec.decode(flac).catch(() => null))?.equals(sound)) return null;
      const first = firstSeq + at / FRAME_BYTES;
      segments.push({
        firstSeq: first,
        frames: sound.length / FRAME_BYTES,
        body: sealFlac(key, part.id, first, flac),
      });
    }
    return segments;
  };

  let next = 0;
  while (!signal.aborted) {
    const run = await store.pcmRun(part.id, next);
    const [first] = run;
    if (!first) return await store.markFinalised(part, lease);
    const opened: Buffer[] = [];
    for (const block of run) opened.push(await openBlock(key, part.id, block));
    const segments = await segmentsOf(first.first_seq, Buffer.concat(opened));
    const outcome = segments ? await store.replaceRun(part, lease, run, segments) : 'kept';
    if (outcome === 'over') return;
    if (outcome !== 'changed') next = run.reduce((_, block) => block.first_seq + block.frames, next);
    await delay(restMs, undefined, { signal }).catch(() => undefined);
  }
};
