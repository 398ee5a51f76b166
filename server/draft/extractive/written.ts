/** Dictated and typed words: all of them go into the note, sentence by sentence, under their heading or where their cues say. */
import type { Language } from '../../domain/language.js';
import type { Evidence } from '../../domain/note.js';
import type { NoteType } from '../../domain/note-type.js';
import type { Source, Utterance } from '../../domain/transcript.js';
import { readDictation } from '../dictation.js';
import type { DraftedStatement } from '../note-drafter.js';
import { isNumberLike } from '../number-like.js';
import { lowerWords, topicsIn } from './cues.js';
import { placeFor, placementOf } from './placement.js';
import { sentencesOf } from './sentences.js';
import { correctionsIn, type TakenBackIn, withCuts } from './taken-back.js';

/** Where a sentence without a heading goes; one that shows nothing stays with the sentence before it. */
const sorter = (noteType: NoteType, language: Language) => {
  const { otherwise } = placementOf(noteType.code);
  let current: string | null = null;
  return (text: string): string => {
    const words = lowerWords(text);
    const numbers = words.some((word) => isNumberLike(word, language));
    current = placeFor(noteType.code, topicsIn(words, language), 'writer', numbers)?.section ?? current ?? otherwise;
    return current;
  };
};

const asSentence = (text: string): string => {
  const capital = text.replace(/^([^\p{L}\p{N}]*)(\p{Ll})/u, (_, before, letter) => before + letter.toUpperCase());
  return /[.?!…:]["”]?$/.test(capital) ? capital : `${capital}.`;
};

/** A sentence put right by a later one stands with it as one statement. */
export const dictatedStatements = (
  utterances: readonly Utterance[],
  noteType: NoteType,
  language: Language,
  takenBackIn: TakenBackIn,
): DraftedStatement[] => {
  const sentences = readDictation(utterances, noteType, language).flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => ({ ...sentence, heading: paragraph.section })),
  );
  const lines = sentences.map(({ text }, index) => ({ id: `${index}`, text, language }));
  const { cuts, puts } = correctionsIn(lines, takenBackIn);
  const section = sorter(noteType, language);
  const drafted = new Map<string, DraftedStatement>();
  sentences.forEach(({ text, sources, heading }, index) => {
    const shown = withCuts(text, 0, text.length, cuts.get(`${index}`) ?? []).trim();
    if (!/[\p{L}\p{N}]/u.test(shown)) return;
    const evidence = sources.map(({ id, quote }): Evidence => ({ source: 'dictated', id, quote, language }));
    const wrong = puts.find(({ by }) => by.id === `${index}`)?.wrong.id;
    const before = wrong === undefined ? undefined : drafted.get(wrong);
    if (wrong !== undefined && before) {
      drafted.set(wrong, {
        ...before,
        text: `${before.text} ${asSentence(shown)}`,
        evidence: [...before.evidence, ...evidence],
      });
    } else drafted.set(`${index}`, { section: heading ?? section(shown), text: asSentence(shown), evidence });
  });
  return [...drafted.values()];
};

/** Who writes ends sentences by marks: a line without its last one is none the less a sentence, and no question is told apart in it. */
const writtenSentences = (line: string, language: Language): string[] =>
  sentencesOf(/[.!?…]["”]?$/.test(line) ? line : `${line}.`, language).map(({ start, end }) => line.slice(start, end));

/** Typed text is the professional's own: not a word is left out, not even a filler. */
export const typedStatements = (utterances: readonly Utterance[], noteType: NoteType): DraftedStatement[] => {
  const sorters = new Map<Language, ReturnType<typeof sorter>>();
  return utterances.flatMap((utterance) => {
    const { language, text, id } = utterance;
    const section = sorters.get(language) ?? sorter(noteType, language);
    sorters.set(language, section);
    const lines = text.split('\n').map((line) => line.trim());
    return lines
      .filter((line) => line !== '')
      .flatMap((line) =>
        writtenSentences(line, language).map((sentence) => ({
          section: section(sentence),
          text: asSentence(sentence),
          evidence: [{ source: 'typed' as Source, id, quote: sentence, language }],
        })),
      );
  });
};
