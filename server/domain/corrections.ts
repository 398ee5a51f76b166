/**
 * What was taken back in a conversation: "viisi, eiku kymmenen", "vänster – nej, höger", "five milligrams" / "no, ten", "poista toi".
 * Pure data and one function, used by drafting and by the checks alike.
 */
import {
  agreeing,
  contrast,
  doubting,
  isOpen,
  refusing,
  spokenStop,
  strike,
  strong,
  weak,
} from './correction-words.js';
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

interface Spoken {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  /** Whose words they are; where nobody knows, one does not put right what another said without saying so. */
  readonly speaker?: string | null;
}

/** Characters between a strong marker and the values on its two sides, and the same for a weak one. */
const REACH = { strong: 70, weak: 25 } as const;
/** Utterances a correction reaches back to. */
const BACK = 3;
/** Words between a bare "no" and the value it puts in another's place: "no, it's just ten". More of them tell something else. */
const REFUSED = 3;
/** Values this close are one reading: "142 kautta 88". */
const JOINED = 14;

/** So many words at most lead up to a value that stands in the place of one another speaker asked about: "Rather from ten." */
const LEAD = 2;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const fits = (a: SaidValue, b: SaidValue): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.unit === null || b.unit === null);

/** The last value that `next` can replace, with those read together with it; never more than were put in their place. */
const replaced = (before: readonly SaidValue[], next: readonly SaidValue[]): SaidValue[] => {
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

const readTogether = (after: readonly SaidValue[]): SaidValue[] => {
  const [first] = after;
  if (!first) return [];
  let count = 1;
  while (after[count]?.kind === first.kind && (after[count]?.start ?? 0) - (after[count - 1]?.end ?? 0) <= JOINED)
    count += 1;
  return after.slice(0, count);
};

/** Where sentences end: at a written mark, or at one said aloud, which may be the end of what comes before an order. */
const stops = (language: Language): { readonly each: RegExp; readonly atEnd: RegExp } => ({
  each: new RegExp(`[.!?…](?=\\s|$)|(?<!\\p{L})(?:${spokenStop[language]})(?!\\p{L})`, 'giu'),
  atEnd: new RegExp(`(?:[\\s.!?…,;–-]|(?<!\\p{L})(?:${spokenStop[language]})(?=[\\s.,]*$))+$`, 'iu'),
});
const ends: Record<Language, ReturnType<typeof stops>> = { fi: stops('fi'), sv: stops('sv'), en: stops('en') };

/** Where the sentence that ends at `end` begins. */
const sentenceStart = (text: string, end: number, language: Language): number => {
  const body = text.slice(0, end).replace(ends[language].atEnd, '');
  const last = [...body.matchAll(ends[language].each)].at(-1);
  const from = last ? last.index + last[0].length : 0;
  return from + text.slice(from).search(/\S|$/);
};

interface Marker {
  readonly force: 'strong' | 'weak';
  readonly start: number;
  readonly end: number;
}

const markersIn = (text: string, language: Language): Marker[] =>
  (['strong', 'weak'] as const).flatMap((force) =>
    [...text.matchAll((force === 'strong' ? strong : weak)[language])].map((match) => ({
      force,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

/** The values denied in "not five but ten". */
const contrasted = (text: string, language: Language, here: readonly SaidValue[]): SaidValue[] => {
  const [turn, denial] = contrast[language];
  return [...text.matchAll(turn)].flatMap((match) => {
    const next = here.find((value) => value.start >= match.index && value.start - match.index <= REACH.weak);
    const old = here.findLast((value) => value.end <= match.index && match.index - value.end <= REACH.weak);
    return next && old && fits(old, next) && denial.test(text.slice(0, old.start)) ? [old] : [];
  });
};

/**
 * Everything taken back in these utterances, which are in the order they were said. `valuesIn` finds the values of a text, in order.
 * A value put in the place of itself takes nothing back.
 */
export const takenBack = (
  utterances: readonly Spoken[],
  valuesIn: (text: string, language: Language) => readonly SaidValue[],
): TakenBack[] => {
  const known = new Map<number, readonly SaidValue[]>();
  const valuesOf = (at: number): readonly SaidValue[] => {
    const utterance = utterances[at];
    if (!utterance) return [];
    const values = known.get(at) ?? valuesIn(utterance.text, utterance.language);
    known.set(at, values);
    return values;
  };

  const struckBy = (at: number, { id, text, language }: Spoken): TakenBack[] =>
    [...text.matchAll(strike[language])].flatMap((order): TakenBack[] => {
      const by = { utteranceId: id, start: order.index, end: order.index + order[0].length };
      // "Five, scratch that, ten" puts a value in the place of another.
      if (valuesOf(at).some(({ start }) => start >= by.end && start - by.end <= REACH.weak)) return [];
      const ownEnd = text.slice(0, order.index).replace(/[\s,;–-]+$/u, '').length;
      const source = ownEnd > 0 ? utterances[at] : utterances[at - 1];
      // An order about nothing is no content either.
      if (!source) return [{ utteranceId: id, start: by.start, end: by.start, by, how: 'struck' }];
      const end = ownEnd > 0 ? ownEnd : source.text.trimEnd().length;
      return [
        { utteranceId: source.id, start: sentenceStart(source.text, end, source.language), end, by, how: 'struck' },
      ];
    });

  const restatedBy = (at: number, { id, text, language }: Spoken, { force, start, end }: Marker): TakenBack[] => {
    const here = valuesOf(at);
    const next = readTogether(here.filter((value) => value.start >= end && value.start - end <= REACH[force]));
    const last = next.at(-1);
    if (!last) return [];
    const by = { utteranceId: id, start, end: last.end };
    const right = next[0]?.start ?? end;
    const made = (utteranceId: string, old: readonly SaidValue[]): TakenBack[] =>
      old.every((value) => next.some((other) => other.same === value.same))
        ? []
        : old.map((value) => ({ utteranceId, start: value.start, end: value.end, by, right, how: 'restated' }));
    const near = here.filter((value) => value.end <= start);
    const own = replaced(
      near.filter((value) => start - value.end <= REACH[force]),
      next,
    );
    if (own.length > 0) return made(id, own);
    const refused = () =>
      refusing[language].test(text) && (text.slice(end, right).match(/\p{L}+/gu) ?? []).length <= REFUSED;
    const opens = force === 'strong' ? start <= REACH.weak && near.length === 0 : refused();
    if (!opens) return [];
    // A bare "no" answers the question right before it, and nothing said before that.
    const reach = force === 'weak' && /\?\s*$/.test(utterances[at - 1]?.text ?? '') ? 1 : BACK;
    for (let back = 1; back <= reach; back++) {
      const before = utterances[at - back];
      const old = before ? replaced(valuesOf(at - back), next) : [];
      if (before && old.length > 0) return made(before.id, old);
    }
    return [];
  };

  const othersBefore = (at: number): Spoken | null => {
    const [own, before] = [utterances[at], utterances[at - 1]];
    return own?.speaker && before?.speaker && own.speaker !== before.speaker ? before : null;
  };

  /** "Twice a day?" – "Three times." and "Your left ankle." – "Right ankle.": another value than the one the other said. */
  const insteadBy = (at: number, { id, text, language }: Spoken): TakenBack[] => {
    const before = othersBefore(at);
    const next = readTogether(valuesOf(at));
    const [first, last] = [next[0], next.at(-1)];
    if (!before || !first || !last || first.kind === 'medicine' || agreeing[language].test(text)) return [];
    if (wordsIn(text.slice(0, first.start)).length > LEAD || /[.!?…]\s/u.test(text.slice(0, first.start))) return [];
    const asks = /\?\s*$/.test(before.text);
    const from = asks ? sentenceStart(before.text, before.text.length, before.language) : 0;
    const there = valuesOf(at - 1).filter(({ start, kind }) => start >= from && kind === first.kind);
    const old = replaced(there, next);
    const group = there.filter(
      (one) => old.length > 0 && one.unit === old[0]?.unit && Math.abs(one.start - (old[0]?.end ?? 0)) <= JOINED,
    );
    const all = [...new Set([...group, ...old])];
    if (all.length === 0 || valuesOf(at - 1).some(({ same, kind }) => kind === first.kind && same === first.same))
      return [];
    const unsure = first.unit === null && there.some(({ unit }) => unit !== all[0]?.unit);
    if (unsure || (first.kind === 'day' && (first.unit === null || all[0]?.unit === null))) return [];
    if (asks && isOpen(before.text.slice(from), before.language)) return [];
    if (!asks) {
      // Nothing but the value, and what the other counted or named with it.
      const said = wordsIn(before.text);
      const [sentence = ''] = /^[^.!?…]*/u.exec(text) ?? [];
      const counted = first.kind !== 'number' || (all[0]?.unit ?? null) !== null;
      const rest = wordsIn(sentence.slice(0, first.start) + sentence.slice(last.end));
      if (!counted || /\?\s*$/.test(text) || !rest.every((word) => said.includes(word))) return [];
    }
    const by = { utteranceId: id, start: 0, end: last.end };
    return all.map(({ start, end }) => ({
      utteranceId: before.id,
      start,
      end,
      by,
      right: first.start,
      how: 'restated',
    }));
  };

  /** "Wasn't it ten?" – "Oh yes." puts ten in the place of what was said before. */
  const doubtedBy = (at: number, { text, language }: Spoken): TakenBack[] => {
    const [asked, told] = [othersBefore(at), othersBefore(at - 1)];
    if (!asked || !told || !/\?\s*$/.test(asked.text) || !doubting[language].test(asked.text)) return [];
    const next = readTogether(valuesOf(at - 1));
    const [first, last] = [next[0], next.at(-1)];
    const again = valuesOf(at).some(({ kind, same }) => kind === first?.kind && same === first.same);
    if (!first || !last || refusing[language].test(text) || !(again || agreeing[language].test(text))) return [];
    const by = { utteranceId: asked.id, start: first.start, end: last.end };
    return replaced(valuesOf(at - 2), next)
      .filter((value) => value.same !== first.same)
      .map(({ start, end }) => ({ utteranceId: told.id, start, end, by, right: first.start, how: 'restated' }));
  };

  const found = utterances.flatMap((utterance, at): TakenBack[] => {
    const { id, text, language } = utterance;
    const markers = markersIn(text, language);
    const turned = text.search(contrast[language][0]) < 0 ? [] : contrasted(text, language, valuesOf(at));
    return [
      ...struckBy(at, utterance),
      ...markers.flatMap((marker) => restatedBy(at, utterance, marker)),
      ...insteadBy(at, utterance),
      ...doubtedBy(at, utterance),
      ...turned.map(
        ({ start, end }): TakenBack => ({
          utteranceId: id,
          start,
          end,
          by: { utteranceId: id, start: end, end: text.length },
          how: 'restated',
        }),
      ),
    ];
  });
  return found.filter(
    (one, index) =>
      found.findIndex((other) => other.utteranceId === one.utteranceId && other.start === one.start) === index,
  );
};

/** A text with the places taken back blanked out, so that every other place keeps its own. */
export const withoutTakenBack = (
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
): string =>
  places.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
