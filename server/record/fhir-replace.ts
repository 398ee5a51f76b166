import { z } from 'zod';
import { FhirId } from '../domain/subject.js';
import { documentIdentifier } from './document-reference.js';
import type { FhirClient } from './fhir-connection.js';
import type { Replaced } from './record-system.js';

const Found = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: z.object({ resourceType: z.string(), id: FhirId }) })).default([]),
});

const Versioned = z.looseObject({
  resourceType: z.literal('DocumentReference'),
  id: FhirId,
  meta: z.looseObject({ versionId: z.string().optional() }).optional(),
  status: z.string(),
});

/** The documents of notes that are replaced, in the order given: by the receipt's id, or looked for where the outcome of filing is not known. */
export const replacedDocuments = async (
  client: FhirClient,
  earlier: readonly Replaced[],
  signal: AbortSignal,
): Promise<{ noteId: string; id: string }[]> => {
  const found: { noteId: string; id: string }[] = [];
  for (const { noteId, documentId } of earlier) {
    if (documentId !== null) {
      found.push({ noteId, id: documentId });
      continue;
    }
    const { system, value } = documentIdentifier(noteId);
    const bundle = Found.parse(
      await client.resourceSearch({
        resourceType: 'DocumentReference',
        searchParams: { identifier: `${system}|${value}` },
        options: { signal, postSearch: true },
      }),
    );
    for (const { resource } of bundle.entry) {
      if (resource.resourceType === 'DocumentReference') found.push({ noteId, id: resource.id });
    }
  }
  return found;
};

/**
 * Marks a document as superseded, everything else of it as it is, and only if it is still the version that was read. Saying it again
 * changes nothing; what was withdrawn stays withdrawn.
 */
export const supersede = async (client: FhirClient, id: string, signal: AbortSignal): Promise<void> => {
  const document = Versioned.parse(
    await client.read({ resourceType: 'DocumentReference', id: FhirId.parse(id), options: { signal } }),
  );
  if (document.status !== 'current') return;
  const version = document.meta?.versionId;
  await client.update({
    resourceType: 'DocumentReference',
    id: document.id,
    body: { ...document, status: 'superseded' },
    options: { signal, ...(version && { headers: { 'If-Match': `W/"${version}"` } }) },
  });
};
