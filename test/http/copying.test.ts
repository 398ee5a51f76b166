import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ExportedNote, type ExportForm } from '../../server/domain/export.js';
import { SessionView } from '../../server/domain/session.js';
import { EncounterView } from '../../server/domain/view.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const Copied = z.object({ text: z.string() });
const Rows = z.object({ rows: z.array(z.object({ encounter: z.object({ id: z.string() }), nextAction: z.string() })) });

const copyOf = (professional: SignedIn, id: string, section: string | null) =>
  professional.api.post(`/api/encounters/${id}/copy`, { section }, Copied);

const exportOf = (professional: SignedIn, id: string, form: ExportForm) =>
  professional.api.post(`/api/encounters/${id}/export`, { form }, ExportedNote);

const VISIT = {
  subject: { name: 'Aino Mallikas', birthDate: '1952-03-14' },
  noteType: 'doctor-visit',
  mode: 'conversation',
  spokenLanguage: 'fi',
  noteLanguage: 'fi',
  present: ['professional', 'subject'],
};

describe('copying where no interface leads to the record system', () => {
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    server = await startTestServer({ LUONNOS_RECORD: 'none' });
    doctor = await signedIn(server.url);
  });
  afterAll(() => server.close());

  const drafted = async () => {
    const { encounter } = await doctor.api.post('/api/encounters', VISIT, EncounterView);
    await doctor.review(encounter.id, { do: 'add', section: 'reason', text: 'Päänsärkyä.', after: null });
    return doctor.review(encounter.id, { do: 'add', section: 'plan', text: 'Kontrolli.', after: null });
  };
  const actionOf = async (id: string) =>
    (await doctor.api.get('/api/encounters', Rows)).rows.find(({ encounter }) => encounter.id === id)?.nextAction;

  it('says that there is no interface, and takes the subject as typed', async () => {
    expect((await doctor.api.get('/api/session', SessionView)).record.provider).toBeNull();
    const { encounter } = await drafted();
    expect(encounter.subject).toMatchObject({ name: 'Aino Mallikas', birthDate: '1952-03-14' });
    expect(await codeOf(doctor.nothing('/api/subjects/search', { text: 'Mallikas' }))).toBe('record.not-configured');
    expect(await codeOf(doctor.create({ subjectId: 'aino-mallikas' }))).toBe('record.not-configured');
    const corrected = await doctor.versioned(encounter.id, 'correct-subject', {
      subject: { name: 'Veikko Lehtomaa', birthDate: '1948-09-02' },
    });
    expect(corrected.encounter.subject.name).toBe('Veikko Lehtomaa');
    expect(corrected.encounter.subject.id).not.toBe(encounter.subject.id);
  });

  it('gives no text of what is not signed', async () => {
    const { encounter } = await drafted();
    expect(await codeOf(copyOf(doctor, encounter.id, null))).toBe('encounter.wrong-state');
  });

  it('says copied, never filed, once the whole was copied; each copy is in the log', async () => {
    const { encounter } = await doctor.sign(await drafted());
    expect(await actionOf(encounter.id)).toBe('copy');
    const { text } = await copyOf(doctor, encounter.id, null);
    const view = await doctor.view(encounter.id);
    expect(text).toBe(view.signed?.text);
    expect(view.encounter.state).toBe('copied');
    expect(view.receipt).toBeNull();
    expect(await actionOf(encounter.id)).toBe('done');
    expect((await copyOf(doctor, encounter.id, null)).text).toBe(text);
    const trail = await server.store.auditTrail(encounter.id);
    const copies = trail.filter(({ type }) => type === 'note-copied').map(({ data }) => data);
    expect(copies).toEqual(Array.from({ length: 2 }, () => ({ noteId: view.signed?.noteId, section: null })));
    expect(JSON.stringify(trail)).not.toContain('Päänsärkyä');
  });

  it('is withdrawn by a decision alone: what was done with the copy nobody here knows', async () => {
    const { encounter, signed } = await doctor.sign(await drafted());
    const withdraw = () => doctor.versioned(encounter.id, 'withdraw', { reason: 'wrong-person' });
    expect(await codeOf(withdraw())).toBe('encounter.wrong-state');
    await copyOf(doctor, encounter.id, null);
    expect((await withdraw()).encounter.state).toBe('withdrawn');
    const withdrawn = (await server.store.auditTrail(encounter.id)).at(-1);
    expect(withdrawn).toMatchObject({
      type: 'note-withdrawn',
      data: { noteId: signed?.noteId, reason: 'wrong-person', documentId: null, versionId: null },
    });
  });

  it('copies by section, without headings, and is copied when the last of them was', async () => {
    const { encounter } = await doctor.sign(await drafted());
    expect(await copyOf(doctor, encounter.id, 'reason')).toEqual({ text: 'Päänsärkyä.' });
    const half = await doctor.view(encounter.id);
    expect(half.encounter.state).toBe('signed');
    expect(half.signed?.sections.map(({ code, copied }) => [code, copied])).toEqual([
      ['reason', true],
      ['plan', false],
    ]);
    expect(await codeOf(copyOf(doctor, encounter.id, 'history'))).toBe('request.not-found');
    await copyOf(doctor, encounter.id, 'plan');
    expect((await doctor.view(encounter.id)).encounter.state).toBe('copied');
  });

  it('copies several sections asked for at once, and misses none of them', async () => {
    const { encounter } = await doctor.sign(await drafted());
    const asked = ['reason', 'plan', 'reason', 'plan'].map((section) => copyOf(doctor, encounter.id, section));
    expect((await Promise.all(asked)).map(({ text }) => text)).toEqual([
      'Päänsärkyä.',
      'Kontrolli.',
      'Päänsärkyä.',
      'Kontrolli.',
    ]);
    expect((await doctor.view(encounter.id)).encounter.state).toBe('copied');
    const trail = await server.store.auditTrail(encounter.id);
    expect(trail.filter(({ type }) => type === 'note-copied')).toHaveLength(4);
  });

  it('is copied anew after an amendment, and as it was when that is given up', async () => {
    const { encounter } = await doctor.sign(await drafted());
    await copyOf(doctor, encounter.id, null);
    await doctor.versioned(encounter.id, 'amend', { reason: 'missing' });
    expect(await codeOf(copyOf(doctor, encounter.id, null))).toBe('encounter.wrong-state');
    expect((await doctor.versioned(encounter.id, 'abandon', {})).encounter.state).toBe('copied');
    await doctor.versioned(encounter.id, 'amend', { reason: 'missing' });
    await doctor.sign(await doctor.review(encounter.id, { do: 'add', section: 'plan', text: 'Lisää.', after: null }));
    expect(await actionOf(encounter.id)).toBe('copy');
    expect((await copyOf(doctor, encounter.id, 'plan')).text).toContain('Lisää.');
  });

  it('leaves as a file in three forms, the same bytes each time, and each is in the log by its checksum', async () => {
    const before = await drafted();
    expect(await codeOf(exportOf(doctor, before.encounter.id, 'pdf'))).toBe('encounter.wrong-state');
    const { encounter, signed } = await doctor.sign(before);
    const [pdf, text, fhir] = await Promise.all(
      (['pdf', 'text', 'fhir'] as const).map((form) => exportOf(doctor, encounter.id, form)),
    );
    if (!pdf || !text || !fhir || !signed) throw new Error('no file');
    const bytes = (file: ExportedNote) => Buffer.from(file.data, 'base64');
    expect(bytes(text).toString('utf8')).toBe(signed.text);
    expect(bytes(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(JSON.parse(bytes(fhir).toString('utf8'))).toMatchObject({ resourceType: 'Bundle', type: 'document' });
    expect((await exportOf(doctor, encounter.id, 'pdf')).sha256).toBe(pdf.sha256);
    for (const file of [pdf, text, fhir]) {
      expect(createHash('sha256').update(bytes(file)).digest('hex')).toBe(file.sha256);
      expect(file.name).toMatch(/^[0-9a-f-]{36}\.(pdf|txt|json)$/);
    }
    expect((await doctor.view(encounter.id)).encounter.state).toBe('copied');
    expect(await actionOf(encounter.id)).toBe('done');
    const trail = await server.store.auditTrail(encounter.id);
    const exported = trail.filter(({ type }) => type === 'note-exported').map(({ data }) => data);
    expect(exported).toHaveLength(4);
    expect(exported).toContainEqual({ noteId: signed.noteId, form: 'fhir', sha256: fhir.sha256 });
    expect(JSON.stringify(exported)).not.toMatch(/Päänsärkyä|Mallikas/);
    const { exports } = await doctor.view(encounter.id);
    expect(exports).toHaveLength(4);
    expect(exports.at(-1)).toEqual({
      form: 'pdf',
      name: pdf.name,
      sha256: pdf.sha256,
      at: expect.any(String),
      by: 'Elina Harju',
    });
    expect(exports.map(({ at }) => at)).toEqual([...exports.map(({ at }) => at)].sort());
  });

  it('tells only of the newest files, and of none of a note that was replaced', async () => {
    const { encounter } = await doctor.sign(await drafted());
    const { id } = encounter;
    for (let count = 0; count < 21; count++) await exportOf(doctor, id, 'text');
    const last = await exportOf(doctor, id, 'fhir');
    const { exports } = await doctor.view(id);
    expect(exports).toHaveLength(20);
    expect(exports.at(-1)?.sha256).toBe(last.sha256);
    await doctor.versioned(id, 'amend', { reason: 'missing' });
    expect((await doctor.view(id)).exports).toHaveLength(20);
    await doctor.sign(await doctor.review(id, { do: 'add', section: 'plan', text: 'Lisää.', after: null }));
    expect((await doctor.view(id)).exports).toEqual([]);
  });

  it('is the signer’s alone', async () => {
    const { encounter } = await doctor.sign(await drafted());
    const nurse = await signedIn(server.url, 'camilla.strand');
    expect(await codeOf(copyOf(nurse, encounter.id, null))).toBe('request.not-found');
    expect(await codeOf(exportOf(nurse, encounter.id, 'text'))).toBe('request.not-found');
  });
});

