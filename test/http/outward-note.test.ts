import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportedNote } from '../../server/domain/export.js';
import type { OutwardNote } from '../../server/domain/outward.js';
import { create, integratorsFile, newIntegrator, type Outward, outwardAt } from '../support/outward.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const WORDS = 'Potilaalla on ollut päänsärkyä kolme viikkoa.';

describe('the note that a program may have', () => {
  const all = newIntegrator({ sees: 'all' });
  let server: TestServer;
  let doctor: SignedIn;
  let outward: Outward;

  beforeAll(async () => {
    server = await startTestServer({ LUONNOS_INTEGRATORS: await integratorsFile([all]) });
    doctor = await signedIn(server.url);
    outward = outwardAt(server.url, all.token);
  });
  afterAll(() => server.close());

  const isFiled = (id: string) =>
    eventually(
      () => outward.status(id),
      ({ body }) => body?.state === 'filed',
    );
  const note = async (id: string): Promise<OutwardNote> => {
    const { body, code } = await outward.note(id);
    if (!body) throw new Error(code);
    return body;
  };

  it('is none while it is a draft, in whatever state, and the status says nothing of its words', async () => {
    const { id } = await outward.created();
    const none = async () => {
      const { status, code } = await outward.note(id);
      expect([status, code]).toEqual([409, 'note.not-signed']);
      const said = await fetch(`${server.url}/api/v1/encounters/${id}`, {
        headers: { authorization: `Bearer ${all.token}` },
      });
      expect(await said.text()).not.toMatch(/päänsärky|Mallikas|Aino/i);
    };
    await none();
    await doctor.versioned(id, 'typed', { text: WORDS });
    await none();
    await doctor.versioned(id, 'draft', { section: null });
    const drafted = await eventually(
      () => doctor.view(id),
      (view) => view.note !== null && view.encounter.state === 'in-review',
    );
    expect((await outward.status(id)).body).toMatchObject({ state: 'in-review', nextAction: 'review', signed: null });
    await none();
    for (const { id: statement } of drafted.note?.statements ?? []) await doctor.review(id, { do: 'look', statement });
    await none();
  });

  it('is what was signed, to the letter, with who signed it and where it is filed', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    const signed = await doctor.sign(drafted);
    const status = await isFiled(id);
    const given = await note(id);
    expect(given).toMatchObject({
      standing: 'in-force',
      encounterId: id,
      text: signed.signed?.text,
      hash: drafted.contentHash,
      subjectId: 'aino-mallikas',
      signer: { id: 'elina.harju', name: 'Elina Harju', practitionerId: 'prac-elina-harju' },
      receipt: { readBackEqual: true },
      replaces: null,
      noteId: signed.signed?.noteId,
    });
    if (given.standing === 'withdrawn') throw new Error('It was not withdrawn.');
    expect(given.sections.length).toBeGreaterThan(0);
    for (const { text } of given.sections) expect(given.text).toContain(text);
    expect(status.body?.delivery.map(({ step }) => step)).toEqual(['signed', 'filed']);
    expect(status.body?.receipt).toEqual(given.receipt);
    expect(status.body?.exports).toEqual([]);
    const { name, sha256 } = await doctor.api.post(`/api/encounters/${id}/export`, { form: 'pdf' }, ExportedNote);
    const { exports = [] } = (await outward.status(id)).body ?? {};
    expect(exports).toEqual([{ form: 'pdf', name, sha256, at: expect.any(String) }]);
    await note(id);
    expect((await server.store.auditTrail(id)).at(-1)).toMatchObject({
      type: 'signed-note-given',
      data: { noteId: given.noteId },
    });
  });

  it('stays what was signed last while it is amended, and is the new one once that is signed', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    await doctor.sign(drafted);
    await isFiled(id);
    const first = await note(id);
    await doctor.versioned(id, 'amend', { reason: 'wrong' });
    const opened = await doctor.view(id);
    const statement = opened.note?.statements[0]?.id ?? '';
    await doctor.review(id, { do: 'edit', statement, text: 'Päänsärkyä neljä viikkoa, KESKEN.' });
    expect((await outward.status(id)).body).toMatchObject({ state: 'in-review', beingAmended: true });
    const meanwhile = await note(id);
    expect(meanwhile).toEqual({ ...first, standing: 'being-amended' });
    expect(JSON.stringify(meanwhile)).not.toContain('KESKEN');
    for (const one of (await doctor.view(id)).note?.statements ?? []) {
      if (one.id === statement) await doctor.review(id, { do: 'confirm', statement, reason: 'Näin on.' });
    }
    await doctor.sign(await doctor.view(id));
    await isFiled(id);
    const second = await note(id);
    expect(second).toMatchObject({ standing: 'in-force', replaces: { noteId: first.noteId, reason: 'wrong' } });
    expect(second.revision).toBeGreaterThan(first.revision);
    expect(JSON.stringify(second)).toContain('KESKEN');
  });

  it('says which sections are not for the guardian', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    const section = drafted.note?.statements[0]?.section ?? '';
    await doctor.versioned(id, 'mark-section', { section, kept: true });
    await doctor.sign(await doctor.view(id));
    const given = await note(id);
    if (given.standing === 'withdrawn') throw new Error('It was not withdrawn.');
    expect(given.sections.filter(({ notForGuardian }) => notForGuardian).map(({ code }) => code)).toEqual([section]);
  });

  it('has no words any more once it was withdrawn, and says so', async () => {
    const drafted = await doctor.drafted();
    const { id } = drafted.encounter;
    await doctor.sign(drafted);
    await isFiled(id);
    const before = await note(id);
    await doctor.versioned(id, 'withdraw', { reason: 'wrong-content' });
    const given = await note(id);
    expect(given).toMatchObject({ standing: 'withdrawn', noteId: before.noteId, hash: before.hash });
    expect(JSON.stringify(given)).not.toMatch(/päänsärky/i);
    const { body } = await outward.status(id);
    expect(body?.state).toBe('withdrawn');
    expect(body?.delivery.map(({ step }) => step)).toEqual(['signed', 'filed', 'withdrawn']);
  });

  it('is about the subject as corrected before signing', async () => {
    const { id } = await outward.created(create);
    await doctor.versioned(id, 'correct-subject', { subjectId: 'veikko-lehtomaa' });
    await doctor.versioned(id, 'typed', { text: WORDS });
    await doctor.versioned(id, 'draft', { section: null });
    const drafted = await eventually(
      () => doctor.view(id),
      (view) => view.note !== null && view.encounter.state === 'in-review',
    );
    for (const { id: statement } of drafted.note?.statements ?? []) await doctor.review(id, { do: 'look', statement });
    await doctor.sign(await doctor.view(id));
    expect((await note(id)).subjectId).toBe('veikko-lehtomaa');
  });
});
