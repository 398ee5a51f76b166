import { Client, type FhirResource } from 'fhir-kit-client';
import { z } from 'zod';
import { FhirId } from '../../domain/subject.js';
import { LuonnosError } from '../../errors.js';
import type { FhirConnection } from '../fhir-connection.js';
import { RecordRefusal } from '../fhir-errors.js';
import type { Resource } from '../profiles/profile.js';

/** What a server said to one request; status 0: nothing that can be read as FHIR, or nothing at all. */
export interface Answer {
  readonly status: number;
  readonly body: Resource | null;
  /** Id of what was made or answered; from the body, or from where the server says it put it. */
  readonly id: string | null;
  /** Why it refused, in its own words: nobody is spoken of here but test subjects. */
  readonly words: readonly string[];
}

const nothing: Answer = { status: 0, body: null, id: null, words: [] };

const AnyResource = z.looseObject({ resourceType: z.string() });

const resourceIn = (body: unknown): Resource | null => AnyResource.safeParse(body).data ?? null;

const idOf = (body: Resource | null, location: string | null | undefined): string | null => {
  const { data } = FhirId.safeParse(body?.resourceType === 'OperationOutcome' ? undefined : body?.id);
  return data ?? /\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/.exec(location ?? '')?.[1] ?? null;
};

/** Sends one request and gives what came back, success or not. Abort rejects with the signal's reason. */
export const ask = async (
  { client, call }: FhirConnection,
  signal: AbortSignal,
  request: (client: FhirConnection['client'], limit: AbortSignal) => Promise<FhirResource>,
): Promise<Answer> => {
  return call(signal, async (limit): Promise<Answer> => {
    const answered = await request(client, limit);
    const { response } = Client.httpFor(answered);
    const body = resourceIn(answered);
    return { status: response?.status ?? 200, body, id: idOf(body, response?.headers.get('location')), words: [] };
  }).catch((error: unknown): Answer => {
    signal.throwIfAborted();
    const status = error instanceof LuonnosError ? Number(error.details.status ?? 0) : 0;
    // A page of HTML that says 200 is no success.
    return { ...nothing, status: status < 300 ? 0 : status, words: error instanceof RecordRefusal ? error.words : [] };
  });
};

export const isDone = ({ status }: Answer): boolean => status >= 200 && status < 300;

const Entries = z.object({ entry: z.array(z.object({ resource: AnyResource })).default([]) });
/** The resources of a search answer. */
export const foundIn = ({ body }: Answer): Resource[] =>
  (Entries.safeParse(body).data?.entry ?? []).map(({ resource }) => resource);
