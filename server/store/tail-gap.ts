import { FRAME_MS } from '../domain/audio.js';
import type { Tx } from './database.js';

/** What a recorder that is gone may still have had: from its last stored frame until now, at most. */
export const markTailGap = async (tx: Tx, partId: number, at: Date): Promise<number> => {
  const part = await tx
    .selectFrom('part')
    .select(['frames', 'heard_at', 'started_at'])
    .where('id', '=', partId)
    .executeTakeFirstOrThrow();
  const durationMs = Math.max(1, at.getTime() - (part.heard_at ?? part.started_at).getTime());
  await tx
    .insertInto('gap')
    .values({
      part_id: partId,
      at_ms: part.frames * FRAME_MS,
      duration_ms: Math.min(durationMs, 0x7fffffff),
      reason: 'network',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return durationMs;
};

/** Sound that was thought lost is coming after all, or there was none. False where no such gap was marked. */
export const dropTailGap = async (tx: Tx, partId: number): Promise<boolean> => {
  const dropped = await tx
    .deleteFrom('gap')
    .where('part_id', '=', partId)
    .where('reason', '=', 'network')
    .where('at_ms', '=', (eb) =>
      eb
        .selectFrom('part')
        .select((part) => part('frames', '*', part.lit(FRAME_MS)).as('end'))
        .where('id', '=', partId),
    )
    .executeTakeFirst();
  return dropped.numDeletedRows > 0n;
};
