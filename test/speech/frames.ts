import { type AudioFrame, FRAME_BYTES, FRAME_SAMPLES } from '../../server/domain/audio.js';
import type { SpeechEvent } from '../../server/speech/speech-to-text.js';

export const never = new AbortController().signal;

/** Loud sound that no other seed gives, without any pause. */
export const noise = (seed: number, ms: number): Int16Array => {
  let state = seed;
  return Int16Array.from({ length: ms * 16 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return state >> 18;
  });
};

export const silence = (ms: number): Int16Array => new Int16Array(ms * 16);

export const join = (...pieces: Int16Array[]): Int16Array => {
  const all = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  pieces.reduce((at, piece) => {
    all.set(piece, at);
    return at + piece.length;
  }, 0);
  return all;
};

/** Whole frames; the last one is filled up with silence. */
export const toFrames = (pcm: Int16Array, fromSeq = 0): AudioFrame[] =>
  Array.from({ length: Math.ceil(pcm.length / FRAME_SAMPLES) }, (_, index) => {
    const frame = new Int16Array(FRAME_SAMPLES);
    frame.set(pcm.subarray(index * FRAME_SAMPLES, (index + 1) * FRAME_SAMPLES));
    return { seq: fromSeq + index, pcm: new Uint8Array(frame.buffer) };
  });

/** Frames of sound that is nothing in particular. */
export const plainFrames = (count: number, fromSeq = 0): AudioFrame[] =>
  Array.from({ length: count }, (_, index) => ({
    seq: fromSeq + index,
    pcm: new Uint8Array(FRAME_BYTES).fill(1 + (index % 200)),
  }));

/** A source that can be watched. With `open` it waits for more after its last frame, as a recording that goes on does. */
export const createSource = (frames: readonly AudioFrame[], { open = false } = {}) => {
  const source = {
    pulled: 0,
    closed: false,
    [Symbol.asyncIterator]() {
      return {
        next: async (): Promise<IteratorResult<AudioFrame>> => {
          const value = frames[source.pulled];
          if (value === undefined && open) return new Promise(() => undefined);
          if (value === undefined) return { done: true, value: undefined };
          source.pulled += 1;
          return { done: false, value };
        },
        return: async (): Promise<IteratorResult<AudioFrame>> => {
          source.closed = true;
          return { done: true, value: undefined };
        },
      };
    },
  };
  return source;
};

export const collect = async (events: AsyncIterable<SpeechEvent>): Promise<SpeechEvent[]> => {
  const all: SpeechEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

/** What was heard before it ended, and the error it ended with. */
export const untilError = async (
  events: AsyncIterable<SpeechEvent>,
): Promise<{ events: SpeechEvent[]; error: unknown }> => {
  const all: SpeechEvent[] = [];
  try {
    for await (const event of events) all.push(event);
  } catch (error) {
    return { events: all, error };
  }
  return { events: all, error: undefined };
};

export const finals = (events: readonly SpeechEvent[]) => events.filter((event) => event.type === 'final');
export const partials = (events: readonly SpeechEvent[]) => events.filter((event) => event.type === 'partial');

/** Ticks of the real clock, for services that answer in real time. */
export const realTicks = (ms: number, tick: () => void): (() => void) => {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
};
