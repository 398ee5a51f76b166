/** What was settled in the place of what was said or proposed: a value denied in so many words, one taken over from another, another day. */
import { agreeing, counters, negators, settling, valueLike } from './correction-words.js';
import { flatMap } from './loops.js';
import { hourAhead, JOINED, type SaidValue, type Spoken, type TakenBack } from './said-values.js';

type ValuesOf = (at: number) => readonly SaidValue[];

/** Characters from the denial to its value, and from there to the one in its place. */
const DENIAL = 24;
const INSTEAD = 70;

const sameValue = (a: SaidValue, b: SaidValue): boolean => a.kind === b.kind && a.same === b.same;
const isOther = (a: SaidValue, b: SaidValue): boolean =>
  a.kind === b.kind && a.same !== b.same && (a.unit === b.unit || a.unit === null || b.unit === null);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Five years ago – no, it wasn't five, it was seven", whoever said the five. */
const deniedBy = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => {
  const own = utterances[at];
  if (!own || !negators[own.language].test(own.text)) return [];
  const { id, text, language } = own;
  // What can be seen at once is looked at before any value is read: one that is denied, and another.
  if (wordsIn(text).filter((word) => valueLike[language].test(word)).length < 2) return [];
  const here = valuesOf(at);
  return flatMap(here, (denied): TakenBack[] => {
    if (denied.kind === 'medicine') return [];
    const lead = text.slice(Math.max(0, denied.start - DENIAL), denied.start);
    const [clause = ''] = /[^,.;:!?…–—]*$/u.exec(lead) ?? [];
    if (!negators[language].test(clause)) return [];
    const next = here.find(
      (one) => one.start > denied.end && one.start - denied.end <= INSTEAD && isOther(denied, one),
    );
    if (!next || /[?]/.test(text.slice(denied.end, next.start))) return [];
    const before = here.findLast((one) => one.end <= denied.start && sameValue(one, denied));
    const by = { utteranceId: id, start: denied.end, end: next.end };
    const place = { right: next.start, how: 'restated' as const };
    if (before) return [{ utteranceId: id, start: before.start, end: denied.end, by, ...place }];
    for (const back of [1, 2]) {
      const earlier = utterances[at - back];
      const old = valuesOf(at - back).findLast((one) => sameValue(one, denied));
      if (!earlier || !old) continue;
      const whole = { utteranceId: id, start: denied.start - clause.length, end: next.end };
      return [{ utteranceId: earlier.id, start: old.start, end: old.end, by: whole, ...place }];
    }
    return [];
  });
};

/** A reply of no more words is nothing but its value. */
const BARE = 3;
/** How far into what its speaker says next a value taken over stands. */
const SOON = 40;

/** Whose turns they are: A, then B, then A again. */
const turnsAt = (utterances: readonly Spoken[], at: number) => {
  const [told, reply, own] = [utterances[at - 2], utterances[at - 1], utterances[at]];
  if (!told?.speaker || !reply?.speaker || own?.speaker !== told.speaker || reply.speaker === told.speaker) return null;
  return { told, reply, own };
};

/** With the last value of a kind, those read together with it: "five, six beers". */
const lastTogether = (values: readonly SaidValue[]): SaidValue[] => {
  const group = values.slice(-1);
  for (const one of values.slice(0, -1).reverse()) {
    if (!group[0] || group[0].start - one.end > JOINED) break;
    group.unshift(one);
  }
  return group;
};

/** "Five beers." – "Eight!" – "Well, eight then." */
const takenOverBy = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => {
  const { told, reply, own } = turnsAt(utterances, at) ?? {};
  if (!told || !reply || !own || /\?/.test(reply.text) || /\?\s*$/.test(told.text)) return [];
  const bare = wordsIn(reply.text);
  if (bare.length > BARE || !bare.some((word) => valueLike[reply.language].test(word))) return [];
  const [given, ...more] = valuesOf(at - 1);
  if (!given || more.length > 0 || given.kind === 'medicine') return [];
  const again = valuesOf(at).some((one) => sameValue(one, given) && one.start < SOON);
  if (!again && !agreeing[own.language].test(own.text)) return [];
  const there = valuesOf(at - 2).filter(({ kind, unit }) => kind === given.kind && (unit === null || unit !== 'clock'));
  if (there.some((one) => sameValue(one, given))) return [];
  const old = lastTogether(there);
  if (old.some((one) => valuesOf(at).some((value) => sameValue(value, one)))) return [];
  const by = { utteranceId: reply.id, start: 0, end: given.end };
  return old.map(({ start, end }) => ({ utteranceId: told.id, start, end, by, right: given.start, how: 'restated' }));
};

