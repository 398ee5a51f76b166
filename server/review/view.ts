import { type Note, standing } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import { signBlocks } from '../domain/sign.js';
import { countWords } from '../domain/sign-pace.js';
import type { EncounterView, NextStep } from '../domain/view.js';
import type { Snapshot } from '../store/encounters.js';
import { contentHash, renderText } from './render.js';
import { nextStep } from './steps.js';

const shownStep = (note: Note | null, person: string, way: 'undo' | 'redo'): NextStep | null => {
  const step = nextStep(note, person, way);
  if (!step) return null;
  const { id, did, statement } = step;
  return { step: id, did, statement: (statement?.after ?? statement?.before)?.statement.id ?? null };
};

const paceOf = (note: Note | null, activeMs: number): EncounterView['pace'] => {
  const left = note ? standing(note) : [];
  const words = left.reduce((sum, { text }) => sum + countWords(text), 0);
  return { activeMs, words, statements: left.filter(({ highRisk }) => highRisk).length };
};

/** The note without what can be undone in it: that holds words twice, and is the server's to lay. */
const shown = ({ steps: _, ...note }: Note): Note => note;

const signedView = ({ versions }: Snapshot): EncounterView['signed'] => {
  const [newest] = versions;
  if (!newest) return null;
  const { note, copiedSections, copiedAt } = newest;
  return {
    noteId: note.noteId,
    at: note.signedAt,
    by: note.signer.name,
    text: note.text,
    version: versions.length,
    sections: note.sections.map(({ code, title }) => ({
      code,
      title,
      notForGuardian: note.notForGuardian.includes(code),
      copied: copiedAt !== null || copiedSections.includes(code),
    })),
  };
};

/** Each with the reason for which the next one replaced it. */
const earlierOf = ({ versions }: Snapshot): EncounterView['earlier'] =>
  versions.slice(1).map(({ note, receipt }, at) => ({
    noteId: note.noteId,
    at: note.signedAt,
    by: note.signer.name,
    text: note.text,
    documentId: receipt?.documentId ?? null,
    reason: versions[at]?.note.replaces?.reason ?? null,
  }));

/** What the responsible professional sees of a snapshot. */
export const viewOf = (snapshot: Snapshot, noteType: NoteType): EncounterView => {
  const { encounter, parts, gaps, utterances, voices, untranscribed, note, activities, receipt, delivery } = snapshot;
  const text = note ? renderText(note, noteType, encounter.kind, snapshot.style.form) : null;
  return {
    encounter,
    parts,
    gaps,
    moments: snapshot.moments,
    utterances,
    voices,
    untranscribed,
    note: note && shown(note),
    undo: shownStep(note, encounter.professional.id, 'undo'),
    redo: shownStep(note, encounter.professional.id, 'redo'),
    pace: paceOf(note, snapshot.activeMs),
    activities,
    signBlocks: signBlocks(snapshot, false),
    contentText: text,
    contentHash: note && text !== null ? contentHash(text, encounter, note) : null,
    signed: signedView(snapshot),
    earlier: earlierOf(snapshot),
    receipt,
    delivery,
    exports: snapshot.exports,
    trouble: snapshot.signed?.signer.id === encounter.professional.id ? snapshot.trouble : null,
    draftCost: snapshot.draftCost,
    copiesGoneBy: snapshot.copiesGoneBy,
    copiesWouldGoBy: snapshot.copiesWouldGoBy,
  };
};
