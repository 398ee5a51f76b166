/**
 * What was taken back in a conversation: "viisi, eiku kymmenen", "vänster – nej, höger", "five milligrams" / "no, ten", "poista toi".
 * Pure data and one function, used by drafting and by the checks alike.
 */
import { contrast, refusing, spokenStop, strike, strong, weak } from './correction-words.js';
import type { Language } from './language.js';
import { flatMap, matchesOf } from './loops.js';
import { putInsteadAt } from './put-instead.js';
import { saidAgainAt } from './said-again.js';
import { fits, readTogether, replaced, type SaidValue, type Spoken, type TakenBack } from './said-values.js';
import { settledAt } from './settled.js';

export type { SaidValue, TakenBack } from './said-values.js';

/** Characters between a strong marker and the values on its two sides, and the same for a weak one. */
const REACH = { strong: 70, weak: 25 } as const;
/** Utterances a correction reaches back to. */
const BACK = 3;
/** Words between a bare "no" and the value it puts in another's place: "no, it's just ten". More of them tell something else. */
const REFUSED = 3;
const reason = /^\s*(?:se on|sehän on|det är|det e|that's|that is|it's)(?: an?| en)?\s*$/iu;
/** Where sentences end: at a written mark, or at one said aloud, which may be the end of what comes before an order. */
const stops = (language: Language): { readonly each: RegExp; readonly atEnd: RegExp } => ({
  each: new RegExp(`[.!?…](?=\\s|$)|(?<!\\p{L})(?:${spokenStop[language]})(?!\\p{L})`, 'giu'),
  atEnd: new RegExp(`(?:[\\s.!?…,;–-]|(?<!\\p{L})(?:${spokenStop[language]})(?=[\\s.,]*$))+$`, 'iu'),
});
const ends: Record<Language, ReturnType<typeof stops>> = { fi: stops('fi'), sv: stops('sv'), en: stops('en') };

/** Where the sentence that ends at `end` begins. */
const sentenceStart = (text: string, end: number, language: Language): number => {
  const body = text.slice(0, end).replace(ends[language].atEnd, '');
  const last = matchesOf(body, ends[language].each).at(-1);
  const from = last ? last.index + last[0].length : 0;
  return from + text.slice(from).search(/\S|$/);
};

/** Where the question begins that a text ends with; 0 where it ends with none. */
const askedFrom = (text: string): number => {
  const [last] = matchesOf(text.trimEnd().slice(0, -1), /[.!?…]\s/g).slice(-1);
  return /\?\s*$/.test(text) && last ? last.index + 2 : 0;
};

interface Marker {
  readonly force: 'strong' | 'weak';
  readonly start: number;
  readonly end: number;
}

