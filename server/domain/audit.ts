import type { Informing } from './encounter.js';
import type { ExportForm } from './export.js';
import type { Profession } from './professional.js';
import type { WorkKind } from './work.js';

/** What happened, in the past tense. Data follows from the type; none of it is content. */
export type AuditEvent =
  | { type: 'signed-in' }
  | { type: 'signed-out' }
  | { type: 'subjects-searched'; hits: number }
  /** The record system launched Luonnos for a subject. `visit`: it said which of its visits it is. */
  | { type: 'launched'; visit: boolean }
  /** The record system launched Luonnos for somebody else while this was being recorded. */
  | { type: 'context-left' }
  | { type: 'launch-refused'; code: string }
  | { type: 'encounter-created'; noteType: string; mode: string; kind: string }
  | { type: 'encounter-read' }
  /** What the record system says of the subject was read: shown, or names of medicines alone, to know when they are heard. */
  | { type: 'context-read'; purpose: 'screen' | 'names'; parts: string[]; failed: string[] }
  /** Somebody who does not answer for it asked for it, and was told that there is no such encounter. */
  | { type: 'access-refused' }
  | { type: 'client-informed'; informing: Informing }
  | { type: 'recording-refused'; by: string; partsDestroyed: number }
  | { type: 'part-started'; part: number }
  | { type: 'part-ended'; part: number; frames: number }
  | { type: 'part-taken-over'; part: number }
  /** Sound of an ended part that was still on its device. */
  | { type: 'part-reopened'; part: number }
  | { type: 'gap-marked'; part: number; reason: string; durationMs: number }
  | { type: 'moment-marked'; part: number }
  | { type: 'moment-unmarked'; part: number }
  /** Its digest was asked for: what was sent is compared with what is stored. */
  | { type: 'audio-compared'; part: number; frames: number }
  | { type: 'audio-played'; part: number; fromMs: number; toMs: number }
  | { type: 'audio-destroyed'; parts: number; frames: number; hours: number }
  /** What was forgotten: its place alone. Whoever forgets says on what ground. */
  | { type: 'audio-forgotten'; part: number; fromMs: number; toMs: number; ground: string }
  | { type: 'upload-started'; kind: string; bytes: number }
  | { type: 'upload-refused'; code: string }
  | { type: 'upload-dropped'; ground: 'cancelled' | 'replaced' | 'abandoned' }
  | { type: 'upload-imported'; part: number; frames: number }
  | { type: 'transcription-asked-again'; part: number; transcript: number }
  /** `unlinked`: statements whose words the newer transcript does not have. */
  | { type: 'transcript-renewed'; part: number; transcript: number; relinked: number; unlinked: number }
  | { type: 'keys-renewed'; keyId: string }
  | { type: 'text-typed'; utterances: number }
  | { type: 'draft-asked'; section: string | null }
  | { type: 'draft-made'; drafter: string; model: string | null; added: number; replaced: number; withdrawn: number }
  | { type: 'work-failed'; work: WorkKind; code: string; attempts: number; final: boolean }
  | { type: 'work-asked'; work: WorkKind }
  | { type: 'statement-edited'; statement: string; flags: number }
  | { type: 'statement-confirmed'; statement: string }
  | { type: 'statement-looked-at'; statement: string }
  | { type: 'statement-removed'; statement: string }
  | { type: 'statement-restored'; statement: string }
  | { type: 'statement-added'; statement: string; origin: 'hand' | 'omission' }
  | { type: 'omission-left-out'; utterance: string }
  | { type: 'statement-moved'; statement: string }
  | { type: 'change-undone' | 'change-done-again'; did: string; statement: string | null }
  /** How long a statement's evidence was in sight, or its sound played, ms: as the screen measured it. */
  | { type: 'evidence-opened'; statement: string; how: 'shown' | 'played'; ms: number }
  | { type: 'speaker-role-set'; part: number; speaker: string; role: string }
  | { type: 'utterance-role-set'; utterance: string; role: string | null }
  /** Statements whose verdicts are others since somebody's role is another. */
  | { type: 'statements-rechecked'; changed: number }
  | { type: 'own-settings-changed'; spoken: string | null; written: string | null; tourSeen: boolean }
  | { type: 'preferences-changed'; length: string; form: string; phrases: number }
  /** `digest`: of what was signed, an HMAC under the encounter's key as it was then. */
  | {
      type: 'note-signed';
      revision: number;
      digest: string;
      gapsAcknowledged: number;
      contextAcknowledged?: boolean;
      subjectChecked: boolean;
      replaces: string | null;
    }
  /** Another person, or the same one as the record system has them now. Written under both. */
  | { type: 'subject-corrected'; from: string; to: string }
  | { type: 'authenticated-again' }
  | { type: 'note-amended'; noteId: string; reason: string }
  | { type: 'amendment-abandoned'; noteId: string }
  | { type: 'note-copied'; noteId: string; section: string | null }
  /** `sha256` of the file, by which it is known again. */
  | { type: 'note-exported'; noteId: string; form: ExportForm; sha256: string }
  | { type: 'section-marked'; section: string; notForGuardian: boolean }
  | { type: 'note-filed'; documentId: string; versionId: string; readBackEqual: boolean }
  /** A person said what is true of a note that did not get into the record by itself. */
  | { type: 'filing-decided'; decision: string; documentId: string | null; versionId: string | null }
  | { type: 'note-withdrawn'; noteId: string; reason: string; documentId: string | null; versionId: string | null }
  | { type: 'filed-document-read'; documentId: string }
  | { type: 'handed-over'; to: string }
  | { type: 'encounter-discarded'; reason: string }
  /** The data protection officer looked at who handled one subject's data: a row of that subject. */
  | { type: 'access-log-read'; entries: number }
  | { type: 'access-log-extracted'; entries: number; form: 'print' | 'csv' }
  /** An integrator was told how far an encounter has come, was given the signed note, or was refused what it asked for. */
  | { type: 'status-given' }
  | { type: 'signed-note-given'; noteId: string; revision: number }
  | { type: 'interface-refused'; operation: string; code: string }
  | { type: 'webhook-delivered'; webhook: string; integrator: string; about: string }
  | { type: 'pilot-figures-read' }
  | { type: 'pilot-rows-exported'; rows: number }
  /** How many visits of a week could have been recorded, by profession; null took a count back. */
  | { type: 'pilot-eligible-set'; week: string; visits: Readonly<Partial<Record<Profession, number | null>>> };

/** Who did it: a person, an integrator's program, or a leased worker on behalf of the responsible professional. */
export type Actor =
  | { kind: 'person' | 'integrator'; id: string; name: string }
  | { kind: 'worker'; onBehalfOf: string };
