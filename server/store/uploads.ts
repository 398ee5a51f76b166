import { sql } from 'kysely';
import type { PartKind } from '../domain/audio.js';
import type { Actor } from '../domain/audit.js';
import { acceptsInput, mayRecord } from '../domain/encounter.js';
import { MAX_UPLOAD_BYTES, type UploadState } from '../domain/upload.js';
import { LuonnosError } from '../errors.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { Db, Tx } from './database.js';
import type { EncounterHead } from './encounters.js';
import { seal, unseal } from './seal.js';
import { markShed } from './shed.js';
import { bumpVersion } from './version.js';
import { askWork } from './work.js';

const context = (id: string, position: number): string => `upload|${id}|${position}`;

/** Holds the encounter where this actor may still put sound in. Throws what stands against it. */
export const openForInput = async (tx: Tx, { encounter }: EncounterHead, actor: Actor): Promise<void> => {
  const row = await tx
    .selectFrom('encounter')
    .select(['state', 'informing', 'professional_id'])
    .where('id', '=', encounter.id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  if (actor.kind === 'person' && row.professional_id !== actor.id) throw new LuonnosError('request.not-found');
  if (!acceptsInput(row.state as typeof encounter.state)) throw new LuonnosError('encounter.wrong-state');
  const may = mayRecord({ informing: row.informing as typeof encounter.informing });
  if (may !== 'yes') throw new LuonnosError(`encounter.${may}`);
};

/** Destroys uploads of an encounter, or one of them, with the parts they were becoming. Answers how many there were. */
export const dropUploads = async (tx: Tx, encounterId: string, id?: string): Promise<number> => {
  const gone = await tx
    .deleteFrom('upload')
    .where('encounter_id', '=', encounterId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .returning(['id', 'part_id'])
    .execute();
  for (const upload of gone) {
    await tx.deleteFrom('upload_block').where('upload_id', '=', upload.id).execute();
    if (upload.part_id === null) continue;
    // The part first: a block that is being written holds it, and is found once it is there.
    await tx.deleteFrom('part').where('id', '=', upload.part_id).execute();
    await tx.deleteFrom('audio_block').where('part_id', '=', upload.part_id).execute();
  }
  return gone.length;
};

/** As `dropUploads`, of sound that became no part: nothing else of the encounter holds it, and copies in backups are to die too. */
export const discardUpload = async (tx: Tx, encounterId: string, id: string, at: Date): Promise<boolean> => {
  if ((await dropUploads(tx, encounterId, id)) === 0) return false;
  await markShed(tx, encounterId, at);
  return true;
};

const find = async (db: Db | Tx, encounterId: string, id: string): Promise<UploadState> => {
  const row = await db
    .selectFrom('upload')
    .select(['id', 'kind', 'bytes', 'received', 'completed_at'])
    .where('encounter_id', '=', encounterId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new LuonnosError('request.not-found');
  return {
    id: row.id,
    kind: row.kind as PartKind,
    bytes: Number(row.bytes),
    received: Number(row.received),
    completed: row.completed_at !== null,
  };
};

export const uploadStore = ({ database: { db }, now, newId }: StoreContext) => ({
  /**
   * Begins an upload; one that never came to its end gives way to it. Throws `upload.too-long` beyond the largest size, and what
   * stands against recording.
   */
  startUpload: (
    head: EncounterHead,
    actor: Actor,
    { kind, bytes }: { kind: PartKind; bytes: number },
  ): Promise<UploadState> =>
    db.transaction().execute(async (tx) => {
      if (bytes > MAX_UPLOAD_BYTES) throw new LuonnosError('upload.too-long');
      const { encounter } = head;
      const at = now();
      await openForInput(tx, head, actor);
      const earlier = await tx
        .selectFrom('upload')
        .select('id')
        .where('encounter_id', '=', encounter.id)
        .where('completed_at', 'is', null)
        .execute();
      for (const { id } of earlier) {
        await discardUpload(tx, encounter.id, id, at);
        await auditEncounter(tx, at, actor, encounter, { type: 'upload-dropped', ground: 'replaced' });
      }
      const id = newId();
      await tx
        .insertInto('upload')
        .values({ id, encounter_id: encounter.id, kind, bytes: String(bytes), part_id: null, created_at: at })
        .execute();
      await auditEncounter(tx, at, actor, encounter, { type: 'upload-started', kind, bytes });
      return { id, kind, bytes, received: 0, completed: false };
    }),

  /** Throws `request.not-found` where the encounter has no such upload (any more). */
  uploadOf: (encounterId: string, id: string): Promise<UploadState> => find(db, encounterId, id),

  /**
   * Takes the piece that begins at `position`. A piece that is here already changes nothing; one that does not join what is here is
   * `encounter.conflict`, with what was received.
   */
  takePiece: async (
    { encounter, key }: EncounterHead,
    id: string,
    position: number,
    piece: Uint8Array,
  ): Promise<UploadState> => {
    await sql`
      with advanced as (
        update upload set received = received + ${piece.length}
        where id = ${id} and encounter_id = ${encounter.id} and received = ${position} and completed_at is null
          and received + ${piece.length} <= bytes
        returning id)
      insert into upload_block (upload_id, position, body)
        select id, ${position}, ${seal(key, context(id, position), piece)}::bytea from advanced`.execute(db);
    const state = await find(db, encounter.id, id);
    if (position + piece.length > state.received) {
      throw new LuonnosError('encounter.conflict', { details: { received: state.received } });
    }
    return state;
  },

  /** All was sent: reading it is asked for. Saying it twice is harmless. Throws `encounter.conflict` while something is missing. */
  completeUpload: (head: EncounterHead, actor: Actor, id: string): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const { encounter } = head;
      const at = now();
      await openForInput(tx, head, actor);
      const state = await find(tx, encounter.id, id);
      if (state.completed) return;
      if (state.received < state.bytes) {
        throw new LuonnosError('encounter.conflict', { details: { received: state.received } });
      }
      await tx.updateTable('upload').set({ completed_at: at }).where('id', '=', id).execute();
      await askWork(tx, { encounterId: encounter.id, kind: 'import', partId: null, section: null, at });
      await bumpVersion(tx, encounter.id, at);
    }),

  /** Destroys an upload that its professional does not want any more. Saying it twice is harmless. */
  cancelUpload: ({ encounter }: EncounterHead, actor: Actor, id: string): Promise<void> =>
    db.transaction().execute(async (tx) => {
      await tx.selectFrom('encounter').select('id').where('id', '=', encounter.id).forNoKeyUpdate().execute();
      const at = now();
      if (!(await discardUpload(tx, encounter.id, id, at))) return;
      await auditEncounter(tx, at, actor, encounter, { type: 'upload-dropped', ground: 'cancelled' });
    }),

  /**
   * Uploads that nobody goes on with: begun before `before` and still not all here, or of an encounter that takes nothing any more.
   * One that waits to be read is never among the first.
   */
  abandonedUploads: async (before: Date): Promise<{ encounterId: string; id: string }[]> => {
    const rows = await db
      .selectFrom('upload')
      .innerJoin('encounter', 'encounter.id', 'upload.encounter_id')
      .select(['upload.id', 'encounter_id'])
      .where((eb) =>
        eb.or([
          eb.and([eb('upload.created_at', '<', before), eb('completed_at', 'is', null)]),
          eb('encounter.state', 'not in', ['open', 'in-review']),
        ]),
      )
      .execute();
    return rows.map((row) => ({ encounterId: row.encounter_id, id: row.id }));
  },

  dropAbandonedUpload: ({ encounter }: EncounterHead, id: string): Promise<void> =>
    db.transaction().execute(async (tx) => {
      await tx.selectFrom('encounter').select('id').where('id', '=', encounter.id).forNoKeyUpdate().execute();
      const at = now();
      if (!(await discardUpload(tx, encounter.id, id, at))) return;
      const actor = { kind: 'worker', onBehalfOf: encounter.professional.id } as const;
      await auditEncounter(tx, at, actor, encounter, { type: 'upload-dropped', ground: 'abandoned' });
    }),

  /** Bytes of an upload from `from`, at most `length` of them, opened. */
  readUpload: async (
    { key }: EncounterHead,
    { id }: Pick<UploadState, 'id'>,
    from: number,
    length: number,
  ): Promise<Buffer> => {
    const { rows } = await sql<{ position: string; body: Buffer }>`
      select position, body from upload_block
      where upload_id = ${id} and position < ${from + length}
        and position >= (select max(position) from upload_block where upload_id = ${id} and position <= ${from})
      order by position`.execute(db);
    const pieces = rows.map(({ position, body }) => unseal(key, context(id, Number(position)), body));
    const start = from - Number(rows[0]?.position ?? 0);
    return Buffer.concat(pieces).subarray(start, start + length);
  },
});
