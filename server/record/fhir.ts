import { z } from 'zod';
import { FhirId } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { type ConditionalCreate, createCapabilities } from './fhir-capabilities.js';
import { createFhirConnection } from './fhir-connection.js';
import { fileDocument } from './fhir-file.js';
import { identityOf, Patient, subjectOf } from './fhir-patient.js';
import { markDocument } from './fhir-replace.js';
import type { Token } from './fhir-request.js';
import type { Label } from './profiles/profile.js';
import type { RecordSystem } from './record-system.js';
import type { RecordShape } from './shape.js';
import { subjectSearch } from './subject-search.js';

const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: z.unknown() })).default([]),
});

const MAX_SUBJECTS = 20;
/** Time-outs after which a request that nobody answered is taken to be over on the other side too. */
const SETTLED_AFTER = 3;

/**
 * A FHIR R4 server through `fhir-kit-client`. Redirects are refused, every request has its own time-out, ids are checked before they
 * go into a URL, and people are searched with POST so that no name or identifier is in one.
 */
export const createFhirRecordSystem = (options: {
  baseUrl: string;
  token?: Token | undefined;
  identifierSystem: string;
  timeoutMs: number;
  /** Ms of a clock that only goes forward. */
  now: () => number;
  shape: RecordShape;
  /** Whether the server creates nothing twice; what it says itself where nothing is given. */
  conditionalCreate?: ConditionalCreate;
  guardianLabel?: Label | undefined;
  /** How a Patient under a non-disclosure order is marked. */
  nonDisclosure?: string | undefined;
}): RecordSystem => {
  const connection = createFhirConnection(options);
  const { client, call, readDocument } = connection;
  const filing = {
    connection,
    shape: options.shape,
    guardianLabel: options.guardianLabel,
    capabilities: createCapabilities(connection, options.conditionalCreate ?? 'auto'),
    settleMs: SETTLED_AFTER * options.timeoutMs,
    now: options.now,
  };

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
          .filter((patient) => identityOf(patient, undefined, patient.id).standing === 'active')
          .map((patient) => subjectOf(patient, options.nonDisclosure))
          .slice(0, MAX_SUBJECTS);
      }),

    identity: (id, { signal }) =>
      call(signal, async (limit) => {
        const parsed = FhirId.safeParse(id);
        if (!parsed.success) throw new LuonnosError('record.not-found');
        const found = await client.read({ resourceType: 'Patient', id: parsed.data, options: { signal: limit } });
        return identityOf(Patient.parse(found), options.nonDisclosure, parsed.data);
      }),

    file: (note, { signal, earlier = [], trail }) =>
      fileDocument(filing, note, { signal, earlier, ...(trail && { trail }) }),

    withdraw: async (documentId, { signal, versionId }) => ({
      versionId: await markDocument(connection, { id: documentId, versionId }, 'entered-in-error', signal),
    }),

    read: async (documentId, { signal }) => (await readDocument(documentId, signal)).document,
  };
};
