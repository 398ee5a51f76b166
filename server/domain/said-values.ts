/** Values as they were said, and words that no longer stand: what the rules of corrections share. */
import type { Language } from './language.js';

/** A value said: a number, a side, a day, a medicine. Only values of one kind, and of one unit where both have one, take each other's place. */
export interface SaidValue {
  readonly kind: string;
  readonly unit: string | null;
  /** Equal for two ways of saying the same. */
  readonly same: string;
  /** Places in the text, as of `String.slice`. */
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly utteranceId: string;
  readonly start: number;
  readonly end: number;
}

/** Words that no longer stand, and the words that took them back: the correction with its new value, or an order to strike them. */
export interface TakenBack extends Place {
  readonly by: Place;
  /** Where the new value begins in the words that took the old one back. */
  readonly right?: number;
  readonly how: 'restated' | 'struck';
}

/** What was said, in whose words. */
export interface Spoken {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  /** Whose words they are; where nobody knows, one does not put right what another said without saying so. */
  readonly speaker?: string | null;
}

/** Values this close are one reading: "142 kautta 88". */
export const JOINED = 14;

export const fits = (a: SaidValue, b: SaidValue): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.unit === null || b.unit === null);

/** The last value that `next` can replace, with those read together with it; never more than were put in their place. */
export const replaced = (before: readonly SaidValue[], next: readonly SaidValue[]): SaidValue[] => {
  const [first] = next;
  if (!first) return [];
  const last = before.findLastIndex((value) => fits(value, first) && value.unit === first.unit);
  const at = last === -1 ? before.findLastIndex((value) => fits(value, first)) : last;
  const found: SaidValue[] = [];
  for (let index = at; index >= 0 && found.length < next.length; index--) {
    const value = before[index];
    if (!value || value.kind !== first.kind) break;
    if (found[0] && found[0].start - value.end > JOINED) break;
    found.unshift(value);
  }
  return found;
};

export const readTogether = (after: readonly SaidValue[]): SaidValue[] => {
  const [first] = after;
  if (!first) return [];
  let count = 1;
  while (after[count]?.kind === first.kind && (after[count]?.start ?? 0) - (after[count - 1]?.end ?? 0) <= JOINED)
    count += 1;
  return after.slice(0, count);
};

/** "Tisdag klockan", "at": what comes next is an hour. */
export const hourAhead = /(?<!\p{L})(?:kello|klo|klockan|kl|at)\.?\s*$/iu;
