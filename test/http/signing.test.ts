import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startAlteredRecord } from '../support/altered-record.js';
import { codeOf, eventually, type SignedIn } from '../support/professional.js';
import type { TestServer } from '../support/server.js';
import { type ServerBehind, startServerBehind } from '../support/server-behind.js';

type Patient = Record<string, unknown>;

describe('signing about the right person', () => {
  let behind: ServerBehind<Awaited<ReturnType<typeof startAlteredRecord>>>;
  let altered: (typeof behind)['between'];
  let server: TestServer;
  let doctor: SignedIn;

  beforeAll(async () => {
    behind = await startServerBehind(startAlteredRecord);
    ({ between: altered, server, doctor } = behind);
  });
  afterAll(() => behind.close());
  beforeEach(() => {
    altered.setPatient(null);
    altered.setDocument(null);
    altered.setGone(false);
    altered.setDown(false);
  });

  const isFiled = (id: string) =>
    eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'filed',
    );
  const created = () => altered.asked.filter((line) => line === 'POST DocumentReference').length;

  const others: [string, (patient: Patient) => Patient, string][] = [
    ['another name', (it) => ({ ...it, name: [{ family: 'Muu', given: ['Aino'] }] }), 'subject.changed'],
    ['another birth date', (it) => ({ ...it, birthDate: '1957-03-04' }), 'subject.changed'],
    [
      'a non-disclosure order since',
      (it) => ({ ...it, meta: { security: [{ system: 'https://luonnos.example/security', code: 'TURVAKIELTO' }] } }),
      'subject.changed',
    ],
    ['a record out of use', (it) => ({ ...it, active: false }), 'subject.inactive'],
    [
      'a record merged into another',
      (it) => ({ ...it, link: [{ type: 'replaced-by', other: { reference: 'Patient/aino-mallikas-1957' } }] }),
      'subject.inactive',
    ],
  ];
  others.push([
    'a record that answers by another id',
    (it) => ({ ...it, id: 'aino-mallikas-1957' }),
    'subject.inactive',
  ]);
  it.each(others)('is refused with %s, and goes on once the subject was corrected', async (_name, change, code) => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    altered.setPatient(change);
    expect(await codeOf(doctor.sign(drafted))).toBe(code);
    const kept = await doctor.view(id);
    expect([kept.encounter.state, kept.note]).toEqual(['in-review', drafted.note]);
    if (code === 'subject.inactive') altered.setPatient(null);
    const subjectId = code === 'subject.inactive' ? 'aino-mallikas-1957' : 'aino-mallikas';
    const corrected = await doctor.versioned(id, 'correct-subject', { subjectId });
    expect(corrected.encounter.subject.id).toBe(subjectId);
    expect(corrected.note?.statements.every(({ look }) => look === null)).toBe(true);
    expect(corrected.signBlocks).toContain('look-missing');
    for (const { id: statement } of corrected.note?.statements ?? [])
      await doctor.review(id, { do: 'look', statement });
    await doctor.sign(await doctor.view(id));
    await isFiled(id);
  });

  it('writes a correction into the log of both people', async () => {
    const { encounter } = await doctor.drafted();
    await doctor.versioned(encounter.id, 'correct-subject', { subjectId: 'veikko-lehtomaa' });
    const trail = await server.store.auditTrail(encounter.id);
    const rows = trail.filter(({ type }) => type === 'subject-corrected');
    expect(rows.map(({ data }) => data)).toEqual(
      Array.from({ length: 2 }, () => ({ from: 'aino-mallikas', to: 'veikko-lehtomaa' })),
    );
  });

  it('corrects nobody into a person out of use, and none after signing', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    altered.setPatient((it) => ({ ...it, active: false }));
    expect(await codeOf(doctor.versioned(id, 'correct-subject', { subjectId: 'veikko-lehtomaa' }))).toBe(
      'subject.inactive',
    );
    expect(await codeOf(doctor.create())).toBe('subject.inactive');
    altered.setPatient(null);
    const signed = await doctor.sign(drafted);
    expect(
      await codeOf(doctor.versioned(signed.encounter.id, 'correct-subject', { subjectId: 'veikko-lehtomaa' })),
    ).toBe('encounter.wrong-state');
    await isFiled(id);
  });

  it('is refused where the subject was changed in another tab meanwhile', async () => {
    const shown = await doctor.drafted();
    const other = await doctor.versioned(shown.encounter.id, 'correct-subject', { subjectId: 'aino-mallikas-1957' });
    expect(await codeOf(doctor.sign(shown))).toBe('sign.blocked');
    // Nothing of it is lost but the looks.
    expect(other.contentText).toBe(shown.contentText);
    for (const { id: statement } of other.note?.statements ?? [])
      await doctor.review(shown.encounter.id, { do: 'look', statement });
    const now = await doctor.view(shown.encounter.id);
    // The same words and a version that fits: still another person than the signer saw.
    expect(now.contentText).toBe(shown.contentText);
    expect(await codeOf(doctor.sign({ ...now, contentHash: shown.contentHash }))).toBe('sign.changed');
    expect(await codeOf(doctor.sign({ ...shown, contentHash: now.contentHash }))).toBe('encounter.conflict');
  });

  it('is not lost while the record system is down, and nothing leaves about another person', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    altered.setDown(true);
    expect((await doctor.sign(drafted)).encounter.state).toBe('signed');
    const trail = await server.store.auditTrail(id);
    expect(trail.find(({ type }) => type === 'note-signed')?.data).toMatchObject({ subjectChecked: false });
    const before = created();
    altered.setPatient((it) => ({ ...it, birthDate: '1957-03-04' }));
    altered.setDown(false);
    const stopped = await eventually(
      () => doctor.view(id),
      (view) => view.activities.some(({ kind, state }) => kind === 'file' && state === 'failed'),
    );
    expect(stopped.activities.find(({ kind }) => kind === 'file')?.lastError).toBe('subject.changed');
    expect(created()).toBe(before);
    // The way on: opened again, the subject read anew, looked at and signed again.
    await doctor.versioned(id, 'amend', { reason: 'wrong-person' });
    const corrected = await doctor.versioned(id, 'correct-subject', { subjectId: 'aino-mallikas' });
    for (const { id: statement } of corrected.note?.statements ?? [])
      await doctor.review(id, { do: 'look', statement });
    await doctor.sign(await doctor.view(id));
    await isFiled(id);
    expect(created()).toBe(before + 1);
  });

  it('is refused where the subject is gone from the record system', async () => {
    const drafted = await doctor.drafted();
    altered.setGone(true);
    expect(await codeOf(doctor.sign(drafted))).toBe('subject.inactive');
    const view = await doctor.view(drafted.encounter.id);
    expect([view.encounter.state, view.note]).toEqual(['in-review', drafted.note]);
  });

  const since: [string, () => void, string][] = [
    ['was merged into another', () => altered.setPatient(others[4]?.[1] ?? null), 'subject.inactive'],
    ['was taken out of use', () => altered.setPatient(others[3]?.[1] ?? null), 'subject.inactive'],
    ['is gone', () => altered.setGone(true), 'subject.inactive'],
    ['has another name', () => altered.setPatient(others[0]?.[1] ?? null), 'subject.changed'],
  ];
  it.each(since)(
    'is kept as it was signed, and filed about nobody, where the subject %s since',
    async (_what, change, code) => {
      const drafted = await doctor.drafted();
      const { id } = drafted.encounter;
      altered.setDown(true);
      const { signed } = await doctor.sign(drafted);
      const before = created();
      change();
      altered.setDown(false);
      const stopped = await eventually(
        () => doctor.view(id),
        (view) => view.activities.some(({ kind, state }) => kind === 'file' && state === 'failed'),
      );
      expect(stopped.activities.find(({ kind }) => kind === 'file')?.lastError).toBe(code);
      expect([stopped.encounter.state, stopped.signed]).toEqual(['signed', signed]);
      expect(created()).toBe(before);
      // In use again, or looked into: filed on request, as it was signed.
      altered.setPatient(null);
      altered.setGone(false);
      await doctor.act(id, 'retry', { kind: 'file' });
      expect((await isFiled(id)).signed).toEqual(signed);
      expect(created()).toBe(before + 1);
    },
  );

  it('says in the log that the subject was compared', async () => {
    const signed = await doctor.sign(await doctor.drafted());
    const trail = await server.store.auditTrail(signed.encounter.id);
    expect(trail.find(({ type }) => type === 'note-signed')?.data).toMatchObject({ subjectChecked: true });
    await isFiled(signed.encounter.id);
  });
});
