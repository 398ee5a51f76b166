/** A unit as the words of a statement, and what it rests on. */
import type { Evidence } from '../../domain/note.js';
import type { Utterance } from '../../domain/transcript.js';
import { emptyWords } from './empty-words.js';
import type { Piece } from './pieces.js';
import { isUnit } from './taken-back.js';
import type { Unit } from './units.js';

/** "… milligrams": nothing is left but what the old value counted. */
const isEmptied = ({ raw, words, utterance }: Piece): boolean =>
  raw.includes('…') && words.every((word) => isUnit(word) || emptyWords[utterance.language].has(word));

const quoteMarks = { fi: ['”', '”'], sv: ['”', '”'], en: ['“', '”'] } as const;

/** "Question – answer", or the sentences alone. A child is quoted word for word, fillers and all. */
export const textOf = (unit: Unit, quoted: boolean): string => {
  const at = unit.asked ? unit.pieces.indexOf(unit.asked) + 1 : 0;
  const asking = unit.pieces.slice(0, at).map((piece) => piece.text);
  const all = unit.pieces.slice(at);
  const left = all.filter((piece) => !isEmptied(piece));
  const told = left.length > 0 ? left : all;
  const [open, close] = quoteMarks[unit.utterance.language];
  const own = quoted
    ? `${open}${told.map(({ raw }) => raw).join(' ')}${close}`
    : told.map(({ text }) => text).join(' ');
  return asking.length === 0 ? own : `${asking.join(' ')} – ${own}`;
};

/** Sentences that followed one another are one quote. */
export const evidenceOf = (unit: Unit): Evidence[] => {
  const spans: { utterance: Utterance; start: number; end: number }[] = [];
  for (const { utterance, start, end } of unit.pieces) {
    const last = spans.at(-1);
    if (last?.utterance === utterance && start >= last.end && utterance.text.slice(last.end, start).trim() === '')
      last.end = end;
    else spans.push({ utterance, start, end });
  }
  return spans.map(({ utterance: { id, text, language }, start, end }) => ({
    source: 'utterance',
    id,
    quote: text.slice(start, end),
    language,
  }));
};
