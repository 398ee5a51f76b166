import type { AudioFrame } from '../domain/audio.js';
import type { Language } from '../domain/language.js';
import type { Patience } from './watched.js';

/** What the recogniser heard. Times are integer ms on the part's timeline: a frame begins at `seq * 100`. */
export type SpeechEvent =
  | SpokenEvent<'partial'>
  | SpokenEvent<'final'>
  /** Sound the service was given and has no words for because it failed on it, not because nobody spoke. */
  | { readonly type: 'gap'; readonly startMs: number; readonly endMs: number };

interface SpokenEvent<Type extends 'partial' | 'final'> {
  readonly type: Type;
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  /** The service's label, stable within one connection ("spk0"); null where it has none. */
  readonly speaker: string | null;
  /** 0–1, null where the service gives none; always null for partials. */
  readonly confidence: number | null;
}

export interface SpeechOptions {
  readonly language: Language;
  /** Words to expect (medication names, for example); ignored by services that cannot use them. */
  readonly vocabulary?: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * One call is one connection to a speech service. Frames come in order and without holes; the first may have any `seq`.
 * The end of the frames means flush and finish; abort returns quietly. Throws `speech.unavailable` when trying again can help,
 * `speech.rejected` when it cannot, `speech.unsupported-language` before any frame is taken.
 * A stream that the service ends before all frames were answered is a failure, never a quiet end. Nothing is tried again here, and no
 * connection watched: that is the supervisor's.
 */
export interface SpeechToText {
  readonly name: string;
  readonly capabilities: {
    readonly languages: readonly Language[];
    readonly partials: boolean;
    readonly speakers: boolean;
    /** `visit`: words to expect can be told at each call. Absent: whatever is told of them is of no use. */
    readonly vocabulary?: 'visit';
    /** How long a healthy connection may stand still; the supervisor replaces one that does so for longer. */
    readonly patience: Patience;
  };
  transcribe(audio: AsyncIterable<AudioFrame>, options: SpeechOptions): AsyncIterable<SpeechEvent>;
}
