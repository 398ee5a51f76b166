import { z } from 'zod';
import { FhirId } from '../domain/subject.js';
import { type ContextItem, type ContextKind, type ContextPart, contextKinds } from '../domain/subject-context.js';
import { asLuonnosError, LuonnosError } from '../errors.js';
import { CapabilityStatement } from './capability-statement.js';
import { type ContextType, contextItem, typesOf } from './context-items.js';
import { createFhirConnection } from './fhir-connection.js';
import type { Token } from './fhir-request.js';
import type { RecordContext } from './record-context.js';

const COUNT = 50;
const NOTES = 5;
/** So long what the server says it offers is believed. */
const OFFER_MS = 600_000;

const Found = z.object({
  resourceType: z.literal('Bundle'),
  link: z.array(z.object({ relation: z.string() })).default([]),
  entry: z
    .array(
      z.object({
        resource: z.looseObject({ resourceType: z.string() }),
        search: z.object({ mode: z.string() }).optional(),
      }),
    )
    .default([]),
});

/** Parameters a type is searched by, for the types that can be searched at all. */
type Offer = ReadonlyMap<string, ReadonlySet<string>>;

const empty = (kind: ContextKind, state: ContextPart['state'], code: string | null = null): ContextPart => ({
  kind,
  state,
  code,
  items: [],
  unread: 0,
  more: false,
});

const newestFirst = (a: ContextItem, b: ContextItem): number => (b.source.at ?? '').localeCompare(a.source.at ?? '');

/** What a FHIR server says of a subject, one search to a type, by what `/metadata` says can be asked. */
export const createFhirContext = (options: {
  baseUrl: string;
  token?: Token | undefined;
  timeoutMs: number;
  /** Any clock in ms. */
  now: () => number;
}): RecordContext => {
  const { client, call } = createFhirConnection(options);
  let known: { readonly offer: Offer; readonly until: number } | null = null;

  const offerOf = async (signal: AbortSignal): Promise<Offer> => {
    if (known && options.now() < known.until) return known.offer;
    const { rest } = await call(signal, async (limit) =>
      CapabilityStatement.parse(await client.capabilityStatement({ signal: limit })),
    );
    const resources = rest.flatMap(({ resource }) => resource);
    const offer = new Map(
      resources
        .filter(({ interaction }) => interaction.some(({ code }) => code === 'search-type'))
        .map(({ type, searchParam }) => [type, new Set(searchParam.map(({ name }) => name))] as const),
    );
    known = { offer, until: options.now() + OFFER_MS };
    return offer;
  };

  const search = async (
    kind: ContextKind,
    subjectId: string,
    offer: Offer,
    signal: AbortSignal,
  ): Promise<ContextPart> => {
    const type = typesOf[kind].find((one) => offer.has(one));
    if (!type) return empty(kind, 'not-offered');
    const by = offer.get(type) ?? new Set();
    const whose = by.has('patient') ? 'patient' : 'subject';
    const latest = kind === 'notes' && by.has('date');
    const most = kind === 'notes' ? NOTES : COUNT;
    const bundle = await call(signal, async (limit) =>
      Found.parse(
        await client.resourceSearch({
          resourceType: type,
          searchParams: { [whose]: `Patient/${subjectId}`, _count: most, ...(latest && { _sort: '-date' }) },
          options: { signal: limit, postSearch: true },
        }),
      ),
    );
    return partOf(kind, type, subjectId, bundle, most);
  };

  /** A part that fails says so, and takes no other with it. */
  const alone = async (kind: ContextKind, subjectId: string, signal: AbortSignal): Promise<ContextPart> => {
    try {
      return await search(kind, FhirId.parse(subjectId), await offerOf(signal), signal);
    } catch (error) {
      signal.throwIfAborted();
      return empty(kind, 'failed', asLuonnosError(error).code);
    }
  };

  return {
    read: async (subjectId, { signal }) => {
      // Asked once for all, not once for each.
      await offerOf(signal).catch(() => undefined);
      return Promise.all(contextKinds.map((kind) => alone(kind, subjectId, signal)));
    },
    medication: (subjectId, { signal }) => alone('medication', subjectId, signal),
  };
};

const partOf = (
  kind: ContextKind,
  type: ContextType,
  subjectId: string,
  { entry, link }: z.infer<typeof Found>,
  most: number,
): ContextPart => {
  const matches = entry.filter(
    ({ search, resource }) =>
      search?.mode !== 'include' && search?.mode !== 'outcome' && resource.resourceType === type,
  );
  const all = matches.map(({ resource }) => contextItem(type, resource, subjectId));
  // A server that does not know a parameter may leave it out and answer with strangers: then none of it is believed.
  if (all.includes('other')) throw new LuonnosError('record.rejected');
  const items = all.filter((one): one is ContextItem => one !== null && typeof one === 'object').sort(newestFirst);
  return {
    ...empty(kind, 'read'),
    items: items.slice(0, most),
    unread: all.filter((one) => one === 'unread').length,
    more: link.some(({ relation }) => relation === 'next') || items.length > most,
  };
};
