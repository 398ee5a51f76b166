import type { NoteType, NoteTypeCode } from './domain/note-type.js';
import type { HttpParts } from './http/context.js';
import { measure } from './pilot/measure.js';
import type { Store } from './store/store.js';

/** Active time at the review, where a screen counts it and the snapshot carries it. */
const measuredMs = ({ activeMs }: { readonly encounter: unknown; readonly activeMs?: number }): number | null =>
  activeMs || null;

/** Where a visit's measures come from: what the snapshot knows, its drafts and its audit. */
export const measuring =
  (parts: { store: Store; noteType: (code: NoteTypeCode) => NoteType }): HttpParts['measure'] =>
  async (snapshot, outcome, at) => {
    const { encounter, gaps, voices, note, utterances } = snapshot;
    const [drafted, trail] = await Promise.all([
      parts.store.draftedStatements(encounter.id),
      parts.store.auditTrail(encounter.id),
    ]);
    return measure(
      {
        outcome,
        encounter,
        parts: snapshot.parts,
        gaps,
        voices,
        note,
        drafted,
        utterances,
        sections: parts.noteType(encounter.noteType).sections.map(({ code }) => code),
        trail,
        measuredMs: measuredMs(snapshot),
      },
      at,
    );
  };
