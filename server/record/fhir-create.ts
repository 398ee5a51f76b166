import { Client, type FhirResource } from 'fhir-kit-client';
import { z } from 'zod';
import { FhirId } from '../domain/subject.js';
import { documentIdentifier } from './document-reference.js';
import type { FhirConnection } from './fhir-connection.js';
import { answerError, RecordRefusal } from './fhir-errors.js';
import type { Written } from './profiles/profile.js';

/** The id in an address such as `DocumentReference/1/_history/2`, whichever host it names: it is read below our own address. */
const idIn = (location: string | null | undefined): string | null => {
  const [, id] = /(?:^|\/)DocumentReference\/([^/]+)(?:\/_history\/[^/]+)?$/.exec(location ?? '') ?? [];
  return FhirId.safeParse(id).data ?? null;
};

const Responses = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(
    z.object({
      response: z.object({ status: z.string(), location: z.string().optional(), outcome: z.unknown().optional() }),
    }),
  ),
});

/** Where the document of a transaction stands in it. */
const placeIn = ({ bundle }: Written & { kind: 'transaction' }): number =>
  z
    .array(z.object({ resource: z.object({ resourceType: z.string() }) }))
    .parse(bundle.entry)
    .findIndex(({ resource }) => resource.resourceType === 'DocumentReference');

type Entry = z.infer<typeof Responses>['entry'][number];

/**
 * Throws for a part that was refused though the whole was answered as a success. Only of the document itself does its refusal say that it
 * is not there: of another part's no status is told.
 */
const assertTaken = ({ response: { status, outcome } }: Entry, isDocument: boolean): void => {
  const code = Number.parseInt(status, 10);
  if (code >= 200 && code < 300) return;
  const refused = answerError(new Response(null, { status: code >= 400 && code < 600 ? code : 500 }), outcome ?? {});
  if (isDocument) throw refused;
  throw new RecordRefusal(refused.code, {}, refused instanceof RecordRefusal ? refused.words : []);
};

const idOf = (answer: FhirResource): string | null => {
  const said = idIn(Client.httpFor(answer).response?.headers.get('location'));
  const body = answer.resourceType === 'DocumentReference' ? (FhirId.safeParse(answer.id).data ?? null) : null;
  // Two answers that contradict each other are none.
  return said !== null && body !== null && said !== body ? null : (body ?? said);
};

/**
 * Sends what a profile wrote. Gives the id the server says it has now, null where it says none that can be one. With `If-None-Exist` a
 * server that knows it creates nothing a second time. `begin` is asked last, and sends nothing when it throws.
 */
export const create = (
  { client, call }: FhirConnection,
  written: Written,
  noteId: string,
  signal: AbortSignal,
  begin?: () => void,
) =>
  call(signal, async (limit) => {
    const { system, value } = documentIdentifier(noteId);
    const asked = { signal: limit, ...(begin && { begin }) };
    if (written.kind === 'document') {
      const headers = { 'If-None-Exist': `identifier=${system}|${value}`, Prefer: 'return=representation' };
      const options = { ...asked, headers };
      return idOf(await client.create({ resourceType: 'DocumentReference', body: written.resource, options }));
    }
    const { entry } = Responses.parse(await client.transaction({ body: written.bundle, options: asked }));
    const place = placeIn(written);
    const own = entry[place];
    if (own) assertTaken(own, true);
    for (const [at, one] of entry.entries()) if (at !== place) assertTaken(one, false);
    return idIn(own?.response.location);
  });
