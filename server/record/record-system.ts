import type { FiledDocument, Receipt, SignedNote } from '../domain/record.js';
import type { Subject } from '../domain/subject.js';

/** What the professional typed to find a subject. Sent in a request body, never in a URL. */
export interface SubjectQuery {
  readonly text: string;
}

/**
 * The patient or client record system. Throws `record.unavailable` (try again), `record.unauthorised`, `record.conflict`,
 * `record.rejected` (it will not take this), `record.not-found`. Abort rejects with the signal's reason.
 */
export interface RecordSystem {
  readonly name: string;
  /** Subjects whose name or identifier matches; at most 20. */
  searchSubjects(query: SubjectQuery, options: { signal: AbortSignal }): Promise<Subject[]>;
  subject(id: string, options: { signal: AbortSignal }): Promise<Subject>;
  /**
   * Puts the note into the record and reads it back. Filing the same note again, after an unknown outcome too, gives the same
   * document: never a second one.
   */
  file(note: SignedNote, options: { signal: AbortSignal }): Promise<Receipt>;
  read(documentId: string, options: { signal: AbortSignal }): Promise<FiledDocument>;
}
