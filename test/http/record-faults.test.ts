import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RecordFault, startFaultyRecord } from '../support/faulty-record.js';
import { eventually } from '../support/professional.js';
import { type ServerBehind, startServerBehind } from '../support/server-behind.js';

const errorOf = (view: { activities: readonly { kind: string; lastError: string | null }[] }) =>
  view.activities.find(({ kind }) => kind === 'file')?.lastError ?? null;

describe('a record system that fails', () => {
  let behind: ServerBehind<Awaited<ReturnType<typeof startFaultyRecord>>>;
  let record: (typeof behind)['record'];
  let faulty: (typeof behind)['between'];
  let doctor: (typeof behind)['doctor'];

  beforeAll(async () => {
    behind = await startServerBehind(startFaultyRecord, { LUONNOS_FHIR_TIMEOUT_MS: '2000' });
    ({ record, between: faulty, doctor } = behind);
  });
  afterAll(() => behind.close());
  beforeEach(() => faulty.set(null));

  const signed = async (fault: RecordFault) => {
    const drafted = await doctor.drafted();
    faulty.set(fault);
    await doctor.sign(drafted);
    return drafted.encounter.id;
  };
  const documents = async (id: string) => {
    const { signed: note } = await doctor.view(id);
    const found = await fetch(`${record.baseUrl}/DocumentReference?identifier=urn:uuid:${note?.noteId}`);
    return ((await found.json()) as { entry?: unknown[] }).entry?.length ?? 0;
  };

  const lasting: [string, RecordFault, string][] = [
    ['400', { status: 400 }, 'record.rejected'],
    ['401', { status: 401 }, 'record.unauthorised'],
    ['409', { status: 409 }, 'record.conflict'],
    ['412', { status: 412 }, 'record.conflict'],
    ['422', { status: 422 }, 'record.rejected'],
  ];
  it.each(lasting)('leaves the note signed, says why, and files on request after %s', async (_name, fault, code) => {
    const id = await signed(fault);
    const failed = await eventually(
      () => doctor.view(id),
      (view) => errorOf(view) !== null,
    );
    expect(errorOf(failed)).toBe(code);
    expect(failed.encounter.state).toBe('signed');
    expect(failed.delivery.map(({ step }) => step)).toEqual(['signed', 'failed']);
    faulty.set(null);
    await doctor.act(id, 'retry', { kind: 'file' });
    const filed = await eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'filed',
    );
    expect(filed.receipt?.readBackEqual).toBe(true);
    expect(await documents(id)).toBe(1);
  });

  const passing: [string, RecordFault][] = [
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['a hang', 'hang'],
    ['an answer lost after it was stored', 'lose'],
    ['a redirect to another host', 'redirect'],
  ];
  it.each(passing)('files by itself, once, after %s', async (_name, fault) => {
    const id = await signed(fault);
    const failed = await eventually(
      () => doctor.view(id),
      (view) => errorOf(view) !== null,
    );
    expect(errorOf(failed)).toBe('record.unavailable');
    expect(failed.encounter.state).toBe('signed');
    faulty.set(null);
    await eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'filed',
      25_000,
    );
    expect(await documents(id)).toBe(1);
  });

  it('is asked again no sooner than it asks for', async () => {
    const id = await signed({ status: 503, retryAfter: '120' });
    const failed = await eventually(
      () => doctor.view(id),
      (view) => errorOf(view) !== null,
    );
    const again = failed.activities.find(({ kind }) => kind === 'file')?.nextAttemptAt ?? '';
    const at = failed.delivery.at(-1)?.at ?? '';
    expect(Date.parse(again) - Date.parse(at)).toBeGreaterThan(115_000);
    // Whoever signed need not wait for it.
    faulty.set(null);
    await doctor.act(id, 'retry', { kind: 'file' });
    await eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'filed',
    );
  });

  it('carries no note to another host, whatever the record system says', () => {
    expect(faulty.strayed()).toBe(0);
  });

  it('does not take a page of HTML for success', async () => {
    const id = await signed('html');
    const failed = await eventually(
      () => doctor.view(id),
      (view) => errorOf(view) !== null,
    );
    expect(failed.encounter.state).toBe('signed');
    expect(failed.receipt).toBeNull();
  });
});
