/** Recordings that are still on this device: begun here, left behind by a page that was closed, or being delivered. */
import { FRAME_MS } from '../../server/domain/audio.js';
import { framesFrom, type KeptDatabase, type KeptRow, keptDatabase } from './kept-database.js';
import { createKeptFrames, type KeptFrames, wipeKept } from './kept-frames.js';

export interface KeptRecording extends Omit<KeptRow, 'key'> {
  /** Frames captured, of which `acked` are on the server. */
  readonly captured: number;
  /** Epoch ms. */
  readonly lastFrameAt: number;
}

const MIN_FREE_BYTES = 200_000_000;

/** Held by the page that works on a recording, and let go by its end, however it ends. */
const lockName = (id: string): string => `luonnos-recording-${id}`;

/** Answers how to let it go; null where somebody has it already. */
export const hold = (id: string): Promise<(() => void) | null> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(lockName(id), { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(null);
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(reject);
  });

/** Whether a new recording has room; nothing older is given up for it. */
export const storageRoom = async (): Promise<'enough' | 'little'> => {
  const { storage } = navigator;
  if (storage?.estimate === undefined) return 'enough';
  // May ask the user; the recording does not wait for an answer.
  storage.persist?.().catch(() => false);
  const { quota, usage } = await storage.estimate();
  return quota === undefined || quota - (usage ?? 0) >= MIN_FREE_BYTES ? 'enough' : 'little';
};

/** Begins to keep a recording here. Rejects where the browser keeps nothing. */
export const keepRecording = async (
  begun: Pick<KeptRow, 'id' | 'encounterId' | 'kind' | 'sample' | 'owner'>,
  onDisk: (works: boolean) => void,
): Promise<KeptFrames & { release(): void }> => {
  const database = await keptDatabase();
  const release = (await hold(begun.id)) ?? (() => undefined);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const at = Date.now();
  const row: KeptRow = {
    ...begun,
    startedAt: at,
    key,
    part: null,
    ticket: null,
    stopped: false,
    gaps: [],
    forgets: [],
    marks: [],
    acked: 0,
    ackedAt: at,
  };
  await database.put('recordings', row);
  return { ...createKeptFrames(keptDatabase, row, onDisk), release };
};

export const readKept = async (database: KeptDatabase, { key: _, ...row }: KeptRow): Promise<KeptRecording> => {
  const cursor = await database.transaction('frames').store.openCursor(framesFrom(row.id, 0), 'prev');
  const last = cursor && { seq: cursor.key[1], at: cursor.value.at };
  // Rows of an earlier version of the application have no marks.
  const { marks = [] } = row as Partial<KeptRow>;
  return { ...row, marks, captured: last ? last.seq + 1 : row.acked, lastFrameAt: last?.at ?? row.ackedAt };
};

/** Everything that is still kept here, oldest first; `busy` what an open page is working on. Empty where the browser keeps nothing. */
export const keptHere = async (): Promise<(KeptRecording & { readonly busy: boolean })[]> => {
  const database = await keptDatabase().catch(() => null);
  if (database === null || navigator.locks === undefined) return [];
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  const rows = await database.getAll('recordings');
  const all = await Promise.all(
    rows.map(async (row) => ({ ...(await readKept(database, row)), busy: names.has(lockName(row.id)) })),
  );
  return all.sort((a, b) => a.startedAt - b.startedAt);
};

/** Recordings no open page is working on. */
export const leftovers = async (): Promise<KeptRecording[]> => (await keptHere()).filter(({ busy }) => !busy);

/** Destroys what only this device has, and the key that opens it. Nothing where another page works on it. */
export const forgetKept = async (id: string): Promise<void> => {
  const release = await hold(id);
  if (release === null) return;
  await wipeKept(await keptDatabase(), id).finally(release);
};

export const waitingMs = ({ captured, acked }: Pick<KeptRecording, 'captured' | 'acked'>): number =>
  (captured - acked) * FRAME_MS;

/** A new recording that begins this soon after a broken one goes on with it; later it is another one. */
const CONTINUES_WITHIN_MS = 15 * 60_000;
const brokenKey = (encounterId: string): string => `luonnos.broken.${encounterId}`;

/** Until when the broken recording of an encounter is accounted for, in epoch ms; null when none was broken off lately. */
export const brokenOffAt = (encounterId: string): number | null => {
  const at = Number(localStorage.getItem(brokenKey(encounterId)) ?? Number.NaN);
  return Date.now() - at < CONTINUES_WITHIN_MS ? at : null;
};

export const continued = (encounterId: string): void => localStorage.removeItem(brokenKey(encounterId));

/** A recording nobody stopped has lost sound at its end: from its last frame until now, or until it no longer mattered. */
export const withLostEnd = (kept: KeptRecording): KeptRecording => {
  const known = kept.gaps.some(({ seq, reason }) => seq === kept.captured && reason === 'device-lost');
  if (kept.stopped || known) return kept;
  const now = Date.now();
  localStorage.setItem(brokenKey(kept.encounterId), String(now));
  const durationMs = Math.max(1, Math.min(CONTINUES_WITHIN_MS, now - kept.lastFrameAt));
  const gap = { seq: kept.captured, durationMs, reason: 'device-lost', told: null, arrived: false } as const;
  return { ...kept, gaps: [...kept.gaps, gap] };
};
