import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isForTesting, testLabel, testOne } from '../../server/record/check/test-people.js';
import { createFhirConnection } from '../../server/record/fhir-connection.js';

const patient = (meta?: object) => ({ resourceType: 'Patient', id: 'p1', ...(meta && { meta }) });

describe('whom the check of a server may write about', () => {
  it('is who bears the label of a test, as a label or as a tag, beside others', () => {
    const other = { system: 'https://county.example/label', code: 'VIP' };
    for (const member of ['security', 'tag']) {
      expect(isForTesting(patient({ [member]: [other, testLabel] }))).toBe(true);
    }
  });

  it('is nobody else: neither the code of another system, nor another code of that one', () => {
    for (const label of [
      { ...testLabel, system: 'https://county.example/label' },
      { ...testLabel, code: 'TREAT' },
    ]) {
      for (const member of ['security', 'tag']) expect(isForTesting(patient({ [member]: [label] }))).toBe(false);
    }
    for (const meta of [undefined, {}, { security: testLabel }, { profile: [testLabel] }]) {
      expect(isForTesting(patient(meta))).toBe(false);
    }
    expect(isForTesting(null)).toBe(false);
  });
});

describe('who the check of a server writes about', () => {
  const label = `${testLabel.system}|${testLabel.code}`;
  /** Of each kind the server has one, who is found by this parameter alone; null: nobody. */
  let parameter: string | null;
  let searched: string | null;
  let made: number;
  let server: Server;
  let baseUrl: string;
  beforeAll(async () => {
    server = createServer((incoming, outgoing) => {
      const { pathname, searchParams } = new URL(incoming.url ?? '', baseUrl);
      const resourceType = pathname.split('/').at(-1) ?? '';
      const one = { resourceType, id: 'found', meta: { security: [testLabel] } };
      incoming.resume();
      if (incoming.method === 'POST') {
        made += 1;
        return void outgoing.writeHead(201).end(JSON.stringify({ ...one, id: 'made' }));
      }
      searched = parameter && searchParams.get(parameter);
      const entry = searched === null ? [] : [{ resource: one }];
      outgoing.end(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    made = 0;
  });

  const found = (kind: 'Patient' | 'Practitioner' | 'Organization') =>
    testOne(createFhirConnection({ baseUrl, timeoutMs: 10_000 }), kind, undefined, new AbortController().signal);

  it.each([
    ['its label', '_security', label],
    ['the same as a tag', '_tag', label],
    ['what an earlier check wrote', 'identifier', 'https://luonnos.example/sid/fhir-check|subject'],
  ])('is who the server finds by %s alone, and nobody is made beside them', async (_what, by, value) => {
    parameter = by;
    for (const kind of ['Patient', 'Practitioner', 'Organization'] as const) {
      expect([await found(kind), searched, made]).toEqual(['found', value, 0]);
    }
  });

  it('is made where the server has nobody', async () => {
    parameter = null;
    expect([await found('Patient'), made]).toEqual(['made', 1]);
  });
});
