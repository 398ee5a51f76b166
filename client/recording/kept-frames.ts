/** Frames of one recording on this device: encrypted before they are written, written before they are sent. */
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { FrameStore } from './frame-store.js';
import { framesFrom, type KeptDatabase, type KeptRow } from './kept-database.js';

/** A minute: what an acknowledgement usually takes is far less. Older frames are read back from the disk. */
const IN_MEMORY = 600;
/** Ten minutes: what is held when the device's own disk is full. */
const WITHOUT_DISK = 6_000;

export interface KeptFrames extends FrameStore {
  /** The recording, its frames and their key are gone from this device. */
  wipe(): Promise<void>;
}

/** `onDisk` hears whether frames still reach the disk; when they do not, they are held in memory, and the page has to stay. */
export const createKeptFrames = (
  database: KeptDatabase,
  initial: KeptRow,
  onDisk: (works: boolean) => void,
): KeptFrames => {
  let row = initial;
  const memory = new Map<number, Uint8Array>();
  /** Frames that are nowhere else. */
  const homeless = new Set<number>();
  let oldest = row.acked;
  let lowest = row.acked;

  const encrypt = async (pcm: Uint8Array): Promise<{ iv: Uint8Array<ArrayBuffer>; body: ArrayBuffer }> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, row.key, pcm as Uint8Array<ArrayBuffer>);
    return { iv, body };
  };
  const write = async (seq: number, pcm: Uint8Array): Promise<void> => {
    const frame = { at: Date.now(), ...(await encrypt(pcm)) };
    await database.put('frames', frame, [row.id, seq]);
  };
  const trim = (next: number): void => {
    for (; oldest < next - IN_MEMORY; oldest += 1) if (!homeless.has(oldest)) memory.delete(oldest);
  };
  const stored = async (seq: number): Promise<Uint8Array | undefined> => {
    const frame = await database.get('frames', [row.id, seq]);
    if (frame === undefined) return undefined;
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: frame.iv }, row.key, frame.body));
  };

  return {
    put: async (seq, pcm) => {
      try {
        await write(seq, pcm);
        if (homeless.size === 0) onDisk(true);
      } catch {
        if (homeless.size >= WITHOUT_DISK) throw new Error('no room for another frame');
        homeless.add(seq);
        onDisk(false);
      }
      memory.set(seq, pcm);
      trim(seq);
    },
    from: async (seq, count) => {
      const found: Uint8Array[] = [];
      for (let next = seq; next < seq + count; next += 1) {
        const pcm = memory.get(next) ?? (await stored(next));
        if (pcm === undefined) break;
        found.push(pcm);
      }
      return found;
    },
    dropBelow: async (seq) => {
      if (seq <= lowest) return;
      for (let gone = lowest; gone < seq; gone += 1) {
        memory.delete(gone);
        homeless.delete(gone);
      }
      row = { ...row, acked: seq, ackedAt: Date.now() };
      const both = database.transaction(['recordings', 'frames'], 'readwrite');
      await Promise.all([
        both.objectStore('frames').delete(IDBKeyRange.bound([row.id, lowest], [row.id, seq], false, true)),
        both.objectStore('recordings').put(row),
        both.done,
      ]);
      lowest = seq;
    },
    silence: async (from, to) => {
      for (let seq = Math.max(from, lowest); seq < to; seq += 1) {
        const silent = new Uint8Array(FRAME_BYTES);
        if (memory.has(seq)) memory.set(seq, silent);
        if (!homeless.has(seq)) await write(seq, silent);
      }
    },
    save: async (known) => {
      row = { ...row, ...known };
      await database.put('recordings', row);
    },
    wipe: async () => {
      memory.clear();
      homeless.clear();
      await wipeKept(database, row.id);
    },
  };
};

/** Key and frames go together. */
export const wipeKept = async (database: KeptDatabase, id: string): Promise<void> => {
  const both = database.transaction(['recordings', 'frames'], 'readwrite');
  await Promise.all([
    both.objectStore('frames').delete(framesFrom(id, 0)),
    both.objectStore('recordings').delete(id),
    both.done,
  ]);
};
