import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../server/domain/audit.js';
import type { Encounter } from '../../server/domain/encounter.js';
import type { Professional } from '../../server/domain/professional.js';
import { postgresAudioLog } from '../../server/store/audio-log.js';
import { openDatabase } from '../../server/store/database.js';
import { openKeyRing } from '../../server/store/keys.js';
import { migrate } from '../../server/store/migrate.js';
import { createStore, type Store } from '../../server/store/store.js';
import { testDatabase, testTemplate } from './postgres.js';

export const doctor: Professional = {
  role: 'professional',
  id: 'elina.harju',
  name: 'Elina Harju',
  title: 'LL',
  profession: 'doctor',
  register: 'health',
  organisation: { id: 'esimerkkila', name: 'Esimerkkilän hyvinvointialue' },
  practitionerId: 'prac-elina-harju',
};
export const actor: Actor = { kind: 'person', id: doctor.id, name: doctor.name };

/** A store on a database of its own, with a clock that the test moves. */
export const testStore = async () => {
  const template = await testTemplate('migrated', migrate);
  const [test, keyDir] = await Promise.all([testDatabase({ template }), mkdtemp(join(tmpdir(), 'luonnos-keys-'))]);
  const database = openDatabase(test.connectionString, { max: 4, onError: () => undefined });
  let at = new Date('2026-11-23T10:00:00.000Z');
  const store = createStore({ database, keys: await openKeyRing(keyDir), now: () => at, newId: randomUUID });
  await store.savePerson(doctor);
  return {
    store,
    keyDir,
    database,
    pool: database.pool,
    log: postgresAudioLog(database.pool),
    connectionString: test.connectionString,
    /** The test's clock. */
    now: () => at,
    pass: (ms: number) => {
      at = new Date(at.getTime() + ms);
    },
    close: async () => {
      await database.close();
      await test.drop();
      await rm(keyDir, { recursive: true, force: true });
    },
  };
};

export type TestStore = Awaited<ReturnType<typeof testStore>>;

/** An encounter that a doctor may record. */
export const encounterOf = (id: string): Encounter => ({
  id,
  version: 0,
  state: 'open',
  kind: 'live',
  sample: null,
  organisation: doctor.organisation,
  register: doctor.register,
  professional: doctor,
  noteType: 'doctor-visit',
  mode: 'conversation',
  spokenLanguage: 'fi',
  noteLanguage: 'fi',
  present: ['professional', 'subject'],
  subject: { id: 'aino-mallikas', name: 'Aino Mallikas', birthDate: '1952-03-14' },
  informing: { outcome: 'client-not-present' },
  createdAt: '2026-11-23T10:00:00.000Z',
  updatedAt: '2026-11-23T10:00:00.000Z',
});

export const newEncounter = async (store: Store, over: Partial<Encounter> = {}) => {
  const id = randomUUID();
  await store.createEncounter({ ...encounterOf(id), ...over }, actor);
  const head = await store.encounterHead(id);
  if (!head) throw new Error('The encounter that was made is not there.');
  return head;
};

export const newPart = async (store: Store) => {
  const head = await newEncounter(store);
  const lease = await store.openPart(head, actor, { kind: 'conversation', device: 'device-one', takeOver: false });
  return { head, actor, lease };
};
