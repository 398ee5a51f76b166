import { z } from 'zod';
import { AmendReason } from './amend.js';
import { Language } from './language.js';
import { NoteTypeCode } from './note-type.js';
import { Register } from './professional.js';
import { RecordVisit } from './record-visit.js';
import { Subject } from './subject.js';

/** A note as it left the professional's hands: the bytes to file and everything the signature covers. */
export const SignedNoteData = z.object({
  /** Fixed at signing; the record system's business identifier of the document. */
  noteId: z.uuid(),
  encounterId: z.uuid(),
  revision: z.number().int().positive(),
  kind: z.enum(['sample', 'live']),
  noteType: NoteTypeCode,
  title: z.string(),
  register: Register,
  language: Language,
  subject: Subject,
  signer: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    practitionerId: z.string(),
    registration: z.string().optional(),
  }),
  organisation: z.object({ id: z.string(), name: z.string() }),
  signedAt: z.iso.datetime(),
  period: z.object({ start: z.iso.datetime(), end: z.iso.datetime() }),
  /** At least one statement was written by a machine and left standing. */
  machineWritten: z.boolean(),
  /** What wrote the statements that a machine wrote, newest last; empty where none was left, and in notes signed before it was kept. */
  writtenBy: z
    .array(z.object({ drafter: z.string(), model: z.string().nullable(), promptHash: z.string().nullable() }))
    .default([]),
  visit: RecordVisit.nullable().default(null),
  /** The rendered text, exactly as it is filed. */
  text: z.string(),
  /** The same words by section, for copying; empty in notes signed before there was any. */
  sections: z.array(z.object({ code: z.string(), title: z.string(), text: z.string() })).default([]),
  /** Codes of the sections that are not for the guardian. */
  notForGuardian: z.array(z.string()).default([]),
  /** The signed note it replaces, and why. */
  replaces: z.object({ noteId: z.uuid(), reason: AmendReason }).nullable().default(null),
  /** SHA-256 in hex over text, subject, note type, register, signer, marked sections and what is replaced. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

declare const signed: unique symbol;
/** Only this can leave. Born in sign-off, and when the store reads one back. */
export type SignedNote = z.infer<typeof SignedNoteData> & { readonly [signed]: true };

/** The record system's answer, after the document was read back and compared. */
export const Receipt = z.object({
  documentId: z.string(),
  versionId: z.string(),
  at: z.iso.datetime(),
  readBackEqual: z.boolean(),
});
export type Receipt = z.infer<typeof Receipt>;

/** A document as the record system gives it back. */
export const FiledDocument = z.object({
  id: z.string(),
  versionId: z.string(),
  lastUpdated: z.string().nullable(),
  /** Null where it was filed in another form than plain text. */
  text: z.string().nullable(),
});
export type FiledDocument = z.infer<typeof FiledDocument>;
