import type { Log } from './log.js';
import type { Store } from './store/store.js';

/** An upload that is still not all here after so long is not gone on with. */
const ABANDONED_MS = 24 * 3_600_000;

/**
 * Destroys what has been kept for as long as it may be: sound of filed notes, uploads nobody goes on with, days' keys, from which
 * encounters are moved first. An encounter with which it fails holds up no other, and is tried again next time. Abort ends it after the
 * encounter it is at.
 */
export const destroyOverdue = async (
  { store, log, now, audioHours }: { store: Store; log: Log; now: () => Date; audioHours: number },
  signal: AbortSignal,
): Promise<void> => {
  const attempt = async (failure: string, encounterId: string, work: () => Promise<unknown>): Promise<void> => {
    if (signal.aborted) return;
    await work().catch((error: unknown) => log.error(failure, error, { encounterId }));
  };

  for (const encounterId of await store.soundToDestroy(audioHours)) {
    await attempt('Sound could not be destroyed', encounterId, async () => {
      const head = await store.encounterHead(encounterId);
      if (head) await store.destroySound(head, audioHours);
    });
  }
  for (const { encounterId, id } of await store.abandonedUploads(new Date(now().getTime() - ABANDONED_MS))) {
    await attempt('An upload could not be destroyed', encounterId, async () => {
      const head = await store.encounterHead(encounterId);
      if (head) await store.dropAbandonedUpload(head, id);
    });
  }
  for (const encounterId of await store.keysToRenew()) {
    // Its day's key stays until it can be renewed.
    await attempt('A key could not be renewed', encounterId, () => store.renewKey(encounterId));
  }
  if (signal.aborted) return;
  for (const _day of await store.destroyOldKeys()) log.info("A day's key was destroyed");
};
