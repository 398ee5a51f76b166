import { z } from 'zod';
import type { SignedNote } from '../domain/record.js';
import { FhirId } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { documentIdentifier } from './document-reference.js';
import type { FhirConnection } from './fhir-connection.js';
import { Document, hasBytesOf, isAnother, isIdentified } from './fhir-document.js';
import type { Rendering } from './rendering.js';

const Bundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: z.unknown() })).default([]),
  link: z.array(z.object({ relation: z.string(), url: z.string() })).default([]),
});

/** A document of which no more can be read. */
const Unread = z.object({ resourceType: z.literal('DocumentReference'), id: FhirId });

const PAGE = 100;
const MOST_PAGES = 20;
const DAY_MS = 86_400_000;

/** Documents that a search finds, page by page, and the ids of those that cannot be read. Throws where there are more than anybody would look through: what is not seen may be it. */
const search = async ({ client, call }: FhirConnection, searchParams: Record<string, string>, signal: AbortSignal) => {
  // Each once: a page can begin with what the one before it ended with.
  const found = new Map<string, Document>();
  const unread = new Set<string>();
  let page = await call(signal, async (limit) =>
    Bundle.parse(
      await client.resourceSearch({
        resourceType: 'DocumentReference',
        searchParams: { ...searchParams, _count: PAGE },
        options: { signal: limit, postSearch: true },
      }),
    ),
  );
  for (let pages = 1; ; pages++) {
    for (const { resource } of page.entry) {
      const document = Document.safeParse(resource).data;
      const other = document ? undefined : Unread.safeParse(resource).data;
      if (document) found.set(document.id, document);
      if (other) unread.add(other.id);
    }
    const bundle = page;
    if (!bundle.link.some(({ relation }) => relation === 'next'))
      return { found: [...found.values()], unread: [...unread] };
    if (pages === MOST_PAGES) throw new LuonnosError('record.ambiguous', { details: { documents: [] } });
    page = await call(signal, async (limit) =>
      Bundle.parse(await client.nextPage({ bundle, options: { signal: limit } })),
    );
  }
};

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * The document of a note whose way into the record is not known, null where it is not there. By its identifier where the server can search
 * by it, else among the subject's documents since the day before: a server may date them itself when it takes them. Throws
 * `record.ambiguous` with `documents` where a person has to look: several bear the identifier, something with the same words bears none, or
 * something cannot be read. `known` tells which of them are other notes' documents.
 */
export const lookFor = async (
  connection: FhirConnection,
  note: SignedNote,
  options: {
    readonly attachments: readonly Rendering[];
    readonly identifierSearch: boolean;
    readonly known: (documentIds: readonly string[]) => Promise<readonly string[]>;
    readonly signal: AbortSignal;
  },
): Promise<string | null> => {
  const { signal } = options;
  const { system, value } = documentIdentifier(note.noteId);
  const at = Date.parse(note.signedAt);
  const { found: there, unread } = await (options.identifierSearch
    ? search(connection, { identifier: `${system}|${value}` }, signal)
    : search(connection, { patient: note.subject.id, date: `ge${dayOf(at - DAY_MS)}` }, signal));
  const own = there.filter((document) => isIdentified(document, note));
  if (own.length === 1) return own[0]?.id ?? null;
  const like = there.filter(
    (document) =>
      !isAnother(document, note) &&
      (hasBytesOf(document, options.attachments) || Date.parse(document.date ?? '') === at),
  );
  const possible = own.length > 0 ? own.map(({ id }) => id) : [...like.map(({ id }) => id), ...unread];
  const taken = possible.length > 0 ? await options.known(possible) : [];
  const documents = possible.filter((id) => !taken.includes(id));
  if (documents.length > 0) throw new LuonnosError('record.ambiguous', { details: { documents } });
  return null;
};
