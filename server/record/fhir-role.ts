import { z } from 'zod';
import { FhirId } from '../domain/subject.js';
import { createFhirConnection } from './fhir-connection.js';

const TIMEOUT_MS = 10_000;

const Role = z.object({
  resourceType: z.literal('PractitionerRole'),
  id: FhirId,
  practitioner: z.object({ reference: z.string().optional() }).optional(),
});

/**
 * Whose role it is, as the server refers to them; null where it names nobody or is another than the one asked for. Read with this token,
 * which goes nowhere else. Throws as `RecordSystem` does for what cannot be read.
 */
export const readRole = async (baseUrl: string, id: string, token: string): Promise<string | null> => {
  const { client, call } = createFhirConnection({ baseUrl, token, timeoutMs: TIMEOUT_MS });
  const role = await call(new AbortController().signal, async (limit) =>
    Role.parse(
      await client.read({ resourceType: 'PractitionerRole', id: FhirId.parse(id), options: { signal: limit } }),
    ),
  );
  return role.id === id ? (role.practitioner?.reference ?? null) : null;
};
