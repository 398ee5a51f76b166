import { z } from 'zod';
import type { FiledDocument, SignedNote } from '../domain/record.js';
import { FhirId } from '../domain/subject.js';
import { documentIdentifier } from './document-reference.js';
import type { Label } from './profiles/profile.js';
import type { Rendering } from './rendering.js';

const Document = z.object({
  resourceType: z.literal('DocumentReference'),
  id: FhirId,
  meta: z.object({ versionId: z.string(), lastUpdated: z.string().optional() }),
  status: z.string(),
  identifier: z.array(z.object({ value: z.string().optional() })).default([]),
  subject: z.object({ reference: z.string() }),
  securityLabel: z
    .array(
      z.object({
        coding: z.array(z.object({ system: z.string().optional(), code: z.string().optional() })).default([]),
      }),
    )
    .default([]),
  content: z.array(z.object({ attachment: z.object({ data: z.base64(), contentType: z.string().optional() }) })).min(1),
});

/** A DocumentReference as it was read, and whether it is this note. Throws ZodError on what is none. */
export const documentOf = (
  resource: unknown,
): {
  document: FiledDocument;
  isOf: (note: SignedNote, attachments: readonly Rendering[], label: Label | undefined) => boolean;
} => {
  const { id, meta, status, identifier, subject, content, securityLabel } = Document.parse(resource);
  const labels = securityLabel.flatMap(({ coding }) => coding);
  const plain = content.find(({ attachment }) => attachment.contentType?.startsWith('text/plain') ?? true);
  const text = plain ? Buffer.from(plain.attachment.data, 'base64').toString('utf8') : null;
  return {
    document: { id, versionId: meta.versionId, lastUpdated: meta.lastUpdated ?? null, text },
    isOf: (note, attachments, label) =>
      status === 'current' &&
      identifier.some(({ value }) => value === documentIdentifier(note.noteId).value) &&
      subject.reference.replace(/^.*Patient\//, '') === note.subject.id &&
      content.length === attachments.length &&
      attachments.every(({ bytes }, at) => bytes.equals(Buffer.from(content[at]?.attachment.data ?? '', 'base64'))) &&
      // A server that drops the label would show the guardian what is not for them.
      (note.notForGuardian.length === 0 ||
        labels.some(({ system, code }) => system === label?.system && code === label?.code)),
  };
};
