import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import type { ContextKind } from '../../server/domain/subject-context.js';
import { createFhirContext } from '../../server/record/fhir-context.js';
import type { RecordContext } from '../../server/record/record-context.js';
import { type ContextRecord, startContextRecord } from '../support/context-record.js';

const signal = new AbortController().signal;
const about = { subject: { reference: 'Patient/aino-mallikas' } };

describe('what a record system says of a subject', () => {
  let record: Awaited<ReturnType<typeof startRecordSystem>>;
  let between: ContextRecord;
  let context: RecordContext;
  beforeAll(async () => {
    record = await startRecordSystem({ port: 0 });
  });
  afterAll(() => record.close());
  beforeEach(async () => {
    between = await startContextRecord(record.baseUrl);
    context = createFhirContext({ baseUrl: between.baseUrl, timeoutMs: 5_000, now: () => 0 });
    return () => between.close();
  });

  const read = async (id = 'aino-mallikas') => {
    const parts = await context.read(id, { signal });
    return (kind: ContextKind) => parts.find((part) => part.kind === kind) ?? expect.fail(kind);
  };

  it('is read part by part, each item with its source', async () => {
    const part = await read();
    expect(part('conditions').items.map(({ text, detail }) => [text, detail])).toEqual([
      ['Polvien nivelrikko', 'M17'],
      ['Verenpainetauti', 'I10'],
    ]);
    expect(part('medication').items[0]).toEqual({
      text: 'Ramipriili 5 mg',
      detail: '1 tabletti aamuisin',
      standing: 'current',
      body: null,
      source: { resource: 'MedicationStatement/m-aino-1', at: '2026-03-02', by: 'Camilla Strand' },
    });
    expect(part('medication').items.find(({ text }) => text.startsWith('Simva'))?.standing).toBe('on-hold');
    expect(part('allergies').items.map(({ text, detail }) => [text, detail])).toEqual([['Penisilliini', 'Ihottuma']]);
    expect(part('notes')).toMatchObject({ state: 'read', items: [] });
    // Whose it is stands in no address.
    expect(between.addresses.join()).not.toContain('aino');
  });

  it('fails one part at a time, and says why', async () => {
    between.answer('AllergyIntolerance', { status: 403 });
    between.hide('Condition');
    const part = await read();
    expect(part('allergies')).toMatchObject({ state: 'failed', code: 'record.unauthorised', items: [] });
    expect(part('medication').state).toBe('read');
    expect(part('conditions')).toMatchObject({ state: 'not-offered', code: null });
    expect(part('notes').state).toBe('read');
    between.answer('MedicationStatement', 'hang');
    const hasty = createFhirContext({ baseUrl: between.baseUrl, timeoutMs: 300, now: () => 0 });
    expect(await hasty.medication('aino-mallikas', { signal })).toMatchObject({
      state: 'failed',
      code: 'record.unavailable',
      items: [],
    });
  });

  it('takes medication from requests where statements are not offered', async () => {
    between.hide('MedicationStatement');
    const request = { resourceType: 'MedicationRequest', id: 'r1', status: 'active', ...about };
    between.answer('MedicationRequest', {
      resources: [
        {
          ...request,
          medicationReference: { display: 'Eliquis 5 mg' },
          requester: { display: 'Elina Harju' },
          authoredOn: '2026-02-01',
        },
        { ...request, id: 'r2', status: 'stopped', medicationCodeableConcept: { text: 'Marevan 3 mg' } },
      ],
    });
    const { items } = (await read())('medication');
    expect(items.map(({ text, source }) => [text, source])).toEqual([
      ['Eliquis 5 mg', { resource: 'MedicationRequest/r1', at: '2026-02-01', by: 'Elina Harju' }],
    ]);
  });

  it('believes nothing of an answer that is about somebody else', async () => {
    const condition = { resourceType: 'Condition', id: 'x', code: { text: 'Astma' } };
    for (const reference of ['Patient/veikko-lehtomaa', 'Patient/aino-mallikas-1957', undefined]) {
      between.answer('Condition', {
        resources: [
          { ...condition, ...about },
          { ...condition, subject: { reference } },
        ],
      });
      expect((await read())('conditions')).toMatchObject({ state: 'failed', code: 'record.rejected', items: [] });
    }
  });

  it('leaves out what no longer holds, and says how much it could not understand', async () => {
    const coded = (code: string) => ({ coding: [{ code }] });
    const one = (id: string, over: object) => ({
      resourceType: 'Condition',
      id,
      code: { text: id },
      ...about,
      ...over,
    });
    between.answer('Condition', {
      resources: [
        one('holds', { clinicalStatus: coded('active') }),
        one('unsaid', {}),
        one('over', { clinicalStatus: coded('resolved') }),
        one('refuted', { verificationStatus: coded('refuted') }),
        one('mistake', { verificationStatus: coded('entered-in-error') }),
        one('strange', { code: 'not a concept' }),
      ],
    });
    const part = (await read())('conditions');
    expect(part.items.map(({ text, standing }) => [text, standing])).toEqual([
      ['holds', 'current'],
      ['unsaid', 'unsaid'],
    ]);
    expect(part.unread).toBe(1);
  });

  it('gives the latest notes with their text where it is given along', async () => {
    const note = { resourceType: 'DocumentReference', status: 'current', type: { text: 'Hoitokertomus' }, ...about };
    const text = {
      attachment: { contentType: 'text/plain; charset=utf-8', data: Buffer.from('Päänsärkyä.').toString('base64') },
    };
    between.answer('DocumentReference', {
      resources: [
        { ...note, id: 'd1', date: '2026-01-01T08:00:00Z', author: [{ display: 'Elina Harju' }], content: [text] },
        {
          ...note,
          id: 'd2',
          date: '2026-02-01T08:00:00Z',
          content: [{ attachment: { contentType: 'application/pdf', url: 'http://elsewhere.example/x' } }],
        },
        { ...note, id: 'd3', status: 'superseded' },
      ],
    });
    expect((await read())('notes').items.map(({ body, source }) => [source.resource, body])).toEqual([
      ['DocumentReference/d2', null],
      ['DocumentReference/d1', 'Päänsärkyä.'],
    ]);
  });

  it('asks what is offered once for many, and says of everything that it failed where nobody answers', async () => {
    await read();
    await read('astrid-holm');
    expect(between.addresses.filter((address) => address.endsWith('/metadata'))).toHaveLength(1);
    const nowhere = createFhirContext({ baseUrl: 'http://127.0.0.1:1/fhir', timeoutMs: 500, now: () => 0 });
    const parts = await nowhere.read('aino-mallikas', { signal });
    expect(parts.map(({ state, code }) => [state, code])).toEqual(Array(4).fill(['failed', 'record.unavailable']));
  });
});
