import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { demoLabels } from '../../server/demo/subjects.js';
import { startAlteredRecord } from '../support/altered-record.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const MEETING = { noteType: 'social-meeting', subjectId: 'iida-keksitty' };
const [system, code] = demoLabels.notForGuardian.split('|');

describe('what is kept from the guardian', () => {
  let record: Awaited<ReturnType<typeof startRecordSystem>>;
  let altered: Awaited<ReturnType<typeof startAlteredRecord>>;
  let server: TestServer;
  let unlabelled: TestServer;
  let worker: SignedIn;
  beforeAll(async () => {
    record = await startRecordSystem({ port: 0 });
    altered = await startAlteredRecord(record.baseUrl);
    [server, unlabelled] = await Promise.all([
      startTestServer({ LUONNOS_FHIR_BASE_URL: altered.baseUrl }),
      startTestServer({ LUONNOS_NOT_FOR_GUARDIAN_LABEL: '' }),
    ]);
    worker = await signedIn(server.url, 'sanna.virta');
  });
  afterAll(async () => {
    await server.close();
    await unlabelled.close();
    await altered.close();
    await record.close();
  });

  const written = async (by: SignedIn, ...sections: string[]) => {
    let now = await by.create(MEETING);
    for (const section of sections) {
      now = await by.review(now.encounter.id, { do: 'add', section, text: `Kerrottu: ${section}.`, after: null });
    }
    return now;
  };
  const filed = (id: string) =>
    eventually(
      () => worker.view(id),
      (view) => view.encounter.state === 'filed',
    );
  const labelsOf = async (documentId: string | undefined): Promise<unknown> => {
    const found = await fetch(`${record.baseUrl}/DocumentReference/${documentId}`);
    return ((await found.json()) as { securityLabel?: unknown }).securityLabel;
  };

  it('is what the child told, unless it is said otherwise, and goes out as the label that was set', async () => {
    const { encounter } = await worker.sign(await written(worker, 'child-view', 'agreed'));
    const view = await filed(encounter.id);
    expect(view.signed?.sections.map(({ code, notForGuardian }) => [code, notForGuardian])).toEqual([
      ['child-view', true],
      ['agreed', false],
    ]);
    expect(await labelsOf(view.receipt?.documentId)).toEqual([{ coding: [{ system, code }] }]);
  });

  it('is what the professional marks, and no more; marking changes what is signed', async () => {
    const before = await written(worker, 'child-view', 'agreed');
    const { id } = before.encounter;
    const unmarked = await worker.versioned(id, 'mark-section', { section: 'child-view', kept: false });
    expect(unmarked.contentText).toBe(before.contentText);
    expect(unmarked.contentHash).not.toBe(before.contentHash);
    expect(await codeOf(worker.sign({ ...unmarked, contentHash: before.contentHash }))).toBe('sign.changed');
    await worker.sign(unmarked);
    expect(await labelsOf((await filed(id)).receipt?.documentId)).toBeUndefined();
    expect(await codeOf(worker.versioned(id, 'mark-section', { section: 'agreed', kept: true }))).toBe(
      'encounter.wrong-state',
    );
    const trail = await server.store.auditTrail(id);
    expect(trail.find(({ type }) => type === 'section-marked')?.data).toEqual({
      section: 'child-view',
      notForGuardian: false,
    });
    const other = await written(worker, 'agreed');
    await worker.sign(await worker.versioned(other.encounter.id, 'mark-section', { section: 'agreed', kept: true }));
    expect(await labelsOf((await filed(other.encounter.id)).receipt?.documentId)).toBeDefined();
    expect(
      await codeOf(
        worker.versioned((await written(worker, 'agreed')).encounter.id, 'mark-section', { section: 'no', kept: true }),
      ),
    ).toBe('request.invalid');
  });

  it('is enough of a change to sign an amendment for', async () => {
    const { encounter } = await worker.sign(await written(worker, 'agreed'));
    await filed(encounter.id);
    const amended = await worker.versioned(encounter.id, 'amend', { reason: 'wrong' });
    expect(await codeOf(worker.sign(amended))).toBe('sign.unchanged');
    await worker.sign(await worker.versioned(encounter.id, 'mark-section', { section: 'agreed', kept: true }));
    expect(await labelsOf((await filed(encounter.id)).receipt?.documentId)).toBeDefined();
  });

  it('is not signed where the record system cannot be told of it', async () => {
    const other = await signedIn(unlabelled.url, 'sanna.virta');
    const marked = await written(other, 'child-view');
    expect(await codeOf(other.sign(marked))).toBe('sign.guardian-label');
    const unmarked = await other.versioned(marked.encounter.id, 'mark-section', { section: 'child-view', kept: false });
    expect((await other.sign(unmarked)).encounter.state).toBe('signed');
  });

  it('is not taken for filed when the record system has dropped the label', async () => {
    altered.setDocument(({ securityLabel: _, ...document }) => document);
    const { encounter } = await worker.sign(await written(worker, 'child-view'));
    const stopped = await eventually(
      () => worker.view(encounter.id),
      (view) => view.activities.some(({ kind, state }) => kind === 'file' && state === 'failed'),
    );
    expect(stopped.activities.find(({ kind }) => kind === 'file')?.lastError).toBe('record.differs');
    altered.setDocument(null);
  });
});

