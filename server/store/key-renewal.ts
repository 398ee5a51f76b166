import { sql } from 'kysely';
import type { Encounter } from '../domain/encounter.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { Tx } from './database.js';
import { notifyChanged } from './notifications.js';
import { resealEncounter } from './reseal.js';
import { encounterFromRow } from './rows.js';

/** A recorder that was not heard for so long is gone, or comes back as after a lost connection. */
const QUIET_MS = 3_600_000;

/** Held while a key is wrapped under a day's key and stored: that day's key is not destroyed meanwhile. */
export const holdDayKeys = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock_shared(hashtext('luonnos-keys'))`.execute(tx);
};

/** Takes the encounter from everybody who may still write with its old key; false where somebody is at work on it. */
const takeOver = async (tx: Tx, id: string, at: Date): Promise<boolean> => {
  const parts = await tx
    .selectFrom('part')
    .select(['ended_at', 'heard_at', 'started_at'])
    .where('encounter_id', '=', id)
    .forNoKeyUpdate()
    .execute();
  const heard = parts.filter((part) => part.ended_at === null).map((part) => part.heard_at ?? part.started_at);
  if (heard.some((last) => last.getTime() > at.getTime() - QUIET_MS)) return false;
  const work = await tx
    .selectFrom('work')
    .select(['state', 'lease_until'])
    .where('encounter_id', '=', id)
    .forUpdate()
    .execute();
  if (work.some(({ state, lease_until }) => state === 'running' && lease_until && lease_until > at)) return false;
  if (await tx.selectFrom('upload').select('id').where('encounter_id', '=', id).executeTakeFirst()) return false;
  await sql`update part set epoch = epoch + 1 where encounter_id = ${id}`.execute(tx);
  await sql`update work set epoch = epoch + 1, state = case state when 'running' then 'waiting' else state end
    where encounter_id = ${id}`.execute(tx);
  return true;
};

export const keyRenewalStore = ({ database: { db }, keys, now }: StoreContext) => ({
  /** Encounters whose key is wrapped under a day's key that is going to be destroyed. */
  keysToRenew: async (): Promise<string[]> => {
    const rows = await db
      .selectFrom('encounter')
      .select('id')
      .where('key_id', '<=', keys.renewUpTo(now()))
      .orderBy('key_id')
      .execute();
    return rows.map(({ id }) => id);
  },

  /**
   * Brings an encounter's key under today's key. Where something was destroyed since that key was made, backups hold what it opens: then
   * the encounter is given a new key, and all that is left is sealed with that. 'busy' while somebody records or works on it: try again.
   */
  renewKey: (id: string): Promise<'renewed' | 'busy' | 'not-due'> =>
    db.transaction().execute(async (tx) => {
      await holdDayKeys(tx);
      const at = now();
      const row = await tx
        .selectFrom('encounter')
        .selectAll()
        .where('id', '=', id)
        .where('key_id', '<=', keys.renewUpTo(at))
        .forNoKeyUpdate()
        .executeTakeFirst();
      if (!row) return 'not-due';
      if (row.key_shed_at !== null && !(await takeOver(tx, id, at))) return 'busy';
      const old = await keys.unwrap(id, { keyId: row.key_id, wrapped: row.wrapped_key });
      const person = await tx
        .selectFrom('person')
        .selectAll()
        .where('id', '=', row.professional_id)
        .executeTakeFirstOrThrow();
      const encounter: Encounter = encounterFromRow(row, person, old);
      const fresh = row.key_shed_at === null ? null : await keys.create(id, at);
      if (fresh) await resealEncounter(tx, row, old, fresh.key);
      const { keyId, wrapped } = fresh?.stored ?? (await keys.wrap(id, old, at));
      // A new version: a decision that was on its way with the old key is told to read again.
      const version = row.version + (fresh ? 1 : 0);
      await tx
        .updateTable('encounter')
        .set({ key_id: keyId, wrapped_key: wrapped, key_shed_at: null, version })
        .where('id', '=', id)
        .execute();
      const actor = { kind: 'worker', onBehalfOf: row.professional_id } as const;
      await auditEncounter(tx, at, actor, encounter, { type: 'keys-renewed', keyId });
      if (fresh) await notifyChanged(tx, id, version);
      return 'renewed';
    }),

  /** Destroys the keys of days whose time is over and under which nothing is wrapped any more. Answers which. */
  destroyOldKeys: async (): Promise<string[]> => {
    keys.letGo();
    const expired = await keys.expired(now());
    if (expired.length === 0) return [];
    return db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('luonnos-keys'))`.execute(tx);
      const destroyed: string[] = [];
      for (const keyId of expired) {
        const used = await tx.selectFrom('encounter').select('id').where('key_id', '=', keyId).executeTakeFirst();
        if (used) continue;
        await keys.destroy(keyId);
        destroyed.push(keyId);
      }
      return destroyed;
    });
  },
});