describe('copying a note that is filed', () => {
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
  });
  afterAll(() => server.close());

  it('leaves it filed, and is in the log', async () => {
    const { encounter } = await doctor.sign(await doctor.drafted());
    await eventually(
      () => doctor.view(encounter.id),
      (view) => view.encounter.state === 'filed',
    );
    const { text } = await copyOf(doctor, encounter.id, null);
    const view = await doctor.view(encounter.id);
    expect(view.encounter.state).toBe('filed');
    expect(text).toBe(view.signed?.text);
    const { sha256 } = await exportOf(doctor, encounter.id, 'pdf');
    expect((await doctor.view(encounter.id)).encounter.state).toBe('filed');
    const trail = await server.store.auditTrail(encounter.id);
    expect(trail.filter(({ type }) => type === 'note-copied')).toHaveLength(1);
    expect(trail.filter(({ type }) => type === 'note-exported').map(({ data }) => data)).toEqual([
      { noteId: view.signed?.noteId, form: 'pdf', sha256 },
    ]);
    // While it is amended the screen shows a draft, and of a draft there is no copy.
    await doctor.versioned(encounter.id, 'amend', { reason: 'other' });
    for (const section of [null, 'plan'])
      expect(await codeOf(copyOf(doctor, encounter.id, section))).toBe('encounter.wrong-state');
    expect(await codeOf(exportOf(doctor, encounter.id, 'text'))).toBe('encounter.wrong-state');
    await doctor.versioned(encounter.id, 'abandon', {});
    await doctor.versioned(encounter.id, 'withdraw', { reason: 'wrong-content' });
    expect(await codeOf(exportOf(doctor, encounter.id, 'text'))).toBe('encounter.wrong-state');
  });

  it('gives no file that could not be written into the log', async () => {
    const { encounter } = await doctor.sign(await doctor.drafted());
    await eventually(
      () => doctor.view(encounter.id),
      (view) => view.encounter.state === 'filed',
    );
    await server.sql(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
      create trigger refuse before insert on audit for each row when (new.type = 'note-exported') execute function refuse()`);
    const code = await codeOf(exportOf(doctor, encounter.id, 'text'));
    await server.sql('drop trigger refuse on audit; drop function refuse');
    expect(code).toBe('internal');
  });

  it('takes no subject that was typed in', async () => {
    expect(await codeOf(doctor.api.post('/api/encounters', VISIT, EncounterView))).toBe('request.invalid');
  });
});
