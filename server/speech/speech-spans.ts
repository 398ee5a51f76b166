import { type AudioFrame, FRAME_MS, SAMPLE_RATE } from '../domain/audio.js';

/** A stretch of sound in which somebody speaks, on the part's timeline. */
export interface SpeechSpan {
  readonly startMs: number;
  readonly endMs: number;
  readonly pcm: Int16Array;
}

export interface SpanLimits {
  /** Sound kept from before speech was noticed. */
  readonly leadMs: number;
  /** Longer speech is cut at its quietest point. */
  readonly maxMs: number;
}

const SAMPLES_PER_MS = SAMPLE_RATE / 1000;
const HOP_MS = 10;
const HOP = HOP_MS * SAMPLES_PER_MS;
/** Loudness is judged over this many hops: a single quiet hop may be the closure of a stop consonant. */
const SMOOTH = 6;

const concat = (pieces: readonly Int16Array[]): Int16Array => {
  const all = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

export const toSamples = (pcm: Uint8Array): Int16Array =>
  new Int16Array(pcm.buffer.slice(pcm.byteOffset, pcm.byteOffset + pcm.byteLength));

/** The quietest place in the second half, in samples. */
export const quietestPoint = (pcm: Int16Array): number => {
  const energy = Array.from({ length: Math.floor(pcm.length / HOP) }, (_, hop) =>
    pcm.subarray(hop * HOP, (hop + 1) * HOP).reduce((sum, value) => sum + value * value, 0),
  );
  let best = { hop: energy.length, energy: Number.POSITIVE_INFINITY };
  for (let hop = Math.floor(energy.length / 2); hop + SMOOTH <= energy.length; hop += 1) {
    const around = energy.slice(hop, hop + SMOOTH).reduce((sum, value) => sum + value, 0);
    if (around <= best.energy) best = { hop: hop + SMOOTH / 2, energy: around };
  }
  return best.hop * HOP;
};

/** Cuts a stream of frames into spans of speech by what the detector says of each frame. Spans never overlap. */
export async function* cutSpeech(
  frames: AsyncIterable<AudioFrame>,
  isSpeech: (pcm: Int16Array) => boolean,
  limits: SpanLimits = { leadMs: 300, maxMs: 28_000 },
): AsyncGenerator<SpeechSpan> {
  let pieces: Int16Array[] = [];
  let startMs = 0;
  let speaking = false;
  const take = (count?: number): SpeechSpan => {
    const all = concat(pieces);
    const pcm = count === undefined ? all : all.slice(0, count);
    const span = { startMs, endMs: startMs + pcm.length / SAMPLES_PER_MS, pcm };
    pieces = count === undefined ? [] : [all.slice(count)];
    startMs = span.endMs;
    return span;
  };
  for await (const frame of frames) {
    if (pieces.length === 0) startMs = frame.seq * FRAME_MS;
    const pcm = toSamples(frame.pcm);
    pieces.push(pcm);
    const wasSpeaking = speaking;
    speaking = isSpeech(pcm);
    if (wasSpeaking && !speaking) yield take();
    if (!speaking) {
      while (pieces.length * FRAME_MS > limits.leadMs) {
        pieces.shift();
        startMs += FRAME_MS;
      }
    } else if ((frame.seq + 1) * FRAME_MS - startMs >= limits.maxMs) {
      yield take(quietestPoint(concat(pieces)));
    }
  }
  if (speaking) yield take();
}
