import { sql } from 'kysely';
import { FRAME_MS } from '../domain/audio.js';
import type { Actor } from '../domain/audit.js';
import type { Stretch } from '../domain/coverage.js';
import { acceptsInput } from '../domain/encounter.js';
import { LuonnosError } from '../errors.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { EncounterHead } from './encounters.js';
import { bumpVersion } from './version.js';
import { askWork, holdsLease, type Lease } from './work.js';

export const transcriptStore = ({ database: { db }, now }: StoreContext) => ({
  /**
   * Asks for a new version of a part's transcript, made from the stored sound beside the one that is read. While one is being made,
   * asking is a harmless repeat. Throws `audio.not-found` where the encounter has no such part or its sound is gone, and
   * `encounter.wrong-state` once the note is signed and while the part is being recorded or heard for the first time.
   */
  transcribeAgain: ({ encounter }: EncounterHead, actor: Actor, partId: number): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const row = await tx
        .selectFrom('encounter')
        .select('state')
        .where('id', '=', encounter.id)
        .forNoKeyUpdate()
        .executeTakeFirstOrThrow();
      if (!acceptsInput(row.state as typeof encounter.state)) throw new LuonnosError('encounter.wrong-state');
      const part = await tx
        .selectFrom('part')
        .select(['ended_at', 'transcript', 'transcript_asked'])
        .where('id', '=', partId)
        .where('encounter_id', '=', encounter.id)
        .where('destroyed_at', 'is', null)
        .where('frames', '>', 0)
        .forNoKeyUpdate()
        .executeTakeFirst();
      if (!part) throw new LuonnosError('audio.not-found');
      if (part.ended_at === null) throw new LuonnosError('encounter.wrong-state');
      const unfinished = await tx
        .selectFrom('work')
        .select('id')
        .where('encounter_id', '=', encounter.id)
        .where('kind', '=', 'transcribe')
        .where('part_id', '=', partId)
        .where('state', 'in', ['waiting', 'running'])
        .executeTakeFirst();
      if (unfinished && part.transcript_asked !== null) return;
      if (unfinished) throw new LuonnosError('encounter.wrong-state');
      const transcript = part.transcript_asked ?? part.transcript + 1;
      await tx.updateTable('part').set({ transcript_asked: transcript }).where('id', '=', partId).execute();
      await askWork(tx, { encounterId: encounter.id, kind: 'transcribe', partId, section: null, at });
      await auditEncounter(tx, at, actor, encounter, { type: 'transcription-asked-again', part: partId, transcript });
      await bumpVersion(tx, encounter.id, at);
    }),

  /** Remembers sound that the speech service will not take. False when the lease is lost. */
  addRefusedSound: async (lease: Lease, transcript: number, { startMs, endMs }: Stretch): Promise<boolean> => {
    const { rows } = await sql<{ mine: boolean }>`
      with mine as (select id from work where id = ${lease.id} and epoch = ${lease.epoch} and state = 'running' for share),
      added as (
        insert into refused_sound (part_id, transcript, start_ms, end_ms)
        select ${lease.partId}::int, ${transcript}::int, ${startMs}::int, ${endMs}::int
        from mine on conflict do nothing)
      select exists (select 1 from mine) as mine`.execute(db);
    return rows[0]?.mine === true;
  },

  /** Where somebody speaks in a part of `frames` frames, in order. Left out when the part has changed or the lease is lost. */
  saveVoice: (lease: Lease, frames: number, voice: readonly Stretch[]): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const part = await tx
        .selectFrom('part')
        .select('id')
        .where('id', '=', lease.partId)
        .where('frames', '=', frames)
        .where('ended_at', 'is not', null)
        .where('destroyed_at', 'is', null)
        .forNoKeyUpdate()
        .executeTakeFirst();
      if (!part || !(await holdsLease(tx, lease))) return;
      const flat = voice.flatMap(({ startMs, endMs }) => [startMs, Math.min(endMs, frames * FRAME_MS)]);
      await tx.updateTable('part').set({ voice: flat }).where('id', '=', part.id).execute();
    }),
});
