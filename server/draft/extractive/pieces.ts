import type { Utterance } from '../../domain/transcript.js';
import { isNumberLike } from '../number-like.js';
import { cleaned } from './cleaning.js';
import { lowerWords, type Topic, topicsIn } from './cues.js';
import { sentencesOf } from './sentences.js';
import { beginsCorrection, type Corrections, withCuts } from './taken-back.js';

/** One sentence of an utterance, with a correction of it if one follows. */
export interface Piece {
  readonly utterance: Utterance;
  readonly start: number;
  readonly end: number;
  /** As it was said, without what was taken back. */
  readonly raw: string;
  /** As it would stand in the note. */
  readonly text: string;
  readonly question: boolean;
  /** A claim that asks for a nod: stands also when nobody nods. */
  readonly tagged: boolean;
  readonly topics: ReadonlyMap<Topic, number>;
  /** Of `text`, in small letters. */
  readonly words: readonly string[];
  readonly numbers: boolean;
}

export const piecesOf = (utterance: Utterance, corrections: Corrections): Piece[] => {
  const { id, language, text } = utterance;
  const cuts = corrections.cuts.get(id) ?? [];
  const spans: { start: number; end: number; question: boolean; tagged: boolean }[] = [];
  for (const { start, end, raw, question, tagged } of sentencesOf(text, language)) {
    const last = spans.at(-1);
    // A correction stays with the sentence it corrects.
    const joined = beginsCorrection(raw, language) || cuts.some((cut) => cut.start < start && cut.end > start);
    if (last && joined) last.end = end;
    else spans.push({ start, end, question, tagged });
  }
  return spans.flatMap(({ start, end, question, tagged }): Piece[] => {
    const raw = withCuts(text, start, end, cuts).trim();
    const shown = cleaned(raw, language, question);
    if (shown === '') return [];
    const words = lowerWords(shown);
    const topics = topicsIn(words, language);
    const numbers = words.some((word) => isNumberLike(word, language));
    return [{ utterance, start, end, raw, text: shown, question, tagged, topics, words, numbers }];
  });
};

const FEW = 4;

/** Says nothing of its own: "Muuta ei oo." */
export const isBare = (piece: Piece): boolean => piece.words.length <= FEW && piece.topics.size === 0;

/** Numbers and hardly a word beside them: "Sataneljäkymmentä kautta yhdeksänkymmentä." */
export const countsOnly = (piece: Piece): boolean => {
  if (!piece.numbers) return false;
  const others = piece.words.filter((word) => !isNumberLike(word, piece.utterance.language));
  return others.length <= 2;
};

export const allTopics = (pieces: readonly Piece[]): Map<Topic, number> => {
  const all = new Map<Topic, number>();
  for (const { topics } of pieces) for (const [topic, count] of topics) all.set(topic, (all.get(topic) ?? 0) + count);
  return all;
};
