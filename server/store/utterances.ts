import { sql } from 'kysely';
import type { Utterance } from '../domain/transcript.js';
import type { StoreContext } from './context.js';
import type { EncounterHead } from './encounters.js';
import { utteranceFromRow, utteranceToRow } from './rows.js';
import type { Lease } from './work.js';

export const utteranceStore = ({ database: { db } }: StoreContext) => ({
  /**
   * Appends a final utterance under the transcription's lease. False when the lease is lost. An id that is there already stays as
   * it is: finals never change.
   */
  appendUtterance: async (
    { encounter, key }: EncounterHead,
    lease: Lease,
    utterance: Utterance,
    transcript = 1,
  ): Promise<boolean> => {
    const row = utteranceToRow(encounter.id, key, utterance);
    const { rows } = await sql<{ mine: boolean }>`
      with mine as (select id from work where id = ${lease.id} and epoch = ${lease.epoch} and state = 'running' for share),
      added as (
        insert into utterance
          (encounter_id, id, source, part_id, speaker, role, start_ms, end_ms, confidence, language, body, transcript)
        select ${row.encounter_id}::uuid, ${row.id}::text, ${row.source}::text, ${row.part_id}::int, ${row.speaker}::text,
          ${row.role}::text, ${row.start_ms}::int, ${row.end_ms}::int, ${row.confidence}::real, ${row.language}::text,
          ${row.body}::bytea, ${transcript}::int
        from mine on conflict do nothing)
      select exists (select 1 from mine) as mine`.execute(db);
    return rows[0]?.mine === true;
  },

  /** One version of a part's transcript, in the order in which it was heard: where transcription goes on, and what a newer one replaces. */
  transcriptOf: async ({ encounter, key }: EncounterHead, partId: number, version: number): Promise<Utterance[]> => {
    const rows = await db
      .selectFrom('utterance')
      .selectAll()
      .where('encounter_id', '=', encounter.id)
      .where('part_id', '=', partId)
      .where('transcript', '=', version)
      .orderBy('position')
      .execute();
    return rows.map((row) => utteranceFromRow(row, key));
  },
});
