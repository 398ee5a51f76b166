/** What one stretch of speech says, read once however many statements rest on it. */
import type { Language } from '../domain/language.js';
import { beginsByCorrecting, standing } from './corrections.js';
import type { Heard } from './heard.js';
import { type DayMention, daysIn } from './lexicon/days.js';
import { type MedicineName, medicineNames } from './lexicon/medicine-names.js';
import { type Sided, sidedIn } from './lexicon/sides.js';
import { readNumbers } from './numbers/read-numbers.js';
import { readSpans, type Span } from './numbers/read-spans.js';
import type { NumberMention } from './numbers/read-spoken.js';
import { type Word, wordsOf } from './words.js';

export interface Reading {
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
  readonly sides: readonly Sided[];
  readonly days: readonly DayMention[];
  readonly spans: readonly Span[];
  readonly medicines: readonly MedicineName[];
}

const readings = new WeakMap<object, Reading>();

/** The same of a statement. */
export const readStatement = (text: string, language: Language): Pick<Reading, 'numbers' | 'days' | 'spans'> => {
  const numbers = readNumbers(text, language);
  return {
    numbers: standing(numbers, text, language),
    days: daysIn(text, language, numbers),
    spans: readSpans(text, language, wordsOf(text), numbers),
  };
};

const read = ({ text, language }: Heard): Reading => {
  const words = wordsOf(text);
  const numbers = readNumbers(text, language);
  return {
    words,
    numbers: standing(numbers, text, language),
    sides: standing(sidedIn(text, language), text, language),
    days: standing(daysIn(text, language, numbers), text, language),
    spans: readSpans(text, language, words, numbers),
    medicines: medicineNames(words),
  };
};

/** Kept for as long as the utterance is. */
export const readingOf = (heard: Heard): Reading => {
  const key = heard.of ?? heard;
  const known = heard.asked ? undefined : readings.get(key);
  if (known) return known;
  const made = read(heard);
  if (!heard.asked) readings.set(key, made);
  return made;
};

type Kind = 'numbers' | 'sides' | 'days';

const yes = /^\W*(?:joo|juu|kyllä|on|niin|jep|ja|jo|jå|japp|precis|yes|yeah|yep|right|correct|mm)(?!\p{L})/iu;
/** How far into a reply its own answer stands. */
const REPLY = 40;

/** Where the question begins that a text ends with. */
const questionStart = (text: string): number | null =>
  /\?\s*$/.test(text)
    ? Math.max(0, ...[...text.slice(0, -1).matchAll(/[.!?]\s/g)].map((match) => match.index + 1))
    : null;

/**
 * Everything of one kind that stands, with the speech it is from. What the next speaker corrected is left out, and what was only asked
 * where the answer says another: "Viisi milligrammaa?" "Kymmenen."
 */
export const said = <K extends Kind>(
  heard: readonly Heard[],
  kind: K,
): { readonly mention: Reading[K][number]; readonly in: Heard }[] =>
  heard.flatMap((one, index) => {
    const mentions: readonly Reading[K][number][] = readingOf(one)[kind];
    const next = heard[index + 1];
    const replies: readonly Reading[K][number][] = next ? readingOf(next)[kind] : [];
    const all = (list: readonly Reading[K][number][]) => list.map((mention) => ({ mention, in: one }));
    if (!next || mentions.length === 0 || replies.length === 0) return all(mentions);
    if (beginsByCorrecting(next.text, next.language, replies)) return all(mentions.slice(0, -1));
    const asked = questionStart(one.text);
    const answered =
      asked !== null && next.role !== one.role && !yes.test(next.text) && (replies[0]?.start ?? REPLY) < REPLY;
    return all(answered ? mentions.filter((mention) => mention.start < asked) : mentions);
  });
