import { acceptsInput, type Encounter } from '../domain/encounter.js';
import type { NoteType } from '../domain/note-type.js';
import type { Utterance } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import type { EncounterHead } from '../store/encounters.js';
import type { Store } from '../store/store.js';
import type { Lease } from '../store/work.js';
import { applyChanges, type Checks } from './apply-changes.js';
import { whyNoNote } from './enough-speech.js';
import type { NoteDrafter } from './note-drafter.js';

export interface DraftParts {
  readonly store: Store;
  readonly drafter: NoteDrafter;
  readonly noteType: (code: Encounter['noteType']) => NoteType;
  readonly checksFor: (encounter: Encounter, noteType: NoteType, utterances: readonly Utterance[]) => Checks;
  readonly now: () => Date;
  readonly newId: () => string;
}

const ATTEMPTS = 5;

/**
 * Drafts what is not drafted yet, or one section again. Nothing said, too little, or another language makes no note (`whyNoNote`). The draft
 * is laid over the note as it stands when the draft is ready, so what people did meanwhile stays.
 */
export const draftNote = async (
  parts: DraftParts,
  head: EncounterHead,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> => {
  const { store, drafter } = parts;
  const first = await store.snapshot(head.encounter.id);
  if (!first || !acceptsInput(first.encounter.state)) return;
  const { encounter } = first;
  const noteType = parts.noteType(encounter.noteType);
  const reason = first.note === null ? whyNoNote(first.utterances, encounter) : null;
  if (reason !== null) throw new LuonnosError(reason);
  const drafted = new Set(lease.section === null ? first.note?.drafted : []);
  const utterances = first.utterances.filter((utterance) => !drafted.has(utterance.id));
  if (utterances.length === 0) return;
  const changes = await drafter.draft({
    statements: first.note?.statements ?? [],
    utterances,
    noteType,
    section: lease.section,
    mode: encounter.mode,
    spokenLanguage: encounter.spokenLanguage,
    noteLanguage: encounter.noteLanguage,
    visitDate: encounter.createdAt.slice(0, 10),
    signal,
  });
  for (let attempt = 1; !signal.aborted; attempt++) {
    const now = attempt === 1 ? first : await store.snapshot(encounter.id);
    if (!now || !acceptsInput(now.encounter.state)) return;
    const result = applyChanges(now.note, changes, {
      noteType: noteType.code,
      language: encounter.noteLanguage,
      section: lease.section,
      utterances,
      checks: parts.checksFor(now.encounter, noteType, now.utterances),
      newId: parts.newId,
      at: parts.now().toISOString(),
    });
    try {
      await store.commit(now, {
        expectedVersion: now.encounter.version,
        actor: { kind: 'worker', onBehalfOf: encounter.professional.id },
        lease,
        change: { event: 'review', note: { body: result.note, origin: 'machine' } },
        audit: [
          {
            type: 'draft-made',
            drafter: changes.making.drafter,
            model: changes.making.model,
            added: result.added,
            replaced: result.replaced,
            withdrawn: result.withdrawn,
          },
        ],
      });
      return;
    } catch (error) {
      if (!(error instanceof LuonnosError) || error.code !== 'encounter.conflict' || attempt === ATTEMPTS) throw error;
    }
  }
};
