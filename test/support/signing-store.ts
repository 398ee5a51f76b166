import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { subjects } from '../../server/demo/subjects.js';
import type { Amends } from '../../server/domain/amend.js';
import type { SignedNote } from '../../server/domain/record.js';
import { openDatabase } from '../../server/store/database.js';
import { openKeyRing } from '../../server/store/keys.js';
import { createStore } from '../../server/store/store.js';
import { note, signedNote, statement } from './notes.js';
import { actor, doctor, encounterOf } from './store.js';

/** In the record, or stopped with a code. */
export interface Ended {
  readonly documentId: string | null;
  readonly code: string | null;
}

/** People of the demo's record system, without whoever is marked in it. */
const known = subjects
  .filter(({ nonDisclosure }) => !nonDisclosure)
  .map(({ id, given, family, birthDate }) => ({ id, name: `${given} ${family}`, birthDate }));

/** Signs notes straight at the database, many a second: each in the transaction in which filing it is asked for. */
export const openSigningStore = async (connectionString: string, dataDir: string) => {
  const database = openDatabase(connectionString, { max: 4, onError: () => undefined });
  const keys = await openKeyRing(join(dataDir, 'keys'));
  const store = createStore({ database, keys, now: () => new Date(), newId: randomUUID });
  await store.savePerson(doctor);

  const commitSigned = async (id: string, over: Partial<SignedNote>, amends: Amends | null): Promise<SignedNote> => {
    const snapshot = await store.snapshot(id);
    if (!snapshot) throw new Error('The encounter is not there.');
    const noteId = randomUUID();
    const text = `Tulosyy\nPäänsärkyä, käynti ${noteId}.\n\nSuunnitelma\nKontrolli – ääkköset ja €.`;
    const signed = signedNote({
      noteId,
      encounterId: id,
      revision: snapshot.revision + 1,
      subject: snapshot.encounter.subject,
      signedAt: new Date().toISOString(),
      text,
      hash: createHash('sha256').update(text).digest('hex'),
      replaces: amends && { noteId: amends.noteId, reason: amends.reason },
      ...over,
    });
    await store.commit(snapshot, {
      expectedVersion: snapshot.encounter.version,
      actor,
      change: {
        event: amends ? ['amend', 'sign'] : ['review', 'sign'],
        note: { body: note({ statements: [statement({ text })] }), origin: 'review', gathers: false },
        signed,
        amends: null,
        work: [{ kind: 'file' }],
      },
      audit: [
        {
          type: 'note-signed',
          revision: signed.revision,
          digest: '0'.repeat(64),
          gapsAcknowledged: 0,
          subjectChecked: true,
          replaces: amends?.noteId ?? null,
        },
      ],
    });
    return signed;
  };

  return {
    store,
    /** A visit of its own, its note signed. */
    sign: async (which: number): Promise<SignedNote> => {
      const id = randomUUID();
      const someone = known[which % known.length];
      await store.createEncounter({ ...encounterOf(id), ...(someone && { subject: someone }) }, actor);
      return commitSigned(id, {}, null);
    },
    /** A new version of a note that is filed. */
    amend: ({ encounterId, noteId }: SignedNote): Promise<SignedNote> =>
      commitSigned(encounterId, {}, { noteId, reason: 'missing', at: new Date().toISOString() }),
    /** Of each of these notes its receipt's document, or the code with which filing it has stopped; what is still on its way is not told. */
    ended: async (notes: readonly SignedNote[]): Promise<Map<string, Ended>> => {
      const { rows } = await database.pool.query<{ note_id: string; document_id: string | null; code: string | null }>(
        `select note_id, document_id, work.last_error as code
           from signed_note left join receipt using (note_id)
           left join work on work.encounter_id = signed_note.encounter_id and work.kind = 'file' and work.state = 'failed'
         where note_id = any($1::uuid[]) and (document_id is not null or work.last_error is not null)`,
        [notes.map(({ noteId }) => noteId)],
      );
      return new Map(rows.map((row) => [row.note_id, { documentId: row.document_id, code: row.code }]));
    },
    close: () => database.close(),
  };
};
