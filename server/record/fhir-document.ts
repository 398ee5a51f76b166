import { z } from 'zod';
import type { FiledDocument, SignedNote } from '../domain/record.js';
import { FhirId } from '../domain/subject.js';
import { documentIdentifier } from './document-reference.js';
import type { Label } from './profiles/profile.js';

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
  content: z.array(z.object({ attachment: z.object({ data: z.base64() }) })).min(1),
});

/** A DocumentReference as it was read, and whether it is this note. Throws ZodError on what is none. */
export const documentOf = (
  resource: unknown,
): { document: FiledDocument; isOf: (note: SignedNote, label: Label | undefined) => boolean } => {
  const { id, meta, status, identifier, subject, content, securityLabel } = Document.parse(resource);
  const labels = securityLabel.flatMap(({ coding }) => coding);
  const text = Buffer.from(content[0]?.attachment.data ?? '', 'base64').toString('utf8');
  return {
    document: { id, versionId: meta.versionId, lastUpdated: meta.lastUpdated ?? null, text },
    isOf: (note, label) =>
      status === 'current' &&
      identifier.some(({ value }) => value === documentIdentifier(note.noteId).value) &&
      subject.reference.replace(/^.*Patient\//, '') === note.subject.id &&
      text === note.text &&
      // A server that drops the label would show the guardian what is not for them.
      (note.notForGuardian.length === 0 ||
        labels.some(({ system, code }) => system === label?.system && code === label?.code)),
  };
};
