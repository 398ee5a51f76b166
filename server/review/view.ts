import type { NoteType } from '../domain/note-type.js';
import { signBlocks } from '../domain/sign.js';
import type { EncounterView } from '../domain/view.js';
import type { Snapshot } from '../store/encounters.js';
import { contentHash, renderText } from './render.js';

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
    utterances,
    voices,
    untranscribed,
    note,
    activities,
    signBlocks: signBlocks(snapshot, false),
    contentText: text,
    contentHash: note && text !== null ? contentHash(text, encounter, note) : null,
    signed: signedView(snapshot),
    earlier: earlierOf(snapshot),
    receipt,
    delivery,
    draftCost: snapshot.draftCost,
    copiesGoneBy: snapshot.copiesGoneBy,
    copiesWouldGoBy: snapshot.copiesWouldGoBy,
  };
};
