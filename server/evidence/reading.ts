/** What one stretch of speech says, read once however many statements rest on it. */
import type { Language } from '../domain/language.js';
import type { Heard } from './heard.js';
import { type DayMention, daysIn } from './lexicon/days.js';
import { type MedicineName, medicineNames } from './lexicon/medicine-names.js';
import { type Sided, sidedIn } from './lexicon/sides.js';
import { readNumbers } from './numbers/read-numbers.js';
import { readSpans, type Span } from './numbers/read-spans.js';
import type { NumberMention } from './numbers/read-spoken.js';
import { unitOf as wordUnit } from './numbers/units.js';
import { beginsByCorrecting, standing } from './replaced.js';
import { contentWords, type Word, wordsOf } from './words.js';

export interface Reading {
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
  readonly sides: readonly Sided[];
  readonly days: readonly DayMention[];
  readonly spans: readonly Span[];
  readonly medicines: readonly MedicineName[];
}

/** A side or a day is replaced within so many letters: "vasen, eiku oikea". */
const SOON = 30;

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

/** "Nitton år, inte nio": the second was not said of anything. */
const withoutDenied = (numbers: readonly NumberMention[], text: string): NumberMention[] =>
  numbers.filter(
    ({ start }, at) =>
      at === 0 || !/(?:,|\s)(?:inte|ej|ei|eikä|not)\s+$/iu.test(text.slice(Math.max(0, start - SOON), start)),
  );

/** Each part is read when it is first asked for. */
const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const read = ({ text, language }: Heard): Reading => {
  const words = lazily(() => wordsOf(text));
  const all = lazily(() => readNumbers(text, language));
  const numbers = lazily(() => withoutDenied(standing(all(), text, language), text));
  const sides = lazily(() => standing(sidedIn(text, language), text, language, SOON));
  const days = lazily(() => standing(daysIn(text, language, all()), text, language));
  const spans = lazily(() => readSpans(text, language, words(), all()));
  const medicines = lazily(() => medicineNames(words()));
  return {
    get words() {
      return words();
    },
    get numbers() {
      return numbers();
    },
    get sides() {
      return sides();
    },
    get days() {
      return days();
    },
    get spans() {
      return spans();
    },
    get medicines() {
      return medicines();
    },
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

type Mention<K extends Kind> = Reading[K][number];

const asKey = (mention: Mention<Kind>): string =>
  'value' in mention ? `${mention.value}` : 'what' in mention ? JSON.stringify(mention.what) : mention.side;

const unitOf = (mention: Mention<Kind>): string | null => ('value' in mention ? mention.unit : null);

const isTime = (mention: Mention<Kind>): boolean => 'clockOnly' in mention && mention.clockOnly;

const isKind = (a: Mention<Kind>, b: Mention<Kind>): boolean =>
  (isTime(a) === isTime(b) || (unitOf(a) === null && unitOf(b) === null && isTime(b))) &&
  (unitOf(a) === null || unitOf(b) === null || unitOf(a) === unitOf(b));

/** A reply that is the number itself and nothing else up to its first mark: "Forty. It says so on the box." */
const isBare = (reply: Heard, mention: Mention<Kind>): boolean => {
  const before =
    reply.text
      .slice(0, mention.start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const after = reply.text.slice(mention.end).split(/[,.!?;]/)[0] ?? '';
  const content = (text: string): number =>
    contentWords(text, reply.language).filter(({ lower }) => wordUnit(lower) === null).length;
  return mention.start < REPLY && content(before) === 0 && content(after) <= 1;
};

/**
 * Everything of one kind that stands, with the speech it is from. What the next speaker corrected is left out, what was only asked where
 * the answer says another ("Viisi milligrammaa?" "Kymmenen."), and what the other replaced and nobody said again ("Twenty." "Forty." "Forty,
 * then."); with it what was said of the same before.
 */
export const said = <K extends Kind>(
  heard: readonly Heard[],
  kind: K,
): { readonly mention: Mention<K>; readonly in: Heard }[] => {
  const all = heard.map((one): readonly Mention<K>[] => readingOf(one)[kind]);
  const gone = heard.map(() => new Set<Mention<K>>());
  heard.forEach((one, index) => {
    const [mentions, next, replies] = [all[index] ?? [], heard[index + 1], all[index + 1] ?? []];
    // "Elva? Jag har räknat till nio."
    const echoed =
      replies[0] !== undefined && mentions.some((mention) => asKey(mention) === asKey(replies[0] ?? mention));
    const doubted = echoed && replies.length > 1 && /^\W*\?/.test(next?.text.slice(replies[0]?.end) ?? '');
    const first = doubted ? replies[1] : replies[0];
    if (!next || !first || mentions.length === 0) return;
    const nearest = mentions.findLast((mention) => isKind(mention, first) && asKey(mention) !== asKey(first));
    const asked = questionStart(one.text);
    const answered = asked !== null && next.role !== one.role && !yes.test(next.text) && first.start < REPLY;
    if (answered) {
      for (const mention of mentions)
        if (
          mention.start >= asked &&
          asKey(mention) !== 'both' &&
          !replies.some((reply) => asKey(reply) === asKey(mention))
        )
          gone[index]?.add(mention);
    }
    if (!nearest) return;
    const later = all
      .slice(index + 2)
      .flat()
      .map(asKey);
    const replaced =
      (doubted || isBare(next, first)) && later.includes(asKey(first)) && !later.includes(asKey(nearest));
    if (doubted && !replaced) return;
    if (!replaced && !beginsByCorrecting(next.text, next.language, replies)) return;
    for (let before = 0; before <= (doubted ? index + 1 : index); before++) {
      for (const mention of all[before] ?? []) {
        if (mention === nearest || (asKey(mention) === asKey(nearest) && isKind(mention, nearest)))
          gone[before]?.add(mention);
      }
    }
  });
  return heard.flatMap((one, index) =>
    (all[index] ?? []).filter((mention) => !gone[index]?.has(mention)).map((mention) => ({ mention, in: one })),
  );
};
