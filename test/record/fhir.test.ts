import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import { RecordCodes } from '../../server/record/codes.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import type { Trail } from '../../server/record/record-system.js';
import { createShape } from '../../server/record/shape.js';
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
  /** Where it says that it put it. */
  let location: string | null;
  let answers: ((created: Resource) => unknown) | null;
  /** What it answers when the document is read; null: it is busy. */
  let reads: (kept: Resource) => Resource | null;
  /** What it answers in place of taking a document. */
  let refuses: { status: number; headers?: Record<string, string>; body: string } | null;
  let posts: number;

  beforeAll(async () => {
    let kept: Resource = {};
    server = createServer((request, response) => {
      void (async () => {
        if (request.method === 'POST') {
          prefer = String(request.headers.prefer);
          posts += 1;
          if (refuses) return void response.writeHead(refuses.status, refuses.headers).end(refuses.body);
          kept = { ...stored(await bodyOf(request)), id: 'd1', meta: { versionId: '1' } };
          if (location) response.setHeader('location', location);
          if (answers) return void response.end(JSON.stringify(answers(kept)));
        } else if (!/\/(d1|metadata)$/.test(request.url ?? '')) {
          return void response.writeHead(404).end('{"resourceType":"OperationOutcome","issue":[]}');
        }
        const body = request.method === 'POST' ? kept : reads(kept);
        if (body === null) return void response.writeHead(503).end('{}');
        response.setHeader('content-type', 'application/fhir+json').end(JSON.stringify(body));
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
  });
  afterAll(() => server.close());
  beforeEach(() => {
    stored = (given) => given;
    location = null;
    answers = null;
    reads = (kept) => kept;
    refuses = null;
    posts = 0;
  });

  const file = (
    over: Partial<Parameters<typeof createFhirRecordSystem>[0]> = {},
    sent = note,
    trail?: Trail,
    signal = new AbortController().signal,
  ): Promise<string> =>
    createFhirRecordSystem({
      now: () => performance.now(),
      baseUrl,
      identifierSystem: 'urn:oid:1.2.246.21',
      timeoutMs: 2_000,
      shape: plainShape,
      conditionalCreate: 'on',
      ...over,
    })
      .file(sent, { signal, ...(trail && { trail }) })
      .then(
        (receipt) => receipt.documentId,
        (error: unknown) => {
          if (error instanceof LuonnosError) return error.code;
          throw error;
        },
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
    ['a document that does not say which note it is', ({ masterIdentifier: _, identifier: __, ...rest }) => rest],
    ['a document that was withdrawn', (given) => ({ ...given, status: 'entered-in-error' })],
    [
      'a document with something beside the words',
      (given) => ({ ...given, content: [...(given.content as object[]), ...(given.content as object[])] }),
    ],
    [
      'other words',
      (given) => ({ ...given, content: [{ attachment: { data: Buffer.from('Muuta.').toString('base64') } }] }),
    ],
  ];
  it.each(foreign)('does not take %s for its own', async (_name, answer) => {
    stored = answer;
    expect(await file()).toBe('record.differs');
  });

  it('does not take another note’s document for its own either where identifiers need not be kept', async () => {
    const off = { conditionalCreate: 'off' } as const;
    const way: Trail = {
      sentMsAgo: null,
      adopt: null,
      sending: () => Promise.resolve(),
      refused: () => Promise.resolve(),
      known: () => Promise.resolve([]),
    };
    const without = ({ masterIdentifier: _, identifier: __, ...rest }: Resource): Resource => rest;
    stored = without;
    expect(await file(off, note, way)).toBe('d1');
    stored = (given) => ({ ...without(given), identifier: [{ value: 'urn:uuid:other' }] });
    expect(await file(off, note, way)).toBe('record.differs');
  });

  it('takes no receipt from an answer that says two things, an id that is none, or nothing', async () => {
    location = `${baseUrl}/DocumentReference/d2/_history/1`;
    expect(await file()).toBe('record.differs');
    location = 'https://elsewhere.example/fhir/DocumentReference/d1/_history/1';
    expect(await file()).toBe('d1');
    // The id of what it says beside is not the document's.
    answers = () => ({ resourceType: 'OperationOutcome', id: 'said', issue: [] });
    expect(await file()).toBe('d1');
    location = '/fhir/DocumentReference/..%2FPatient%2Faino-mallikas';
    answers = () => ({ resourceType: 'OperationOutcome', issue: [] });
    expect(await file()).toBe('record.differs');
    location = null;
    expect(await file()).toBe('record.differs');
    answers = (created) => ({ ...created, id: 'd3' });
    expect(await file()).toBe('record.differs');
    answers = (created) => ({ ...created, id: '../Patient/d1' });
    expect(await file()).toBe('record.differs');
  });

  it('does not say that the note differs where it could not be read just now', async () => {
    reads = () => null;
    expect(await file()).toBe('record.unavailable');
  });

  it('takes no document for its own that is read under another id', async () => {
    reads = (kept) => ({ ...kept, id: 'd2' });
    expect(await file()).toBe('record.differs');
  });

  it('takes the same bytes for the same, however the record system breaks them into lines', async () => {
    stored = (given) => {
      const [{ attachment }] = given.content as [{ attachment: { data: string } }];
      return {
        ...given,
        content: [{ attachment: { ...attachment, data: attachment.data.replace(/.{4}/g, '$&\r\n') } }],
      };
    };
    expect(await file()).toBe('d1');
  });

  it('sends nothing that is not for the guardian where the record system cannot be told so', async () => {
    const kept = signedNote({ noteId, text: 'Kontrolli.', notForGuardian: ['plan'] });
    expect(await file({}, kept)).toBe('sign.guardian-label');
    expect(posts).toBe(0);
    expect(await file({ guardianLabel: { system: 'urn:x', code: 'kept' } }, kept)).toBe('d1');
  });

  it('does not call refused what was answered with something that says nothing of it', async () => {
    const told: string[] = [];
    const tells = (what: string) => () => {
      told.push(what);
      return Promise.resolve();
    };
    const known = () => Promise.resolve([]);
    const way = { sentMsAgo: null, adopt: null, sending: tells('sending'), refused: tells('refused'), known };
    const shape = createShape({
      profile: 'bundle',
      attachments: ['text'],
      codes: RecordCodes.parse({}),
      version: '1',
    });
    const filed = () => file({ shape, conditionalCreate: 'off' }, note, way);
    answers = () => ({ resourceType: 'Bundle', entry: 'none' });
    expect(await filed()).toBe('record.rejected');
    expect(told).toEqual(['sending']);
    // A part of the whole that is refused says nothing of the document beside it: it may be there.
    const refusing =
      (refused: string, status = '422') =>
      ({ entry }: Resource) => ({
        resourceType: 'Bundle',
        entry: (entry as { resource: Resource }[]).map(({ resource }) => ({
          response: { status: resource.resourceType === refused ? status : '201', location: 'DocumentReference/d1' },
        })),
      });
    answers = refusing('Provenance');
    expect(await filed()).toBe('record.rejected');
    expect(told).toEqual(['sending', 'sending']);
    answers = refusing('DocumentReference', '302 Found');
    expect(await filed()).toBe('record.unavailable');
    expect(told.splice(2)).toEqual(['sending']);
    // Nor does a page of something in between.
    refuses = { status: 400, body: '<h1>Gateway</h1>' };
    expect(await filed()).toBe('record.rejected');
    expect(told).toEqual(['sending', 'sending', 'sending']);
    refuses = null;
    answers = refusing('DocumentReference');
    expect(await filed()).toBe('record.rejected');
    expect(told.slice(3)).toEqual(['sending', 'refused']);
  });

  it('trusts a server that says nothing of itself with nothing', async () => {
    const told: string[] = [];
    const sending = () => {
      told.push('sending');
      return Promise.resolve();
    };
    const known = () => Promise.resolve([]);
    const way = { sentMsAgo: null, adopt: null, sending, refused: sending, known };
    expect(await file({ conditionalCreate: 'auto' }, note, way)).toBe('d1');
    expect(told).toEqual(['sending']);
  });

  it('waits as long as the server asks, where that is longer than what was sent may be on its way', async () => {
    const nothing = () => Promise.resolve();
    const known = () => Promise.resolve([]);
    const trail = { sentMsAgo: null, adopt: null, sending: nothing, refused: nothing, known };
    const asked = async (seconds: number) => {
      refuses = { status: 503, headers: { 'retry-after': String(seconds) }, body: '{}' };
      const filing = createFhirRecordSystem({
        now: () => performance.now(),
        baseUrl,
        identifierSystem: 'urn:oid:1.2.246.21',
        timeoutMs: 2_000,
        shape: plainShape,
        conditionalCreate: 'off',
      }).file(note, { signal: new AbortController().signal, trail });
      return ((await filing.catch((error: unknown) => error)) as LuonnosError).details.retryAfterSeconds;
    };
    expect([await asked(120), await asked(1)]).toEqual([120, 8]);
  });

  it('does not send what could not be marked as sent', async () => {
    const refuse = () => Promise.reject(new LuonnosError('encounter.conflict'));
    const known = () => Promise.resolve([]);
    const way = { sentMsAgo: null, adopt: null, sending: refuse, refused: refuse, known };
    expect(await file({ conditionalCreate: 'off' }, note, way)).toBe('encounter.conflict');
    expect(posts).toBe(0);
  });

  it('stops waiting for what may still be on its way when it is told to', async () => {
    const known = () => Promise.resolve([]);
    const nothing = () => Promise.resolve();
    const way = { sentMsAgo: 0, adopt: null, sending: nothing, refused: nothing, known };
    const slow = { timeoutMs: 60_000, conditionalCreate: 'off' } as const;
    await expect(file(slow, note, way, AbortSignal.timeout(200))).rejects.toThrow(/timeout/);
    expect(posts).toBe(0);
  });
});
