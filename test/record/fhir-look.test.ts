import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import { createFhirConnection } from '../../server/record/fhir-connection.js';
import { lookFor } from '../../server/record/fhir-look.js';
import { plainRendering } from '../../server/record/rendering.js';
import { signedNote } from '../support/notes.js';

const { signal } = new AbortController();
const note = signedNote({ text: 'Kontrolli.' });
const attachments = [plainRendering(note)];
const own = { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${note.noteId}` };
const anothers = { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:4f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d' };
const sha1 = (text: string) => createHash('sha1').update(text).digest('base64');
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A document that has nothing of the note's: no identifier, other words, another day. */
const document = (id: string, over: object = {}, attachment: object = { data: base64('Muuta.') }) => ({
  resourceType: 'DocumentReference',
  id,
  status: 'current',
  date: '2026-11-22T08:00:00.000Z',
  content: [{ attachment: { contentType: 'text/plain', ...attachment } }],
  ...over,
});

describe('looking for a note whose way into the record is not known', () => {
  let pages: object[][];
  let asked: { method: string; url: string; body: string }[];
  let baseUrl: string;
  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '' } = incoming;
    let body = '';
    incoming.setEncoding('utf8').on('data', (piece: string) => {
      body += piece;
    });
    incoming.on('end', () => {
      asked.push({ method, url, body });
      const page = asked.length;
      const link = page < pages.length ? [{ relation: 'next', url: `${baseUrl}/page?at=${page + 1}` }] : [];
      const entry = (pages[page - 1] ?? []).map((resource) => ({ resource }));
      outgoing.end(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', link, entry }));
    });
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    pages = [[]];
    asked = [];
  });

  const looked = (identifierSearch = false, taken: readonly string[] = []) =>
    lookFor(createFhirConnection({ baseUrl, timeoutMs: 2_000 }), note, {
      attachments,
      identifierSearch,
      known: (ids) => Promise.resolve(ids.filter((id) => taken.includes(id))),
      signal,
    }).catch((error: unknown) => {
      if (error instanceof LuonnosError) return [error.code, error.details.documents];
      throw error;
    });

  it('is by its identifier, or among the subject’s documents since then, and nobody’s name is in an address', async () => {
    expect(await looked(true)).toBeNull();
    expect(await looked(false)).toBeNull();
    const [byIdentifier, byDays] = asked;
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(2).fill('POST /fhir/DocumentReference/_search'),
    );
    expect(new URLSearchParams(byIdentifier?.body).get('identifier')).toBe(`${own.system}|${own.value}`);
    const days = new URLSearchParams(byDays?.body);
    expect([days.get('patient'), days.getAll('date')]).toEqual(['aino-mallikas', ['ge2026-11-22']]);
  });

  it('finds it by what it says that it is, wherever it stands', async () => {
    pages = [[document('x'), document('d', { identifier: [own] })]];
    expect(await looked()).toBe('d');
    asked = [];
    pages = [[document('x')], [], [document('d', { masterIdentifier: own })]];
    expect(await looked()).toBe('d');
  });

  it('asks nobody about one that is told twice, on two pages', async () => {
    pages = [[document('d', { identifier: [own] })], [document('d', { identifier: [own] })]];
    expect(await looked()).toBe('d');
    const unread = { resourceType: 'DocumentReference', id: 'd' };
    for (const one of [unread, document('d', {}, { data: base64(note.text) })]) {
      asked = [];
      pages = [[one], [one]];
      expect(await looked()).toEqual(['record.ambiguous', ['d']]);
    }
  });

  it('asks a person where two say that they are it', async () => {
    pages = [[document('d', { identifier: [own] }), document('e', { masterIdentifier: own }), document('x')]];
    expect(await looked(true)).toEqual(['record.ambiguous', ['d', 'e']]);
  });

  const alike: [string, object][] = [
    ['the same words', document('d', {}, { data: base64(note.text) })],
    ['the hash of the same words', document('d', {}, { hash: sha1(note.text) })],
    ['the very time of signing', document('d', { date: '2026-11-23T12:00:00+02:00' })],
  ];
  it.each(alike)('asks a person about %s where nothing says what it is', async (_what, one) => {
    pages = [[document('x'), one]];
    expect(await looked()).toEqual(['record.ambiguous', ['d']]);
    asked = [];
    // Another note's by its receipt, or by what it says itself.
    expect(await looked(false, ['d'])).toBeNull();
    asked = [];
    pages = [[{ ...one, identifier: [anothers] }]];
    expect(await looked()).toBeNull();
  });

  it('asks a person about what it cannot read, which may be it', async () => {
    const unread = { resourceType: 'DocumentReference', id: 'd', status: 'current' };
    pages = [[document('x'), unread, { resourceType: 'OperationOutcome', issue: [] }]];
    expect(await looked()).toEqual(['record.ambiguous', ['d']]);
    asked = [];
    expect(await looked(false, ['d'])).toBeNull();
    asked = [];
    pages = [[unread, document('e', { identifier: [own] })]];
    expect(await looked(true)).toBe('e');
  });

  it('takes what is not alike for somebody else’s', async () => {
    pages = [[document('x'), document('y', { date: undefined }, { hash: sha1('Muuta.') })]];
    expect(await looked()).toBeNull();
  });

  it('asks a person where there is more than anybody would look through', async () => {
    pages = Array.from({ length: 50 }, () => [document('x')]);
    expect(await looked()).toEqual(['record.ambiguous', []]);
    expect(asked).toHaveLength(20);
  });
});
