import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { LuonnosError } from '../../server/errors.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import { baseline } from '../../server/record/profiles/baseline.js';
import type { Profile } from '../../server/record/profiles/profile.js';
import type { Trail } from '../../server/record/record-system.js';
import { newNote } from '../contract/record-system.js';
import { recordTruth } from '../support/record-truth.js';
import { LATE_MS, startUnconditionalRecord } from '../support/unconditional-record.js';

const { signal } = new AbortController();
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof LuonnosError ? error : null),
  );

/** The document and a Provenance about it, in one transaction. */
const transaction: Profile = {
  name: 'transaction',
  write: (note, standing) => {
    const written = baseline.write(note, standing);
    if (written.kind !== 'document') throw new Error('The baseline writes one document.');
    // Not the note's own: servers write what a full URL becomes over every place where it stands, identifiers too.
    const document = { fullUrl: `urn:uuid:${note.encounterId}`, resource: written.resource };
    const ifNoneExist = `identifier=urn:ietf:rfc:3986|urn:uuid:${note.noteId}`;
    const who = { reference: `Practitioner/${note.signer.practitionerId}` };
    const provenance = {
      resourceType: 'Provenance',
      target: [{ reference: document.fullUrl }],
      recorded: note.signedAt,
      agent: [{ who }],
    };
    return {
      kind: 'transaction',
      bundle: {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [
          { resource: provenance, request: { method: 'POST', url: 'Provenance' } },
          { ...document, request: { method: 'POST', url: 'DocumentReference', ifNoneExist } },
        ],
      },
    };
  },
};

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
    const filing = system({ profile: transaction });
    const receipt = await filing.file(note, { signal });
    expect(await filing.file(note, { signal })).toEqual(receipt);
    expect(await truth.documents(note.noteId)).toEqual([
      { id: receipt.documentId, status: 'current', text: note.text, versionId: receipt.versionId },
    ]);
  });

  it('believes no transaction of which a part was refused', async () => {
    record = await startUnconditionalRecord(demo.baseUrl, { conditionalCreate: true });
    const note = newNote();
    const failing: Profile = {
      ...transaction,
      write: (...given) => {
        const written = transaction.write(...given);
        if (written.kind !== 'transaction') throw new Error('It writes a transaction.');
        // A batch does what it can.
        return { ...written, bundle: { ...written.bundle, type: 'batch', entry: written.bundle.entry } };
      },
    };
    // In a batch nothing is known under the name the Provenance uses, so only the document is taken.
    expect((await failureOf(system({ profile: failing }).file(note, { signal })))?.code).toBe('record.rejected');
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
    expect(failed?.details.retryAfterSeconds).toBe(Math.ceil((3 * timeoutMs) / 1000));
    record.setWeather(() => 'fair');
    expect(await truth.documents(note.noteId)).toEqual([]);
    const again = trail({ sentMsAgo: timeoutMs });
    const receipt = await hasty.file(note, { signal, trail: again.trail });
    expect(again.told).toEqual([]);
    expect((await truth.documents(note.noteId)).map(({ id }) => id)).toEqual([receipt.documentId]);
  });
});
