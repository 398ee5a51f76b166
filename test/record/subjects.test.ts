import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { demoLabels, henkilotunnus } from '../../server/demo/subjects.js';
import { LuonnosError } from '../../server/errors.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import type { RecordSystem } from '../../server/record/record-system.js';
import { plainShape } from '../support/notes.js';

const { signal } = new AbortController();
const options = {
  now: () => performance.now(),
  shape: plainShape,
  identifierSystem: 'urn:oid:1.2.246.21',
  timeoutMs: 5_000,
  nonDisclosure: demoLabels.nonDisclosure,
};

describe('finding a subject in a FHIR record system', () => {
  let server: Awaited<ReturnType<typeof startRecordSystem>>;
  let record: RecordSystem;
  beforeAll(async () => {
    server = await startRecordSystem({ port: 0 });
    record = createFhirRecordSystem({ ...options, baseUrl: server.baseUrl });
  });
  afterAll(() => server.close());

  const found = async (text: string) => (await record.searchSubjects({ text }, { signal })).map(({ id }) => id).sort();

  it('finds by any part of the name, by birth date as it is written in Finland, and by identity code', async () => {
    expect(await found('aino mall')).toEqual(['aino-mallikas', 'aino-mallikas-1957']);
    expect(await found('mallikas 4.3.1957')).toEqual(['aino-mallikas-1957']);
    expect(await found('Mäntyvaara')).toEqual(['kaarlo-mantyvaara']);
    expect(await found(henkilotunnus('1952-03-14', 902))).toEqual(['aino-mallikas']);
    expect(await found(henkilotunnus('1952-03-14', 902).toLowerCase())).toEqual(['aino-mallikas']);
    expect(await found('ei ketään')).toEqual([]);
  });

  it('finds the others where somebody has no name, and goes by the whole of a name that has no parts', async () => {
    const patient = (id: string, ...name: object[]) => ({
      resource: { resourceType: 'Patient', id, birthDate: '1952-03-14', name },
    });
    const entry = [
      patient('none'),
      patient('empty', { use: 'official' }),
      patient('whole', { text: 'Aino Mallikas' }),
      patient('official', { text: 'Ainu' }, { use: 'official', family: 'Mallikas', given: ['Aino'] }),
    ];
    const other = createServer((_request, response) => {
      response.end(JSON.stringify({ resourceType: 'Bundle', entry }));
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const odd = createFhirRecordSystem({ ...options, baseUrl: `http://127.0.0.1:${port}/fhir` });
    const subjects = await odd.searchSubjects({ text: 'Aino' }, { signal });
    other.close();
    other.closeAllConnections();
    expect(subjects.map(({ id, name }) => [id, name])).toEqual([
      ['whole', 'Aino Mallikas'],
      ['official', 'Aino Mallikas'],
    ]);
  });

  it('knows who is under a non-disclosure order, when it is read and when it is found', async () => {
    const { subject } = await record.identity('tuula-aaltosalo', { signal });
    expect(subject.nonDisclosure).toBe(true);
    expect(await record.searchSubjects({ text: 'Aaltosalo' }, { signal })).toEqual([subject]);
  });

  it('reads a subject by id, and says so when there is none', async () => {
    const subject = { id: 'aino-mallikas', name: 'Aino Mallikas', birthDate: '1952-03-14' };
    expect(await record.identity('aino-mallikas', { signal })).toEqual({ subject, standing: 'active' });
    for (const id of ['nobody', '../Practitioner/prac-elina-harju', 'a b', '']) {
      const code = await record.identity(id, { signal }).then(
        () => 'found',
        (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
      );
      expect(code, id).toBe('record.not-found');
    }
  });
});
