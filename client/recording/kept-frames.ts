/** Frames of one recording on this device: encrypted before they are written, written before they are sent. */
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { FrameStore } from './frame-store.js';
import { framesFrom, type KeptDatabase, type KeptRow } from './kept-database.js';

/** A minute: what an acknowledgement usually takes is far less. Older frames are read back from the disk. */
const IN_MEMORY = 600;
/** Ten minutes: what is held when the device's own disk is full. */
const WITHOUT_DISK = 6_000;
/** Frames of memory that are written at one go once the disk has room again: no frame waits long behind them. */
const REHOMED_AT_ONCE = 50;

export interface KeptFrames extends FrameStore {
  /** The recording, its frames and their key are gone from this device. */
  wipe(): Promise<void>;
}

/**
 * `onDisk` hears whether frames still reach the disk; when they do not, they are held in memory, and the page has to stay. The disk holds
 * an unbroken row of frames at any time: what it had no room for is written before what came after.
 */
export const createKeptFrames = (
  open: () => Promise<KeptDatabase>,
  initial: KeptRow,
  onDisk: (works: boolean) => void,
): KeptFrames => {
  let row = initial;
  const memory = new Map<number, Uint8Array>();
  /** Frames that are nowhere else, oldest first. */
  const homeless = new Set<number>();
  const silenced = row.forgets.map(({ from, to }) => ({ from, to }));
  let oldest = row.acked;
  let lowest = row.acked;

  const write = async (seq: number, pcm: Uint8Array): Promise<void> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, row.key, pcm as Uint8Array<ArrayBuffer>);
    await (await open()).put('frames', { at: Date.now(), iv, body }, [row.id, seq]);
  };
  const rehome = async (): Promise<void> => {
    for (const seq of [...homeless].slice(0, REHOMED_AT_ONCE)) {
      const pcm = memory.get(seq);
      if (pcm !== undefined) await write(seq, pcm);
      homeless.delete(seq);
    }
  };
  /** Answers whether the disk has taken it. */
  const toDisk = async (seq: number, pcm: Uint8Array): Promise<boolean> => {
    try {
      if (homeless.size > 0) await rehome();
      if (homeless.size > 0) return false;
      await write(seq, pcm);
      return true;
    } catch {
      return false;
    }
  };
  const trim = (next: number): void => {
    for (; oldest < next - IN_MEMORY; oldest += 1) if (!homeless.has(oldest)) memory.delete(oldest);
  };
  const stored = async (seq: number): Promise<Uint8Array | undefined> => {
    const frame = await (await open()).get('frames', [row.id, seq]);
    if (frame === undefined) return undefined;
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv: frame.iv }, row.key, frame.body).then(
      (pcm) => new Uint8Array(pcm),
      () => undefined,
    );
  };
  const isSilenced = (seq: number): boolean => silenced.some(({ from, to }) => seq >= from && seq < to);

  return {
    put: async (seq, pcm) => {
      const onDevice = await toDisk(seq, pcm);
      if (!onDevice && homeless.size >= WITHOUT_DISK) throw new Error('no room for another frame');
      if (!onDevice) homeless.add(seq);
      onDisk(onDevice);
      memory.set(seq, pcm);
      trim(seq);
    },
    from: async (seq, count) => {
      const found: Uint8Array[] = [];
      for (let next = seq; next < seq + count; next += 1) {
        const forgotten = isSilenced(next) ? new Uint8Array(FRAME_BYTES) : undefined;
        const pcm = forgotten ?? memory.get(next) ?? (await stored(next));
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
      try {
        const both = (await open()).transaction(['recordings', 'frames'], 'readwrite');
        await Promise.all([
          both.objectStore('frames').delete(IDBKeyRange.bound([row.id, lowest], [row.id, seq], false, true)),
          both.objectStore('recordings').put(row),
          both.done,
        ]);
        lowest = seq;
      } catch {
        // The server has them: what a sick disk does not let go of now goes with the next acknowledgement, or at the end.
      }
    },
    silence: async (from, to) => {
      silenced.push({ from, to });
      for (let seq = Math.max(from, lowest); seq < to; seq += 1) {
        const silent = new Uint8Array(FRAME_BYTES);
        if (memory.has(seq)) memory.set(seq, silent);
        if (homeless.has(seq)) continue;
        // A disk too full to hold silence can still let go of the sound.
        await write(seq, silent).catch(async () => (await open()).delete('frames', [row.id, seq]));
      }
    },
    save: async (known) => {
      row = { ...row, ...known };
      await (await open()).put('recordings', row);
    },
    wipe: async () => {
      memory.clear();
      homeless.clear();
      await wipeKept(await open(), row.id);
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
