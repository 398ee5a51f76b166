import { randomUUID } from 'node:crypto';
import { note, signedNote, statement } from './notes.js';
import { actor, newEncounter, type TestStore } from './store.js';

/** A note that was signed and waits to be filed, and the work of filing it, claimed. */
export const signUnfiled = async ({ store }: TestStore) => {
  const head = await newEncounter(store);
  const { id } = head.encounter;
  const signed = signedNote({ noteId: randomUUID(), encounterId: id, revision: 1, text: 'Päänsärkyä.' });
  await store.commit(head, {
    expectedVersion: 0,
    actor,
    change: {
      event: ['review', 'sign'],
      note: { body: note({ statements: [statement()] }), origin: 'review' },
      signed,
      work: [{ kind: 'file' }],
    },
    audit: [{ type: 'encounter-read' }],
  });
  const lease = await store.claimWork('filing', ['file'], 10_000);
  if (!lease) throw new Error('There is something to file.');
  return { head, id, lease, noteId: signed.noteId, signed };
};

export type Unfiled = Awaited<ReturnType<typeof signUnfiled>>;
