import { describe, expect, it } from 'vitest';
import { type AudioFrame, FRAME_BYTES } from '../../server/domain/audio.js';
import { measureVoice } from '../../server/speech/measure-voice.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import type { Store } from '../../server/store/store.js';
import type { Lease } from '../../server/store/work.js';

const FRAMES = 5;
const lease = { id: '1', partId: 7, epoch: 1 } as Lease;
const head = { key: new Uint8Array(32) } as EncounterHead;

/** A part that was opened again: after what was stored, its sound waits for more until it is told to stop. */
async function* reopened(signal: AbortSignal): AsyncGenerator<AudioFrame> {
  for (let seq = 0; seq < FRAMES; seq += 1) yield { seq, pcm: new Uint8Array(FRAME_BYTES) };
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

describe('measuring speech', () => {
  it('reads what there was when it began, and does not wait for what is recorded after that', async () => {
    const saved: unknown[] = [];
    const store = {
      partOf: async () => ({ ordinal: 1, frames: FRAMES, kind: 'conversation', ended: true, measured: false }),
      saveVoice: async (...all: unknown[]) => void saved.push(all.slice(1)),
    } as unknown as Store;
    const voice = {
      async *spans(frames: AsyncIterable<AudioFrame>) {
        let last = 0;
        for await (const { seq } of frames) last = seq;
        yield { startMs: 0, endMs: (last + 1) * 100, pcm: new Int16Array() };
      },
    };
    const signal = AbortSignal.timeout(20_000);
    const readPart = () => reopened(signal);
    await measureVoice({ store, readPart, voice: () => voice }, head, lease, signal);
    expect(saved).toEqual([[FRAMES, [{ startMs: 0, endMs: 500 }]]]);
  });
});
