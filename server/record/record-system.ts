import type { FiledDocument, Receipt, SignedNote } from '../domain/record.js';
import type { Subject, SubjectIdentity } from '../domain/subject.js';

/** What the professional typed to find a subject. Sent in a request body, never in a URL. */
export interface SubjectQuery {
  readonly text: string;
}

/** A signed note that the one to be filed replaces; its document where it is known to have one, and the version in which it was left. */
export interface Replaced {
  readonly noteId: string;
  readonly documentId: string | null;
  readonly versionId: string | null;
}

/** What is known of a note's way into the record, where no process that dies can lose it. */
export interface Trail {
  /** How long ago a try began whose outcome nobody knows, ms; null: none. */
  readonly sentMsAgo: number | null;
  /** The document that it is: a person said so, or it says so itself with other content; null: neither. */
  readonly adopt: string | null;
  /** Told before anything leaves that the record system would take twice. */
  sending(): Promise<void>;
  /** And when it was refused: that it is not there is known again. */
  refused(): Promise<void>;
  /** Those of these documents that are another note's. */
  known(documentIds: readonly string[]): Promise<readonly string[]>;
}

/**
 * The patient or client record system. Throws `record.unavailable` (try again), `record.unauthorised`, `record.conflict`,
 * `record.rejected` (it will not take this), `record.not-found`. Abort rejects with the signal's reason. A refusal may be a
 * `RecordRefusal`, which has the record system's own words.
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
   * also where nobody knows whether it got there. Throws `record.changed` where that is no longer as it was left, `record.ambiguous` with
   * `documents` where only a person can say whether it is there, `record.differs` when what is read back is not the note, with
   * `documentId` where it says that it is.
   */
  file(
    note: SignedNote,
    options: { signal: AbortSignal; earlier?: readonly Replaced[]; trail?: Trail },
  ): Promise<Receipt>;
  /**
   * Marks a document as entered in error, and gives the version it has then. Again changes nothing. Throws `record.changed` with `documentId`
   * and `versionId` when it is no longer in the version given.
   */
  withdraw(documentId: string, options: { signal: AbortSignal; versionId: string }): Promise<{ versionId: string }>;
  read(documentId: string, options: { signal: AbortSignal }): Promise<FiledDocument>;
}
