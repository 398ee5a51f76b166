import { Client } from 'fhir-kit-client';
import { FhirId } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { documentOf } from './fhir-document.js';
import { recordError } from './fhir-errors.js';
import { createFhirRequest, type Token } from './fhir-request.js';

/** The library without its ways around `createFhirRequest`. */
export type FhirClient = Omit<Client, 'resolve' | 'bearerToken' | 'customHeaders' | 'baseUrl' | 'httpClient'>;

/**
 * The way to one FHIR server: nothing leaves but by `createFhirRequest`, every request has its own time-out, ids are checked before they
 * go into a URL.
 */
export const createFhirConnection = (options: { baseUrl: string; token?: Token | undefined; timeoutMs: number }) => {
  const whole = new Client({ baseUrl: options.baseUrl });
  whole.httpClient.request = createFhirRequest(options);
  // References of the library's own resolver lead to any host.
  whole.resolve = () => Promise.reject(new LuonnosError('record.rejected'));
  const client: FhirClient = whole;

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
    /** Throws `record.differs` for a document of another id than the one asked for. */
    readDocument: (id: string, signal: AbortSignal) =>
      call(signal, async (limit) => {
        const options = { resourceType: 'DocumentReference', id: FhirId.parse(id), options: { signal: limit } };
        const read = documentOf(await client.read(options));
        if (read.document.id !== id) throw new LuonnosError('record.differs');
        return read;
      }),
  };
};
export type FhirConnection = ReturnType<typeof createFhirConnection>;
