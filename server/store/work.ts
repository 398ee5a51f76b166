import { sql } from 'kysely';
import type { AuditEvent } from '../domain/audit.js';
import { isShown, type WorkKind } from '../domain/work.js';
import type { ErrorCode } from '../errors.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import { isUntranscribed } from './coverage.js';
import type { Tx } from './database.js';
import type { EncounterHead } from './encounters.js';
import { notifyWork } from './notifications.js';
import { bumpVersion } from './version.js';
import { isWhole } from './whole-parts.js';

/** A piece of work this process holds. Every write it makes is refused once somebody else holds a later epoch. */
export interface Lease {
  readonly id: string;
  readonly encounterId: string;
  readonly kind: WorkKind;
  readonly partId: number | null;
  readonly section: string | null;
  readonly epoch: number;
  readonly attempts: number;
}

/** Asks for work, or asks again: whoever holds it now loses it. */
export const askWork = async (
  tx: Tx,
  ask: { encounterId: string; kind: WorkKind; partId: number | null; section: string | null; at: Date },
): Promise<void> => {
  await sql`
    insert into work (encounter_id, kind, part_id, section, state, next_attempt_at)
    values (${ask.encounterId}, ${ask.kind}, ${ask.partId}, ${ask.section}, 'waiting', ${ask.at})
    on conflict (encounter_id, kind, (coalesce(part_id, 0))) do update
      set state = 'waiting', section = excluded.section, epoch = work.epoch + 1, attempts = 0,
          lease_by = null, lease_until = null, next_attempt_at = excluded.next_attempt_at, last_error = null`.execute(
    tx,
  );
  await notifyWork(tx, ask.encounterId);
};

/** Whether the lease is still held, and will be until the transaction ends. Hold the encounter or the part before it, as everybody does. */
export const holdsLease = async (tx: Tx, { id, epoch }: Lease): Promise<boolean> => {
  const held = await tx
    .selectFrom('work')
    .select('id')
    .where('id', '=', id)
    .where('epoch', '=', epoch)
    .where('state', '=', 'running')
    .forShare()
    .executeTakeFirst();
  return held !== undefined;
};

export type WorkOutcome =
  | { readonly state: 'done' }
  /** `retryAt` null: nobody tries again by itself. */
  | { readonly state: 'failed'; readonly code: ErrorCode; readonly retryAt: Date | null };

