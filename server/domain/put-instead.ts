/** What one speaker puts in the place of what another said, without a word that says so. */
import { agreeing, doubting, isOpen, refusing, valueLike } from './correction-words.js';
import { JOINED, readTogether, replaced, type SaidValue, type Spoken, type TakenBack } from './said-values.js';

/** So many words at most lead up to a value that stands in the place of one another speaker asked about: "Rather from ten." */
const LEAD = 2;

/** So many words at most are a reply that is nothing but a value: "Three times a day." */
const BARE = 5;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

type ValuesOf = (at: number) => readonly SaidValue[];

/** Where the last sentence of a text begins. */
const lastStart = (text: string): number => {
  const [end] = [
    ...text
      .trimEnd()
      .slice(0, -1)
      .matchAll(/[.!?…]\s/g),
  ].slice(-1);
  return end ? end.index + 2 : 0;
};

const othersBefore = (utterances: readonly Spoken[], at: number): Spoken | null => {
  const [own, before] = [utterances[at], utterances[at - 1]];
  return own?.speaker && before?.speaker && own.speaker !== before.speaker ? before : null;
};

/** "Twice a day?" – "Three times." and "Your left ankle." – "Right ankle.": another value than the one the other said. */
const insteadBy = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => {
  const own = utterances[at];
  const before = othersBefore(utterances, at);
  if (!own || !before) return [];
  const { id, text, language } = own;
  if (agreeing[language].test(text)) return [];
  const asks = /\?\s*$/.test(before.text);
  const [sentence = ''] = /^[^.!?…]*/u.exec(text) ?? [];
  // What can be seen at once is looked at before any value is read.
  if (asks ? isOpen(before.text, before.language) : wordsIn(sentence).length > BARE || /\?\s*$/.test(text)) return [];
  const opening = wordsIn(sentence).slice(0, LEAD + 1);
  if (!opening.some((word) => valueLike[language].test(word))) return [];
  const next = readTogether(valuesOf(at));
  const [first, last] = [next[0], next.at(-1)];
  if (!first || !last || first.kind === 'medicine') return [];
  if (wordsIn(text.slice(0, first.start)).length > LEAD || first.start > sentence.length) return [];
  const from = asks ? lastStart(before.text) : 0;
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
  if (!asks) {
    // Nothing but the value, and what the other counted or named with it.
    const said = wordsIn(before.text);
    const counted = first.kind !== 'number' || (all[0]?.unit ?? null) !== null;
    const rest = wordsIn(sentence.slice(0, first.start) + sentence.slice(last.end));
    if (!counted || !rest.every((word) => said.includes(word))) return [];
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
const doubtedBy = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => {
  const own = utterances[at];
  const [asked, told] = [othersBefore(utterances, at), othersBefore(utterances, at - 1)];
  if (!own || !asked || !told || !/\?\s*$/.test(asked.text) || !doubting[asked.language].test(asked.text)) return [];
  const next = readTogether(valuesOf(at - 1));
  const [first, last] = [next[0], next.at(-1)];
  const again = valuesOf(at).some(({ kind, same }) => kind === first?.kind && same === first.same);
  if (!first || !last || refusing[own.language].test(own.text) || !(again || agreeing[own.language].test(own.text)))
    return [];
  const by = { utteranceId: asked.id, start: first.start, end: last.end };
  return replaced(valuesOf(at - 2), next)
    .filter((value) => value.same !== first.same)
    .map(({ start, end }) => ({ utteranceId: told.id, start, end, by, right: first.start, how: 'restated' }));
};

/** Values said before the utterance at `at` that it, or the question right before it, put another in the place of. */
export const putInsteadAt = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => [
  ...insteadBy(utterances, at, valuesOf),
  ...doubtedBy(utterances, at, valuesOf),
];
