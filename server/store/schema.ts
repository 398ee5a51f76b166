import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;
type Timestamp = ColumnType<Date, Date, Date>;

export interface PersonTable {
  id: string;
  role: string;
  name: string;
  title: string;
  profession: string | null;
  register: string | null;
  organisation_id: string;
  organisation_name: string;
  practitioner_id: string | null;
  registration: ColumnType<string | null, string | null | undefined, string | null>;
  unit: ColumnType<string | null, string | null | undefined, string | null>;
  seen_at: Timestamp;
}

export interface EncounterTable {
  id: string;
  version: number;
  state: string;
  kind: string;
  sample: string | null;
  organisation_id: string;
  organisation_name: string;
  register: string;
  professional_id: string;
  note_type: string;
  mode: string;
  spoken_language: string;
  note_language: string;
  present: string[];
  subject_id: string;
  subject: Buffer;
  informing: Json<unknown>;
  record_visit: ColumnType<unknown, string | null | undefined, string | null>;
  subject_locked: Generated<boolean>;
  context_left_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  amends: ColumnType<unknown, string | null | undefined, string | null>;
  key_id: string;
  wrapped_key: Buffer;
  key_shed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  shed_key_id: ColumnType<string | null, string | null | undefined, string | null>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface PartTable {
  id: Generated<number>;
  encounter_id: string;
  ordinal: number;
  kind: string;
  device: string;
  epoch: number;
  frames: Generated<number>;
  started_at: Timestamp;
  ended_at: Timestamp | null;
  destroyed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  heard_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  late: Generated<boolean>;
  transcript: Generated<number>;
  transcript_asked: ColumnType<number | null, number | null | undefined, number | null>;
  voice: ColumnType<number[] | null, number[] | null | undefined, number[] | null>;
  finalised_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

export interface UtteranceTable {
  encounter_id: string;
  id: string;
  position: Generated<string>;
  source: string;
  part_id: number | null;
  speaker: string | null;
  role: string;
  start_ms: number;
  end_ms: number;
  confidence: number | null;
  language: string;
  transcript: Generated<number>;
  body: Buffer;
}

export interface UploadTable {
  id: string;
  encounter_id: string;
  kind: string;
  bytes: string;
  received: Generated<string>;
  part_id: number | null;
  created_at: Timestamp;
  completed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

export interface WorkTable {
  id: Generated<string>;
  encounter_id: string;
  kind: string;
  part_id: number | null;
  section: string | null;
  state: string;
  epoch: Generated<number>;
  lease_by: string | null;
  lease_until: Timestamp | null;
  attempts: Generated<number>;
  next_attempt_at: Timestamp;
  last_error: string | null;
}

export interface DraftCallTable {
  id: Generated<string>;
  encounter_id: string;
  at: Timestamp;
  model: string;
  outcome: string;
  input_tokens: number;
  output_tokens: number;
  ms: number;
}

export interface LaunchTable {
  id: string;
  digest: Buffer | null;
  person_id: string;
  subject_id: string;
  record_visit: ColumnType<unknown, string | null, string | null>;
  at: Timestamp;
  encounter_id: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface Database {
  person: PersonTable;
  encounter: EncounterTable;
  part: PartTable;
  gap: { part_id: number; at_ms: number; duration_ms: number; reason: string };
  moment: { part_id: number; at_ms: number };
  audio_block: { part_id: number; first_seq: number; frames: number; form: Generated<string>; body: Buffer | null };
  upload: UploadTable;
  upload_block: { upload_id: string; position: string; body: Buffer };
  utterance: UtteranceTable;
  voice_role: {
    encounter_id: string;
    part_id: number;
    transcript: number;
    speaker: string;
    role: string;
    confirmed: boolean;
  };
  utterance_role: { encounter_id: string; utterance_id: string; role: string };
  preference: { person_id: string; length: string; form: string; phrases: Json<unknown>; updated_at: Timestamp };
  own_setting: {
    person_id: string;
    spoken: string | null;
    written: string | null;
    tour_seen: boolean;
    updated_at: Timestamp;
  };
  refused_sound: { part_id: number; transcript: number; start_ms: number; end_ms: number };
  revision: { encounter_id: string; number: number; origin: string; body: Buffer; created_at: Timestamp };
  signed_note: {
    note_id: string;
    encounter_id: string;
    revision: number;
    body: Buffer;
    signed_at: Timestamp;
    copied_sections: ColumnType<string[], string[] | undefined, string[]>;
    copied_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  review_time: { encounter_id: string; person_id: string; active_ms: string; at: Timestamp };
  receipt: { note_id: string; document_id: string; version_id: string; at: Timestamp; read_back_equal: boolean };
  integrator_request: { integrator_id: string; key: string; digest: string; encounter_id: string; at: Timestamp };
  webhook: {
    id: string;
    position: Generated<string>;
    integrator_id: string;
    encounter_id: string;
    type: string;
    body: string;
    created_at: Timestamp;
    delivered_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  filing: {
    note_id: string;
    sent_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    adopt: ColumnType<string | null, string | null | undefined, string | null>;
    accepted: ColumnType<Record<string, string>, string | undefined, string>;
    trouble: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  };
  work: WorkTable;
  draft_call: DraftCallTable;
  launch: LaunchTable;
  pilot_visit: {
    encounter_id: string;
    revision: number;
    note_id: string | null;
    at: Timestamp;
    organisation_id: string;
    register: string;
    unit: string | null;
    professional_id: string;
    profession: string;
    measures: Json<unknown>;
    filed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    filing_failures: Generated<number>;
  };
  eligible_visits: { organisation_id: string; week: string; profession: string; visits: number };
  audit: {
    id: Generated<string>;
    at: Timestamp;
    organisation_id: string;
    register: string | null;
    actor: Json<unknown>;
    encounter_id: string | null;
    subject_id: string | null;
    type: string;
    data: Json<Record<string, unknown>>;
  };
}
