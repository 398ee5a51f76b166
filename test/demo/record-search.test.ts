import type { Bundle, DocumentReference, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordSystem, startRecordSystem } from '../../server/demo/record-system.js';
import { documentOf } from './documents.js';
import { recordClient } from './record-client.js';

let system: RecordSystem;
beforeAll(async () => {
  system = await startRecordSystem({ port: 0 });
}, 20_000);
afterAll(() => system.close());

const { call, post, expectRefused } = recordClient(() => system.baseUrl);

describe('searching for a subject', () => {
  const search = async (fields: Record<string, string>) => {
    const response = await fetch(`${system.baseUrl}/Patient/_search`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    });
    const bundle = (await response.json()) as Bundle<Patient>;
    return bundle.entry?.map(({ resource }) => resource?.id) ?? [];
  };
  const ainos = ['aino-mallikas', 'aino-mallikas-1957'];

  it.each<[Record<string, string>, string[]]>([
    [{ name: 'Mallikas' }, ainos],
    [{ name: 'MALLI' }, ainos],
    [{ name: 'mallikas aino' }, ainos],
    [{ name: 'allikas' }, []],
    [{ name: 'Aino Virtanen' }, []],
    [{ name: 'aino', birthdate: '1957-03-04' }, ['aino-mallikas-1957']],
    [{ name: 'mänty' }, ['kaarlo-mantyvaara']],
    [{ name: 'Mantyvaara' }, []],
    [{ name: 'säynätsaari VÄINÖ' }, ['vaino-saynatsaari']],
    [{ name: 'Åke' }, ['ake-pahittad']],
    [{ name: 'liisa' }, ['anna-liisa-kuvitelma']],
    [{ name: 'anna-liisa' }, ['anna-liisa-kuvitelma']],
    [{ name: 'Holm\\, Astrid' }, ['astrid-holm']],
    [{ name: 'holm,testman' }, ['astrid-holm', 'george-testman']],
    [{ family: 'Holm' }, ['astrid-holm']],
    [{ family: 'Astrid' }, []],
    [{ given: 'Astrid' }, ['astrid-holm']],
    [{ birthdate: '2019-01-07' }, ['oskari-testinen']],
    [{ _id: 'mirja-esimerkki' }, ['mirja-esimerkki']],
  ])('%j finds %j', async (fields, ids) => {
    expect(await search(fields)).toEqual(ids);
  });

  it('finds exactly the one with an identity code', async () => {
    const { body } = await call<Patient>('GET', 'Patient/sirpa-koivuranta');
    const value = body.identifier?.[0]?.value ?? '';
    expect(await search({ identifier: `urn:oid:1.2.246.21|${value}` })).toEqual(['sirpa-koivuranta']);
    expect(await search({ identifier: `urn:oid:9.9|${value}` })).toEqual([]);
  });

  it('by GET as well, in pages', async () => {
    const first = await call<Bundle>('GET', 'Patient?_count=10');
    expect([first.body.total, first.body.entry?.length]).toEqual([15, 10]);
    const next = first.body.link?.find(({ relation }) => relation === 'next')?.url ?? '';
    const second = await call<Bundle>('GET', next.slice(system.baseUrl.length + 1));
    expect(second.body.entry?.length).toBe(5);
    expect(second.body.link?.map(({ relation }) => relation)).toEqual(['self']);
  });

  it('refuses a parameter it does not know rather than answering with everybody or nobody', async () => {
    expect(await expectRefused(400, () => call('GET', 'Patient?nimi=Aino'))).toContain('nimi');
    await expectRefused(400, () => call('GET', 'Patient?name:exact=Aino'));
    await expectRefused(400, () => call('GET', 'DocumentReference?_include=DocumentReference:subject'));
  });

  it("finds a patient's documents, by a bare id too, newest first", async () => {
    const older = { ...documentOf(), subject: { reference: 'Patient/astrid-holm' }, date: '2026-01-01T10:00:00Z' };
    const newer = { ...older, ...documentOf(), subject: older.subject };
    for (const document of [older, newer]) expect((await post(document)).status).toBe(201);
    for (const value of ['astrid-holm', 'Patient/astrid-holm']) {
      const { body } = await call<Bundle<DocumentReference>>('GET', `DocumentReference?patient=${value}&_sort=-date`);
      expect(body.entry?.map(({ resource }) => resource?.date)).toEqual([newer.date, older.date]);
    }
  });
});