/** Utterances a settled day reaches back over. */
const BACK = 3;

const isCalendar = ({ kind, unit }: SaidValue): boolean => kind === 'date' || (kind === 'day' && unit === 'calendar');
const isClock = ({ kind, unit, start }: SaidValue, text: string): boolean =>
  kind === 'number' && (unit === 'clock' || (unit === null && hourAhead.test(text.slice(0, start))));

const ordinal =
  '(?:\\d{1,2}\\.(?!\\d)|(?:twenty-?|thirty-?)?\\s?(?:\\p{L}{2,}th|first|second|third)|\\p{L}*(?:tonde|tionde|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|elfte|tolfte)|\\p{L}*(?:toista|kymmenes|kymmenennes|ensimmäinen|toinen|kolmas|neljäs|viides|kuudes|seitsemäs|kahdeksas|yhdeksäs))';
const ordinalBefore = new RegExp(`(?:(?:the|den)\\s+)?(?<!\\p{L})${ordinal},?\\s+$`, 'iu');
const ordinalAfter = new RegExp(`^,?\\s+(?:(?:the|den)\\s+)?${ordinal}(?!\\p{L})(?:\\s+päivä\\p{L}*)?`, 'iu');

/** "The seventeenth, Thursday": the day of the month goes with that of the week. */
const withOrdinal = (value: SaidValue, text: string): SaidValue => {
  if (value.kind !== 'day') return value;
  const before = ordinalBefore.exec(text.slice(0, value.start))?.[0] ?? '';
  const after = ordinalAfter.exec(text.slice(value.end))?.[0] ?? '';
  return { ...value, start: value.start - before.length, end: value.end + after.length };
};

/** "The seventeenth, Thursday." – "Could it be Friday?" – "Friday the eighteenth then." */
const rebookedBy = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => {
  const own = utterances[at];
  const mark = own ? settling[own.language].exec(own.text) : null;
  if (!own || !mark || !wordsIn(own.text).some((word) => valueLike[own.language].test(word))) return [];
  const from = own.text.slice(0, mark.index).search(/[^.!?…]*$/u);
  return flatMap([isCalendar, isClock], (isOne): TakenBack[] => {
    const ofKind = (place: number): SaidValue[] =>
      valuesOf(place).filter((one) => isOne(one, utterances[place]?.text ?? ''));
    const settled = ofKind(at).filter(({ start }) => start >= from);
    const [first, last] = [settled[0], settled.at(-1)];
    if (!first || !last) return [];
    const by = { utteranceId: own.id, start: first.start, end: last.end };
    const stands = (one: SaidValue): boolean => settled.some((value) => sameValue(value, one));
    const replacing = ({ id, text }: Spoken, values: readonly SaidValue[]): TakenBack[] => {
      const old = lastTogether(values);
      if (old.some(stands)) return [];
      return old
        .map((one) => withOrdinal(one, text))
        .map(({ start, end }) => ({ utteranceId: id, start, end, by, right: first.start, how: 'restated' }));
    };
    const before = ofKind(at).filter(({ end }) => end <= from);
    const found = replacing(own, before);
    for (let back = 1; back <= BACK; back++) {
      const [earlier, reply] = [utterances[at - back], utterances[at - back + 1]];
      if (!earlier?.speaker || !reply) break;
      const old = ofKind(at - back);
      // "Wednesday the twenty-fifth." – "Wednesdays she has her class."
      const echoed = () =>
        !agreeing[reply.language].test(reply.text) &&
        !/\?\s*$/.test(reply.text) &&
        old.some((one) => ofKind(at - back + 1).some((value) => sameValue(one, value)));
      const countered =
        back > 1 && reply.speaker !== earlier.speaker && (counters[reply.language].test(reply.text) || echoed());
      if (countered && old.length > 0) return [...found, ...replacing(earlier, old)];
    }
    return found;
  });
};

export const settledAt = (utterances: readonly Spoken[], at: number, valuesOf: ValuesOf): TakenBack[] => [
  ...deniedBy(utterances, at, valuesOf),
  ...takenOverBy(utterances, at, valuesOf),
  ...rebookedBy(utterances, at, valuesOf),
];
