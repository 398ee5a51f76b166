import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FiledDocument, SignedNote } from '../domain/record.js';
import { FhirId } from '../domain/subject.js';
import { documentIdentifier } from './document-reference.js';
import type { Label } from './profiles/profile.js';
import type { Rendering } from './rendering.js';

/** Of a server that keeps no versions. */
export const NO_VERSION = '-';

const Identifier = z.object({ system: z.string().optional(), value: z.string().optional() });

/** FHIR lets white space stand in it. */
const Base64Binary = z
  .string()
  .transform((data) => data.replace(/\s/g, ''))
  .pipe(z.base64());

/** A DocumentReference as far as it is told apart from others. */
export const Document = z.object({
  resourceType: z.literal('DocumentReference'),
  id: FhirId,
  meta: z.object({ versionId: z.string().default(NO_VERSION), lastUpdated: z.string().optional() }).default({
    versionId: NO_VERSION,
  }),
  status: z.string(),
  masterIdentifier: Identifier.optional(),
  identifier: z.array(Identifier).default([]),
  subject: z.object({ reference: z.string().optional() }).optional(),
  date: z.string().optional(),
  securityLabel: z
    .array(
      z.object({
        coding: z.array(z.object({ system: z.string().optional(), code: z.string().optional() })).default([]),
      }),
    )
    .default([]),
  content: z
    .array(
      z.object({
        attachment: z.object({
          data: Base64Binary.optional(),
          hash: z.string().optional(),
          contentType: z.string().optional(),
        }),
      }),
    )
    .min(1),
});
export type Document = z.infer<typeof Document>;

const bytesOf = ({ content }: Document, at: number): Buffer =>
  Buffer.from(content[at]?.attachment.data ?? '', 'base64');

const textOf = ({ content }: Document): string | null => {
  const plain = content.find(({ attachment }) => attachment.contentType?.startsWith('text/plain') ?? true);
  return plain?.attachment.data === undefined ? null : Buffer.from(plain.attachment.data, 'base64').toString('utf8');
};

type Identified = Pick<Document, 'masterIdentifier' | 'identifier'>;

const identifiersOf = ({ masterIdentifier, identifier }: Identified): (string | undefined)[] =>
  [...identifier, ...(masterIdentifier ? [masterIdentifier] : [])].map(({ value }) => value);

/** It says itself that it is this note. */
export const isIdentified = (document: Identified, { noteId }: Pick<SignedNote, 'noteId'>): boolean =>
  identifiersOf(document).includes(documentIdentifier(noteId).value);

/** It says itself that it is something else that was filed with an identifier of its own. */
export const isAnother = (document: Document, note: Pick<SignedNote, 'noteId'>): boolean =>
  !isIdentified(document, note) && identifiersOf(document).some((value) => value?.startsWith('urn:uuid:'));

/** The same words in the same form, by their bytes or by the hash of them. */
export const hasBytesOf = (document: Document, [first]: readonly Rendering[]): boolean => {
  if (first === undefined) return false;
  const sha1 = createHash('sha1').update(first.bytes).digest('base64');
  return first.bytes.equals(bytesOf(document, 0)) || document.content[0]?.attachment.hash === sha1;
};

export interface ReadBack {
  readonly document: FiledDocument;
  /** Whether it says itself that it is this note, whatever else it says. */
  readonly bears: (note: Pick<SignedNote, 'noteId'>) => boolean;
  /** `identified`: only what bears the note's identifier; without it one that lost its identifiers passes too. */
  readonly isOf: (
    note: SignedNote,
    attachments: readonly Rendering[],
    label: Label | undefined,
    options?: { identified: boolean },
  ) => boolean;
}

/** A DocumentReference as it was read, and whether it is this note. Throws ZodError on what is none. */
export const documentOf = (resource: unknown): ReadBack => {
  const read = Document.parse(resource);
  const labels = read.securityLabel.flatMap(({ coding }) => coding);
  return {
    document: {
      id: read.id,
      versionId: read.meta.versionId,
      lastUpdated: read.meta.lastUpdated ?? null,
      text: textOf(read),
    },
    bears: (note) => isIdentified(read, note),
    isOf: (note, attachments, label, { identified } = { identified: true }) =>
      read.status === 'current' &&
      (isIdentified(read, note) || (!identified && !isAnother(read, note))) &&
      read.subject?.reference?.replace(/^.*Patient\//, '') === note.subject.id &&
      read.content.length === attachments.length &&
      attachments.every(({ bytes }, at) => bytes.equals(bytesOf(read, at))) &&
      // A server that drops the label would show the guardian what is not for them.
      (note.notForGuardian.length === 0 ||
        labels.some(({ system, code }) => system === label?.system && code === label?.code)),
  };
};
