import type { Selectable } from 'kysely';
import type { Part } from '../domain/audio.js';
import { Encounter } from '../domain/encounter.js';
import { Person } from '../domain/professional.js';
import { Utterance } from '../domain/transcript.js';
import { Activity } from '../domain/work.js';
import type { EncounterTable, PartTable, PersonTable, UtteranceTable, WorkTable } from './schema.js';
import { sealJson, unsealJson } from './seal.js';

/** Row shapes in, domain values out. Everything read is parsed: a row that does not fit is an error, not a guess. */

export const personFromRow = (row: Selectable<PersonTable>): Person =>
  Person.parse({
    role: row.role,
    id: row.id,
    name: row.name,
    title: row.title,
    profession: row.profession,
    register: row.register,
    organisation: { id: row.organisation_id, name: row.organisation_name },
    practitionerId: row.practitioner_id,
    registration: row.registration ?? undefined,
    ...(row.unit !== null && { unit: row.unit }),
  });

export const subjectContext = (encounterId: string): string => `subject|${encounterId}`;

export const encounterFromRow = (
  row: Selectable<EncounterTable>,
  person: Selectable<PersonTable>,
  key: Uint8Array,
): Encounter =>
  Encounter.parse({
    id: row.id,
    version: row.version,
    state: row.state,
    kind: row.kind,
    sample: row.sample,
    organisation: { id: row.organisation_id, name: row.organisation_name },
    register: row.register,
    professional: {
      id: person.id,
      name: person.name,
      title: person.title,
      profession: person.profession,
      practitionerId: person.practitioner_id,
      registration: person.registration ?? undefined,
    },
    noteType: row.note_type,
    mode: row.mode,
    spokenLanguage: row.spoken_language,
    noteLanguage: row.note_language,
    present: row.present,
    subject: unsealJson(key, subjectContext(row.id), row.subject),
    informing: row.informing,
    recordVisit: row.record_visit,
    subjectLocked: row.subject_locked,
    contextLeftAt: row.context_left_at?.toISOString() ?? null,
    amends: row.amends,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });

export const partFromRow = (row: Selectable<PartTable>): Part => ({
  id: row.id,
  ordinal: row.ordinal,
  kind: row.kind as Part['kind'],
  frames: row.frames,
  startedAt: row.started_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  late: row.late,
});

export const utteranceContext = (encounterId: string, id: string): string => `utterance|${encounterId}|${id}`;

export const utteranceToRow = (encounterId: string, key: Uint8Array, utterance: Utterance) => ({
  encounter_id: encounterId,
  id: utterance.id,
  source: utterance.source,
  part_id: utterance.partId,
  speaker: utterance.speaker,
  role: utterance.role,
  start_ms: utterance.startMs,
  end_ms: utterance.endMs,
  confidence: utterance.confidence,
  language: utterance.language,
  body: sealJson(key, utteranceContext(encounterId, utterance.id), utterance.text),
});

export const utteranceFromRow = (row: Selectable<UtteranceTable>, key: Uint8Array): Utterance =>
  Utterance.parse({
    id: row.id,
    source: row.source,
    partId: row.part_id,
    speaker: row.speaker,
    role: row.role,
    startMs: row.start_ms,
    endMs: row.end_ms,
    text: unsealJson(key, utteranceContext(row.encounter_id, row.id), row.body),
    confidence: row.confidence,
    language: row.language,
  });

export const activityFromRow = (row: Selectable<WorkTable>): Activity =>
  Activity.parse({
    kind: row.kind,
    partId: row.part_id,
    section: row.section,
    state: row.state,
    attempts: row.attempts,
    lastError: row.last_error,
    nextAttemptAt: row.state === 'waiting' ? row.next_attempt_at.toISOString() : null,
  });

export const noteContext = (encounterId: string, number: number): string => `revision|${encounterId}|${number}`;
export const signedContext = (encounterId: string, noteId: string): string => `signed|${encounterId}|${noteId}`;
