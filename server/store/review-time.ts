import { sql } from 'kysely';
import type { Encounter } from '../domain/encounter.js';
import type { Opening } from '../domain/opening.js';
import { actorOf, auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { Db, Tx } from './database.js';
import type { EncounterHead } from './encounters.js';

/** Adds to the time a person was at the review, at most what passed since it was added to last (since the encounter began, at first). */
export const addReviewTime = async (
  tx: Db | Tx,
  encounter: Pick<Encounter, 'id' | 'createdAt'>,
  personId: string,
  ms: number,
  at: Date,
): Promise<void> => {
  const first = Math.min(ms, Math.max(0, at.getTime() - Date.parse(encounter.createdAt)));
  await tx
    .insertInto('review_time')
    .values({ encounter_id: encounter.id, person_id: personId, active_ms: String(first), at })
    .onConflict((conflict) =>
      conflict.columns(['encounter_id', 'person_id']).doUpdateSet({
        active_ms: sql`review_time.active_ms + least(${ms}, greatest(0, floor(extract(epoch from ${at}::timestamptz - review_time.at) * 1000)))::bigint`,
        at,
      }),
    )
    .execute();
};

/** Time a person was at the review of an encounter, ms; null where none was told. */
export const reviewTimeOf = async (from: Db | Tx, encounterId: string, personId: string): Promise<number | null> => {
  const row = await from
    .selectFrom('review_time')
    .select('active_ms')
    .where('encounter_id', '=', encounterId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ? Number(row.active_ms) : null;
};

export const reviewTimeStore = ({ database: { db }, now }: StoreContext) => ({
  /** What was opened, and how long somebody was there, with no decision to tell it with. Each opening is an audit row of its own. */
  addOpenings: (
    { encounter }: EncounterHead,
    person: { readonly id: string; readonly name: string },
    { opened, activeMs }: { opened: readonly Opening[]; activeMs: number },
  ): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      if (activeMs > 0) await addReviewTime(tx, encounter, person.id, activeMs, at);
      const actor = actorOf(person);
      for (const opening of opened)
        await auditEncounter(tx, at, actor, encounter, { type: 'evidence-opened', ...opening });
    }),
});
