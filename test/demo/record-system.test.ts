import type { Bundle, DocumentReference } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordSystem, startRecordSystem } from '../../server/demo/record-system.js';
import { documentOf, identifierOf, text } from './documents.js';
import { recordClient } from './record-client.js';

let system: RecordSystem;
beforeAll(async () => {
  system = await startRecordSystem({ port: 0 });
}, 20_000);
afterAll(() => system.close());

const { call, post, expectRefused } = recordClient(() => system.baseUrl);

describe('a document', () => {
  it('is created with a version, an ETag and a place', async () => {
    const { status, headers, body } = await post(documentOf());
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('W/"1"');
    expect(headers.get('location')).toBe(`${system.baseUrl}/DocumentReference/${body.id}/_history/1`);
    expect(headers.get('content-type')).toContain('application/fhir+json');
  });

  it('reads back as it was written', async () => {
    const { body } = await post(documentOf());
    const read = await call<DocumentReference>('GET', `DocumentReference/${body.id}`);
    expect(read.body).toEqual(body);
    expect(Buffer.from(read.body.content[0]?.attachment.data ?? '', 'base64').toString()).toBe(text);
    expect(read.headers.get('etag')).toBe('W/"1"');
  });

  it('cannot choose its id, its version or its time', async () => {
    const meta = { versionId: '77', lastUpdated: '2000-01-01T00:00:00Z' };
    const { body } = await post({ ...documentOf(), id: 'mine', meta });
    expect(body.id).not.toBe('mine');
    expect(body.meta?.versionId).toBe('1');
    expect(body.meta?.lastUpdated).not.toContain('2000-01-01');
  });

  it('may hold five mebibytes of attachment', async () => {
    const { status } = await post(documentOf(undefined, 'ä'.repeat(2.5 * 1024 * 1024)));
    expect(status).toBe(201);
  });

  it('is updated only from the version one has seen', async () => {
    const { body } = await post(documentOf());
    const superseded = { ...body, status: 'superseded' };
    const put = (etag: string) => call('PUT', `DocumentReference/${body.id}`, superseded, { 'if-match': etag });
    const first = await put('W/"1"');
    expect([first.status, first.headers.get('etag')]).toEqual([200, 'W/"2"']);
    await expectRefused(412, () => put('W/"1"'));
    await expectRefused(400, () => put('1'));
    const history = await call<Bundle>('GET', `DocumentReference/${body.id}/_history`);
    expect(history.body.entry?.map(({ resource }) => resource?.meta?.versionId)).toEqual(['2', '1']);
    const earlier = await call<DocumentReference>('GET', `DocumentReference/${body.id}/_history/1`);
    expect(earlier.body.status).toBe('current');
  });

  it('that never was is 404, that was deleted 410', async () => {
    const { body } = await post(documentOf());
    expect((await call('DELETE', `DocumentReference/${body.id}`)).status).toBe(200);
    await expectRefused(410, () => call('GET', `DocumentReference/${body.id}`));
    await expectRefused(404, () => call('GET', 'DocumentReference/never-was'));
    await expectRefused(404, () => call('PUT', 'DocumentReference/never-was', { ...documentOf(), id: 'never-was' }));
  });
});

describe('a conditional create', () => {
  it('creates once, then answers with what is there', async () => {
    const document = documentOf();
    const headers = { 'if-none-exist': identifierOf(document) };
    const first = await post(document, headers);
    const second = await post(document, headers);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.headers.get('etag')).toBe('W/"1"');
  });

  it('sent five times at once makes one document', async () => {
    const document = documentOf();
    const headers = { 'if-none-exist': identifierOf(document) };
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(document, headers)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    const found = await call<Bundle>('GET', `DocumentReference?${identifierOf(document)}`);
    expect(found.body.total).toBe(1);
  });

  it('without a condition, or with one that is not understood, creates nothing', async () => {
    await expectRefused(400, () => post(documentOf(), { 'if-none-exist': '_count=1' }));
    await expectRefused(400, () => post(documentOf(), { 'if-none-exist': 'identfier=x' }));
  });
});

