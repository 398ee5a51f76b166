/** What one speaker puts in the place of what another said, without a word that says so. */
import {
  agreeing,
  doubting,
  dropping,
  isOpen,
  negators,
  offering,
  preferring,
  proposing,
  refusing,
  valueLike,
  weekdayLike,
} from './correction-words.js';
import { JOINED, readTogether, replaced, type SaidValue, type Spoken, type TakenBack } from './said-values.js';

/** So many words at most lead up to a value that stands in the place of one another speaker asked about: "Rather from ten." */
const LEAD = 2;

/** The same of a value in the place of one offered: "She would rather have it in the right." */
const OFFERED = 6;

/** So many words at most are a reply that is nothing but a value: "Three times a day." */
const BARE = 5;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Monday?" – "Monday the 17th.": the same said more closely. */
const isSameWord = (text: string, value: SaidValue | undefined, other: string, again: SaidValue): boolean =>
  value !== undefined &&
  value.kind === 'day' &&
  text.slice(value.start, value.start + STEM).toLowerCase() ===
    other.slice(again.start, again.start + STEM).toLowerCase();
const STEM = 5;

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
  const lead = asks && offering[before.language].test(before.text) ? OFFERED : LEAD;
  const opening = wordsIn(sentence).slice(0, lead + 1);
  if (!opening.some((word) => valueLike[language].test(word))) return [];
  const next = readTogether(valuesOf(at));
  const [first, last] = [next[0], next.at(-1)];
  if (!first || !last || first.kind === 'medicine') return [];
  if (wordsIn(text.slice(0, first.start)).length > lead || first.start > sentence.length) return [];
  const from = asks ? lastStart(before.text) : 0;
  const there = valuesOf(at - 1).filter(({ start, kind }) => start >= from && kind === first.kind);
  const old = replaced(there, next);
  const group = there.filter(
    (one) => old.length > 0 && one.unit === old[0]?.unit && Math.abs(one.start - (old[0]?.end ?? 0)) <= JOINED,
  );
  const all = [...new Set([...group, ...old])];
  if (all.length === 0 || valuesOf(at - 1).some(({ same, kind }) => kind === first.kind && same === first.same))
    return [];
  if (isSameWord(before.text, all[0], text, first)) return [];
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
  const next = readTogether(valuesOf(at - 1).filter(({ kind }) => kind !== 'medicine'));
  const [first, last] = [next[0], next.at(-1)];
  const again = valuesOf(at).some(({ kind, same }) => kind === first?.kind && same === first.same);
  if (!first || !last || refusing[own.language].test(own.text) || !(again || agreeing[own.language].test(own.text)))
    return [];
  const by = { utteranceId: asked.id, start: first.start, end: last.end };
  return replaced(valuesOf(at - 2), next)
    .filter((value) => value.same !== first.same)
    .map(({ start, end }) => ({ utteranceId: told.id, start, end, by, right: first.start, how: 'restated' }));
};

/** A turn that the same speaker comes back from: what they said before it, what the other answered, and what they say now. */
const exchangeAt = (utterances: readonly Spoken[], at: number) => {
  const [told, answer, own] = [utterances[at - 2], othersBefore(utterances, at), utterances[at]];
  return told && answer && own && told.speaker === own.speaker ? { told, answer, own } : null;
};

/** "On Tuesday?" – "I'm away then. Wednesday?" – "Wednesday it is.": the day of the first question does not stand. */
const resettledBy = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => {
  const { told, answer, own } = exchangeAt(utterances, at) ?? {};
  if (!told || !answer || !own || !/\?\s*$/.test(told.text) || agreeing[answer.language].test(answer.text)) return [];
  if (!weekdayLike.test(answer.text) || !weekdayLike.test(own.text)) return [];
  const named = (place: number): SaidValue[] =>
    valuesOf(place).filter(({ kind, unit }) => kind === 'day' && unit !== null);
  const next = named(at - 1).find((value) =>
    named(at).some((again) => isSameWord(answer.text, value, own.text, again)),
  );
  const old = valuesOf(at - 2).filter(
    ({ start, kind, unit }) => start >= lastStart(told.text) && (kind === 'date' || (kind === 'day' && unit !== null)),
  );
  if (!next || old.some((value) => isSameWord(told.text, value, answer.text, next))) return [];
  const by = { utteranceId: answer.id, start: next.start, end: next.end };
  return old.map(({ start, end }) => ({ utteranceId: told.id, start, end, by, right: next.start, how: 'restated' }));
};

