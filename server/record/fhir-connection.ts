import { Client } from 'fhir-kit-client';
import { FhirId } from '../domain/subject.js';
import { documentOf } from './fhir-document.js';
import { recordError } from './fhir-errors.js';

/**
 * The way to one FHIR server: redirects are refused, every request has its own time-out, ids are checked before they go into a URL.
 */
export const createFhirConnection = (options: { baseUrl: string; token?: string | undefined; timeoutMs: number }) => {
  const client = new Client({
    baseUrl: options.baseUrl,
    requestOptions: { redirect: 'error' },
  });
  if (options.token) client.bearerToken = options.token;

  /** One request. Throws what `recordError` makes of its failure; abort rejects with the signal's reason. */
  const call = async <T>(signal: AbortSignal, work: (limit: AbortSignal) => Promise<T>): Promise<T> => {
    const timeout = AbortSignal.timeout(options.timeoutMs);
    try {
      return await work(AbortSignal.any([signal, timeout]));
    } catch (error) {
      signal.throwIfAborted();
      throw recordError(error);
    }
  };

  return {
    client,
    call,
    readDocument: (id: string, signal: AbortSignal) =>
      call(signal, async (limit) =>
        documentOf(
          await client.read({ resourceType: 'DocumentReference', id: FhirId.parse(id), options: { signal: limit } }),
        ),
      ),
  };
};
export type FhirConnection = ReturnType<typeof createFhirConnection>;
