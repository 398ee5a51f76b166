import { Client } from 'fhir-kit-client';
import { z } from 'zod';
import type { FiledDocument, SignedNote } from '../domain/record.js';
import { FhirId } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { documentIdentifier, documentReference, type Label } from './document-reference.js';
import { recordError } from './fhir-errors.js';
import { identityOf, Patient, subjectOf } from './fhir-patient.js';
import { replacedDocuments, supersede } from './fhir-replace.js';
import type { RecordSystem } from './record-system.js';
import { subjectSearch } from './subject-search.js';

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

const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: z.unknown() })).default([]),
});

const documentOf = (
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

const MAX_SUBJECTS = 20;

/**
 * A FHIR R4 server through `fhir-kit-client`. Redirects are refused, every request has its own time-out, ids are checked before they
 * go into a URL, and people are searched with POST so that no name or identifier is in one.
 */
export const createFhirRecordSystem = (options: {
  baseUrl: string;
  token?: string | undefined;
  identifierSystem: string;
  timeoutMs: number;
  guardianLabel?: Label | undefined;
  /** How a Patient under a non-disclosure order is marked. */
  nonDisclosure?: string | undefined;
}): RecordSystem => {
  const client = new Client({
    baseUrl: options.baseUrl,
    requestOptions: { redirect: 'error' },
  });
  if (options.token) client.bearerToken = options.token;

  const call = async <T>(signal: AbortSignal, work: (limit: AbortSignal) => Promise<T>): Promise<T> => {
    const timeout = AbortSignal.timeout(options.timeoutMs);
    try {
      return await work(AbortSignal.any([signal, timeout]));
    } catch (error) {
      signal.throwIfAborted();
      throw recordError(error);
    }
  };

  const readDocument = (id: string, signal: AbortSignal) =>
    call(signal, async (limit) =>
      documentOf(
        await client.read({ resourceType: 'DocumentReference', id: FhirId.parse(id), options: { signal: limit } }),
      ),
    );

  return {
    name: 'fhir',

    searchSubjects: ({ text }, { signal }) =>
      call(signal, async (limit) => {
        const bundle = Bundle.parse(
          await client.resourceSearch({
            resourceType: 'Patient',
            searchParams: { ...subjectSearch(text, options.identifierSystem), _count: MAX_SUBJECTS },
            options: { signal: limit, postSearch: true },
          }),
        );
        return bundle.entry
          .flatMap(({ resource }) => Patient.safeParse(resource).data ?? [])
          .filter((patient) => identityOf(patient, undefined).standing === 'active')
          .map((patient) => subjectOf(patient, options.nonDisclosure))
          .slice(0, MAX_SUBJECTS);
      }),

    identity: (id, { signal }) =>
      call(signal, async (limit) => {
        const parsed = FhirId.safeParse(id);
        if (!parsed.success) throw new LuonnosError('record.not-found');
        const found = await client.read({ resourceType: 'Patient', id: parsed.data, options: { signal: limit } });
        return identityOf(Patient.parse(found), options.nonDisclosure);
      }),

    file: async (note, { signal, earlier = [] }) => {
      const { guardianLabel } = options;
      if (note.notForGuardian.length > 0 && !guardianLabel) throw new LuonnosError('sign.guardian-label');
      const found = await call(signal, (limit) => replacedDocuments(client, earlier, limit));
      const body = documentReference(note, {
        guardianLabel,
        replaces: found.at(0)?.id,
        insteadOf: earlier.map(({ noteId }) => noteId).filter((id) => !found.some((one) => one.noteId === id)),
      });
      const { system, value } = documentIdentifier(note.noteId);
      const { document: created } = await call(signal, async (limit) =>
        documentOf(
          await client.create({
            resourceType: 'DocumentReference',
            body,
            options: {
              signal: limit,
              headers: { 'If-None-Exist': `identifier=${system}|${value}`, Prefer: 'return=representation' },
            },
          }),
        ),
      );
      const { document: back, isOf } = await readDocument(created.id, signal);
      if (!isOf(note, guardianLabel)) throw new LuonnosError('record.differs');
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
    },

    read: async (documentId, { signal }) => (await readDocument(documentId, signal)).document,
  };
};
