import { type AudioFrame, FRAME_MS } from '../domain/audio.js';
import { asLuonnosError, LuonnosError } from '../errors.js';
import { createVoices, newIn, OVERLAP_MS, type Said } from './seam.js';
import type { SpeechEvent, SpeechOptions, SpeechToText } from './speech-to-text.js';
import { untilAborted } from './until-aborted.js';
import { watchConnection, watchFrames } from './watched.js';

export interface SupervisedOptions extends SpeechOptions {
  /** Finals of the part that are there already, oldest first; the last few are enough. Transcription goes on after them. */
  readonly before?: readonly Said[];
  /** The frames of the part from this one on, as often as asked. */
  readonly readFrom: (seq: number) => AsyncIterable<AudioFrame>;
  /**
   * The first moment of speech from `fromMs` on, null where there is none before `toMs`: asked after a failure in a long silence, so that
   * it is not sent again and again.
   */
  readonly speechFrom?: (fromMs: number, toMs: number) => Promise<number | null>;
}

export interface Tempo {
  /** Resolves after `ms`, or as soon as the signal aborts. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Calls `tick` every `ms` until the returned function is called. */
  readonly every: (ms: number, tick: () => void) => () => void;
  /** Any clock in ms. */
  readonly now: () => number;
  /** Failures in a row after which the last one is thrown. */
  readonly attempts?: number;
}

/** `voices`: the labels heard on the same connection so far, in order, this one included. */
export type SupervisedEvent = SpeechEvent & { readonly voices: readonly string[] };

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** A connection that lived and took sound this long was a good one: failures are counted anew after it. */
const ALIVE_MS = 10_000;
/** Finals that can still matter at a seam. */
const KEPT = 8;
/** A shorter silence is read again. */
const LONG_SILENCE_MS = 30_000;
/** What was handed over last may not have been heard yet. */
const UNHEARD_MS = 10_000;
/** Read again from before the first speech. */
const LEAD_MS = 500;

/**
 * One stream of events over a whole part. A connection that fails, stands still, or ends before all sound was taken is replaced by one
 * that reads again from a little before the end of the last final; what was final stays, and is not said again.
 */
export async function* supervise(
  stt: SpeechToText,
  options: SupervisedOptions,
  { delay, every, now, attempts = 8 }: Tempo,
): AsyncGenerator<SupervisedEvent> {
  const { readFrom, speechFrom, before: known = [], ...asked } = options;
  let before = known.slice(-KEPT);
  let markMs = Math.max(0, ...known.map(({ endMs }) => endMs));
  /** Nobody speaks between the mark and here. */
  let quietMs = 0;
  let failures = 0;
  while (!asked.signal.aborted) {
    const beganMs = markMs;
    const fromMs = quietMs - LEAD_MS > markMs ? quietMs - LEAD_MS : Math.max(0, markMs - OVERLAP_MS);
    const fromSeq = Math.floor(fromMs / FRAME_MS);
    const seam = { before, markMs, fromMs: fromSeq * FRAME_MS };
    const voices = createVoices(Math.floor(Math.max(markMs, quietMs) / FRAME_MS), before);
    const startedAt = now();
    const frames = watchFrames(readFrom(fromSeq), fromSeq);
    const connection = new AbortController();
    const abort = (): void => connection.abort();
    asked.signal.addEventListener('abort', abort, { once: true });
    let fault: string | null = null;
    let answers = 0;
    let held = false;
    let wordsMs = Number.POSITIVE_INFINITY;
    const { readMs, answerMs } = stt.capabilities.patience;
    const unwatch = watchConnection({
      frames,
      // A service that is slow to connect is given more time at each attempt.
      patience: { readMs: Math.min(Math.max(readMs, LONGEST_WAIT_MS), readMs * 2 ** failures), answerMs },
      isHeld: () => held,
      answers: () => answers,
      every,
      giveUp: (reason) => {
        fault = reason;
        connection.abort();
      },
    });
    try {
      const events = stt.transcribe(frames, { ...asked, signal: connection.signal });
      for await (const event of untilAborted(events, connection.signal)) {
        answers += 1;
        if (event.type === 'gap') {
          if (event.endMs <= beganMs) continue;
          markMs = Math.max(markMs, event.endMs);
          held = true;
          yield { ...event, startMs: Math.max(event.startMs, beganMs), voices: voices.heard() };
          held = false;
          continue;
        }
        const speaker = voices.name(event, { keep: event.type === 'final' && event.endMs > beganMs });
        const fresh = newIn(event, seam);
        if (fresh === null) continue;
        wordsMs = Math.min(wordsMs, fresh.startMs);
        if (fresh.type === 'final') {
          markMs = Math.max(markMs, fresh.endMs);
          wordsMs = Number.POSITIVE_INFINITY;
          before = [...before, { ...fresh, speaker }].slice(-KEPT);
        }
        held = true;
        yield { ...fresh, speaker, voices: voices.heard() };
        held = false;
      }
      if (asked.signal.aborted) return;
      if (fault === null && frames.finished) return;
      throw new LuonnosError('speech.unavailable', { details: { fault: fault ?? 'ended-early' } });
    } catch (error) {
      if (asked.signal.aborted) return;
      const wasAlive = frames.taken * FRAME_MS >= ALIVE_MS && now() - startedAt >= ALIVE_MS;
      failures = wasAlive ? 1 : failures + 1;
      if (!asLuonnosError(error).retryable || failures >= attempts) throw error;
      const heardMs = Math.min(frames.nextSeq * FRAME_MS - UNHEARD_MS, wordsMs);
      const sinceMs = Math.max(markMs, quietMs);
      if (speechFrom !== undefined && heardMs - sinceMs >= LONG_SILENCE_MS) {
        // Not knowing, all of it is read again.
        const spokenMs = await speechFrom(sinceMs, heardMs).catch(() => sinceMs);
        quietMs = Math.min(heardMs, spokenMs ?? heardMs);
      }
      await delay(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)), asked.signal);
    } finally {
      unwatch();
      asked.signal.removeEventListener('abort', abort);
    }
  }
}
