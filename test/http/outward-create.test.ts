import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { startAlteredRecord } from '../support/altered-record.js';
import { create, integratorsFile, newIntegrator, type Outward, outwardAt } from '../support/outward.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

describe('an encounter that a program creates', () => {
  const one = newIntegrator({ registers: ['health', 'social'] });
  const other = newIntegrator({ id: 'other' });
  let record: Awaited<ReturnType<typeof startRecordSystem>>;
  let altered: Awaited<ReturnType<typeof startAlteredRecord>>;
  let server: TestServer;
  let second: TestServer;
  let doctor: SignedIn;
  let outward: Outward;

  beforeAll(async () => {
    record = await startRecordSystem({ port: 0 });
    altered = await startAlteredRecord(record.baseUrl);
    const settings = {
      LUONNOS_FHIR_BASE_URL: altered.baseUrl,
      LUONNOS_INTEGRATORS: await integratorsFile([one, other]),
    };
    server = await startTestServer(settings);
    second = await startTestServer({ ...settings, ...server.shared });
    doctor = await signedIn(server.url);
    outward = outwardAt(server.url, one.token);
  });
  afterAll(async () => {
    await second.close();
    await server.close();
    await altered.close();
    await record.close();
  });
  beforeEach(() => {
    altered.setPatient(null);
    altered.setDown(false);
  });

  it('is in the worklist of its professional, with the subject as the record system has them, and records only after informing', async () => {
    const recordVisit = { encounterId: 'visit-1', serviceEvent: '1.2.246.10.12345678.14.2026.1' };
    const { body, headers } = await outward.post({ ...create, recordVisit });
    expect(headers.get('location')).toBe(`/api/v1/encounters/${body?.id}`);
    expect(body).toMatchObject({ state: 'open', nextAction: 'start', kind: 'live', signed: null, receipt: null });
    const { rows } = (await doctor.api.get('/api/encounters', z.any())) as {
      rows: { encounter: { id: string } }[];
    };
    expect(rows.map(({ encounter }) => encounter.id)).toContain(body?.id);
    const { encounter } = await doctor.view(body?.id ?? '');
    expect(encounter).toMatchObject({ recordVisit, informing: null, register: 'health' });
    expect(encounter.subject).toMatchObject({ id: 'aino-mallikas', name: 'Aino Mallikas' });
    expect(encounter.professional.id).toBe('elina.harju');
  });

  it('is made once by one key, whoever of the processes is asked, and however many at once', async () => {
    const key = randomUUID();
    const elsewhere = outwardAt(second.url, one.token);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => (at % 2 ? elsewhere : outward).post(create, key)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body?.id)).size).toBe(1);
    const again = await outward.post({ ...create, present: [...create.present] }, key);
    expect(again.body?.id).toBe(answers[0]?.body?.id);
    await server.sql(`do $$ begin
      assert (select count(*) = 1 from integrator_request where key = '${key}');
      assert (select count(*) = 1 from audit where type = 'encounter-created' and encounter_id = '${again.body?.id}');
    end $$`);
    const made = await outward.post(create, randomUUID());
    expect(made.body?.id).not.toBe(again.body?.id);
  });

  it('leaves no encounter behind that nobody was told of: those made at once and those counted are the same', async () => {
    const count = async (): Promise<number> =>
      ((await doctor.api.get('/api/encounters', z.any())) as { rows: unknown[] }).rows.length;
    const before = await count();
    const key = randomUUID();
    await Promise.all(Array.from({ length: 8 }, () => outward.post(create, key)));
    expect(await count()).toBe(before + 1);
  });

  it('is not made by a key that was used for another request, and the key of another integrator is another', async () => {
    const key = randomUUID();
    const { body } = await outward.post(create, key);
    for (const over of [{ subjectId: 'veikko-lehtomaa' }, { noteType: 'doctor-phone' }, { noteLanguage: 'sv' }]) {
      const { status, code } = await outward.post({ ...create, ...over }, key);
      expect([status, code]).toEqual([422, 'request.other-body']);
    }
    const theirs = await outwardAt(server.url, other.token).post(create, key);
    expect(theirs.status).toBe(201);
    expect(theirs.body?.id).not.toBe(body?.id);
  });

  it('is answered again by its key whatever has become of the record system and of the subject since', async () => {
    const key = randomUUID();
    const { body } = await outward.post(create, key);
    altered.setPatient((it) => ({ ...it, active: false }));
    expect((await outward.post(create, key)).body?.id).toBe(body?.id);
    altered.setDown(true);
    expect((await outward.post(create, key)).body?.id).toBe(body?.id);
  });

  it('may be asked for again with the same key after it was refused', async () => {
    const key = randomUUID();
    altered.setDown(true);
    expect((await outward.post(create, key)).code).toBe('record.unavailable');
    altered.setDown(false);
    expect((await outward.post(create, key)).status).toBe(201);
  });

  it('is refused with what went wrong where it could not be made', async () => {
    await server.sql(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
      create trigger refuse before insert on audit for each row when (new.type = 'encounter-created') execute function refuse()`);
    const { status, code } = await outward.post(create);
    await server.sql('drop trigger refuse on audit; drop function refuse');
    expect([status, code]).toEqual([500, 'internal']);
  });

  it('is not made without a key, nor with one that could tell whom it is about', async () => {
    for (const key of ['', '131052-308T', 'a b c d e f g h i j k', 'x'.repeat(129)]) {
      expect((await outward.post(create, key)).code).toBe('request.invalid');
    }
  });

  it('is refused for what the screens refuse', async () => {
    const refused: [object, string][] = [
      [{ noteType: 'social-meeting' }, 'encounter.note-type'],
      [{ noteType: 'nurse-visit' }, 'encounter.note-type'],
      [{ noteLanguage: 'sv' }, 'draft.language'],
      [{ subjectId: 'nobody-at-all' }, 'record.not-found'],
      [{ subjectId: '../Patient' }, 'request.invalid'],
      [{ recordVisit: { encounterId: 'a/b', serviceEvent: null } }, 'request.invalid'],
      [{ recordVisit: { encounterId: null, serviceEvent: null, more: 1 } }, 'request.invalid'],
      [{ informing: { outcome: 'client-not-present' } }, 'request.invalid'],
      [{ kind: 'sample' }, 'request.invalid'],
      [{ subject: { name: 'Kuka', birthDate: '1950-01-01' } }, 'request.invalid'],
    ];
    for (const [over, code] of refused) expect((await outward.post({ ...create, ...over })).code).toBe(code);
    altered.setPatient((it) => ({ ...it, active: false }));
    expect((await outward.post(create)).code).toBe('subject.inactive');
    altered.setPatient((it) => ({ ...it, id: 'aino-mallikas-1957' }));
    expect((await outward.post(create)).code).toBe('subject.inactive');
  });

  it('is under no visit of somebody else, named by its maker or left behind when another subject was chosen', async () => {
    const event = '1.2.246.10.12345678.14.2026.7';
    const visitOf = async (subjectId: string, more: object = {}): Promise<string> => {
      const body = { resourceType: 'Encounter', status: 'in-progress', class: { code: 'AMB' }, ...more };
      const made = await fetch(`${record.baseUrl}/Encounter`, {
        method: 'POST',
        headers: { 'content-type': 'application/fhir+json' },
        body: JSON.stringify({ ...body, subject: { reference: `Patient/${subjectId}` } }),
      });
      return ((await made.json()) as { id: string }).id;
    };
    const theirs = { encounterId: await visitOf('veikko-lehtomaa'), serviceEvent: null };
    expect((await outward.post({ ...create, recordVisit: theirs })).code).toBe('request.invalid');
    const told = { encounterId: await visitOf('aino-mallikas'), serviceEvent: event };
    const { id } = await outward.created({ recordVisit: told });
    expect((await doctor.view(id)).encounter.recordVisit).toEqual(told);
    const chosen = async (subjectId: string) =>
      (await doctor.versioned(id, 'correct-subject', { subjectId })).encounter.recordVisit;
    expect(await chosen('aino-mallikas')).toEqual(told);
    expect(await chosen('veikko-lehtomaa')).toBeNull();
  });

  it('plays a sample in the demo only as that sample says, for whom it says', async () => {
    const played = { ...create, sample: 'fi-doctor-headache' };
    expect((await outward.post(played)).body?.kind).toBe('sample');
    expect((await outward.post({ ...played, noteType: 'doctor-phone' })).code).toBe('request.invalid');
    expect((await outward.post({ ...played, professionalId: 'camilla.strand' })).code).toBe('request.not-found');
    expect((await outward.post({ ...played, sample: 'fi-social-family' })).code).toBe('request.not-found');
  });

  it('is gone for its maker too once it was discarded, but for the word that it was', async () => {
    const { id } = await outward.created();
    await doctor.api.post(
      `/api/encounters/${id}/discard`,
      { expectedVersion: (await doctor.view(id)).encounter.version, reason: 'mistake' },
      z.unknown(),
    );
    expect((await outward.status(id)).body).toMatchObject({ state: 'discarded', nextAction: 'done' });
    expect((await outward.note(id)).code).toBe('note.not-signed');
    // Whoever else asks of it asks of nothing: there is nobody any more to tell of it.
    expect((await outwardAt(server.url, other.token).status(id)).code).toBe('request.not-found');
    expect((await server.store.auditTrail(id)).map(({ type }) => type)).not.toContain('access-refused');
  });
});
