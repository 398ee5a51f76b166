import { type AudioFrame, FRAME_MS } from '../domain/audio.js';
import { asLuonnosError } from '../errors.js';
import type { SpeechEvent, SpeechOptions, SpeechToText } from './speech-to-text.js';

export interface SupervisedOptions extends SpeechOptions {
  /** The first frame to transcribe; 0 where nothing was heard yet. */
  readonly fromSeq?: number;
  /** The frames of the part from this one on, as often as asked. */
  readonly readFrom: (seq: number) => AsyncIterable<AudioFrame>;
}

export interface Tempo {
  /** Resolves after `ms`, or as soon as the signal aborts. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Any clock in ms. */
  readonly now: () => number;
  /** Failures in a row after which the last one is thrown. */
  readonly attempts?: number;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** A connection that lived and took sound this long was a good one: failures are counted anew after it. */
const ALIVE_MS = 10_000;

/**
 * Speakers are numbered anew by each connection, so a label is kept apart by the frame its connection began at: "spk0" of one that
 * began at 0, "spk0-120" of one that began at frame 120.
 */
const labelled = (speaker: string | null, fromSeq: number): string | null =>
  speaker === null || fromSeq === 0 ? speaker : `${speaker}-${fromSeq}`;

/**
 * One stream of events over a whole part. A connection that fails in a way another can cure is replaced by one that reads again
 * from the end of the last final; what was final stays, and is not said again.
 */
export async function* supervise(
  stt: SpeechToText,
  options: SupervisedOptions,
  { delay, now, attempts = 8 }: Tempo,
): AsyncGenerator<SpeechEvent> {
  const { readFrom, fromSeq = 0, ...asked } = options;
  let markMs = fromSeq * FRAME_MS;
  let failures = 0;
  while (!asked.signal.aborted) {
    const seq = Math.floor(markMs / FRAME_MS);
    const heardMs = markMs;
    const startedAt = now();
    let taken = 0;
    const frames = async function* () {
      for await (const frame of readFrom(seq)) {
        taken += 1;
        yield frame;
      }
    };
    try {
      for await (const event of stt.transcribe(frames(), asked)) {
        if (event.endMs <= heardMs) continue;
        const startMs = Math.max(event.startMs, heardMs);
        if (event.type !== 'partial') markMs = Math.max(markMs, event.endMs);
        yield event.type === 'gap'
          ? { ...event, startMs }
          : { ...event, startMs, speaker: labelled(event.speaker, seq) };
      }
      return;
    } catch (error) {
      if (asked.signal.aborted) return;
      const wasAlive = taken * FRAME_MS >= ALIVE_MS && now() - startedAt >= ALIVE_MS;
      failures = wasAlive ? 1 : failures + 1;
      if (!asLuonnosError(error).retryable || failures >= attempts) throw error;
      await delay(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)), asked.signal);
    }
  }
}
