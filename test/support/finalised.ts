import { FRAME_SAMPLES } from '../../server/domain/audio.js';
import { type FlacCodec, finalisePart } from '../../server/recording/finalise-part.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import { decodeFlac, encodeFlac } from '../../server/store/flac.js';
import type { PartLease } from '../../server/store/parts.js';
import { actor, type TestStore } from './store.js';

/** 100 ms that sound like nothing else: a tone of the frame's own under noise of the frame's own. */
export const soundOf = (seq: number): Buffer => {
  const samples = new Int16Array(FRAME_SAMPLES);
  let noise = seq + 1;
  for (let at = 0; at < samples.length; at += 1) {
    noise = (noise * 1_103_515_245 + 12_345) & 0x7fffffff;
    samples[at] = Math.sin((at * (1 + (seq % 20))) / 200) * 9_000 + (noise % 200) - 100;
  }
  return Buffer.from(samples.buffer);
};

/** Stores frames `from` to `to` of a part in blocks of `block` frames. */
export const store = async (
  it_: TestStore,
  { key }: EncounterHead,
  lease: PartLease,
  { from = 0, to, block = 20 }: { from?: number; to: number; block?: number },
) => {
  for (let first = from; first < to; first += block) {
    const frames = Array.from({ length: Math.min(block, to - first) }, (_, index) => soundOf(first + index));
    await it_.log.append([{ lease, key, firstSeq: first, frames }]);
  }
};

/** The transcription of everything that waits for it comes to its end. */
export const heard = async (it_: TestStore) => {
  for (;;) {
    const work = await it_.store.claimWork('ear', ['transcribe'], 10_000);
    if (!work) return;
    const head = await it_.store.encounterHead(work.encounterId);
    if (!head) throw new Error('no encounter');
    await it_.store.finishWork(head, work, { state: 'done' }, []);
  }
};

export const flac: FlacCodec = { encode: encodeFlac, decode: decodeFlac };

/** Does what finalising is asked for; answers how many pieces of work that were. */
export const finalise = async (it_: TestStore, codec: FlacCodec = flac): Promise<number> => {
  for (let done = 0; ; done += 1) {
    const work = await it_.store.claimWork('keeper', ['finalise'], 600_000);
    if (!work) return done;
    const head = await it_.store.encounterHead(work.encounterId);
    if (!head) throw new Error('no encounter');
    const { signal } = new AbortController();
    await finalisePart({ store: it_.store, codec, restMs: 0 }, head, work, signal);
    await it_.store.finishWork(head, work, { state: 'done' }, []);
  }
};

/** An ended part of `frames` frames that was transcribed: finalising is asked for. */
export const end = async (it_: TestStore, head: EncounterHead, { partId }: PartLease, frames: number) => {
  await it_.store.endPart(head, actor, partId, frames);
  await heard(it_);
};
