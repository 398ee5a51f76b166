import type { Utterance } from '../domain/transcript.js';

/** About three quarters of a minute of conversation: enough to draft from, and at most so much is left when a visit ends. */
const ENOUGH_CHARS = 600;
/** Less is drafted from too once this much sound has passed. */
const ENOUGH_MS = 60_000;

/**
 * When so much was said since the last time that a draft of it is worth a call, by the time of the sound. Dictation is drafted when it has
 * ended: its headings and corrections belong to the whole.
 */
export const createLivePace = (): ((final: Pick<Utterance, 'source' | 'text' | 'startMs' | 'endMs'>) => boolean) => {
  let chars = 0;
  let sinceMs: number | null = null;
  return ({ source, text, startMs, endMs }) => {
    if (source !== 'utterance') return false;
    sinceMs ??= startMs;
    chars += text.length;
    if (chars < ENOUGH_CHARS && endMs - sinceMs < ENOUGH_MS) return false;
    chars = 0;
    sinceMs = endMs;
    return true;
  };
};
