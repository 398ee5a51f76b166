import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ErrorBody } from '../../server/domain/session.js';
import type { EncounterView } from '../../server/domain/view.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { recordTruth } from '../support/record-truth.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type ServerBehind, startServerBehind } from '../support/server-behind.js';
import { startUnconditionalRecord } from '../support/unconditional-record.js';

const Rows = z.object({ rows: z.array(z.object({ encounter: z.object({ id: z.string() }), nextAction: z.string() })) });

describe('withdrawing a note that is in the record', () => {
  let behind: ServerBehind<Awaited<ReturnType<typeof startUnconditionalRecord>>>;
  let record: (typeof behind)['between'];
  let truth: ReturnType<typeof recordTruth>;
  let server: TestServer;
  let doctor: SignedIn;

  beforeAll(async () => {
    behind = await startServerBehind((target) => startUnconditionalRecord(target, { conditionalCreate: true }));
    ({ between: record, server, doctor } = behind);
    truth = recordTruth(behind.record.baseUrl);
  });
  afterAll(() => behind.close());
  beforeEach(() => record.setWeather(() => 'fair'));

  const until = (id: string, fits: (view: EncounterView) => boolean) => eventually(() => doctor.view(id), fits, 25_000);
  /** A visit whose words are its own. */
  const filed = async (words: string) => {
    const { encounter } = await doctor.sign(await doctor.drafted(`Potilaalla on ollut ${words} kolme viikkoa.`));
    return until(encounter.id, (view) => view.encounter.state === 'filed');
  };
  const actionOf = async (id: string) =>
    (await doctor.api.get('/api/encounters', Rows)).rows.find(({ encounter }) => encounter.id === id)?.nextAction;
  const statusOf = async (id: string | undefined) => (await truth.all()).find((one) => one.id === id)?.status;

  it('withdraws nothing of a filed note while it is being amended', async () => {
    const { encounter, receipt } = await filed('nielemisvaikeutta');
    await doctor.versioned(encounter.id, 'amend', { reason: 'wrong' });
    const withdrawn = codeOf(doctor.versioned(encounter.id, 'withdraw', { reason: 'other' }));
    expect(await withdrawn).toBe('encounter.wrong-state');
    expect(await statusOf(receipt?.documentId)).toBe('current');
  });

  it('withdraws a filed note once, says why in the log by a code, and again changes nothing', async () => {
    const { encounter, receipt, signed } = await filed('kuumetta');
    const withdraw = () => doctor.versioned(encounter.id, 'withdraw', { reason: 'wrong-person' });
    const withdrawn = await withdraw();
    expect(withdrawn.encounter.state).toBe('withdrawn');
    expect(withdrawn.delivery.at(-1)?.step).toBe('withdrawn');
    expect(await statusOf(receipt?.documentId)).toBe('entered-in-error');
    expect((await withdraw()).encounter.version).toBe(withdrawn.encounter.version);
    expect((await server.store.auditTrail(encounter.id)).filter(({ type }) => type === 'note-withdrawn')).toMatchObject(
      [{ data: { noteId: signed?.noteId, reason: 'wrong-person', documentId: receipt?.documentId, versionId: '2' } }],
    );
    expect(await actionOf(encounter.id)).toBe('done');
  });

  it('withdraws after an answer that was lost, and while nobody answers leaves the note as it is', async () => {
    const { encounter, receipt } = await filed('nuhaa');
    const withdraw = () => codeOf(doctor.versioned(encounter.id, 'withdraw', { reason: 'other' }));
    record.setWeather(() => 'down');
    expect(await withdraw()).toBe('record.unavailable');
    expect((await doctor.view(encounter.id)).encounter.state).toBe('filed');
    record.setWeather(({ method }) => (method === 'PUT' ? 'lose' : 'fair'));
    expect(await withdraw()).toBe('record.unavailable');
    expect(await statusOf(receipt?.documentId)).toBe('entered-in-error');
    record.setWeather(() => 'fair');
    expect(await withdraw()).toBe('ok');
  });

  it('withdraws to the end though the professional has left meanwhile', async () => {
    const { encounter, receipt } = await filed('hengenahdistusta');
    const { headers } = doctor.api.socket('/');
    const leaving = new AbortController();
    record.setWeather(({ method }) => {
      if (method === 'PUT') leaving.abort();
      return 'fair';
    });
    const asked = fetch(`${server.url}/api/encounters/${encounter.id}/withdraw`, {
      method: 'POST',
      headers: { ...headers, origin: server.url, 'content-type': 'application/json' },
      body: JSON.stringify({ expectedVersion: encounter.version, reason: 'other' }),
      signal: leaving.signal,
    });
    await expect(asked).rejects.toThrow();
    await until(encounter.id, (view) => view.encounter.state === 'withdrawn');
    expect(await statusOf(receipt?.documentId)).toBe('entered-in-error');
  });

  it('does not withdraw what was changed meanwhile unless the professional goes on with that version', async () => {
    const { encounter, receipt } = await filed('kurkkukipua');
    await truth.change(receipt?.documentId ?? '', { description: 'Toinen otsikko' });
    const { version } = (await doctor.view(encounter.id)).encounter;
    const { headers } = doctor.api.socket('/');
    const answer = await fetch(`${server.url}/api/encounters/${encounter.id}/withdraw`, {
      method: 'POST',
      headers: { ...headers, origin: server.url, 'content-type': 'application/json' },
      body: JSON.stringify({ expectedVersion: version, reason: 'wrong-content' }),
    });
    const { error } = ErrorBody.parse(await answer.json());
    expect([error.code, error.details.versionId]).toEqual(['record.changed', '2']);
    expect(await statusOf(receipt?.documentId)).toBe('current');
    const go = (onVersion: string) =>
      codeOf(doctor.versioned(encounter.id, 'withdraw', { reason: 'other', onVersion }));
    expect(await go('1')).toBe('record.changed');
    expect(await go('2')).toBe('ok');
    expect(await statusOf(receipt?.documentId)).toBe('entered-in-error');
  });

  it('withdraws nothing on a screen that is out of date, nor where no interface leads to the document any more', async () => {
    const { encounter, receipt } = await filed('nenäverenvuotoa');
    const withdraw = (who: SignedIn, expectedVersion: number) =>
      codeOf(who.act(encounter.id, 'withdraw', { expectedVersion, reason: 'other' }));
    expect(await withdraw(doctor, encounter.version - 1)).toBe('encounter.conflict');
    const without = await startTestServer({ ...server.shared, LUONNOS_RECORD: 'none' });
    const there = await signedIn(without.url);
    expect(await withdraw(there, encounter.version)).toBe('record.not-configured');
    await without.close();
    expect(await statusOf(receipt?.documentId)).toBe('current');
    expect((await doctor.view(encounter.id)).encounter.state).toBe('filed');
  });
});
