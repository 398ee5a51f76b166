import type { z } from 'zod';
import { FRAME_MS } from '../domain/audio.js';
import type { Actor } from '../domain/audit.js';
import type { Sign } from '../domain/commands.js';
import type { Encounter } from '../domain/encounter.js';
import { keptFromGuardian } from '../domain/guardian.js';
import { type Note, standing } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import { isOwnWords } from '../domain/own-words.js';
import type { PilotMeasures } from '../domain/pilot.js';
import { type SignedNote, SignedNoteData } from '../domain/record.js';
import { signBlocks } from '../domain/sign.js';
import { changedFields } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import type { Snapshot } from '../store/encounters.js';
import { digestOf } from '../store/seal.js';
import type { Store } from '../store/store.js';
import { contentHash, renderSections, renderText } from './render.js';

export interface SignOffParts {
  readonly store: Store;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly measure: (snapshot: Snapshot, outcome: 'signed', at: Date) => Promise<PilotMeasures>;
  /** Whether a note leaves by an interface, and whether it can say there that it is not for the guardian. */
  readonly services: { readonly record: { readonly provider: string | null; readonly guardianLabel: boolean } };
}

/**
 * Attestation: the one place, beside reading one back, where a `SignedNote` is born. Throws `sign.changed` when what would be signed
 * is not what the signer saw, `sign.blocked` with every reason at once, `sign.unchanged` for an amendment that says what stands already,
 * `sign.guardian-label` where what is not for the guardian would be filed as if it were. Signing the same thing again is a harmless repeat.
 */
export const signOff = async (
  parts: SignOffParts,
  snapshot: Snapshot,
  noteType: NoteType,
  actor: Actor,
  ask: z.infer<typeof Sign> & { subjectChecked: boolean },
): Promise<void> => {
  const { encounter, note, signed } = snapshot;
  const { record } = parts.services;
  if (['signed', 'copied', 'filed'].includes(encounter.state)) {
    if (signed?.hash === ask.hash) return;
    throw new LuonnosError('encounter.wrong-state');
  }
  const blocks = signBlocks(snapshot, ask.gapsAcknowledged, ask.contextAcknowledged);
  if (!note || blocks.length > 0) throw new LuonnosError('sign.blocked', { details: { blocks } });
  const text = renderText(note, noteType, encounter.kind, snapshot.style.form);
  const hash = contentHash(text, encounter, note);
  if (hash !== ask.hash) throw new LuonnosError('sign.changed');
  const notForGuardian = keptFromGuardian(note);
  if (notForGuardian.length > 0 && record.provider !== null && !record.guardianLabel)
    throw new LuonnosError('sign.guardian-label');
  const replaces = encounter.amends ? { noteId: encounter.amends.noteId, reason: encounter.amends.reason } : null;
  if (replaces && signed && isSame(signed, text, encounter, notForGuardian)) throw new LuonnosError('sign.unchanged');
  const at = parts.now();
  const recordedMs = snapshot.parts.reduce((sum, part) => sum + part.frames * FRAME_MS, 0);
  const start = snapshot.parts[0]?.startedAt ?? encounter.createdAt;
  const end = new Date(Math.min(Date.parse(start) + recordedMs, at.getTime())).toISOString();
  const machineWritten = standing(note).some(
    (statement) => statement.origin === 'machine' && !isOwnWords(statement, snapshot.utterances),
  );
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
      ...(encounter.professional.registration && { registration: encounter.professional.registration }),
    },
    organisation: encounter.organisation,
    signedAt: at.toISOString(),
    period: { start, end },
    machineWritten,
    writtenBy: machineWritten ? writersOf(note) : [],
    visit: encounter.recordVisit ?? null,
    text,
    sections: renderSections(note, noteType, snapshot.style.form),
    notForGuardian,
    replaces,
    hash,
  });
  await parts.store.commit(snapshot, {
    expectedVersion: ask.expectedVersion,
    actor,
    change: {
      event: 'sign',
      signed: data as SignedNote,
      amends: null,
      measures: await parts.measure(snapshot, 'signed', at),
      ...(record.provider !== null && { work: [{ kind: 'file' }] }),
    },
    audit: [
      {
        type: 'note-signed',
        revision: data.revision,
        digest: digestOf(snapshot.key, 'note', hash),
        gapsAcknowledged: ask.gapsAcknowledged ? snapshot.gaps.length : 0,
        ...(encounter.contextLeftAt && { contextAcknowledged: true }),
        subjectChecked: ask.subjectChecked,
        replaces: replaces?.noteId ?? null,
      },
    ],
  });
};

/** What drafted a note, each once: a model that was changed meanwhile is another. */
const writersOf = ({ makings }: Note): SignedNote['writtenBy'] => [
  ...new Map(
    makings.map(({ drafter, model, promptHash }) => [
      [drafter, model, promptHash].join('|'),
      { drafter, model, promptHash },
    ]),
  ).values(),
];

/** Nothing to replace: the same words about the same person, marked the same. */
const isSame = (
  signed: SignedNote,
  text: string,
  { subject }: Pick<Encounter, 'subject'>,
  notForGuardian: readonly string[],
): boolean =>
  signed.text === text &&
  signed.subject.id === subject.id &&
  changedFields(signed.subject, subject).length === 0 &&
  signed.notForGuardian.join() === notForGuardian.join();
