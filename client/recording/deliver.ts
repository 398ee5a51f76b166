/** Sends what a page left behind. */
import { type KeptDatabase, keptDatabase } from './kept-database.js';
import { createKeptFrames, type KeptFrames } from './kept-frames.js';
import { hold, type KeptRecording, readKept, waitingMs, withLostEnd } from './kept-recordings.js';
import { liveUrl, openLiveSocketOf } from './live-socket.js';
import { createRecorder } from './recorder.js';
import { stateOfKept } from './recorder-state.js';

export type Delivered = 'delivered' | 'destroyed' | 'elsewhere' | { readonly blocked: string };

/** Not a code of the server's: a frame that should be on this device cannot be read there. */
export const UNREADABLE = 'unreadable';

export interface DeliveryEvents {
  /** How much is left, and whether the server answers. */
  progress(now: { readonly waitingMs: number; readonly online: boolean }): void;
  /** What tries again at once, until it is over. */
  started(retry: () => void): void;
}

/**
 * Sends what is left of a recording and ends its part; tries until the network lets it. Wiped here once the server has everything, or
 * says that the recording was destroyed; kept when it is refused for another reason. `asOwner`: its owner is signed in, who may do
 * what a ticket may not.
 */
export const deliver = async (seen: KeptRecording, asOwner: boolean, on: DeliveryEvents): Promise<Delivered> => {
  const database = await keptDatabase();
  const release = await hold(seen.id);
  if (release === null) return 'elsewhere';
  try {
    const row = await database.get('recordings', seen.id);
    return row === undefined ? 'elsewhere' : await deliverHeld(database, row, seen, asOwner, on);
  } finally {
    release();
  }
};

const deliverHeld = async (
  database: KeptDatabase,
  row: Parameters<typeof readKept>[1],
  seen: KeptRecording,
  asOwner: boolean,
  on: DeliveryEvents,
): Promise<Delivered> => {
  const frames = createKeptFrames(keptDatabase, row, () => undefined);
  // Another page may have sent some of it since; where its sound was lost is as it was seen first.
  const kept = withLostEnd({ ...(await readKept(database, row)), gaps: seen.gaps, stopped: seen.stopped });
  // Nothing was ever captured: there is nothing to deliver, and perhaps no part.
  const nothing = kept.captured === 0 && kept.part === null;
  if (!nothing) {
    const { part, ticket, gaps, forgets, marks } = kept;
    await frames.save({ part, ticket, gaps, forgets, marks, stopped: true });
  }
  const outcome = nothing ? 'delivered' : await send(kept, frames, asOwner, on);
  if (typeof outcome === 'string') await frames.wipe();
  return outcome;
};

const send = (kept: KeptRecording, frames: KeptFrames, asOwner: boolean, on: DeliveryEvents): Promise<Delivered> =>
  new Promise((resolve) => {
    // A ticket that is no longer taken: its owner may still deliver.
    let mayAskAsOwner = asOwner && kept.ticket !== null;
    const end = (outcome: Delivered): void => {
      recorder.dispose();
      resolve(outcome);
    };
    const recorder = createRecorder({
      url: liveUrl(kept.encounterId),
      device: kept.id,
      kind: kept.kind,
      initial: stateOfKept(kept),
      store: {
        ...frames,
        from: async (seq, count) => {
          const found = await frames.from(seq, count);
          if (found.length < count) end({ blocked: UNREADABLE });
          return found;
        },
      },
      openSocket: openLiveSocketOf(kept.owner.id),
      now: () => performance.now(),
      random: Math.random,
      onMessage: () => undefined,
      onState: ({ link, failures, captured, acked, destroyed }) => {
        const online = failures === 0 || (link.is === 'open' && link.welcomed);
        on.progress({ waitingMs: waitingMs({ captured, acked }), online });
        if (link.is === 'finished') return end('delivered');
        if (link.is !== 'blocked') return;
        if (link.code === 'request.unauthenticated' && mayAskAsOwner) {
          mayAskAsOwner = false;
          return recorder.tell({ type: 'retry' });
        }
        end(destroyed ? 'destroyed' : { blocked: link.code });
      },
    });
    on.started(() => recorder.tell({ type: 'retry' }));
    recorder.tell({ type: 'start' });
  });