/** "I suggest twenty hours." – "I'd rather …" – "Thirty hours, in that case." */
const renegotiatedBy = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => {
  const { told, answer, own } = exchangeAt(utterances, at) ?? {};
  if (!told || !answer || !own || !proposing[told.language].test(told.text)) return [];
  if (!preferring[answer.language].test(answer.text)) return [];
  const from = told.text.search(proposing[told.language]);
  return valuesOf(at).flatMap((value): TakenBack[] => {
    if (value.kind !== 'number' || value.unit === null) return [];
    const old = valuesOf(at - 2).find((one) => one.start >= from && one.kind === 'number' && one.unit === value.unit);
    if (!old || old.same === value.same) return [];
    const by = { utteranceId: own.id, start: value.start, end: value.end };
    // "Twice is quite a lot": the answer says it again.
    const again = valuesOf(at - 1).filter(
      ({ kind, unit, same }) => kind === 'number' && unit === old.unit && same === old.same,
    );
    return [
      { utteranceId: told.id, start: old.start, end: old.end, by, right: value.start, how: 'restated' },
      ...again.map(({ start, end }) => ({
        utteranceId: answer.id,
        start,
        end,
        by,
        right: value.start,
        how: 'restated' as const,
      })),
    ];
  });
};

/** How far into an answer a refusal begins. */
const REFUSAL = 25;

/** "We could try propranolol." – "I have asthma." – "Then not.": what was proposed goes. */
const droppedBy = (utterances: readonly Spoken[], at: number): TakenBack[] => {
  const { told, answer, own } = exchangeAt(utterances, at) ?? {};
  const words = own && dropping[own.language].exec(own.text)?.[0];
  if (!own || !told || !answer || words === undefined) return [];
  const proposed = told.text.search(proposing[told.language]);
  const turnedDown =
    negators[answer.language].test(answer.text.slice(0, REFUSAL)) || preferring[answer.language].test(answer.text);
  if (proposed < 0 && (!turnedDown || /\?\s*$/.test(told.text))) return [];
  const start = proposed < 0 ? lastStart(told.text) : told.text.slice(0, proposed).search(/[^.!?…]*$/u);
  const by = { utteranceId: own.id, start: 0, end: words.length };
  return [
    {
      utteranceId: told.id,
      start: start + told.text.slice(start).search(/\S|$/u),
      end: told.text.length,
      by,
      how: 'struck',
    },
  ];
};

/** Letters between a medicine and what is said of it. */
const BESIDE = 25;
const since: Record<Spoken['language'], RegExp> = {
  fi: /(?<!\p{L})(?:nyt|nykyään|nostettiin|laskettiin)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:nu|numera|höjdes|sänktes)(?!\p{L})/iu,
  en: /\b(?:now|these days|put up|brought down|went up)\b/iu,
};
/** "Ramipril five milligrams." – "The ramipril's ten now.": another's dose of the same medicine is no more. */
const updatedBy = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => {
  const [own, before] = [utterances[at], othersBefore(utterances, at)];
  if (!own || !before || !since[own.language].test(own.text)) return [];
  const here = valuesOf(at);
  if (!here.some(({ kind }) => kind === 'medicine')) return [];
  const there = valuesOf(at - 1);
  return here.flatMap((medicine, index): TakenBack[] => {
    const next = here[index + 1];
    const named = there.findIndex(({ kind, same }) => kind === 'medicine' && same === medicine.same);
    const old = named === -1 ? undefined : there[named + 1];
    if (medicine.kind !== 'medicine' || next?.kind !== 'number' || next.start - medicine.end > BESIDE) return [];
    if (old?.kind !== 'number' || old.same === next.same) return [];
    const by = { utteranceId: own.id, start: next.start, end: next.end };
    return [{ utteranceId: before.id, start: old.start, end: old.end, by, right: next.start, how: 'restated' }];
  });
};

/** Values said before the utterance at `at` that it, or the question right before it, put another in the place of. */
export const putInsteadAt = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => [
  ...insteadBy(utterances, at, valuesOf),
  ...doubtedBy(utterances, at, valuesOf),
  ...updatedBy(utterances, at, valuesOf),
  ...resettledBy(utterances, at, valuesOf),
  ...renegotiatedBy(utterances, at, valuesOf),
  ...droppedBy(utterances, at),
];
