/**
 * What was taken back leaves the words it was said in, so that only the corrected value stands. In a speaker's own sentence the old
 * value goes with the words that announced the new one; in another utterance an ellipsis stands in its place, beside the correction.
 */
import { contrast, strong, weak } from '../../domain/correction-words.js';
import type { TakenBack } from '../../domain/corrections.js';
import type { Language } from '../../domain/language.js';
import { isNumberLike } from '../number-like.js';

/** Begins with words that say something before was wrong. */
export const beginsCorrection = (text: string, language: Language): boolean =>
  [...text.matchAll(strong[language])].some(({ index }) => index === 0);

/** What a drafter has to know of speech to see what was taken back in it, by the id of the utterance it was said in. */
export type TakenBackIn = (said: readonly SpokenLine[]) => ReadonlyMap<string, readonly TakenBack[]>;

export interface SpokenLine {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
}

/** Words that go, and what is shown instead. Places are those of `String.slice`. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** Words at one place that put words at another right. */
export interface PutRight {
  readonly by: { readonly id: string; readonly start: number };
  readonly wrong: { readonly id: string; readonly start: number };
}

export interface Corrections {
  readonly cuts: ReadonlyMap<string, readonly Cut[]>;
  /** From one utterance to another only; one's own words are put right in place. */
  readonly puts: readonly PutRight[];
}

/** Old values this close together go as one: "142 kautta 88". */
const JOINED = 14;

const units =
  /^(?:mg|milli|gram|mikro|micro|kilo|kg|ml|lit|tabl|kertaa|gång|times|prosent|procent|percent|aste|grad|degree|euro|viik|veck|week|päiv|dag|day|kuukau|månad|month|vuot|vuod|vuosi|år|year|tunti|tunni|timm|hour|minu|sent|cent|mmhg|elohop|klo|kello|klockan)/iu;

/** "Milligrammaa", "weeks": what a number counts. */
export const isUnit = (word: string): boolean => units.test(word);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];

/** Where the words that announce a correction end, apologies and all: "eiku anteeksi, ". */
const markerEnd = (text: string, from: number, language: Language): number => {
  let end = from;
  for (let again = true; again; ) {
    again = false;
    for (const pattern of [strong[language], weak[language]]) {
      const match = [...text.matchAll(pattern)].find(
        ({ index }) => index >= end && /^[\s,.:;–-]*$/u.test(text.slice(end, index)),
      );
      if (match) {
        end = match.index + match[0].length;
        again = true;
      }
    }
  }
  return end + (/^[\s,.:;–-]*/u.exec(text.slice(end))?.[0].length ?? 0);
};

/** Nothing but units, or words said again with the new value. */
const saysNothing = (between: string, after: string, language: Language): boolean => {
  const next = wordsOf(after).slice(0, 10);
  const told = [strong, weak].reduce((rest, markers) => rest.replace(markers[language], ' '), between);
  return wordsOf(told).every(
    (word) =>
      isUnit(word) || isNumberLike(word, language) || next.some((later) => later.slice(0, 4) === word.slice(0, 4)),
  );
};

const sentenceEnds = /^\s*(?:[.!?…]|$)/u;
const wordAfter = /^\s+(\p{L}+)/u;

/** A value fits where the old one stood, in the same form: a number, or in Finnish a word with the same ending. */
const fitsThere = (old: string, next: string, language: Language): boolean =>
  language !== 'fi' || isNumberLike(next.split(/\s/)[0] ?? '', language) || old.slice(-2) === next.slice(-2);

