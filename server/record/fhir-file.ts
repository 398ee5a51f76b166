import type { Receipt, SignedNote } from '../domain/record.js';
import { LuonnosError } from '../errors.js';
import { documentIdentifier } from './document-reference.js';
import type { FhirConnection } from './fhir-connection.js';
import { documentOf } from './fhir-document.js';
import { replacedDocuments, supersede } from './fhir-replace.js';
import type { Label } from './profiles/profile.js';
import type { Replaced } from './record-system.js';
import type { RecordShape } from './shape.js';

/**
 * Creates the document unless it is there, reads it back and compares, and supersedes what it replaces. Throws as `RecordSystem.file`.
 */
export const fileDocument = async (
  connection: FhirConnection,
  shape: RecordShape,
  guardianLabel: Label | undefined,
  note: SignedNote,
  { signal, earlier }: { signal: AbortSignal; earlier: readonly Replaced[] },
): Promise<Receipt> => {
  const { client, call } = connection;
  if (note.notForGuardian.length > 0 && !guardianLabel) throw new LuonnosError('sign.guardian-label');
  const found = await call(signal, (limit) => replacedDocuments(client, earlier, limit));
  const attachments = await shape.attachments(note);
  const written = shape.profile.write(note, {
    attachments,
    guardianLabel,
    replaces: found.at(0)?.id,
    insteadOf: earlier.map(({ noteId }) => noteId).filter((id) => !found.some((one) => one.noteId === id)),
  });
  if (written.kind === 'transaction') throw new LuonnosError('record.rejected');
  const { system, value } = documentIdentifier(note.noteId);
  const { document: created } = await call(signal, async (limit) =>
    documentOf(
      await client.create({
        resourceType: 'DocumentReference',
        body: written.resource,
        options: {
          signal: limit,
          headers: { 'If-None-Exist': `identifier=${system}|${value}`, Prefer: 'return=representation' },
        },
      }),
    ),
  );
  const { document: back, isOf } = await connection.readDocument(created.id, signal);
  if (!isOf(note, attachments, guardianLabel)) throw new LuonnosError('record.differs');
  // Looked for again: what was on its way to the record may have got there meanwhile.
  const old = earlier.length > 0 ? await call(signal, (limit) => replacedDocuments(client, earlier, limit)) : [];
  for (const { id } of old) {
    if (id !== back.id) await call(signal, (limit) => supersede(client, id, limit));
  }
  return {
    documentId: back.id,
    versionId: back.versionId,
    at: back.lastUpdated ? new Date(back.lastUpdated).toISOString() : note.signedAt,
    readBackEqual: true,
  };
};
