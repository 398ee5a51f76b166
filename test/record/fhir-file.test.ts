import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { LuonnosError } from '../../server/errors.js';
import { RecordCodes } from '../../server/record/codes.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import type { Resource } from '../../server/record/profiles/profile.js';
import type { Trail } from '../../server/record/record-system.js';
import { createShape, type RecordShape } from '../../server/record/shape.js';
import { newNote } from '../contract/record-system.js';
import { recordTruth } from '../support/record-truth.js';
import { LATE_MS, startUnconditionalRecord } from '../support/unconditional-record.js';

const { signal } = new AbortController();
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof LuonnosError ? error : null),
  );

const shaped = (profile: 'baseline' | 'bundle') =>
  createShape({ profile, attachments: ['text'], codes: RecordCodes.parse({}), version: '1' });
/** The document, the devices and a Provenance in one transaction. */
const transaction = shaped('bundle');

describe('filing at a FHIR server', () => {
  let demo: Awaited<ReturnType<typeof startRecordSystem>>;
  let record: Awaited<ReturnType<typeof startUnconditionalRecord>>;
  let truth: ReturnType<typeof recordTruth>;
  beforeEach(async () => {
    demo = await startRecordSystem({ port: 0 });
    truth = recordTruth(demo.baseUrl);
  });
  afterEach(async () => {
    await record.close();
    await demo.close();
  });

  const system = (over: Partial<Parameters<typeof createFhirRecordSystem>[0]> = {}) =>
    createFhirRecordSystem({
      now: () => performance.now(),
      shape: shaped('baseline'),
      baseUrl: record.baseUrl,
      identifierSystem: 'urn:oid:1.2.246.21',
      timeoutMs: 5_000,
      ...over,
    });
  const trail = (over: Partial<Trail> = {}) => {
    const told: string[] = [];
    const tells = (what: string) => () => {
      told.push(what);
      return Promise.resolve();
    };
    const known = () => Promise.resolve([]);
    const nothing = { sentMsAgo: null, adopt: null, sending: tells('sending'), refused: tells('refused'), known };
    return { told, trail: { ...nothing, ...over } };
  };

  it('sends a transaction, and takes the id of the document from its answer, whichever entry it is', async () => {
    record = await startUnconditionalRecord(demo.baseUrl, { conditionalCreate: true });
    const note = newNote();
    const filing = system({ shape: transaction });
    const receipt = await filing.file(note, { signal });
    expect(await filing.file(note, { signal })).toEqual(receipt);
    expect(await truth.documents(note.noteId)).toEqual([
      { id: receipt.documentId, status: 'current', text: note.text, versionId: receipt.versionId },
    ]);
  });

  it('believes no transaction of which a part was refused', async () => {
    record = await startUnconditionalRecord(demo.baseUrl, { conditionalCreate: true });
    const note = newNote();
    const failing: RecordShape = {
      ...transaction,
      profile: {
        ...transaction.profile,
        write: (...given) => {
          const written = transaction.profile.write(...given);
          if (written.kind !== 'transaction') throw new Error('It writes a transaction.');
          const entry = (written.bundle.entry as { resource: Resource }[]).map((one) =>
            one.resource.resourceType === 'Provenance' ? { ...one, resource: { ...one.resource, agent: [] } } : one,
          );
          // A batch does what it can.
          return { ...written, bundle: { ...written.bundle, type: 'batch', entry } };
        },
      },
    };
    const { told, trail: way } = trail();
    const filing = system({ shape: failing, conditionalCreate: 'off' });
    expect((await failureOf(filing.file(note, { signal, trail: way })))?.code).toBe('record.rejected');
    // The document may be there: nobody said of it that it was refused.
    expect(told).toEqual(['sending']);
  });

  it('tells nobody beforehand where the server itself takes nothing twice', async () => {
    record = await startUnconditionalRecord(demo.baseUrl, { conditionalCreate: true });
    const { told, trail: way } = trail();
    await system().file(newNote(), { signal, trail: way });
    expect(told).toEqual([]);
  });

  it('learns from the server that it would take a note twice, and says so before it sends one', async () => {
    record = await startUnconditionalRecord(demo.baseUrl);
    const { told, trail: way } = trail();
    await system().file(newNote(), { signal, trail: way });
    expect(told).toEqual(['sending']);
  });

  it('trusts the setting before what the server says of itself', async () => {
    record = await startUnconditionalRecord(demo.baseUrl, { conditionalCreate: true });
    const { told, trail: way } = trail();
    await system({ conditionalCreate: 'off' }).file(newNote(), { signal, trail: way });
    expect(told).toEqual(['sending']);
  });

  it('sends nothing while the server cannot be asked what it does', async () => {
    record = await startUnconditionalRecord(demo.baseUrl, { weather: ({ creating }) => (creating ? 'fair' : 'down') });
    const { told, trail: way } = trail();
    expect((await failureOf(system().file(newNote(), { signal, trail: way })))?.code).toBe('record.unavailable');
    expect([told, record.counts.creates]).toEqual([[], 0]);
  });

  it('says when it was refused, so that it is known again that it is not there', async () => {
    record = await startUnconditionalRecord(demo.baseUrl);
    record.refuseWith('no');
    const { told, trail: way } = trail();
    expect((await failureOf(system().file(newNote(), { signal, trail: way })))?.code).toBe('record.rejected');
    expect(told).toEqual(['sending', 'refused']);
    // What it is in conflict with may be the note itself.
    record.refuseWith('there is one', 409);
    expect((await failureOf(system().file(newNote(), { signal, trail: way })))?.code).toBe('record.conflict');
    expect(told).toEqual(['sending', 'refused', 'sending']);
  });

  it('finds what a server dated itself, days after it was signed, and does not send it again', async () => {
    const note = newNote();
    const dates = new Date(Date.parse(note.signedAt) + 9 * 24 * 3_600_000).toISOString();
    record = await startUnconditionalRecord(demo.baseUrl, { dates });
    record.setWeather(({ creating }) => (creating ? 'lose' : 'fair'));
    expect((await failureOf(system().file(note, { signal })))?.code).toBe('record.unavailable');
    record.setWeather(() => 'fair');
    const receipt = await system().file(note, { signal });
    expect((await truth.documents(note.noteId)).map(({ id }) => id)).toEqual([receipt.documentId]);
  });

  it.each([{ conditionalCreate: true }, {}])(
    'looks for a note again whose document is gone, and sends it where it is not there (%o)',
    async (options) => {
      record = await startUnconditionalRecord(demo.baseUrl, options);
      const note = newNote();
      const file = () => system().file(note, { signal, trail: trail({ adopt: 'gone' }).trail });
      const receipt = await file();
      expect((await file()).documentId).toBe(receipt.documentId);
      expect((await truth.documents(note.noteId)).map(({ id }) => id)).toEqual([receipt.documentId]);
    },
  );

  it('takes no document for the altered note that says itself that it is another', async () => {
    record = await startUnconditionalRecord(demo.baseUrl);
    const { documentId: adopt } = await system().file(newNote(), { signal });
    const failed = await failureOf(system().file(newNote(), { signal, trail: trail({ adopt }).trail }));
    expect([failed?.code, failed?.details.documentId]).toEqual(['record.differs', undefined]);
  });

  it('takes no document for a note that is another note’s by now, whoever said that it was this one', async () => {
    record = await startUnconditionalRecord(demo.baseUrl, { dropsIdentifiers: true });
    const note = newNote();
    const { documentId } = await system().file(note, { signal });
    const taken = (...known: string[]) => trail({ adopt: documentId, known: () => Promise.resolve(known) }).trail;
    const failed = await failureOf(system().file(note, { signal, trail: taken(documentId) }));
    expect([failed?.code, failed?.details.documentId]).toEqual(['record.differs', undefined]);
    for (const conditionalCreate of ['off', 'on'] as const) {
      const filing = system({ conditionalCreate });
      expect((await filing.file(note, { signal, trail: taken() })).documentId).toBe(documentId);
    }
  });

  it('waits for what may still be on its way before it looks, and does not send it again', async () => {
    record = await startUnconditionalRecord(demo.baseUrl);
    const note = newNote();
    const timeoutMs = LATE_MS / 2;
    const filing = system({ timeoutMs: 5_000 });
    await filing.file(newNote(), { signal });
    const hasty = system({ timeoutMs });
    await hasty.read((await filing.file(newNote(), { signal })).documentId, { signal });
    record.setWeather(({ creating }) => (creating ? 'late' : 'fair'));
    const failed = await failureOf(hasty.file(note, { signal, ...trail() }));
    expect(failed?.code).toBe('record.unavailable');
    expect(failed?.details.retryAfterSeconds).toBe(Math.ceil((2_000 + 3 * timeoutMs) / 1000));
    record.setWeather(() => 'fair');
    expect(await truth.documents(note.noteId)).toEqual([]);
    const again = trail({ sentMsAgo: timeoutMs });
    const receipt = await hasty.file(note, { signal, trail: again.trail });
    expect(again.told).toEqual([]);
    expect((await truth.documents(note.noteId)).map(({ id }) => id)).toEqual([receipt.documentId]);
  });
});