/** "Six days this month. No, five.": the new value, with nothing after it, in the place of the old one. */
const inPlace = (
  { text, language }: SpokenLine,
  from: number,
  to: number,
  { by, right }: Pick<TakenBack, 'by' | 'right'>,
): Cut[] | null => {
  const between = text.slice(to, by.start);
  const end = markerEnd(text, by.start, language);
  const lead = right !== undefined && /\p{L}/u.test(text.slice(end, right));
  if (right === undefined || (!lead && saysNothing(between, text.slice(end), language))) return null;
  const unit = wordAfter.exec(text.slice(by.end));
  const counted = unit?.[1] !== undefined && isUnit(unit[1]) ? by.end + unit[0].length : by.end;
  const again = counted > by.end && between.toLowerCase().includes((unit?.[1] ?? '').toLowerCase().slice(0, 4));
  const value = text.slice(right, again ? by.end : counted);
  if (!sentenceEnds.test(text.slice(counted)) || !fitsThere(text.slice(from, to), value, language)) return null;
  const told = lead && saysNothing(between, '', language) ? 0 : between.replace(/[\s,;:.!?…–-]+$/u, '').length;
  return [
    { start: from, end: to, shown: value },
    { start: to + told, end: counted, shown: '' },
  ];
};

const ownCuts = (line: SpokenLine, from: number, to: number, one: Pick<TakenBack, 'by' | 'right'>): Cut[] => {
  const placed = inPlace(line, from, to, one);
  if (placed) return placed;
  const { text, language } = line;
  const by = one.by.start;
  const end = markerEnd(text, by, language);
  if (saysNothing(text.slice(to, by), text.slice(end), language)) return [{ start: from, end, shown: '' }];
  const before = text.slice(to, by).replace(/[\s,;–-]+$/u, '').length;
  return [
    { start: from, end: to, shown: '' },
    { start: to + before, end, shown: ' ' },
  ];
};

/** "Ei vasen vaan oikea": from the denial to the turn. */
const contrastCut = ({ text, language }: SpokenLine, from: number, to: number): Cut | null => {
  const [turn, denial] = contrast[language];
  const denies = denial.exec(text.slice(0, from));
  const turns = [...text.matchAll(turn)].find(({ index }) => index >= to);
  return denies && turns ? { start: denies.index, end: turns.index + turns[0].length, shown: '' } : null;
};

export const correctionsIn = (lines: readonly SpokenLine[], takenBackIn: TakenBackIn): Corrections => {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const cuts = new Map<string, Cut[]>();
  const puts: PutRight[] = [];
  const cut = (id: string, ...more: readonly Cut[]): void => {
    cuts.set(id, [...(cuts.get(id) ?? []), ...more]);
  };
  for (const [id, places] of takenBackIn(lines)) {
    const line = byId.get(id);
    if (!line) continue;
    const sorted = [...places].sort((a, b) => a.start - b.start);
    sorted.forEach((one, index) => {
      const { by, start, end } = one;
      if (one.how === 'struck') {
        cut(id, { start, end, shown: '' });
        cut(by.utteranceId, { start: by.start, end: by.end, shown: '' });
        return;
      }
      const before = sorted[index - 1];
      if (before && before.by.start === by.start && start - before.end <= JOINED) return;
      let last = end;
      for (const next of sorted.slice(index + 1))
        if (next.by.start === by.start && next.start - last <= JOINED) last = next.end;
      const other = byId.get(by.utteranceId);
      if (by.utteranceId === id) {
        const turned = by.start === end ? contrastCut(line, start, last) : null;
        // After the marker: why the old value does not stand.
        const why = by.start < start ? { start, end: last, shown: '' } : null;
        cut(id, ...(why ? [why] : turned ? [turned] : ownCuts(line, start, last, one)));
      } else if (other) {
        cut(id, { start, end: last, shown: '…' });
        cut(other.id, { start: by.start, end: markerEnd(other.text, by.start, other.language), shown: '' });
        puts.push({ by: { id: other.id, start: by.start }, wrong: { id, start } });
      }
    });
  }
  return { cuts, puts };
};

/** The text from `start` to `end` without what was taken back in it. */
export const withCuts = (text: string, start: number, end: number, cuts: readonly Cut[]): string => {
  let shown = '';
  let at = start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.end <= at || cut.start >= end) continue;
    shown += text.slice(at, Math.max(at, cut.start)) + cut.shown;
    at = Math.min(end, cut.end);
  }
  return shown + text.slice(at, end);
};
