import { setImmediate } from 'node:timers/promises';
import { type AudioFrame, FRAME_MS } from '../domain/audio.js';
import type { Stretch } from '../domain/coverage.js';
import { LuonnosError } from '../errors.js';
import type { EncounterHead } from '../store/encounters.js';
import type { Store } from '../store/store.js';
import type { Lease } from '../store/work.js';
import type { VoiceActivity } from './voice-activity.js';

export type ReadPart = (
  partId: number,
  key: Uint8Array,
  fromSeq: number,
  signal: AbortSignal,
) => AsyncIterable<AudioFrame>;

/** Frames between which other work gets its turn: the model is fast, an hour of sound is long. */
const AT_ONCE = 4;

/** Ends with the last frame before `untilSeq`, without asking for another one: that may never come. */
async function* gently(frames: AsyncIterable<AudioFrame>, untilSeq: number): AsyncGenerator<AudioFrame> {
  for await (const frame of frames) {
    if (frame.seq % AT_ONCE === 0) await setImmediate();
    if (frame.seq < untilSeq) yield frame;
    if (frame.seq + 1 >= untilSeq) return;
  }
}

/** The first moment of speech between two moments, null where nobody speaks. */
export const firstSpeech = async (
  voice: VoiceActivity,
  readFrom: (seq: number) => AsyncIterable<AudioFrame>,
  fromMs: number,
  toMs: number,
): Promise<number | null> => {
  const frames = gently(readFrom(Math.floor(fromMs / FRAME_MS)), Math.ceil(toMs / FRAME_MS));
  for await (const { startMs } of voice.spans(frames)) return startMs;
  return null;
};

/** Finds where somebody speaks in a part that has ended, from the stored sound, so that it can be compared with what was transcribed. */
export const measureVoice = async (
  parts: { readonly store: Store; readonly readPart: ReadPart; readonly voice: () => VoiceActivity },
  head: EncounterHead,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> => {
  const part = lease.partId === null ? null : await parts.store.partOf(lease.partId);
  if (part === null || lease.partId === null) throw new LuonnosError('internal');
  if (part.measured || !part.ended) return;
  const found: Stretch[] = [];
  let frames = 0;
  async function* counted(audio: AsyncIterable<AudioFrame>) {
    for await (const frame of audio) {
      frames += 1;
      yield frame;
    }
  }
  const sound = gently(parts.readPart(lease.partId, head.key, 0, signal), part.frames);
  for await (const { startMs, endMs } of parts.voice().spans(counted(sound))) {
    found.push({ startMs: Math.round(startMs), endMs: Math.round(endMs) });
  }
  // Sound that was destroyed meanwhile says nothing about what was heard.
  if (!signal.aborted && frames === part.frames) await parts.store.saveVoice(lease, frames, found);
};
