import { type RawBuilder, sql } from 'kysely';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { EncounterHead } from './encounters.js';
import { markShed } from './shed.js';

const HOUR_MS = 3_600_000;
/**
 * Sound that a note rests on which was filed, or copied by hand, at least `hours` ago: also while that note is being amended. What was
 * recorded for an amendment goes with the amended note, or, given up, with the note that stands.
 */
const isDue = (now: Date, hours: number): RawBuilder<boolean> => sql<boolean>`part.destroyed_at is null and exists (
  select from signed_note left join receipt using (note_id)
  where signed_note.encounter_id = part.encounter_id
    and coalesce(receipt.at, signed_note.copied_at) <= ${new Date(now.getTime() - hours * HOUR_MS)}
    and (part.started_at <= signed_note.signed_at
      or (select state from encounter where encounter.id = part.encounter_id) in ('filed', 'copied', 'withdrawn')
        and not exists (select from signed_note as later where later.encounter_id = part.encounter_id
          and later.revision > signed_note.revision)))`;

export const retentionStore = ({ database: { db }, now }: StoreContext) => ({
  /** Encounters whose sound has to go: filed at least `hours` ago and still with sound. */
  soundToDestroy: async (hours: number): Promise<string[]> => {
    const rows = await db.selectFrom('part').select('encounter_id').distinct().where(isDue(now(), hours)).execute();
    return rows.map((row) => row.encounter_id);
  },

  /** Destroys an encounter's sound and leaves a receipt in the audit. What was transcribed, drafted and signed stays. */
  destroySound: ({ encounter }: EncounterHead, hours: number): Promise<void> =>
    db.transaction().execute(async (tx) => {
      // The encounter's row first, as every other transaction does it; it may have been amended since it was looked for.
      await tx.selectFrom('encounter').select('id').where('id', '=', encounter.id).forNoKeyUpdate().execute();
      const parts = await tx
        .updateTable('part')
        .set((eb) => ({ destroyed_at: now(), epoch: eb('epoch', '+', 1) }))
        .where('encounter_id', '=', encounter.id)
        .where(isDue(now(), hours))
        .returning(['id', 'frames'])
        .execute();
      // Of a part that holds nothing, or nothing any more, there is nothing to tell.
      const sound = parts.filter((part) => part.frames > 0);
      if (sound.length === 0) return;
      const ids = sound.map((part) => part.id);
      await tx.deleteFrom('audio_block').where('part_id', 'in', ids).execute();
      await markShed(tx, encounter.id, now());
      const frames = sound.reduce((sum, part) => sum + part.frames, 0);
      const actor = { kind: 'worker', onBehalfOf: encounter.professional.id } as const;
      await auditEncounter(tx, now(), actor, encounter, { type: 'audio-destroyed', parts: ids.length, frames, hours });
    }),
});