const markersIn = (text: string, language: Language): Marker[] =>
  flatMap(['strong', 'weak'] as const, (force) => {
    const words = (force === 'strong' ? strong : weak)[language];
    if (text.search(words) < 0) return [];
    return matchesOf(text, words).map((match) => ({
      force,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });

/** The values denied in "not five but ten". */
const contrasted = (text: string, language: Language, here: readonly SaidValue[]): SaidValue[] => {
  const [turn, denial] = contrast[language];
  return flatMap(matchesOf(text, turn), (match) => {
    const next = here.find((value) => value.start >= match.index && value.start - match.index <= REACH.weak);
    const old = here.findLast((value) => value.end <= match.index && match.index - value.end <= REACH.weak);
    return next && old && fits(old, next) && denial.test(text.slice(0, old.start)) ? [old] : [];
  });
};

/** "Right 38, left 44. Sorry, the right was 36": a value of the side that is named again. */
const relabelled = (near: readonly SaidValue[], here: readonly SaidValue[], from: number): SaidValue | null => {
  const [label, value] = here.filter(({ start }) => start >= from);
  if (label?.kind !== 'side' || !value || value.kind === 'side' || value.start - from > REACH.weak) return null;
  const at = near.findLastIndex(({ kind, same }) => kind === 'side' && same === label.same);
  const old = at === -1 ? undefined : near.slice(at + 1).find(({ kind }) => kind === 'side' || kind === value.kind);
  return old && old.kind === value.kind && fits(old, value) && old.same !== value.same ? old : null;
};

/**
 * Everything taken back in these utterances, which are in the order they were said. `valuesIn` finds the values of one, in order.
 * A value put in the place of itself takes nothing back.
 */
export const takenBack = (
  utterances: readonly Spoken[],
  valuesIn: (utterance: Spoken) => readonly SaidValue[],
): TakenBack[] => {
  const known = new Map<number, readonly SaidValue[]>();
  const valuesOf = (at: number): readonly SaidValue[] => {
    const utterance = utterances[at];
    if (!utterance) return [];
    const values = known.get(at) ?? valuesIn(utterance);
    known.set(at, values);
    return values;
  };

  const struckBy = (at: number, { id, text, language }: Spoken): TakenBack[] =>
    flatMap(text.search(strike[language]) < 0 ? [] : matchesOf(text, strike[language]), (order): TakenBack[] => {
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

  /** "The nineteenth… no, that's a Saturday, the eighteenth": why the first does not stand is no value. */
  const reasonFor = (at: number, { id, text }: Spoken, { start, end }: Marker): TakenBack[] => {
    const [first, second] = valuesOf(at).filter((value) => value.start >= end && value.start - end <= REACH.strong);
    if (!first || !second || first.unit !== 'calendar' || !reason.test(text.slice(end, first.start))) return [];
    if (!valuesOf(at).some((value) => value.kind === 'day' && value.start > first.end && value.same !== first.same))
      return [];
    const by = { utteranceId: id, start, end: second.end };
    const from = end + text.slice(end).search(/\S/);
    return [{ utteranceId: id, start: from, end: second.start, by, right: second.start, how: 'restated' }];
  };

  const restatedBy = (at: number, { id, text, language }: Spoken, { force, start, end }: Marker): TakenBack[] => {
    const here = valuesOf(at);
    const next = readTogether(here.filter((value) => value.start >= end && value.start - end <= REACH[force]));
    const last = next.at(-1);
    // "No adrenaline pen" denies; "no, adrenaline" puts right.
    const denies =
      last?.kind === 'medicine' && /^no$/i.test(text.slice(start, end)) && /^\s+\p{L}/u.test(text.slice(end));
    // "Aspirin, no, I cannot. Paracetamol is fine": another sentence puts nothing right.
    const ends = force === 'weak' || /ei siis/i.test(text.slice(start, end));
    const apart = ends && /\p{L}[^.!?…]*[.!?…]\s/u.test(text.slice(end, next[0]?.start ?? end));
    if (!last || denies || apart) return [];
    const by = { utteranceId: id, start, end: last.end };
    const right = next[0]?.start ?? end;
    const made = (utteranceId: string, old: readonly SaidValue[]): TakenBack[] =>
      old.every((value) => next.some((other) => other.same === value.same))
        ? []
        : old.map((value) => ({ utteranceId, start: value.start, end: value.end, by, right, how: 'restated' }));
    const near = here.filter((value) => value.end <= start);
    const labelled = relabelled(near, here, end);
    if (labelled) return made(id, [labelled]);
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
      const from = before && force === 'weak' && reach === 1 ? askedFrom(before.text) : 0;
      const old = before
        ? replaced(
            valuesOf(at - back).filter((value) => value.start >= from),
            next,
          )
        : [];
      if (before && old.length > 0) return made(before.id, old);
    }
    return [];
  };

  const found = flatMap(utterances, (utterance, at): TakenBack[] => {
    const { id, text, language } = utterance;
    const markers = markersIn(text, language);
    const turned = text.search(contrast[language][0]) < 0 ? [] : contrasted(text, language, valuesOf(at));
    return [
      ...struckBy(at, utterance),
      ...flatMap(markers, (marker) => [...restatedBy(at, utterance, marker), ...reasonFor(at, utterance, marker)]),
      ...putInsteadAt(utterances, at, valuesOf),
      ...settledAt(utterances, at, valuesOf),
      ...saidAgainAt(utterances, at, valuesOf),
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
