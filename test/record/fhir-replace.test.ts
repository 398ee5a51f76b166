import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import { createFhirConnection, type FhirConnection } from '../../server/record/fhir-connection.js';
import { assertAsLeft, markDocument, replacedDocuments } from '../../server/record/fhir-replace.js';
import { newNote } from '../contract/record-system.js';
import { plainShape } from '../support/notes.js';

interface Document {
  readonly [member: string]: unknown;
  readonly id: string;
  readonly status: string;
  readonly meta?: { readonly versionId: string };
  readonly identifier?: readonly { value: string }[];
}

const { signal } = new AbortController();
const textOf = async (incoming: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const piece of incoming.setEncoding('utf8')) text += String(piece);
  return text;
};
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof LuonnosError ? { code: error.code, ...error.details } : error),
  );

describe('marking what a note replaces', () => {
  const documents = new Map<string, Document>();
  let asked: { method: string; url: string; ifMatch: string | undefined }[];
  /** What somebody else does right before a document is made or changed. */
  let meanwhile: () => void;
  /** It takes every change, and changes nothing. */
  let idle: boolean;
  /** It searches by no identifier, and answers with everything. */
  let ignores: boolean;
  let connection: FhirConnection;
  let baseUrl: string;
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const body = await textOf(incoming);
    const id = url.split('/').at(-1) ?? '';
    const says = (status: number, resource: object) => void outgoing.writeHead(status).end(JSON.stringify(resource));
    asked.push({ method, url, ifMatch: headers['if-match'] });
    if (url.endsWith('/metadata')) {
      const resource = [{ type: 'DocumentReference', interaction: [], conditionalCreate: true }];
      const rest = [{ mode: 'server', resource }];
      return says(200, { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1', rest });
    }
    if (url.endsWith('_search')) {
      const value = new URLSearchParams(body).get('identifier')?.split('|')[1];
      const entry = [...documents.values()]
        .filter(({ identifier }) => ignores || identifier?.some((one) => one.value === value))
        .map((resource) => ({ resource }));
      return says(200, { resourceType: 'Bundle', entry });
    }
    if (method === 'POST') {
      meanwhile();
      const made = { ...JSON.parse(body), id: `d${documents.size + 1}`, meta: { versionId: '1' } };
      documents.set(made.id, made);
      return says(201, made);
    }
    if (method === 'PUT') {
      meanwhile();
      const version = documents.get(id)?.meta?.versionId;
      if (headers['if-match'] !== undefined && headers['if-match'] !== `W/"${version}"`) {
        return says(412, { resourceType: 'OperationOutcome', issue: [] });
      }
      if (idle) return says(200, JSON.parse(body));
      const changed = { ...JSON.parse(body), meta: { versionId: String(Number(version ?? 0) + 1) } };
      documents.set(id, changed);
      return says(200, changed);
    }
    const found = documents.get(id);
    return found ? says(200, found) : says(410, { resourceType: 'OperationOutcome', issue: [] });
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
    connection = createFhirConnection({ baseUrl, timeoutMs: 2_000 });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    documents.clear();
    asked = [];
    meanwhile = () => undefined;
    idle = false;
    ignores = false;
  });

  const there = (over: object = {}): Document => {
    const document = { resourceType: 'DocumentReference', id: 'd1', status: 'current', docStatus: 'final' };
    const made = { ...document, meta: { versionId: '3' }, description: 'Oma', extension: [{ url: 'x' }], ...over };
    documents.set('d1', made);
    return made;
  };
  const left = (versionId: string | null) => ({ noteId: 'n', id: 'd1', versionId });
  const changes = () => asked.filter(({ method }) => method === 'PUT');

  it('changes its status and nothing else, in the version that was read', async () => {
    const before = there();
    expect(await markDocument(connection, left('3'), 'superseded', signal)).toBe('4');
    expect(documents.get('d1')).toEqual({ ...before, status: 'superseded', meta: { versionId: '4' } });
    expect(changes().map(({ ifMatch }) => ifMatch)).toEqual(['W/"3"']);
  });

  it('says of what was withdrawn that its words are an error, too', async () => {
    const before = there();
    await markDocument(connection, left('3'), 'entered-in-error', signal);
    expect(documents.get('d1')).toEqual({
      ...before,
      status: 'entered-in-error',
      docStatus: 'entered-in-error',
      meta: { versionId: '4' },
    });
    there({ docStatus: undefined });
    await markDocument(connection, left('3'), 'entered-in-error', signal);
    expect(documents.get('d1')).not.toHaveProperty('docStatus');
  });

  it('believes no server that says it did, and left it as it was', async () => {
    there();
    idle = true;
    for (const mark of ['superseded', 'entered-in-error'] as const) {
      expect(await failureOf(markDocument(connection, left('3'), mark, signal))).toEqual({ code: 'record.rejected' });
    }
  });

  it('changes one that was altered on its way in any version, but only while it says that it is the note', async () => {
    const { noteId } = newNote();
    const altered = { noteId, id: 'd1', versionId: null };
    const changed = { code: 'record.changed', documentId: 'd1', versionId: '3' };
    for (const value of [undefined, 'urn:uuid:somebody-else']) {
      there({ identifier: value && [{ value }] });
      expect(await failureOf(assertAsLeft(connection, altered, signal))).toEqual(changed);
      expect(await failureOf(markDocument(connection, altered, 'superseded', signal))).toEqual(changed);
    }
    expect(changes()).toEqual([]);
    there({ identifier: [{ value: `urn:uuid:${noteId}` }] });
    await assertAsLeft(connection, altered, signal);
    expect(await markDocument(connection, altered, 'superseded', signal)).toBe('4');
  });

  it('tells of one that is gone, and goes on without it once somebody accepted that', async () => {
    const gone = { code: 'record.changed', documentId: 'd1', versionId: '' };
    for (const version of ['3', null]) {
      expect(await failureOf(assertAsLeft(connection, left(version), signal))).toEqual(gone);
      expect(await failureOf(markDocument(connection, left(version), 'superseded', signal))).toEqual(gone);
    }
    expect(await assertAsLeft(connection, left(''), signal)).toBe(false);
    expect(await markDocument(connection, left(''), 'superseded', signal)).toBe('');
    // Back again meanwhile: in no version that anybody accepted.
    there();
    expect(await failureOf(markDocument(connection, left(''), 'superseded', signal))).toMatchObject({ versionId: '3' });
    expect(changes()).toEqual([]);
  });

  it('leaves as it is what was withdrawn, superseded, or is of a status of its own', async () => {
    for (const [status, mark] of [
      ['entered-in-error', 'superseded'],
      ['entered-in-error', 'entered-in-error'],
      ['superseded', 'superseded'],
      ['other', 'superseded'],
    ] as const) {
      there({ status });
      // Whoever changed it, and however often.
      expect(await markDocument(connection, left('1'), mark, signal)).toBe('3');
      await assertAsLeft(connection, left('1'), signal);
    }
    expect(changes()).toEqual([]);
  });

  it('stops where somebody changed it, before it was read or after', async () => {
    there();
    const changed = { code: 'record.changed', documentId: 'd1', versionId: '3' };
    expect(await failureOf(markDocument(connection, left('2'), 'superseded', signal))).toEqual(changed);
    expect(await failureOf(assertAsLeft(connection, left('2'), signal))).toEqual(changed);
    expect(changes()).toEqual([]);
    meanwhile = () => there({ meta: { versionId: '7' }, description: 'Toisen' });
    expect(await failureOf(markDocument(connection, left('3'), 'superseded', signal))).toEqual({
      ...changed,
      versionId: '7',
    });
    expect(documents.get('d1')).toMatchObject({ status: 'current', description: 'Toisen' });
  });

  it('tells a conflict about nothing from a change', async () => {
    there();
    meanwhile = () => {
      there({ meta: { versionId: '7' } });
      setImmediate(() => there());
    };
    expect(await failureOf(markDocument(connection, left('3'), 'superseded', signal))).toMatchObject({
      code: 'record.conflict',
    });
  });

  it('goes by no version where the server keeps none', async () => {
    there({ meta: undefined });
    await markDocument(connection, left('-'), 'superseded', signal);
    expect(documents.get('d1')?.status).toBe('superseded');
    expect(changes().map(({ ifMatch }) => ifMatch)).toEqual([undefined]);
  });

  it('is looked for by the note’s identifier only where that can be searched', async () => {
    const note = newNote();
    const earlier = [{ noteId: note.noteId, documentId: null, versionId: null }];
    there({ identifier: [{ value: `urn:uuid:${note.noteId}` }] });
    const found = (identifierSearch: boolean) =>
      replacedDocuments(connection, earlier, { conditionalCreate: false, identifierSearch }, signal);
    expect(await found(false)).toEqual([]);
    expect(asked).toEqual([]);
    expect(await found(true)).toEqual([{ noteId: note.noteId, id: 'd1', versionId: null }]);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /fhir/DocumentReference/_search']);
  });

  it('marks no document of anybody else where the server answers with what was not asked for', async () => {
    const note = newNote();
    const earlier = [{ noteId: note.noteId, documentId: null, versionId: null }];
    const found = () =>
      replacedDocuments(connection, earlier, { conditionalCreate: true, identifierSearch: true }, signal);
    ignores = true;
    there({ identifier: [{ value: 'urn:uuid:somebody-else' }] });
    documents.set('d2', { ...there(), id: 'd2', identifier: [{ value: `urn:uuid:${note.noteId}` }] });
    expect((await found()).map(({ id }) => id)).toEqual(['d2']);
  });

  it('changes no document that answers to the id of another', async () => {
    there({ id: 'd9' });
    const differs = { code: 'record.differs' };
    expect(await failureOf(markDocument(connection, left('3'), 'entered-in-error', signal))).toEqual(differs);
    expect(await failureOf(assertAsLeft(connection, left('3'), signal))).toEqual(differs);
    expect(changes()).toEqual([]);
  });

  const filing = (conditionalCreate: 'on' | 'auto' = 'on') =>
    createFhirRecordSystem({
      baseUrl,
      now: () => performance.now(),
      identifierSystem: 'urn:oid:1.2.246.21',
      timeoutMs: 2_000,
      shape: plainShape,
      conditionalCreate,
    });

  it('names the newest of several that are there, and marks all of them', async () => {
    const notes = [newNote(), newNote()];
    const earlier = ['d8', 'd9'].map((documentId, at) => {
      documents.set(documentId, { ...there(), id: documentId });
      return { noteId: notes[at]?.noteId ?? '', documentId, versionId: '3' };
    });
    documents.delete('d1');
    const { documentId } = await filing().file(newNote(), { signal, earlier });
    const made = documents.get(documentId);
    expect(made?.relatesTo).toEqual([{ code: 'replaces', target: { reference: 'DocumentReference/d8' } }]);
    expect(made?.identifier).toHaveLength(1);
    expect(['d8', 'd9'].map((id) => documents.get(id)?.status)).toEqual(['superseded', 'superseded']);
  });

  it('marks what may have got there at a server that creates nothing twice, though it says of no search', async () => {
    const one = newNote();
    const earlier = [{ noteId: one.noteId, documentId: null, versionId: null }];
    there({ identifier: [{ value: `urn:uuid:${one.noteId}` }] });
    await filing('auto').file(newNote(), { signal, earlier });
    expect(documents.get('d1')?.status).toBe('superseded');
  });

  it('marks what got there only while its successor was sent', async () => {
    const [one, two] = [newNote(), newNote()];
    const earlier = [{ noteId: one.noteId, documentId: null, versionId: null }];
    meanwhile = () => {
      if (documents.size === 0) there({ identifier: [{ value: `urn:uuid:${one.noteId}` }] });
    };
    const { documentId } = await filing().file(two, { signal, earlier });
    expect([...documents.values()].map(({ id, status }) => [id, status])).toEqual([
      ['d1', 'superseded'],
      [documentId, 'current'],
    ]);
  });

  it('does not mark the successor itself, which bears the name of what never got there', async () => {
    const [one, two] = [newNote(), newNote()];
    const earlier = [{ noteId: one.noteId, documentId: null, versionId: null }];
    const { documentId } = await filing().file(two, { signal, earlier });
    const [made] = [...documents.values()];
    expect([made?.id, made?.status]).toEqual([documentId, 'current']);
    expect(made?.identifier?.map(({ value }) => value)).toEqual([`urn:uuid:${two.noteId}`, `urn:uuid:${one.noteId}`]);
  });
});
