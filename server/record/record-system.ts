import type { FiledDocument, Receipt, SignedNote } from '../domain/record.js';
import type { Subject, SubjectIdentity } from '../domain/subject.js';

/** What the professional typed to find a subject. Sent in a request body, never in a URL. */
export interface SubjectQuery {
  readonly text: string;
}

/** A signed note that the one to be filed replaces; its document where it is known to have one. */
export interface Replaced {
  readonly noteId: string;
  readonly documentId: string | null;
}

/**
 * The patient or client record system. Throws `record.unavailable` (try again), `record.unauthorised`, `record.conflict`,
 * `record.rejected` (it will not take this), `record.not-found`. Abort rejects with the signal's reason.
 */
export interface RecordSystem {
  readonly name: string;
  /** Subjects whose name or identifier matches; at most 20. */
  searchSubjects(query: SubjectQuery, options: { signal: AbortSignal }): Promise<Subject[]>;
  /** Who has this id now. */
  identity(id: string, options: { signal: AbortSignal }): Promise<SubjectIdentity>;
  /**
   * Puts the note into the record and reads it back. Filing the same note again, after an unknown outcome too, gives the same
   * document: never a second one. `earlier`: what it replaces, newest first; whatever of it is in the record is marked superseded,
   * also where nobody knows whether it got there.
   */
  file(note: SignedNote, options: { signal: AbortSignal; earlier?: readonly Replaced[] }): Promise<Receipt>;
  read(documentId: string, options: { signal: AbortSignal }): Promise<FiledDocument>;
}
