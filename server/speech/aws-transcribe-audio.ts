import type { AudioStream } from '@aws-sdk/client-transcribe-streaming';
import { type AudioFrame, FRAME_BYTES, FRAME_MS } from '../domain/audio.js';

/** Larger events are refused by the service. */
const MAX_EVENT_BYTES = 16 * 1024;
const BYTES_PER_MS = FRAME_BYTES / FRAME_MS;
/** 100 ms of digital silence: what keeps an idle stream open. */
const SILENCE = new Uint8Array(FRAME_BYTES);

export interface FeedLimits {
  /** Without audio for 15 s the service ends the stream: silence is sent when the source has been idle this long. */
  readonly idleMs: number;
}

export interface AudioFeed {
  /** What the SDK pulls. After an error it keeps pulling, so it stops by itself once the feed is closed. */
  events(): AsyncGenerator<AudioStream>;
  /** Service clock (ms of audio sent on this connection) to the part's timeline, without the silence added here. */
  toPartMs(serviceMs: number): number;
  close(): void;
  /** All frames of the source were handed over. */
  readonly finished: boolean;
  /** Why the feed gave up: the source failed. */
  readonly failure: unknown;
}

export const createAudioFeed = (
  source: AsyncIterator<AudioFrame>,
  first: AudioFrame,
  limits: FeedLimits,
  giveUp: () => void,
): AudioFeed => {
  const added: { atMs: number; durationMs: number }[] = [];
  let sentMs = 0;
  let finished = false;
  let closed = false;
  let failure: unknown;

  const fail = (reason: unknown): void => {
    if (closed || failure !== undefined) return;
    failure = reason;
    giveUp();
  };

  async function* send(pcm: Uint8Array): AsyncGenerator<AudioStream> {
    for (let at = 0; at < pcm.length; at += MAX_EVENT_BYTES) {
      const chunk = pcm.subarray(at, at + MAX_EVENT_BYTES);
      sentMs += chunk.length / BYTES_PER_MS;
      yield { AudioEvent: { AudioChunk: chunk } };
    }
  }

  /** The next frame, or `idle` if it does not come in time; the request for it stays open. */
  const nextOrIdle = async (next: Promise<IteratorResult<AudioFrame>>) => {
    let timer: NodeJS.Timeout | undefined;
    const idle = new Promise<'idle'>((resolve) => {
      timer = setTimeout(() => resolve('idle'), limits.idleMs);
    });
    return Promise.race([next, idle]).finally(() => clearTimeout(timer));
  };

  async function* events(): AsyncGenerator<AudioStream> {
    try {
      yield* send(first.pcm);
      let next = source.next();
      while (!closed) {
        const frame = await nextOrIdle(next);
        if (closed) return;
        if (frame === 'idle') {
          added.push({ atMs: sentMs, durationMs: FRAME_MS });
          yield* send(SILENCE);
        } else if (frame.done === true) {
          finished = true;
          return;
        } else {
          yield* send(frame.value.pcm);
          next = source.next();
        }
      }
    } catch (error) {
      fail(error);
    }
  }

  return {
    events,
    toPartMs: (serviceMs) => {
      const before = added.filter(({ atMs }) => atMs < serviceMs);
      const silence = before.reduce((sum, { atMs, durationMs }) => sum + Math.min(durationMs, serviceMs - atMs), 0);
      return Math.round(first.seq * FRAME_MS + serviceMs - silence);
    },
    close: () => {
      closed = true;
    },
    get finished() {
      return finished;
    },
    get failure() {
      return failure;
    },
  };
};
