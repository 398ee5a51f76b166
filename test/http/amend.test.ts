import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import type { EncounterView } from '../../server/domain/view.js';
import { isUnfinished } from '../../server/domain/work.js';
import { startAlteredRecord } from '../support/altered-record.js';
import { startFaultyRecord } from '../support/faulty-record.js';
import { hello, openLive } from '../support/live-socket.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

interface Document {
  readonly id: string;
  readonly status: string;
  readonly relatesTo?: { code: string; target: { reference: string } }[];
  readonly content: { attachment: { data: string } }[];
}

describe('amending a signed note', () => {
  let record: Awaited<ReturnType<typeof startRecordSystem>>;
  let faulty: Awaited<ReturnType<typeof startFaultyRecord>>;
  let altered: Awaited<ReturnType<typeof startAlteredRecord>>;
  let server: TestServer;
  let doctor: SignedIn;

  beforeAll(async () => {
    record = await startRecordSystem({ port: 0 });
    faulty = await startFaultyRecord(record.baseUrl);
    altered = await startAlteredRecord(faulty.baseUrl);
    server = await startTestServer({ LUONNOS_FHIR_BASE_URL: altered.baseUrl });
    doctor = await signedIn(server.url);
  });
  afterAll(async () => {
    await server.close();
    await altered.close();
    await faulty.close();
    await record.close();
  });
  beforeEach(() => {
    faulty.set(null);
    altered.setDown(false);
  });

  const until = (id: string, fits: (view: EncounterView) => boolean) => eventually(() => doctor.view(id), fits, 25_000);
  const isFiled = (id: string) => until(id, (view) => view.encounter.state === 'filed');
  const filed = async () => {
    const { encounter } = await doctor.sign(await doctor.drafted());
    return isFiled(encounter.id);
  };
  const amend = (id: string) => doctor.versioned(id, 'amend', { reason: 'wrong' });
  /** Adds a statement by hand, which asks for nothing, and signs. */
  const addAndSign = async (id: string, text: string) =>
    doctor.sign(await doctor.review(id, { do: 'add', section: 'plan', text, after: null }));
  const document = async (id: string): Promise<Document> =>
    (await (await fetch(`${record.baseUrl}/DocumentReference/${id}`)).json()) as Document;
  const documentsOf = async (noteId: string | undefined): Promise<Document[]> => {
    const found = await fetch(`${record.baseUrl}/DocumentReference?identifier=urn:uuid:${noteId}`);
    const { entry = [] } = (await found.json()) as { entry?: { resource: Document }[] };
    return entry.map(({ resource }) => resource);
  };
  const wordsOf = ({ content }: Document): string =>
    Buffer.from(content[0]?.attachment.data ?? '', 'base64').toString('utf8');

  it('keeps the looks of what is unchanged, asks for those of what is changed, and replaces the old document', async () => {
    const first = await filed();
    const { id } = first.encounter;
    const opened = await amend(id);
    expect(opened.encounter.state).toBe('in-review');
    expect(opened.signBlocks).toEqual([]);
    expect(opened.note?.statements.every(({ checkedAt }) => checkedAt === first.signed?.at)).toBe(true);
    expect(opened.signed?.text).toBe(first.signed?.text);

    const plan = opened.note?.statements.find(({ text }) => text.includes('Kontrolli'));
    const edited = await doctor.review(id, {
      do: 'edit',
      statement: plan?.id ?? '',
      text: 'Kontrolli kahden viikon kuluttua puhelimitse.',
    });
    expect(edited.note?.statements.find((one) => one.id === plan?.id)?.checkedAt).toBeUndefined();
    expect(edited.signBlocks).not.toEqual([]);
    expect(await codeOf(doctor.sign(edited))).toBe('sign.blocked');
    const confirmed = await doctor.review(id, { do: 'confirm', statement: plan?.id ?? '', reason: 'Sovittiin.' });
    await doctor.sign(confirmed);
    const second = await isFiled(id);

    const [old, now] = [
      await document(first.receipt?.documentId ?? ''),
      await document(second.receipt?.documentId ?? ''),
    ];
    expect([old.status, now.status]).toEqual(['superseded', 'current']);
    expect(now.relatesTo).toEqual([{ code: 'replaces', target: { reference: `DocumentReference/${old.id}` } }]);
    expect(wordsOf(old)).toBe(first.signed?.text);
    expect(wordsOf(now)).toContain('puhelimitse');
    expect(altered.ifMatch.at(-1)).toBe('W/"1"');
    // What was signed before can still be read, with why it was replaced.
    expect(second.signed?.version).toBe(2);
    expect(second.earlier).toEqual([
      expect.objectContaining({ text: first.signed?.text, documentId: old.id, reason: 'wrong' }),
    ]);
  });

  it('is filed once, however often the answer is lost, and the old one is superseded', async () => {
    const first = await filed();
    const { id } = first.encounter;
    await amend(id);
    faulty.set('lose');
    await addAndSign(id, 'Lisätty.');
    await until(id, (view) => view.activities.some(({ kind, lastError }) => kind === 'file' && lastError !== null));
    faulty.set(null);
    const second = await isFiled(id);
    expect(await documentsOf(second.signed?.noteId)).toHaveLength(1);
    expect((await document(first.receipt?.documentId ?? '')).status).toBe('superseded');
  });

  it('replaces what got into the record though nobody knew, and files what it replaces no more', async () => {
    faulty.set('lose');
    const { encounter, signed } = await doctor.sign(await doctor.drafted());
    await until(encounter.id, (view) =>
      view.activities.some(({ kind, lastError }) => kind === 'file' && lastError !== null),
    );
    const opened = await amend(encounter.id);
    expect(opened.activities.some(({ kind }) => kind === 'file')).toBe(false);
    faulty.set(null);
    await addAndSign(encounter.id, 'Lisätty.');
    const second = await isFiled(encounter.id);
    const [old] = await documentsOf(signed?.noteId);
    expect(old?.status).toBe('superseded');
    expect(await document(second.receipt?.documentId ?? '')).toMatchObject({
      relatesTo: [{ code: 'replaces', target: { reference: `DocumentReference/${old?.id}` } }],
    });
  });

  it('is not filed on its own when it was replaced before it got there, and a late try finds its place taken', async () => {
    faulty.set({ status: 422 });
    const { encounter, signed } = await doctor.sign(await doctor.drafted());
    await until(encounter.id, (view) =>
      view.activities.some(({ kind, state }) => kind === 'file' && state === 'failed'),
    );
    await amend(encounter.id);
    faulty.set(null);
    const before = faulty.creates();
    await addAndSign(encounter.id, 'Lisätty.');
    const second = await isFiled(encounter.id);
    expect(faulty.creates()).toBe(before + 1);
    // Whoever still creates the old note, as a try given up long ago would, is given the new document.
    const found = await documentsOf(signed?.noteId);
    expect(found.map(({ id }) => id)).toEqual([second.receipt?.documentId]);
  });

  it('superseded the old document, or says why not and does it on request', async () => {
    const first = await filed();
    const { id } = first.encounter;
    await amend(id);
    // Somebody changes the old document before it is replaced.
    altered.setDocument((it) => ({ ...it, meta: { ...(it.meta as object), versionId: '7' } }));
    await addAndSign(id, 'Lisätty.');
    const stopped = await until(id, (view) =>
      view.activities.some(({ kind, state }) => kind === 'file' && state === 'failed'),
    );
    expect(stopped.activities.find(({ kind }) => kind === 'file')?.lastError).toBe('record.changed');
    expect(stopped.receipt).toBeNull();
    altered.setDocument(null);
    await doctor.act(id, 'retry', { kind: 'file' });
    const second = await isFiled(id);
    expect(await documentsOf(second.signed?.noteId)).toHaveLength(1);
    expect((await document(first.receipt?.documentId ?? '')).status).toBe('superseded');
  });

  it('refuses to sign what says nothing new', async () => {
    const { encounter } = await filed();
    expect(await codeOf(doctor.sign(await amend(encounter.id)))).toBe('sign.unchanged');
  });

  it('given up goes back to what was signed, with nothing of it left and nothing filed anew', async () => {
    const first = await filed();
    const { id } = first.encounter;
    await amend(id);
    await doctor.review(id, { do: 'add', section: 'plan', text: 'Turhaa.', after: null });
    const before = faulty.creates();
    const back = await doctor.versioned(id, 'abandon', {});
    expect(back.encounter).toMatchObject({ state: 'filed', amends: null });
    expect(back.note).toEqual(first.note);
    expect(back.signed).toEqual(first.signed);
    expect(faulty.creates()).toBe(before);
    // And may be amended again.
    await amend(id);
    await addAndSign(id, 'Toisella kertaa.');
    expect((await isFiled(id)).earlier).toHaveLength(1);
  });

  it('about somebody else is under no visit of the first, and given up under that visit again', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    const recordVisit = { encounterId: null, serviceEvent: '1.2.246.10.12345678.14.2026.7' };
    await server.sql(`update encounter set record_visit = '${JSON.stringify(recordVisit)}' where id = '${id}'`);
    await doctor.sign(drafted);
    await isFiled(id);
    await amend(id);
    const other = await doctor.versioned(id, 'correct-subject', { subjectId: 'veikko-lehtomaa' });
    expect(other.encounter.recordVisit).toBeNull();
    expect((await doctor.versioned(id, 'abandon', {})).encounter.recordVisit).toEqual(recordVisit);
  });

  it('given up before the first was filed, files the first', async () => {
    faulty.set({ status: 422 });
    const { encounter, signed } = await doctor.sign(await doctor.drafted());
    await until(encounter.id, (view) =>
      view.activities.some(({ kind, state }) => kind === 'file' && state === 'failed'),
    );
    await amend(encounter.id);
    faulty.set(null);
    await doctor.versioned(encounter.id, 'abandon', {});
    await isFiled(encounter.id);
    expect(await documentsOf(signed?.noteId)).toHaveLength(1);
  });

  it('is nothing for what is not signed, nor twice at once; what is amended is neither discarded nor handed over', async () => {
    const drafted = await doctor.drafted();
    expect(await codeOf(amend(drafted.encounter.id))).toBe('encounter.wrong-state');
    expect(await codeOf(doctor.versioned(drafted.encounter.id, 'abandon', {}))).toBe('encounter.wrong-state');
    const { encounter } = await filed();
    await amend(encounter.id);
    expect(await codeOf(amend(encounter.id))).toBe('encounter.wrong-state');
    const { version } = (await doctor.view(encounter.id)).encounter;
    const part = (verb: string, body: object) =>
      codeOf(doctor.nothing(`/api/encounters/${encounter.id}/${verb}`, { expectedVersion: version, ...body }));
    expect(await part('discard', { reason: 'mistake' })).toBe('encounter.wrong-state');
    expect(await part('hand-over', { to: 'camilla.strand' })).toBe('encounter.wrong-state');
  });

  it('is opened from the note that is in force, not from one that was on a screen before', async () => {
    const { encounter } = await filed();
    const late = { expectedVersion: encounter.version - 1, reason: 'wrong' };
    expect(await codeOf(doctor.act(encounter.id, 'amend', late))).toBe('encounter.conflict');
    expect((await doctor.view(encounter.id)).encounter.state).toBe('filed');
  });

  it('is not given up while something is recorded for it', async () => {
    const { encounter } = await filed();
    await amend(encounter.id);
    await doctor.inform(encounter.id);
    const socket = await openLive(doctor, encounter.id);
    socket.say(hello);
    await socket.hear('welcome');
    expect(await codeOf(doctor.versioned(encounter.id, 'abandon', {}))).toBe('encounter.wrong-state');
    socket.end();
    await doctor.act(encounter.id, 'finish', {});
    // What is still heard or drafted of it writes as well, and each writing makes a version.
    await until(
      encounter.id,
      ({ parts, activities }) => parts.every(({ endedAt }) => endedAt !== null) && !activities.some(isUnfinished),
    );
    expect((await doctor.versioned(encounter.id, 'abandon', {})).encounter.state).toBe('filed');
  });

  it('says why in the log, by a code', async () => {
    const { encounter, signed } = await filed();
    await amend(encounter.id);
    await addAndSign(encounter.id, 'Lisätty.');
    const trail = await server.store.auditTrail(encounter.id);
    expect(trail.find(({ type }) => type === 'note-amended')?.data).toEqual({
      noteId: signed?.noteId,
      reason: 'wrong',
    });
    expect(trail.findLast(({ type }) => type === 'note-signed')?.data).toMatchObject({ replaces: signed?.noteId });
  });
});
