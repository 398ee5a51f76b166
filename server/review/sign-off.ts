import { FRAME_MS } from '../domain/audio.js';
import type { Actor } from '../domain/audit.js';
import { standing } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import type { PilotMeasures } from '../domain/pilot.js';
import { type SignedNote, SignedNoteData } from '../domain/record.js';
import { signBlocks } from '../domain/sign.js';
import { LuonnosError } from '../errors.js';
import type { Snapshot } from '../store/encounters.js';
import { digestOf } from '../store/seal.js';
import type { Store } from '../store/store.js';
import { contentHash, renderText } from './render.js';

/**
 * Attestation: the one place, beside reading one back, where a `SignedNote` is born. Throws `sign.changed` when what would be signed
 * is not what the signer saw, `sign.blocked` with every reason at once. Signing the same thing again is a harmless repeat.
 */
export const signOff = async (
  parts: {
    store: Store;
    now: () => Date;
    newId: () => string;
    measure: (snapshot: Snapshot, outcome: 'signed', at: Date) => Promise<PilotMeasures>;
  },
  snapshot: Snapshot,
  noteType: NoteType,
  actor: Actor,
  ask: { expectedVersion: number; hash: string; gapsAcknowledged: boolean },
): Promise<void> => {
  const { encounter, note, signed } = snapshot;
  if (encounter.state === 'signed' || encounter.state === 'filed') {
    if (signed?.hash === ask.hash) return;
    throw new LuonnosError('encounter.wrong-state');
  }
  const blocks = signBlocks(snapshot, ask.gapsAcknowledged);
  if (!note || blocks.length > 0) throw new LuonnosError('sign.blocked', { details: { blocks } });
  const text = renderText(note, noteType, encounter.kind, snapshot.style.form);
  const hash = contentHash(text, encounter);
  if (hash !== ask.hash) throw new LuonnosError('sign.changed');
  const at = parts.now();
  const recordedMs = snapshot.parts.reduce((sum, part) => sum + part.frames * FRAME_MS, 0);
  const start = snapshot.parts[0]?.startedAt ?? encounter.createdAt;
  const end = new Date(Math.min(Date.parse(start) + recordedMs, at.getTime())).toISOString();
  const data = SignedNoteData.parse({
    noteId: parts.newId(),
    encounterId: encounter.id,
    revision: snapshot.revision,
    kind: encounter.kind,
    noteType: encounter.noteType,
    title: noteType.title[note.language],
    register: encounter.register,
    language: note.language,
    subject: encounter.subject,
    signer: {
      id: encounter.professional.id,
      name: encounter.professional.name,
      title: encounter.professional.title,
      practitionerId: encounter.professional.practitionerId,
    },
    organisation: encounter.organisation,
    signedAt: at.toISOString(),
    period: { start, end },
    machineWritten: standing(note).some((statement) => statement.origin === 'machine'),
    text,
    hash,
  });
  await parts.store.commit(snapshot, {
    expectedVersion: ask.expectedVersion,
    actor,
    change: {
      event: 'sign',
      signed: data as SignedNote,
      work: [{ kind: 'file' }],
      measures: await parts.measure(snapshot, 'signed', at),
    },
    audit: [
      {
        type: 'note-signed',
        revision: data.revision,
        digest: digestOf(snapshot.key, 'note', hash),
        gapsAcknowledged: ask.gapsAcknowledged ? snapshot.gaps.length : 0,
      },
    ],
  });
};
