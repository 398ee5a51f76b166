import { Client } from 'fhir-kit-client';
import { z } from 'zod';
import type { FiledDocument, SignedNote } from '../domain/record.js';
import { FhirId, Subject } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { documentIdentifier, documentReference } from './document-reference.js';
import { recordError } from './fhir-errors.js';
import type { RecordSystem } from './record-system.js';
import { subjectSearch } from './subject-search.js';

const Patient = z.object({
  resourceType: z.literal('Patient'),
  id: FhirId,
  active: z.boolean().optional(),
  name: z
    .array(
      z.object({ use: z.string().optional(), family: z.string().optional(), given: z.array(z.string()).optional() }),
    )
    .min(1),
  birthDate: z.iso.date(),
});

const Document = z.object({
  resourceType: z.literal('DocumentReference'),
  id: FhirId,
  meta: z.object({ versionId: z.string(), lastUpdated: z.string().optional() }),
  status: z.string(),
  identifier: z.array(z.object({ value: z.string().optional() })).default([]),
  subject: z.object({ reference: z.string() }),
  content: z.array(z.object({ attachment: z.object({ data: z.base64() }) })).min(1),
});

const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: z.unknown() })).default([]),
});

const subjectOf = (patient: z.infer<typeof Patient>): Subject => {
  const name = patient.name.find((candidate) => candidate.use === 'official') ?? patient.name[0];
  return Subject.parse({
    id: patient.id,
    name: [...(name?.given ?? []), name?.family ?? ''].join(' ').trim(),
    birthDate: patient.birthDate,
  });
};

const documentOf = (resource: unknown): { document: FiledDocument; isOf: (note: SignedNote) => boolean } => {
  const { id, meta, status, identifier, subject, content } = Document.parse(resource);
  const text = Buffer.from(content[0]?.attachment.data ?? '', 'base64').toString('utf8');
  return {
    document: { id, versionId: meta.versionId, lastUpdated: meta.lastUpdated ?? null, text },
    isOf: (note) =>
      status === 'current' &&
      identifier.some(({ value }) => value === documentIdentifier(note.noteId).value) &&
      subject.reference.replace(/^.*Patient\//, '') === note.subject.id &&
      text === note.text,
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
          .filter(({ active }) => active !== false)
          .map(subjectOf)
          .slice(0, MAX_SUBJECTS);
      }),

    subject: (id, { signal }) =>
      call(signal, async (limit) => {
        const parsed = FhirId.safeParse(id);
        if (!parsed.success) throw new LuonnosError('record.not-found');
        const found = await client.read({ resourceType: 'Patient', id: parsed.data, options: { signal: limit } });
        return subjectOf(Patient.parse(found));
      }),

    file: async (note, { signal }) => {
      const { system, value } = documentIdentifier(note.noteId);
      const { document: created } = await call(signal, async (limit) =>
        documentOf(
          await client.create({
            resourceType: 'DocumentReference',
            body: documentReference(note),
            options: {
              signal: limit,
              headers: { 'If-None-Exist': `identifier=${system}|${value}`, Prefer: 'return=representation' },
            },
          }),
        ),
      );
      const { document: back, isOf } = await readDocument(created.id, signal);
      if (!isOf(note)) throw new LuonnosError('record.differs');
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
