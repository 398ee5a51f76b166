import { z } from 'zod';
import { Oid, type RecordVisit } from '../domain/record-visit.js';
import { FhirId } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { createFhirConnection } from './fhir-connection.js';
import type { Token } from './fhir-request.js';

const Visit = z.object({
  resourceType: z.literal('Encounter'),
  subject: z.object({ reference: z.string().optional() }).optional(),
  identifier: z.array(z.object({ use: z.string().optional(), value: z.string().optional() })).default([]),
});

/** Completes what a launch, or an integrator, said of a visit with what the record system knows of it. */
export type ReadVisit = (
  visit: RecordVisit,
  subjectId: string,
  options: { signal: AbortSignal },
) => Promise<RecordVisit>;

/**
 * Reads the Encounter of a visit: its service event, by the official identifier. What cannot be read of it stays as it was told.
 * Throws `launch.no-subject` for one that is about somebody else; abort rejects with the signal's reason.
 */
export const createReadVisit = (options: {
  baseUrl: string;
  token?: Token | undefined;
  timeoutMs: number;
}): ReadVisit => {
  const { client, call } = createFhirConnection(options);
  return async (visit, subjectId, { signal }) => {
    const { encounterId } = visit;
    if (encounterId === null) return visit;
    const found = await call(signal, async (limit) =>
      Visit.parse(
        await client.read({ resourceType: 'Encounter', id: FhirId.parse(encounterId), options: { signal: limit } }),
      ),
    ).catch((error: unknown) => {
      signal.throwIfAborted();
      if (error instanceof LuonnosError) return null;
      throw error;
    });
    if (!found) return visit;
    const about = found.subject?.reference?.replace(/^.*Patient\//, '').replace(/\/_history\/.*$/, '');
    if (about !== undefined && about !== subjectId) throw new LuonnosError('launch.no-subject');
    const official = found.identifier.find(({ use, value }) => use === 'official' && value?.startsWith('urn:oid:'));
    const event = Oid.safeParse(official?.value?.slice('urn:oid:'.length));
    return { encounterId, serviceEvent: event.data ?? visit.serviceEvent };
  };
};
