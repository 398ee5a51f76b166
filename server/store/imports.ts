import type { PartKind } from '../domain/audio.js';
import type { UploadState } from '../domain/upload.js';
import { type ErrorCode, LuonnosError } from '../errors.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { Tx } from './database.js';
import type { EncounterHead } from './encounters.js';
import type { PartLease } from './parts.js';
import { discardUpload, dropUploads, openForInput } from './uploads.js';
import { bumpVersion } from './version.js';
import { askWork, holdsLease, type Lease } from './work.js';

/** An encounter may be handed over while an upload of it is read. */
const workerFor = ({ encounter }: EncounterHead) =>
  ({ kind: 'worker', onBehalfOf: encounter.professional.id }) as const;

const requireLease = async (tx: Tx, lease: Lease): Promise<void> => {
  if (!(await holdsLease(tx, lease))) throw new LuonnosError('encounter.conflict');
};

export const importStore = ({ database: { db }, now, newId }: StoreContext) => ({
  /** The oldest upload of an encounter that is all here, or null. */
  nextUpload: async (encounterId: string): Promise<UploadState | null> => {
    const row = await db
      .selectFrom('upload')
      .select(['id', 'kind', 'bytes', 'received'])
      .where('encounter_id', '=', encounterId)
      .where('completed_at', 'is not', null)
      .orderBy('completed_at')
      .limit(1)
      .executeTakeFirst();
    if (!row) return null;
    const { id, kind, bytes, received } = row;
    return { id, kind: kind as PartKind, bytes: Number(bytes), received: Number(received), completed: true };
  },

  /**
   * Opens the hidden part of an upload, empty. What another process had written of it is gone, and it can write no more.
   * Throws `encounter.conflict` when the lease is lost.
   */
  beginImport: (head: EncounterHead, lease: Lease, upload: UploadState): Promise<PartLease> =>
    db.transaction().execute(async (tx) => {
      const { encounter } = head;
      await openForInput(tx, head, workerFor(head));
      await requireLease(tx, lease);
      const row = await tx
        .selectFrom('upload')
        .select('part_id')
        .where('id', '=', upload.id)
        .forNoKeyUpdate()
        .executeTakeFirst();
      if (!row) throw new LuonnosError('encounter.conflict');
      if (row.part_id !== null) {
        const again = await tx
          .updateTable('part')
          .set((eb) => ({ epoch: eb('epoch', '+', 1), frames: 0 }))
          .where('id', '=', row.part_id)
          .returning(['id', 'epoch', 'device'])
          .executeTakeFirstOrThrow();
        await tx.deleteFrom('audio_block').where('part_id', '=', again.id).execute();
        const { id: partId, epoch, device } = again;
        return { partId, encounterId: encounter.id, epoch, device, next: 0, ended: false };
      }
      const last = await tx
        .selectFrom('part')
        .select((eb) => eb.fn.max('ordinal').as('ordinal'))
        .where('encounter_id', '=', encounter.id)
        .executeTakeFirst();
      const device = newId();
      const { id: partId } = await tx
        .insertInto('part')
        .values({
          encounter_id: encounter.id,
          ordinal: (last?.ordinal ?? 0) + 1,
          kind: upload.kind,
          device,
          epoch: 1,
          started_at: now(),
          ended_at: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await tx.updateTable('upload').set({ part_id: partId }).where('id', '=', upload.id).execute();
      return { partId, encounterId: encounter.id, epoch: 1, device, next: 0, ended: false };
    }),

  /** The upload has become a part of so many frames, all at once; its bytes are destroyed. Transcribing the part is asked for. */
  finishImport: (
    head: EncounterHead,
    lease: Lease,
    upload: UploadState,
    part: PartLease,
    frames: number,
  ): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const { encounter } = head;
      const at = now();
      await openForInput(tx, head, workerFor(head));
      await requireLease(tx, lease);
      const ended = await tx
        .updateTable('part')
        .set({ ended_at: at })
        .where('id', '=', part.partId)
        .where('epoch', '=', part.epoch)
        .where('frames', '=', frames)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      if (ended.numUpdatedRows !== 1n) throw new LuonnosError('encounter.conflict');
      await tx.updateTable('upload').set({ part_id: null }).where('id', '=', upload.id).execute();
      await dropUploads(tx, encounter.id, upload.id);
      await askWork(tx, { encounterId: encounter.id, kind: 'transcribe', partId: part.partId, section: null, at });
      await auditEncounter(tx, at, workerFor(head), encounter, { type: 'upload-imported', part: part.partId, frames });
      await bumpVersion(tx, encounter.id, at);
    }),

  /** The upload cannot become a part: it is destroyed, with whatever was read of it. The encounter is as it was. */
  refuseUpload: (head: EncounterHead, lease: Lease, id: string, code: ErrorCode): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const { encounter } = head;
      await tx.selectFrom('encounter').select('id').where('id', '=', encounter.id).forNoKeyUpdate().execute();
      await requireLease(tx, lease);
      const at = now();
      if (!(await discardUpload(tx, encounter.id, id, at))) return;
      await auditEncounter(tx, at, workerFor(head), encounter, { type: 'upload-refused', code });
    }),
});
