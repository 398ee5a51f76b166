import type { StoredBlock } from './block-forms.js';
import type { StoreContext } from './context.js';
import type { Tx } from './database.js';
import { holdsLease, type Lease } from './work.js';

/** At most this much sound in one FLAC segment: 60 s. */
export const SEGMENT_FRAMES = 600;

/** A part as it was when finalising began: whoever opens it again raises its epoch. */
export interface EndedPart {
  readonly id: number;
  readonly epoch: number;
}

export interface Segment {
  readonly firstSeq: number;
  readonly frames: number;
  /** Sealed as 'flac'. */
  readonly body: Buffer;
}

const stillMine = async (tx: Tx, part: EndedPart, lease: Lease): Promise<boolean> => {
  // The part before the work, as every other transaction does it.
  const ended = await tx
    .selectFrom('part')
    .select('id')
    .where('id', '=', part.id)
    .where('epoch', '=', part.epoch)
    .where('ended_at', 'is not', null)
    .where('destroyed_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return ended !== undefined && (await holdsLease(tx, lease));
};

export const finaliseStore = ({ database: { db }, now }: StoreContext) => ({
  /** Null where there is nothing to finalise: still open, destroyed, or done. */
  partToFinalise: async (partId: number): Promise<EndedPart | null> =>
    (await db
      .selectFrom('part')
      .select(['id', 'epoch'])
      .where('id', '=', partId)
      .where('ended_at', 'is not', null)
      .where('destroyed_at', 'is', null)
      .where('finalised_at', 'is', null)
      .executeTakeFirst()) ?? null,

  /** The first blocks of PCM from `fromSeq` on that lie one after the other, up to a segment's length; one that is longer comes alone. */
  pcmRun: async (partId: number, fromSeq: number): Promise<readonly StoredBlock[]> => {
    const pcm = db
      .selectFrom('audio_block')
      .where('part_id', '=', partId)
      .where('form', '=', 'pcm')
      .orderBy('first_seq');
    const places = await pcm
      .select(['first_seq', 'frames'])
      .where('first_seq', '>=', fromSeq)
      .limit(SEGMENT_FRAMES)
      .execute();
    const [first] = places;
    if (!first) return [];
    let end = first.first_seq + first.frames;
    for (const { first_seq, frames } of places.slice(1)) {
      if (first_seq !== end || end + frames > first.first_seq + SEGMENT_FRAMES) break;
      end += frames;
    }
    return pcm
      .select(['first_seq', 'frames', 'form', 'body'])
      .where('first_seq', '>=', first.first_seq)
      .where('first_seq', '<', end)
      .execute();
  },

  /**
   * Puts segments in the place of the blocks they were made of, all or nothing. 'changed' where those are no longer as they were read;
   * 'over' when the part was opened again or destroyed, or the lease is lost.
   */
  replaceRun: (
    part: EndedPart,
    lease: Lease,
    run: readonly StoredBlock[],
    segments: readonly Segment[],
  ): Promise<'replaced' | 'changed' | 'over'> =>
    db.transaction().execute(async (tx) => {
      if (!(await stillMine(tx, part, lease))) return 'over';
      const there = await tx
        .selectFrom('audio_block')
        .select(['first_seq', 'frames'])
        .where('part_id', '=', part.id)
        .where('form', '=', 'pcm')
        .where(
          'first_seq',
          'in',
          run.map(({ first_seq }) => first_seq),
        )
        .orderBy('first_seq')
        .execute();
      const same = run.every(
        (block, at) => there[at]?.first_seq === block.first_seq && there[at]?.frames === block.frames,
      );
      if (!same) return 'changed';
      const places = there.map(({ first_seq }) => first_seq);
      await tx.deleteFrom('audio_block').where('part_id', '=', part.id).where('first_seq', 'in', places).execute();
      await tx
        .insertInto('audio_block')
        .values(
          segments.map(({ firstSeq, frames, body }) => ({
            part_id: part.id,
            first_seq: firstSeq,
            frames,
            form: 'flac',
            body,
          })),
        )
        .execute();
      return 'replaced';
    }),

  /** Says that all of the part's sound is kept in its lasting form, if it is. */
  markFinalised: (part: EndedPart, lease: Lease): Promise<void> =>
    db.transaction().execute(async (tx) => {
      if (!(await stillMine(tx, part, lease))) return;
      await tx
        .updateTable('part')
        .set({ finalised_at: now() })
        .where('id', '=', part.id)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('audio_block').select('first_seq').where('part_id', '=', part.id).where('form', '=', 'pcm'),
            ),
          ),
        )
        .execute();
    }),
});