export const workStore = ({ database: { db }, now }: StoreContext) => ({
  /** Takes the next due piece of work of these kinds, or null. Work of a dead process is due when its lease has run out. */
  claimWork: async (holder: string, kinds: readonly WorkKind[], leaseMs: number): Promise<Lease | null> => {
    const at = now();
    const { rows } = await sql<{
      id: string;
      encounter_id: string;
      kind: WorkKind;
      part_id: number | null;
      section: string | null;
      epoch: number;
      attempts: number;
    }>`
      update work set state = 'running', lease_by = ${holder}, lease_until = ${new Date(at.getTime() + leaseMs)},
        epoch = epoch + 1, attempts = attempts + 1
      where id = (
        select id from work
        where kind = any(${sql.val([...kinds])}::text[])
          and ((state = 'waiting' and next_attempt_at <= ${at}) or (state = 'running' and lease_until < ${at}))
        order by next_attempt_at limit 1 for update skip locked)
      returning id, encounter_id, kind, part_id, section, epoch, attempts`.execute(db);
    const row = rows[0];
    return row
      ? {
          id: row.id,
          encounterId: row.encounter_id,
          kind: row.kind,
          partId: row.part_id,
          section: row.section,
          epoch: row.epoch,
          attempts: row.attempts,
        }
      : null;
  },

  /**
   * Asks for a draft of what was said so far while more is being said, under the lease of the transcription that hears it. Drafting that
   * waits or runs already is left alone, so there is never more than one call for an encounter.
   */
  askDraftSoFar: (lease: Lease): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const { encounterId } = lease;
      await tx.selectFrom('encounter').select('id').where('id', '=', encounterId).forNoKeyUpdate().execute();
      if (!(await holdsLease(tx, lease))) return;
      const busy = await tx
        .selectFrom('work')
        .select('id')
        .where('encounter_id', '=', encounterId)
        .where('kind', '=', 'draft')
        .where('state', 'in', ['waiting', 'running'])
        .executeTakeFirst();
      if (!busy) await askWork(tx, { encounterId, kind: 'draft', partId: null, section: null, at: now() });
    }),

  /**
   * Holds leases longer, all at once, and answers those that are still held; the others stop and write nothing more. It waits for nobody,
   * or it and a decision about an encounter could wait for each other: a lease that is being decided about is renewed next time.
   */
  renewWork: async <Held extends Pick<Lease, 'id' | 'epoch'>>(
    leases: readonly Held[],
    leaseMs: number,
  ): Promise<ReadonlySet<Held>> => {
    if (leases.length === 0) return new Set();
    const until = new Date(now().getTime() + leaseMs);
    const { rows } = await sql<{ id: string; epoch: number }>`
      with asked as (
        select * from unnest(${sql.val(leases.map(({ id }) => id))}::bigint[], ${sql.val(leases.map(({ epoch }) => epoch))}::int[])
          as t (id, epoch)),
      free as (
        select work.id from work join asked on work.id = asked.id and work.epoch = asked.epoch
        where work.state = 'running' for no key update of work skip locked),
      renewed as (update work set lease_until = ${until} from free where work.id = free.id)
      select work.id, work.epoch from work join asked on work.id = asked.id and work.epoch = asked.epoch
        where work.state = 'running'`.execute(db);
    const epochs = new Map(rows.map(({ id, epoch }) => [id, epoch]));
    return new Set(leases.filter(({ id, epoch }) => epochs.get(id) === epoch));
  },

  /** Gives work back undone, to be claimed at once by whoever comes next. */
  releaseWork: async (lease: Lease): Promise<void> => {
    await db
      .updateTable('work')
      .set((eb) => ({ state: 'waiting', lease_by: null, lease_until: null, attempts: eb('attempts', '-', 1) }))
      .where('id', '=', lease.id)
      .where('epoch', '=', lease.epoch)
      .where('state', '=', 'running')
      .execute();
  },

  /**
   * Ends a piece of work, with its audit rows, and lets the encounter's readers know. When the last transcription of an encounter
   * ends and no part is open, drafting is asked for in the same transaction. False when the lease was lost meanwhile.
   */
  finishWork: (
    head: EncounterHead,
    lease: Lease,
    outcome: WorkOutcome,
    audit: readonly AuditEvent[],
  ): Promise<boolean> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const retryAt = outcome.state === 'failed' ? outcome.retryAt : null;
      // The encounter's row first, as every other transaction does it.
      await tx.selectFrom('encounter').select('id').where('id', '=', lease.encounterId).forNoKeyUpdate().execute();
      const result = await tx
        .updateTable('work')
        .set({
          state: retryAt ? 'waiting' : outcome.state,
          lease_by: null,
          lease_until: null,
          last_error: outcome.state === 'failed' ? outcome.code : null,
          ...(retryAt && { next_attempt_at: retryAt }),
        })
        .where('id', '=', lease.id)
        .where('epoch', '=', lease.epoch)
        .executeTakeFirst();
      if (result.numUpdatedRows !== 1n) return false;
      const actor = { kind: 'worker', onBehalfOf: head.encounter.professional.id } as const;
      for (const event of audit) await auditEncounter(tx, at, actor, head.encounter, event);
      if (lease.kind === 'transcribe' && retryAt === null) {
        await askDraftWhenHeard(tx, lease.encounterId, at);
        await askFinaliseWhenHeard(tx, lease.encounterId, at);
        if (outcome.state === 'done') await askWork(tx, { ...lease, kind: 'measure', section: null, at });
      }
      // What nobody waits for changes nothing under the hands of somebody who reviews, unless it found something to tell.
      const tells = lease.kind === 'measure' && (await isUntranscribed(tx, lease.encounterId));
      if (isShown(lease) || tells) await bumpVersion(tx, lease.encounterId, at);
      return true;
    }),
});

/** Drafting begins by itself when everything recorded has been heard. */
export const askDraftWhenHeard = async (tx: Tx, encounterId: string, at: Date): Promise<void> => {
  const open = await tx
    .selectFrom('part')
    .select('id')
    .where('encounter_id', '=', encounterId)
    .where('ended_at', 'is', null)
    .where(isWhole)
    .executeTakeFirst();
  const unheard = await tx
    .selectFrom('work')
    .select('id')
    .where('encounter_id', '=', encounterId)
    .where('kind', '=', 'transcribe')
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  const said = await tx.selectFrom('utterance').select('id').where('encounter_id', '=', encounterId).executeTakeFirst();
  const failed = await tx
    .selectFrom('work')
    .select('id')
    .where('encounter_id', '=', encounterId)
    .where('kind', '=', 'transcribe')
    .where('state', '=', 'failed')
    .executeTakeFirst();
  // Sound that could not be transcribed is not silence: its own reason is shown, not "no speech was heard".
  if (!said && failed) return;
  if (!open && !unheard) await askWork(tx, { encounterId, kind: 'draft', partId: null, section: null, at });
};

/** Sound is given its lasting form once its part has ended and nobody transcribes it any more. */
export const askFinaliseWhenHeard = async (tx: Tx, encounterId: string, at: Date): Promise<void> => {
  const parts = await tx
    .selectFrom('part')
    .select('id')
    .where('encounter_id', '=', encounterId)
    .where('ended_at', 'is not', null)
    .where('finalised_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .where('frames', '>', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('work')
            .select('work.id')
            .whereRef('work.part_id', '=', 'part.id')
            .where('work.kind', 'in', ['import', 'transcribe', 'finalise'])
            .where('work.state', 'in', ['waiting', 'running']),
        ),
      ),
    )
    .execute();
  for (const { id } of parts) await askWork(tx, { encounterId, kind: 'finalise', partId: id, section: null, at });
};
