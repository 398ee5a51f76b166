import { sql } from 'kysely';
import { DeliveryTrouble, type FilingDecision } from '../domain/delivery-trouble.js';
import { LuonnosError } from '../errors.js';
import type { StoreContext } from './context.js';
import type { Db, Tx } from './database.js';
import { sealJson, unsealJson } from './seal.js';
import { holdsLease, type Lease } from './work.js';

export const troubleContext = (encounterId: string, noteId: string): string => `trouble|${encounterId}|${noteId}`;

/** What keeps a signed note out of the record, null: nothing that is known. */
export const troubleOf = async (
  from: Db | Tx,
  encounterId: string,
  noteId: string,
  key: Uint8Array,
): Promise<DeliveryTrouble | null> => {
  const row = await from.selectFrom('filing').select('trouble').where('note_id', '=', noteId).executeTakeFirst();
  return row?.trouble ? DeliveryTrouble.parse(unsealJson(key, troubleContext(encounterId, noteId), row.trouble)) : null;
};

/** What a person decided; the trouble it was about is over. */
export const decideFiling = async (tx: Tx, noteId: string, decision: FilingDecision): Promise<void> => {
  await tx
    .updateTable('filing')
    .set({
      trouble: null,
      ...(decision.do === 'there' && { adopt: decision.documentId }),
      ...(decision.do === 'send' && { adopt: null, sent_at: null }),
      ...(decision.do === 'go-on' && {
        accepted: sql<string>`accepted || jsonb_build_object(${decision.documentId}::text, ${decision.versionId}::text)`,
      }),
    })
    .where('note_id', '=', noteId)
    .execute();
};

/** The newest note is in the record: nothing about the way there is needed any more, nor of those it replaces. */
export const endFiling = async (tx: Tx, encounterId: string): Promise<void> => {
  const notes = tx.selectFrom('signed_note').select('note_id').where('encounter_id', '=', encounterId);
  await tx.deleteFrom('filing').where('note_id', 'in', notes).execute();
};

/** Throws `record.ambiguous` for a note that may be in the record though nobody knows: what replaces it could not be told from it. */
export const assertKnown = async (tx: Tx, noteId: string): Promise<void> => {
  const unknown = await tx
    .selectFrom('filing')
    .select('note_id')
    .where('note_id', '=', noteId)
    .where('sent_at', 'is not', null)
    .executeTakeFirst();
  if (unknown) throw new LuonnosError('record.ambiguous');
};

export const filingStore = ({ database: { db }, keys, now }: StoreContext) => {
  /** The encounter's row is held, as everybody does it, and the lease with it. Throws `encounter.conflict` once it is lost. */
  const underLease = <T>(lease: Lease, work: (tx: Tx, key: Uint8Array) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (tx) => {
      const row = await tx
        .selectFrom('encounter')
        .select(['id', 'key_id', 'wrapped_key'])
        .where('id', '=', lease.encounterId)
        .forNoKeyUpdate()
        .executeTakeFirstOrThrow();
      if (!(await holdsLease(tx, lease))) throw new LuonnosError('encounter.conflict');
      return work(tx, await keys.unwrap(row.id, { keyId: row.key_id, wrapped: row.wrapped_key }));
    });

  return {
    /** What is known of a note's way into the record. */
    filingOf: async (noteId: string) => {
      const row = await db.selectFrom('filing').selectAll().where('note_id', '=', noteId).executeTakeFirst();
      return {
        sentMsAgo: row?.sent_at ? Math.max(0, now().getTime() - row.sent_at.getTime()) : null,
        adopt: row?.adopt ?? null,
        accepted: new Map(Object.entries(row?.accepted ?? {})),
      };
    },

    /** A try begins of which nobody may ever hear again. */
    markSending: (lease: Lease, noteId: string): Promise<void> =>
      underLease(lease, async (tx) => {
        const at = now();
        await tx
          .insertInto('filing')
          .values({ note_id: noteId, sent_at: at })
          .onConflict((conflict) => conflict.column('note_id').doUpdateSet({ sent_at: at }))
          .execute();
      }),

    /** It is known again that it is not there. */
    markRefused: (lease: Lease, noteId: string): Promise<void> =>
      underLease(lease, async (tx) => {
        await tx.updateTable('filing').set({ sent_at: null }).where('note_id', '=', noteId).execute();
      }),

    /** Keeps, sealed, why a try failed. `adopt`: the document that it is from now on, so that nothing is on its way any more; null: none is, and it is looked for again. */
    saveTrouble: (
      lease: Lease,
      noteId: string,
      trouble: DeliveryTrouble | null,
      { adopt }: { adopt?: string | null } = {},
    ): Promise<void> =>
      underLease(lease, async (tx, key) => {
        const sealed = trouble && sealJson(key, troubleContext(lease.encounterId, noteId), trouble);
        const kept = {
          trouble: sealed,
          ...(adopt !== undefined && { adopt }),
          ...(typeof adopt === 'string' && { sent_at: null }),
        };
        await tx
          .insertInto('filing')
          .values({ note_id: noteId, ...kept })
          .onConflict((conflict) => conflict.column('note_id').doUpdateSet(kept))
          .execute();
      }),

    /** Those of these documents that are another note's by its receipt. */
    documentsOfOthers: async (noteId: string, documentIds: readonly string[]): Promise<string[]> => {
      const rows = await db
        .selectFrom('receipt')
        .select('document_id')
        .where('document_id', 'in', [...documentIds])
        .where('note_id', '!=', noteId)
        .execute();
      return rows.map((row) => row.document_id);
    },
  };
};
