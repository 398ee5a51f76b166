import { draftTextOf, type Statement } from './note.js';
import type { Utterance } from './transcript.js';

/** Cut finely, at abbreviations too, as a drafter may cut: a capital at the beginning and the dot at the end make no difference. */
const sentencesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/(?<=[.!?…]["”»)]?)\s+|\n+/u)
    .map((sentence) => sentence.trim().replace(/\s+/g, ' ').replace(/\.$/, ''))
    .filter((sentence) => sentence !== '');

/**
 * A statement in the professional's own words: written by hand, or drafted from typed text alone, each of its sentences whole and as it
 * was typed there. What they changed in it since is their own as well. Such words are nobody else's writing, whatever put them in place.
 */
export const isOwnWords = (
  statement: Pick<Statement, 'origin' | 'text' | 'evidence' | 'handling'>,
  utterances: readonly Pick<Utterance, 'id' | 'text'>[],
): boolean => {
  const { origin, evidence } = statement;
  if (origin === 'hand') return true;
  if (evidence.length === 0 || evidence.some(({ source }) => source !== 'typed')) return false;
  const cited = utterances.filter(({ id }) => evidence.some((one) => one.id === id));
  const typed = new Set(cited.flatMap(({ text }) => sentencesOf(text)));
  return sentencesOf(draftTextOf(statement)).every((sentence) => typed.has(sentence));
};
