import { type SignedNote, SignedNoteData } from '../../domain/record.js';
import { documentIdentifier } from '../document-reference.js';
import type { FhirConnection } from '../fhir-connection.js';
import type { Resource } from '../profiles/profile.js';
import type { RecordShape } from '../shape.js';
import { type Answer, ask, foundIn } from './wire.js';

/** Those the test documents are about and from. */
export interface TestPeople {
  readonly patient: string;
  readonly practitioner: string;
  readonly organisation: string;
}

const TEXT = 'Luonnos: kirjausrajapinnan testi, ei oikea käynti.\n\nÅäö – ½ °C ≥ 5 µg, Čáhppes.';

/** One check of one server: what it is made with, and the documents it has made so far. */
export interface Probe {
  readonly connection: FhirConnection;
  readonly signal: AbortSignal;
  readonly people: TestPeople;
  readonly newId: () => string;
  readonly now: () => Date;
  /** Ids of documents made, to be marked as entered in error at the end. */
  readonly made: Set<string>;
}

/** A signed note as sign-off makes them, about the test subject. */
export const testNote = ({ people, newId, now }: Pick<Probe, 'people' | 'newId' | 'now'>): SignedNote => {
  const at = now().toISOString();
  return SignedNoteData.parse({
    noteId: newId(),
    encounterId: newId(),
    revision: 1,
    kind: 'sample',
    noteType: 'dictated-entry',
    title: 'Testimerkintä',
    register: 'health',
    language: 'fi',
    subject: { id: people.patient, name: 'Testi Luonnos', birthDate: '1900-01-01' },
    signer: { id: 'fhir-check', name: 'Testaaja Luonnos', title: '', practitionerId: people.practitioner },
    organisation: { id: people.organisation, name: 'Luonnos test' },
    signedAt: at,
    period: { start: at, end: at },
    machineWritten: true,
    writtenBy: [{ drafter: 'fhir-check', model: null, promptHash: null }],
    text: TEXT,
    hash: '0'.repeat(64),
  }) as SignedNote;
};

/** Writes a note in a shape. `replaces`: id of the document it replaces. */
export const writeNote = async (shape: RecordShape, note: SignedNote, replaces?: string) =>
  shape.profile.write(note, { attachments: await shape.attachments(note), replaces });

/** Creates a document, on condition that it is not there when `once`. */
export const create = async (probe: Probe, resource: Resource, noteId: string, once: boolean): Promise<Answer> => {
  const { system, value } = documentIdentifier(noteId);
  const headers = {
    Prefer: 'return=representation',
    ...(once && { 'If-None-Exist': `identifier=${system}|${value}` }),
  };
  const answer = await ask(probe.connection, probe.signal, (client, limit) =>
    client.create({ resourceType: 'DocumentReference', body: resource, options: { signal: limit, headers } }),
  );
  if (answer.id !== null && answer.status < 300) probe.made.add(answer.id);
  return answer;
};

export const read = ({ connection, signal }: Probe, id: string): Promise<Answer> =>
  ask(connection, signal, (client, limit) =>
    client.read({ resourceType: 'DocumentReference', id, options: { signal: limit } }),
  );

/** Documents that a search finds; null where the server does not answer it. Searched by POST: no identifier gets into an address. */
export const search = async (
  { connection, signal }: Probe,
  searchParams: Record<string, string>,
  resourceType = 'DocumentReference',
): Promise<{ found: Resource[] | null; status: number }> => {
  const answer = await ask(connection, signal, (client, limit) =>
    client.resourceSearch({ resourceType, searchParams, options: { signal: limit, postSearch: true } }),
  );
  if (answer.status !== 200 || answer.body?.resourceType !== 'Bundle') return { found: null, status: answer.status };
  return { found: foundIn(answer).filter((one) => one.resourceType === resourceType), status: 200 };
};

export const update = ({ connection, signal }: Probe, resource: Resource, version: string): Promise<Answer> =>
  ask(connection, signal, (client, limit) =>
    client.update({
      resourceType: 'DocumentReference',
      id: String(resource.id),
      body: resource,
      options: { signal: limit, headers: { 'If-Match': `W/"${version}"` } },
    }),
  );

export const versionOf = (resource: Resource | null): string | null => {
  const version = (resource?.meta as { versionId?: unknown } | undefined)?.versionId;
  return typeof version === 'string' ? version : null;
};
