import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { EncounterHead } from './encounters.js';
import { markShed } from './shed.js';

const HOUR_MS = 3_600_000;
const OVER = ['filed', 'withdrawn'];

export const retentionStore = ({ database: { db }, now }: StoreContext) => ({
  /** Encounters whose sound has to go: filed at least `hours` ago and still with sound. */
  soundToDestroy: async (hours: number): Promise<string[]> => {
    const rows = await db
      .selectFrom('encounter')
      .innerJoin('signed_note', 'signed_note.encounter_id', 'encounter.id')
      .innerJoin('receipt', 'receipt.note_id', 'signed_note.note_id')
      .innerJoin('part', 'part.encounter_id', 'encounter.id')
      .select('encounter.id')
      .distinct()
      .where('encounter.state', 'in', OVER)
      .where('receipt.at', '<=', new Date(now().getTime() - hours * HOUR_MS))
      .where('part.destroyed_at', 'is', null)
      .execute();
    return rows.map((row) => row.id);
  },

  /** Destroys an encounter's sound and leaves a receipt in the audit. What was transcribed, drafted and signed stays. */
  destroySound: ({ encounter }: EncounterHead, hours: number): Promise<void> =>
    db.transaction().execute(async (tx) => {
      // The encounter's row first, as every other transaction does it; it may have been amended since it was looked for.
      const over = await tx
        .selectFrom('encounter')
        .select('id')
        .where('id', '=', encounter.id)
        .where('state', 'in', OVER)
        .forNoKeyUpdate()
        .executeTakeFirst();
      if (!over) return;
      const parts = await tx
        .updateTable('part')
        .set((eb) => ({ destroyed_at: now(), epoch: eb('epoch', '+', 1) }))
        .where('encounter_id', '=', encounter.id)
        .where('destroyed_at', 'is', null)
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
