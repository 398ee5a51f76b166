import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import { plainShape, signedNote } from '../support/notes.js';

type Resource = Record<string, unknown>;
const noteId = '3f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d';

const note = signedNote({ noteId, text: 'Kontrolli.' });

const bodyOf = async (request: IncomingMessage): Promise<Resource> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as Resource;
};

describe('what a record system answers to filing is believed only when it is this note', () => {
  let server: Server;
  let baseUrl: string;
  /** What the record system makes of the document it is given. */
  let stored: (given: Resource) => Resource;
  let prefer: string | undefined;

  beforeAll(async () => {
    let kept: Resource = {};
    server = createServer((request, response) => {
      void (async () => {
        if (request.method === 'POST') {
          prefer = String(request.headers.prefer);
          kept = { ...stored(await bodyOf(request)), id: 'd1', meta: { versionId: '1' } };
        }
        response.setHeader('content-type', 'application/fhir+json').end(JSON.stringify(kept));
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
  });
  afterAll(() => server.close());
  beforeEach(() => {
    stored = (given) => given;
  });

  const file = () =>
    createFhirRecordSystem({
      now: () => performance.now(),
      baseUrl,
      identifierSystem: 'urn:oid:1.2.246.21',
      timeoutMs: 2_000,
      shape: plainShape,
      conditionalCreate: 'on',
    })
      .file(note, { signal: new AbortController().signal })
      .then(
        (receipt) => receipt.documentId,
        (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
      );

  it('takes the receipt of its own document, and asks for the document in the answer', async () => {
    expect(await file()).toBe('d1');
    expect(prefer).toBe('return=representation');
  });

  const foreign: [string, (given: Resource) => Resource][] = [
    [
      'another note with the same words about the same person',
      (given) => ({
        ...given,
        masterIdentifier: { value: 'urn:uuid:other' },
        identifier: [{ value: 'urn:uuid:other' }],
      }),
    ],
    [
      'the same note about another person',
      (given) => ({ ...given, subject: { reference: 'Patient/veikko-lehtomaa' } }),
    ],
    ['a document that was withdrawn', (given) => ({ ...given, status: 'entered-in-error' })],
    [
      'other words',
      (given) => ({ ...given, content: [{ attachment: { data: Buffer.from('Muuta.').toString('base64') } }] }),
    ],
  ];
  it.each(foreign)('does not take %s for its own', async (_name, answer) => {
    stored = answer;
    expect(await file()).toBe('record.differs');
  });
});
