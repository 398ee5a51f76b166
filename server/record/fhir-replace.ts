import { z } from 'zod';
import { FhirId } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { documentIdentifier } from './document-reference.js';
import type { Capabilities } from './fhir-capabilities.js';
import type { FhirConnection } from './fhir-connection.js';
import { Document, isIdentified, NO_VERSION } from './fhir-document.js';
import type { Replaced } from './record-system.js';

const Bearer = Document.pick({ resourceType: true, id: true, identifier: true, masterIdentifier: true });
const Found = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: z.unknown() })).default([]),
});

const Versioned = z.looseObject({
  resourceType: z.literal('DocumentReference'),
  id: FhirId,
  meta: z.looseObject({ versionId: z.string().optional() }).optional(),
  status: z.string(),
});
type Versioned = z.infer<typeof Versioned>;

/** A document and the version in which it was left; null: whichever it has, as long as it says that it is the note. */
export interface Left {
  readonly noteId: string;
  readonly id: string;
  readonly versionId: string | null;
}
type Marked = Left | { readonly id: string; readonly versionId: string };

/**
 * The documents of notes that are replaced, in the order given: by the receipt's id, or looked for where the outcome of filing is not
 * known. At a server that would take it twice it is: nothing is amended there while it may be on its way.
 */
export const replacedDocuments = async (
  { client, call }: FhirConnection,
  earlier: readonly Replaced[],
  { identifierSearch }: Capabilities,
  signal: AbortSignal,
): Promise<Left[]> => {
  const found: Left[] = [];
  for (const { noteId, documentId, versionId } of earlier) {
    if (documentId !== null) {
      found.push({ noteId, id: documentId, versionId });
      continue;
    }
    if (!identifierSearch) continue;
    const { system, value } = documentIdentifier(noteId);
    const bundle = await call(signal, async (limit) =>
      Found.parse(
        await client.resourceSearch({
          resourceType: 'DocumentReference',
          searchParams: { identifier: `${system}|${value}` },
          options: { signal: limit, postSearch: true },
        }),
      ),
    );
    const bearers = bundle.entry.flatMap(({ resource }) => Bearer.safeParse(resource).data ?? []);
    // A server that does not know a parameter may leave it out and answer with strangers: they are nobody's to mark.
    for (const one of bearers) if (isIdentified(one, { noteId })) found.push({ noteId, id: one.id, versionId: null });
  }
  return found;
};

const versionOf = ({ meta }: Versioned): string => meta?.versionId ?? NO_VERSION;

const changed = (document: Versioned): LuonnosError =>
  new LuonnosError('record.changed', { details: { documentId: document.id, versionId: versionOf(document) } });

const isAsLeft = (document: Versioned, left: Marked): boolean => {
  if (left.versionId !== null || !('noteId' in left)) return versionOf(document) === left.versionId;
  const bearer = Bearer.safeParse(document).data;
  return bearer !== undefined && isIdentified(bearer, left);
};

const read = ({ client, call }: FhirConnection, id: string, signal: AbortSignal): Promise<Versioned> =>
  call(signal, async (limit) => {
    const options = { resourceType: 'DocumentReference', id: FhirId.parse(id), options: { signal: limit } };
    const document = Versioned.parse(await client.read(options));
    // What is not the one that was asked for would be changed in its place.
    if (document.id !== id) throw new LuonnosError('record.differs');
    return document;
  });

/** Version of what was deleted; no version of FHIR is empty. */
const GONE = '';

/** Null for one that is gone, once a person accepted that. Throws `record.changed` until then. */
const readLeft = (connection: FhirConnection, { id, versionId }: Marked, signal: AbortSignal) =>
  read(connection, id, signal).catch((error: unknown) => {
    if (!(error instanceof LuonnosError) || error.code !== 'record.not-found') throw error;
    if (versionId === GONE) return null;
    throw new LuonnosError('record.changed', { details: { documentId: id, versionId: GONE } });
  });

/**
 * Whether it is still there. Throws `record.changed` for a document that is in force in another version than the one it was left in, and for
 * one that is gone until a person accepted that.
 */
export const assertAsLeft = async (connection: FhirConnection, left: Left, signal: AbortSignal): Promise<boolean> => {
  const document = await readLeft(connection, left, signal);
  if (document?.status === 'current' && !isAsLeft(document, left)) throw changed(document);
  return document !== null;
};

/**
 * Marks a document as superseded, or as entered in error, everything else of it as it is, and only in the version in which it was left.
 * Saying it again changes nothing; what was withdrawn stays withdrawn. Reads it back, and gives the version it has then. Throws
 * `record.changed` with `documentId` and `versionId` when somebody changed it in between; the version of what is gone is empty.
 */
export const markDocument = async (
  connection: FhirConnection,
  left: Marked,
  status: 'superseded' | 'entered-in-error',
  signal: AbortSignal,
): Promise<string> => {
  const { client, call } = connection;
  const document = await readLeft(connection, left, signal);
  if (document === null) return GONE;
  if (document.status === status) return versionOf(document);
  // What is not in force any more, withdrawn for one, stays as it is.
  if (status === 'superseded' && document.status !== 'current') return versionOf(document);
  if (!isAsLeft(document, left)) throw changed(document);
  const version = versionOf(document);
  const withdrawn = status === 'entered-in-error' && 'docStatus' in document;
  try {
    await call(signal, (limit) =>
      client.update({
        resourceType: 'DocumentReference',
        id: document.id,
        body: { ...document, status, ...(withdrawn && { docStatus: status }) },
        options: { signal: limit, ...(version !== NO_VERSION && { headers: { 'If-Match': `W/"${version}"` } }) },
      }),
    );
  } catch (error) {
    if (!(error instanceof LuonnosError) || error.code !== 'record.conflict') throw error;
    const now = await read(connection, left.id, signal);
    throw versionOf(now) === version ? error : changed(now);
  }
  const marked = await read(connection, left.id, signal);
  // It said that it did it, and left it as it was.
  if (marked.status !== status) throw new LuonnosError('record.rejected');
  return versionOf(marked);
};
