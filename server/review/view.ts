import type { NoteType } from '../domain/note-type.js';
import { signBlocks } from '../domain/sign.js';
import type { EncounterView } from '../domain/view.js';
import type { Snapshot } from '../store/encounters.js';
import { contentHash, renderText } from './render.js';

/** What the responsible professional sees of a snapshot. */
export const viewOf = (snapshot: Snapshot, noteType: NoteType): EncounterView => {
  const { encounter, parts, gaps, utterances, voices, untranscribed, note, activities, signed, receipt, delivery } =
    snapshot;
  const text = note ? renderText(note, noteType, encounter.kind, snapshot.style.form) : null;
  return {
    encounter,
    parts,
    gaps,
    moments: snapshot.moments,
    utterances,
    voices,
    untranscribed,
    note,
    activities,
    signBlocks: signBlocks(snapshot, false),
    contentText: text,
    contentHash: text === null ? null : contentHash(text, encounter),
    signed: signed ? { noteId: signed.noteId, at: signed.signedAt, by: signed.signer.name, text: signed.text } : null,
    receipt,
    delivery,
    draftCost: snapshot.draftCost,
    copiesGoneBy: snapshot.copiesGoneBy,
    copiesWouldGoBy: snapshot.copiesWouldGoBy,
  };
};
