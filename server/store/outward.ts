import type { AuditEvent } from '../domain/audit.js';
import type { Encounter } from '../domain/encounter.js';
import type { EncounterOwner, Integrator } from '../domain/integrator.js';
import { OutwardStatus } from '../domain/outward.js';
import type { Person, Professional } from '../domain/professional.js';
import { isShown } from '../domain/work.js';
import { type AuditScope, auditIntegrator } from './audit.js';
import type { StoreContext } from './context.js';
import type { Db, Tx } from './database.js';
import { deliveryOf, exportsOf } from './delivery.js';
import { activityFromRow, personFromRow } from './rows.js';
import { isWhole } from './whole-parts.js';
import { byHand, nextAction } from './worklist.js';

/** One request of an integrator: its own key, and the digest of what was asked. */
export interface OutwardRequest {
  readonly integratorId: string;
  readonly key: string;
  readonly digest: string;
}

/** Takes the key for this encounter, in the transaction that makes it. False when somebody took it first: nothing is to be made. */
export const claimRequest = async (
  tx: Tx,
  { integratorId, key, digest }: OutwardRequest,
  { id }: Pick<Encounter, 'id'>,
  at: Date,
): Promise<boolean> => {
  const row = { integrator_id: integratorId, key, digest, encounter_id: id, at };
  const taken = await tx
    .insertInto('integrator_request')
    .values(row)
    .onConflict((conflict) => conflict.columns(['integrator_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  return taken !== undefined;
};

/** An encounter as an integrator may learn of it: whose it is, and how far it has come. */
export interface OutwardEncounter {
  readonly owner: EncounterOwner;
  readonly scope: AuditScope;
  readonly status: OutwardStatus;
}

/** Nothing sealed is read. */
const statusOf = async (from: Db | Tx, id: string): Promise<OutwardEncounter | null> => {
  const row = await from
    .selectFrom('encounter')
    .leftJoin('integrator_request', 'integrator_request.encounter_id', 'encounter.id')
    .select(['encounter.id', 'state', 'kind', 'note_type', 'register', 'organisation_id', 'professional_id'])
    .select(['subject_id', 'amends', 'created_at', 'updated_at', 'integrator_request.integrator_id'])
    .where('encounter.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const open = await from
    .selectFrom('part')
    .select('id')
    .where('encounter_id', '=', id)
    .where('ended_at', 'is', null)
    .where(isWhole)
    .executeTakeFirst();
  const work = await from.selectFrom('work').selectAll().where('encounter_id', '=', id).execute();
  const activities = work.filter(isShown).map(activityFromRow);
  const draft = await from.selectFrom('revision').select('number').where('encounter_id', '=', id).executeTakeFirst();
  const signed = await from
    .selectFrom('signed_note')
    .leftJoin('receipt', 'receipt.note_id', 'signed_note.note_id')
    .select(['signed_note.note_id', 'revision', 'signed_at', 'document_id', 'version_id', 'at', 'read_back_equal'])
    .where('encounter_id', '=', id)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  const state = row.state as Encounter['state'];
  const status = OutwardStatus.parse({
    id,
    state,
    nextAction: nextAction(state, byHand(activities), open !== undefined, activities, draft !== undefined),
    professionalId: row.professional_id,
    register: row.register,
    noteType: row.note_type,
    kind: row.kind,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    beingAmended: row.amends !== null,
    signed: signed ? { noteId: signed.note_id, revision: signed.revision, at: signed.signed_at.toISOString() } : null,
    receipt: signed?.at
      ? {
          documentId: signed.document_id,
          versionId: signed.version_id,
          at: signed.at.toISOString(),
          readBackEqual: signed.read_back_equal,
        }
      : null,
    delivery: await deliveryOf(from, id),
    exports: signed ? await exportsOf(from, id, signed.note_id) : [],
  });
  return {
    owner: { organisationId: row.organisation_id, register: row.register, madeBy: row.integrator_id },
    scope: {
      id,
      organisation: { id: row.organisation_id },
      register: status.register,
      subject: { id: row.subject_id },
    },
    status,
  };
};

export const outwardStore = ({ database: { db }, now }: StoreContext) => ({
  /** What a key was used for; null: for nothing yet. */
  requestOf: async (integratorId: string, key: string): Promise<{ digest: string; encounterId: string } | null> => {
    const row = await db
      .selectFrom('integrator_request')
      .select(['digest', 'encounter_id'])
      .where('integrator_id', '=', integratorId)
      .where('key', '=', key)
      .executeTakeFirst();
    return row ? { digest: row.digest, encounterId: row.encounter_id } : null;
  },

  outwardEncounter: (id: string): Promise<OutwardEncounter | null> =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) => statusOf(tx, id)),

  /** A professional who has signed in before; null for anybody else. */
  professional: async (id: string): Promise<Professional | null> => {
    const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
    const person: Person | null = row ? personFromRow(row) : null;
    return person?.role === 'professional' ? person : null;
  },

  /** A call that is about no encounter. */
  auditIntegrator: (integrator: Integrator, event: AuditEvent): Promise<void> =>
    auditIntegrator(db, now(), integrator, event),
});