describe('a document is refused with 400', () => {
  const attachment = (change: object) => {
    const document = documentOf();
    return { ...document, content: [{ attachment: { ...document.content[0]?.attachment, ...change } }] };
  };
  it.each<[string, object]>([
    ['without content', { ...documentOf(), content: undefined }],
    ['with an empty content', { ...documentOf(), content: [] }],
    ['without status', { ...documentOf(), status: undefined }],
    ['with a status that is none', { ...documentOf(), status: 'draft' }],
    ['with a document status that is none', { ...documentOf(), docStatus: 'signed' }],
    ['with an unknown member', { ...documentOf(), note: 'x' }],
    ['with a time without a zone', { ...documentOf(), date: '2026-11-22T10:15:00' }],
    ['with null', { ...documentOf(), description: null }],
    ['with an empty string', { ...documentOf(), description: '' }],
    ['about somebody who does not exist', { ...documentOf(), subject: { reference: 'Patient/nobody' } }],
    ['about a document', { ...documentOf(), subject: { reference: 'Organization/esimerkkila' } }],
    [
      'about a placeholder',
      { ...documentOf(), subject: { reference: 'urn:uuid:8a2f2c1e-0000-4000-8000-000000000000' } },
    ],
    ['about a contained resource that is not there', { ...documentOf(), subject: { reference: '#p' } }],
    [
      'with a period that ends before it starts',
      { ...documentOf(), context: { period: { start: '2026-02', end: '2026-01' } } },
    ],
    ['with data that is not base64', attachment({ data: 'ei äöå', size: undefined, hash: undefined })],
    ['with data without a content type', attachment({ contentType: undefined })],
    ['with another size than its data', attachment({ size: 1 })],
    ['with another hash than its data', attachment({ hash: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' })],
    [
      'with a script in its narrative',
      {
        ...documentOf(),
        text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>1</script></div>' },
      },
    ],
    ['of another type', { resourceType: 'Patient' }],
  ])('%s', async (_why, document) => {
    await expectRefused(400, () => post(document));
  });

  it('when it is not JSON, not the right content type, or too large', async () => {
    await expectRefused(400, () => call('POST', 'DocumentReference', '{"resourceType":'));
    await expectRefused(415, () => post(documentOf(), { 'content-type': 'application/fhir+xml' }));
    await expectRefused(413, () => post(documentOf(undefined, 'a'.repeat(7 * 1024 * 1024))));
  });
});

describe('the record system', () => {
  it('says what it does, in a valid CapabilityStatement', async () => {
    const { status, body } = await call('GET', 'metadata');
    expect(status).toBe(200);
    expect(new Fhir().validate(body).messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    const resources = body.resourceType === 'CapabilityStatement' ? body.rest?.[0]?.resource : [];
    const documents = resources?.find(({ type }) => type === 'DocumentReference');
    expect(documents?.interaction?.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['create', 'read', 'search-type', 'update']),
    );
    expect(documents?.conditionalCreate).toBe(true);
    expect(resources?.find(({ type }) => type === 'Patient')?.interaction).toEqual([
      { code: 'read' },
      { code: 'search-type' },
    ]);
  });

  it('does nothing else', async () => {
    await expectRefused(405, () => call('POST', 'Patient', { resourceType: 'Patient' }));
    await expectRefused(405, () => call('DELETE', 'Patient/aino-mallikas'));
    await expectRefused(405, () => call('DELETE', 'DocumentReference?status=current'));
    await expectRefused(405, () => call('GET', ''));
    await expectRefused(404, () => call('GET', 'Observation'));
    await expectRefused(404, () => call('GET', 'constructor'));
    await expectRefused(406, () => call('GET', 'Patient', undefined, { accept: 'application/fhir+xml' }));
  });

  it('knows the professionals', async () => {
    const { body } = await call('GET', 'PractitionerRole/role-sanna-virta');
    expect(body).toMatchObject({ practitioner: { reference: 'Practitioner/prac-sanna-virta' } });
  });

  it('does not start in production', async () => {
    await expect(startRecordSystem({ port: 0, environment: 'production' })).rejects.toThrow(/production/);
  });
});
