import type { Bundle } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordSystem, startRecordSystem } from '../../server/demo/record-system.js';
import { documentOf, identifierOf } from './documents.js';
import { recordClient } from './record-client.js';

let system: RecordSystem;
beforeAll(async () => {
  system = await startRecordSystem({ port: 0 });
}, 20_000);
afterAll(() => system.close());

const { call, post, count, expectRefused } = recordClient(() => system.baseUrl);

describe('a transaction', () => {
  const device = 'urn:uuid:3d0a1f5e-1111-4000-8000-000000000001';
  const place = 'urn:uuid:3d0a1f5e-2222-4000-8000-000000000002';
  const security = 'http://terminology.hl7.org/CodeSystem';

  const bundleOf = (document: object, identifier: string): Bundle =>
    ({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          fullUrl: device,
          resource: {
            resourceType: 'Device',
            status: 'active',
            modelNumber: 'm',
            identifier: [{ system: 'urn:x', value: 'm' }],
          },
          request: { method: 'POST', url: 'Device', ifNoneExist: 'identifier=urn:x|m' },
        },
        {
          fullUrl: place,
          resource: document,
          request: { method: 'POST', url: 'DocumentReference', ifNoneExist: identifier },
        },
        {
          resource: {
            resourceType: 'Provenance',
            target: [{ reference: place }],
            recorded: '2026-11-22T10:15:00Z',
            activity: { coding: [{ system: `${security}/v3-DataOperation`, code: 'CREATE' }] },
            agent: [
              {
                type: { coding: [{ system: `${security}/provenance-participant-type`, code: 'author' }] },
                who: { reference: 'PractitionerRole/role-elina-harju' },
              },
              { who: { reference: device } },
            ],
          },
          request: { method: 'POST', url: 'Provenance', ifNoneExist: `target=${place}` },
        },
      ],
    }) as Bundle;

  const counts = async () => [await count('Device'), await count('DocumentReference'), await count('Provenance')];

  it('files a document with its provenance, and a replay adds nothing', async () => {
    const document = documentOf();
    const bundle = bundleOf(document, identifierOf(document));
    const first = await call<Bundle>('POST', '', bundle);
    expect(first.body.entry?.map(({ response }) => response?.status)).toEqual(['201', '201', '201']);
    expect(first.body.entry?.map(({ response }) => response?.etag)).toEqual(['W/"1"', 'W/"1"', 'W/"1"']);
    const after = await counts();
    const replay = await call<Bundle>('POST', '', bundle);
    expect(replay.body.entry?.map(({ response }) => response?.status)).toEqual(['200', '200', '200']);
    expect(await counts()).toEqual(after);
  });

  it('happens whole or not at all, and takes nothing of others with it', async () => {
    const before = await counts();
    const bundle = bundleOf(documentOf(), 'identifier=urn:x|new');
    const broken = {
      ...bundle,
      entry: [...(bundle.entry ?? []), { ...bundle.entry?.[1], resource: { ...documentOf(), status: 'x' } }],
    };
    const dangling = bundleOf({ ...documentOf(), subject: { reference: 'Patient/nobody' } }, 'identifier=urn:x|new');
    const [one, kept, two] = await Promise.all([
      call('POST', '', broken),
      post(documentOf()),
      call('POST', '', dangling),
    ]);
    expect([one.status, kept.status, two.status]).toEqual([400, 201, 400]);
    expect(await counts()).toEqual([before[0], (before[1] ?? 0) + 1, before[2]]);
    expect((await call('GET', `DocumentReference/${kept.body.id}`)).status).toBe(200);
  });

  it('cannot do what is not offered outside one', async () => {
    const request = { method: 'POST', url: 'Patient' };
    const entry = [{ resource: { resourceType: 'Patient', name: [{ family: 'X' }] }, request }];
    await expectRefused(400, () => call('POST', '', { resourceType: 'Bundle', type: 'transaction', entry }));
    await expectRefused(400, () => call('POST', '', { resourceType: 'Bundle', type: 'batch', entry }));
  });
});