describe('a subject under a non-disclosure order', () => {
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
  });
  afterAll(() => server.close());

  const TEXT = 'Muutti lasten kanssa Turkuun. Puhelin 040 123 4567. Yskää on ollut.';
  const drafted = async (subjectId: string) => {
    const { encounter } = await doctor.create({ subjectId });
    await doctor.versioned(encounter.id, 'typed', { text: TEXT });
    await doctor.versioned(encounter.id, 'draft', { section: null });
    return eventually(
      () => doctor.view(encounter.id),
      (view) => view.note !== null && view.activities.every(({ state }) => state === 'done'),
    );
  };
  const contactsOf = (view: Awaited<ReturnType<typeof drafted>>) =>
    (view.note?.statements ?? []).flatMap(({ contacts = [] }) => contacts);

  it('has each address and number looked at before it is signed, drafted or written by hand', async () => {
    const view = await drafted('tuula-aaltosalo');
    expect(view.encounter.subject.nonDisclosure).toBe(true);
    expect(contactsOf(view).join(' ')).toContain('Turkuun');
    const { id } = view.encounter;
    for (const { id: statement } of view.note?.statements ?? []) await doctor.review(id, { do: 'remove', statement });
    const byHand = await doctor.review(id, { do: 'add', section: 'plan', text: 'Posti: Rantatie 4.', after: null });
    expect(byHand.signBlocks).toEqual(['look-missing']);
    expect(await codeOf(doctor.sign(byHand))).toBe('sign.blocked');
    const added = byHand.note?.statements.at(-1)?.id ?? '';
    const looked = await doctor.review(id, { do: 'look', statement: added });
    expect(looked.signBlocks).toEqual([]);
    // An edit takes the look with it; without the address nothing is asked.
    const moved = await doctor.review(id, { do: 'edit', statement: added, text: 'Posti: Rantatie 6.' });
    expect(moved.signBlocks).toEqual(['look-missing']);
    const without = await doctor.review(id, { do: 'edit', statement: added, text: 'Posti kotiin.' });
    expect(without.signBlocks).toEqual([]);
  });

  it('alone asks for that: the same words about somebody else do not', async () => {
    const view = await drafted('aino-mallikas');
    expect(view.encounter.subject.nonDisclosure).toBeUndefined();
    expect(contactsOf(view)).toEqual([]);
    // Corrected to the person under the order, the same statements ask.
    const corrected = await doctor.versioned(view.encounter.id, 'correct-subject', { subjectId: 'tuula-aaltosalo' });
    expect(contactsOf(corrected).join(' ')).toContain('Turkuun');
    const back = await doctor.versioned(view.encounter.id, 'correct-subject', { subjectId: 'aino-mallikas' });
    expect(contactsOf(back)).toEqual([]);
  });
});
