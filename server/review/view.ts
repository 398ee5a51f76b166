import type { NoteType } from '../domain/note-type.js';
import { signBlocks } from '../domain/sign.js';
import type { EncounterView } from '../domain/view.js';
import type { Snapshot } from '../store/encounters.js';
import { contentHash, renderText } from './render.js';

/** What the responsible professional sees of a snapshot. */
export const viewOf = (snapshot: Snapshot, noteType: NoteType): EncounterView => {
  const { encounter, parts, gaps, utterances, voices, untranscribed, note, activities, signed, receipt, delivery } =
    snapshot;
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
    contentHash: note ? contentHash(renderText(note, noteType, encounter.kind), encounter) : null,
    signed: signed ? { noteId: signed.noteId, at: signed.signedAt, by: signed.signer.name, text: signed.text } : null,
    receipt,
    delivery,
    copiesGoneBy: snapshot.copiesGoneBy,
    copiesWouldGoBy: snapshot.copiesWouldGoBy,
  };
};
