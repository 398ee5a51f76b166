import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SubjectContext } from '../../server/domain/subject-context.js';
import { type ContextRecord, startContextRecord } from '../support/context-record.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type ServerBehind, startServerBehind } from '../support/server-behind.js';

describe('what the record system says, for the professional’s eyes', () => {
  let behind: ServerBehind<ContextRecord>;
  let between: ContextRecord;
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    behind = await startServerBehind(startContextRecord, { LUONNOS_FHIR_CONTEXT: 'shown-and-heard' });
    ({ between, server, doctor } = behind);
  });
  afterAll(() => behind.close());

  const contextOf = (who: SignedIn, id: string) => who.api.get(`/api/encounters/${id}/context`, SubjectContext);
  const readsOf = async (id: string) =>
    (await server.store.auditTrail(id)).filter(({ type }) => type === 'context-read').map(({ data }) => data);

  it('is shown with its sources to whoever answers for the visit, and is in the audit', async () => {
    const { encounter } = await doctor.create();
    const { person, parts } = await contextOf(doctor, encounter.id);
    expect(person).toMatchObject({ subject: { name: 'Aino Mallikas' }, code: null });
    expect(person.age).toBeGreaterThan(70);
    expect(parts.map(({ kind, state, items }) => [kind, state, items.length])).toEqual([
      ['conditions', 'read', 2],
      ['medication', 'read', 3],
      ['allergies', 'read', 1],
      ['notes', 'read', 0],
    ]);
    const kinds = ['conditions', 'medication', 'allergies', 'notes'];
    expect(await readsOf(encounter.id)).toEqual([{ purpose: 'screen', parts: kinds, failed: [] }]);
    const nurse = await signedIn(server.url, 'camilla.strand');
    expect(await codeOf(contextOf(nurse, encounter.id))).toBe('request.not-found');
    const trail = await server.store.auditTrail(encounter.id);
    expect(trail.map(({ type }) => type)).toContain('access-refused');
  });

  it('says of what failed that it failed, and shows the rest', async () => {
    const { encounter } = await doctor.create();
    between.answer('AllergyIntolerance', { status: 500 });
    between.answer('Patient', { status: 500 });
    const { person, parts } = await contextOf(doctor, encounter.id);
    between.answer('Patient', null);
    expect(person).toEqual({ subject: null, age: null, code: 'record.unavailable' });
    expect(parts.map(({ state }) => state)).toEqual(['read', 'read', 'failed', 'read']);
    const read = { purpose: 'screen', parts: ['conditions', 'medication', 'notes'], failed: ['allergies'] };
    expect(await readsOf(encounter.id)).toEqual([read]);
  });

  it('is not shown when it could not be written into the audit', async () => {
    const { encounter } = await doctor.create();
    await server.sql(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
      create trigger refuse before insert on audit for each row when (new.type = 'context-read') execute function refuse()`);
    const code = await codeOf(contextOf(doctor, encounter.id));
    await server.sql('drop trigger refuse on audit; drop function refuse');
    expect(code).toBe('internal');
  });

  it('is asked for the names of medicines before what is written in a review is checked', async () => {
    const { encounter } = await doctor.create();
    await doctor.review(encounter.id, { do: 'add', section: 'plan', text: 'Kontrolli.', after: null });
    expect(await readsOf(encounter.id)).toEqual([{ purpose: 'names', parts: ['medication'], failed: [] }]);
  });

  it('is not read across registers, nor once the note is signed', async () => {
    const social = await signedIn(server.url, 'sanna.virta');
    const { encounter } = await social.create({ noteType: 'social-meeting', subjectId: 'iida-keksitty' });
    expect(await codeOf(contextOf(social, encounter.id))).toBe('record.not-configured');
    const drafted = await doctor.drafted();
    await doctor.sign(drafted);
    expect(await codeOf(contextOf(doctor, drafted.encounter.id))).toBe('encounter.wrong-state');
  });

  it('makes no statement and is stored nowhere; a name of the subject’s own medicine is known when it is nearly heard', async () => {
    between.answer('MedicationStatement', {
      resources: [
        {
          resourceType: 'MedicationStatement',
          id: 'm1',
          status: 'active',
          subject: { reference: 'Patient/veikko-lehtomaa' },
          medicationCodeableConcept: { text: 'Nexalvodin 10 mg' },
          dosage: [{ text: 'Vain tässä lukee kvintiljoona' }],
        },
      ],
    });
    const { encounter } = await doctor.create({ subjectId: 'veikko-lehtomaa' });
    await contextOf(doctor, encounter.id);
    await doctor.versioned(encounter.id, 'typed', {
      text: 'Potilas ottaa Nexalvotin 10 mg aamuisin. Päänsärkyä kolme viikkoa.',
    });
    await doctor.versioned(encounter.id, 'draft', { section: null });
    const { note } = await eventually(
      () => doctor.view(encounter.id),
      ({ note: made, activities }) => made !== null && activities.every(({ state }) => state === 'done'),
    );
    const medication = (note?.statements ?? []).flatMap(({ verdicts }) =>
      verdicts.filter(({ check }) => check === 'medication'),
    );
    expect(medication).toMatchObject([{ result: 'not-found', words: ['Nexalvotin', 'nexalvodin'] }]);
    expect(JSON.stringify(note?.statements.map(({ text }) => text))).not.toMatch(/nexalvodin/i);
    expect((await readsOf(encounter.id)).map(({ purpose }) => purpose)).toEqual(['screen', 'names']);
    expect(await found(server, 'kvintiljoona')).toEqual([]);
    expect(await found(server, 'Nexalvodin')).toEqual([]);
  });

  it('is not there where it was not chosen', async () => {
    const plain = await startTestServer();
    const there = await signedIn(plain.url);
    const { encounter } = await there.create();
    expect(await codeOf(contextOf(there, encounter.id))).toBe('record.not-configured');
    await plain.close();
  });
});

/** Tables in which a text can be read, in any column. */
const found = async (server: TestServer, text: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: server.connectionString });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const hits: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await client.query(`select 1 from "${name}" t where t::text ilike $1 limit 1`, [`%${text}%`]);
    if (rowCount) hits.push(name);
  }
  await client.end();
  return hits;
};
