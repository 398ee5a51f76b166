import type { Gap, PartKind } from '../domain/audio.js';
import type { Actor } from '../domain/audit.js';
import { acceptsInput } from '../domain/encounter.js';
import { LuonnosError } from '../errors.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { EncounterHead } from './encounters.js';
import { dropTailGap, markTailGap } from './tail-gap.js';
import { openForInput } from './uploads.js';
import { bumpVersion } from './version.js';
import { isWhole } from './whole-parts.js';
import { askDraftWhenHeard, askFinaliseWhenHeard, askWork } from './work.js';

/** The right to write a part: whoever opened or resumed it last. */
export interface PartLease {
  readonly partId: number;
  readonly encounterId: string;
  readonly epoch: number;
  readonly device: string;
  /** The next sequence number the log expects. */
  readonly next: number;
  /** It was ended: a late frame needs it opened again. */
  readonly ended: boolean;
}

export interface PartToHear {
  readonly ordinal: number;
  readonly frames: number;
  readonly kind: PartKind;
  readonly ended: boolean;
  readonly transcript: number;
  readonly asked: number | null;
  /** Where somebody speaks in it is known. */
  readonly measured: boolean;
}

export const partStore = ({ database: { db }, now }: StoreContext) => ({
  /**
   * Opens a new part, with its transcription waiting; a device is one recording, and has one part. Throws `encounter.other-device` while another device's part is open,
   * unless `takeOver`: then that part keeps taking its own late frames, and this one is opened beside it. A `late` one takes nothing over
   * and is in nobody's way.
   */
  openPart: (
    head: EncounterHead,
    actor: Actor,
    open: { kind: PartKind; device: string; takeOver: boolean; late?: boolean },
  ): Promise<PartLease> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const { encounter } = head;
      await openForInput(tx, head, actor);
      const parts = await tx
        .selectFrom('part')
        .select(['id', 'ordinal', 'device', 'ended_at', 'frames', 'epoch', 'late'])
        .select((eb) => isWhole(eb).as('whole'))
        .where('encounter_id', '=', encounter.id)
        .execute();
      // The answer to this recorder's first hello was lost, or that hello comes late: its part is there.
      const mine = parts.find((part) => part.device === open.device);
      if (mine) {
        const { id: partId, device, frames: next } = mine;
        const ended = mine.ended_at !== null;
        const epoch = ended ? mine.epoch : mine.epoch + 1;
        if (!ended) await tx.updateTable('part').set({ epoch }).where('id', '=', partId).execute();
        return { partId, encounterId: encounter.id, epoch, device, next, ended };
      }
      const { late = false } = open;
      const others = !late && parts.some((part) => part.whole && !part.late && part.ended_at === null);
      if (others && !open.takeOver) throw new LuonnosError('encounter.other-device');
      const part = await tx
        .insertInto('part')
        .values({
          encounter_id: encounter.id,
          ordinal: Math.max(0, ...parts.map((other) => other.ordinal)) + 1,
          kind: open.kind,
          device: open.device,
          late,
          epoch: 1,
          started_at: at,
          ended_at: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await askWork(tx, { encounterId: encounter.id, kind: 'transcribe', partId: part.id, section: null, at });
      await auditEncounter(tx, at, actor, encounter, {
        type: others ? 'part-taken-over' : 'part-started',
        part: part.id,
      });
      await bumpVersion(tx, encounter.id, at);
      return { partId: part.id, encounterId: encounter.id, epoch: 1, device: open.device, next: 0, ended: false };
    }),

  /** Goes on with a part after a lost connection; whoever wrote it before can write nothing any more. */
  resumePart: async (encounterId: string, partId: number, device: string): Promise<PartLease> => {
    const part = await db
      .updateTable('part')
      .set((eb) => ({ epoch: eb('epoch', '+', 1) }))
      .where('id', '=', partId)
      .where('encounter_id', '=', encounterId)
      .where('device', '=', device)
      .where('ended_at', 'is', null)
      .returning(['id', 'epoch', 'frames'])
      .executeTakeFirst();
    if (part) return { partId, encounterId, epoch: part.epoch, device, next: part.frames, ended: false };
    const ended = await db
      .selectFrom('part')
      .innerJoin('encounter', 'encounter.id', 'part.encounter_id')
      .select(['frames', 'epoch', 'device', 'informing', 'state'])
      .where('part.id', '=', partId)
      .where('encounter_id', '=', encounterId)
      .executeTakeFirst();
    if (!ended) throw new LuonnosError('request.not-found');
    // Its recorder destroys what it still has.
    if ((ended.informing as { outcome: string } | null)?.outcome === 'refused')
      throw new LuonnosError('encounter.refused');
    if (ended.state === 'discarded') throw new LuonnosError('audio.destroyed');
    if (ended.device !== device) throw new LuonnosError('encounter.other-device');
    // Ended while the answer was lost: the client learns it from `next` and asks for the end again.
    return { partId, encounterId, epoch: ended.epoch, device, next: ended.frames, ended: true };
  },

  /**
   * Opens a part again that was ended without its recorder, because sound of it is still coming. Throws `encounter.wrong-state` once
   * the note is signed.
   */
  reopenPart: ({ encounter }: EncounterHead, actor: Actor, { partId, device }: PartLease): Promise<PartLease> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const row = await tx
        .selectFrom('encounter')
        .select(['state', 'informing'])
        .where('id', '=', encounter.id)
        .forNoKeyUpdate()
        .executeTakeFirstOrThrow();
      if ((row.informing as { outcome: string } | null)?.outcome === 'refused')
        throw new LuonnosError('encounter.refused');
      if (row.state !== 'open' && row.state !== 'in-review') throw new LuonnosError('encounter.wrong-state');
      const part = await tx
        .updateTable('part')
        .set((eb) => ({ epoch: eb('epoch', '+', 1), ended_at: null, finalised_at: null, voice: null }))
        .where('id', '=', partId)
        .where('encounter_id', '=', encounter.id)
        .where('device', '=', device)
        .where('destroyed_at', 'is', null)
        .returning(['epoch', 'frames'])
        .executeTakeFirst();
      if (!part) throw new LuonnosError('encounter.wrong-state');
      await dropTailGap(tx, partId);
      await askWork(tx, { encounterId: encounter.id, kind: 'transcribe', partId, section: null, at });
      await auditEncounter(tx, at, actor, encounter, { type: 'part-reopened', part: partId });
      await bumpVersion(tx, encounter.id, at);
      return { partId, encounterId: encounter.id, epoch: part.epoch, device, next: part.frames, ended: false };
    }),

  /** Marks a gap until the note is signed, also in a part that was ended without its recorder. What was destroyed has none any more. */
  addGap: (head: EncounterHead, actor: Actor, gap: Gap): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const part = await tx
        .selectFrom('part')
        .innerJoin('encounter', 'encounter.id', 'part.encounter_id')
        .select(['ended_at', 'informing'])
        .where('part.id', '=', gap.partId)
        .where('encounter_id', '=', head.encounter.id)
        .where('destroyed_at', 'is', null)
        .where('encounter.state', 'in', ['open', 'in-review'])
        .forNoKeyUpdate('encounter')
        .executeTakeFirst();
      if (!part || (part.informing as { outcome: string } | null)?.outcome === 'refused') return;
      const added = await tx
        .insertInto('gap')
        .values({ part_id: gap.partId, at_ms: gap.atMs, duration_ms: gap.durationMs, reason: gap.reason })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      // A recorder says a gap again after every lost connection.
      if (added.numInsertedOrUpdatedRows === 0n) return;
      await auditEncounter(tx, now(), actor, head.encounter, {
        type: 'gap-marked',
        part: gap.partId,
        reason: gap.reason,
        durationMs: gap.durationMs,
      });
      if (part.ended_at) await bumpVersion(tx, head.encounter.id, now());
    }),

  /**
   * Ends a part at `total` frames, all of them stored. Saying it twice is harmless; any other number is a conflict. With `tail` its
   * recorder is gone and never said so: what it may still have is a gap.
   */
  endPart: (
    head: EncounterHead,
    actor: Actor,
    partId: number,
    total: number,
    { tail = false }: { readonly tail?: boolean } = {},
  ): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const encounter = await tx
        .selectFrom('encounter')
        .select('state')
        .where('id', '=', head.encounter.id)
        .forNoKeyUpdate()
        .executeTakeFirstOrThrow();
      const ended = await tx
        .updateTable('part')
        .set({ ended_at: at })
        .where('id', '=', partId)
        .where('encounter_id', '=', head.encounter.id)
        .where('frames', '=', total)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      if (ended.numUpdatedRows === 0n) {
        const part = await tx
          .selectFrom('part')
          .select(['frames', 'ended_at'])
          .where('id', '=', partId)
          .executeTakeFirst();
        if (!part?.ended_at || part.frames !== total) throw new LuonnosError('encounter.conflict');
        // Its recorder says that nothing is missing at its end. What was signed with the gap keeps it.
        const may = !tail && acceptsInput(encounter.state as typeof head.encounter.state);
        if (may && (await dropTailGap(tx, partId))) await bumpVersion(tx, head.encounter.id, at);
        return;
      }
      if (tail) {
        const durationMs = await markTailGap(tx, partId, at);
        const event = { type: 'gap-marked', part: partId, reason: 'network', durationMs } as const;
        await auditEncounter(tx, at, actor, head.encounter, event);
      }
      await auditEncounter(tx, at, actor, head.encounter, { type: 'part-ended', part: partId, frames: total });
      await askDraftWhenHeard(tx, head.encounter.id, at);
      await askFinaliseWhenHeard(tx, head.encounter.id, at);
      await bumpVersion(tx, head.encounter.id, at);
    }),

  /** What transcription has to know of a part. `asked`: the version of its transcript to be made anew, beside the newest one. */
  partOf: async (partId: number): Promise<PartToHear | null> => {
    const row = await db
      .selectFrom('part')
      .select(['ordinal', 'frames', 'kind', 'transcript', 'transcript_asked as asked', 'voice', 'ended_at'])
      .where('id', '=', partId)
      .executeTakeFirst();
    if (!row) return null;
    const { ended_at, voice, ...part } = row;
    return { ...part, kind: row.kind as PartKind, ended: ended_at !== null, measured: voice !== null };
  },
});
