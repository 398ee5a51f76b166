import { FRAME_MS, MOST_MOMENTS, type Moment } from '../domain/audio.js';
import type { Actor } from '../domain/audit.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { Db, Tx } from './database.js';
import type { EncounterHead } from './encounters.js';
import { bumpVersion } from './version.js';

const isRefused = (informing: unknown): boolean => (informing as { outcome: string } | null)?.outcome === 'refused';

/** Whether a frame lies in what was forgotten of its part. */
const isForgotten = async (tx: Tx, { partId, atMs }: Moment): Promise<boolean> => {
  const gone = await tx
    .selectFrom('gap')
    .select('at_ms')
    .where('part_id', '=', partId)
    .where('reason', '=', 'forgotten')
    .where('at_ms', '<=', atMs)
    .where((eb) => eb(eb('at_ms', '+', eb.ref('duration_ms')), '>', atMs))
    .executeTakeFirst();
  return gone !== undefined;
};

/** In the order of the recording. */
export const momentsOf = async (from: Db | Tx, encounterId: string): Promise<Moment[]> => {
  const rows = await from
    .selectFrom('moment')
    .innerJoin('part', 'part.id', 'moment.part_id')
    .select(['moment.part_id', 'at_ms'])
    .where('part.encounter_id', '=', encounterId)
    .orderBy('part.ordinal')
    .orderBy('at_ms')
    .execute();
  return rows.map(({ part_id, at_ms }) => ({ partId: part_id, atMs: at_ms }));
};

/** What was forgotten goes with its marks. */
export const forgetMoments = (tx: Tx, { partId, from, to }: { partId: number; from: number; to: number }) =>
  tx
    .deleteFrom('moment')
    .where('part_id', '=', partId)
    .where('at_ms', '>=', from * FRAME_MS)
    .where('at_ms', '<', to * FRAME_MS)
    .execute();

export const momentStore = ({ database: { db }, now }: StoreContext) => ({
  /**
   * Sets or takes back the mark of a moment, until the note is signed. Saying it twice is harmless; in what was forgotten or destroyed
   * there is nothing to mark, and of more than `MOST_MOMENTS` in a part the rest is not kept.
   */
  markMoment: (head: EncounterHead, actor: Actor, moment: Moment, set: boolean): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const part = await tx
        .selectFrom('part')
        .innerJoin('encounter', 'encounter.id', 'part.encounter_id')
        .select('informing')
        .where('part.id', '=', moment.partId)
        .where('encounter_id', '=', head.encounter.id)
        .where('destroyed_at', 'is', null)
        .where('encounter.state', 'in', ['open', 'in-review'])
        .forNoKeyUpdate('encounter')
        .executeTakeFirst();
      if (!part || isRefused(part.informing)) return;
      const row = { part_id: moment.partId, at_ms: moment.atMs };
      const known = await tx.selectFrom('moment').select('at_ms').where('part_id', '=', moment.partId).execute();
      if (known.some(({ at_ms }) => at_ms === moment.atMs) === set) return;
      if (set) {
        if (known.length >= MOST_MOMENTS || (await isForgotten(tx, moment))) return;
        await tx.insertInto('moment').values(row).execute();
      } else {
        await tx.deleteFrom('moment').where('part_id', '=', row.part_id).where('at_ms', '=', row.at_ms).execute();
      }
      const type = set ? 'moment-marked' : 'moment-unmarked';
      await auditEncounter(tx, at, actor, head.encounter, { type, part: moment.partId });
      await bumpVersion(tx, head.encounter.id, at);
    }),
});
