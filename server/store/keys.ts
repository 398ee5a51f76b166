import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seal, unseal } from './seal.js';

const KEY_BYTES = 32;
const DAY_MS = 86_400_000;

/** An encounter's own key, readable only with the key of the day on which it was wrapped. */
export interface WrappedKey {
  /** The day, in UTC: `2026-11-23`. */
  readonly keyId: string;
  readonly wrapped: Buffer;
}

export interface KeyRing {
  /** A new key for an encounter, and its wrapped form to store. Hold the keys' lock, shared, until it is stored. */
  create(encounterId: string, now: Date): Promise<{ key: Buffer; stored: WrappedKey }>;
  /** The same key under today's key, with the same lock. */
  wrap(encounterId: string, key: Uint8Array, now: Date): Promise<WrappedKey>;
  unwrap(encounterId: string, stored: WrappedKey): Promise<Buffer>;
  /** When the day's key is destroyed at the latest, as long as some process runs that day. */
  goneBy(keyId: string): Date;
  /** What is wrapped under this day or an earlier one is to be wrapped anew. */
  renewUpTo(now: Date): string;
  /** The days whose time is over and whose keys are still there. */
  expired(now: Date): Promise<string[]>;
  /** Destroys a day's key, on the disk and in this process. With the keys' lock, exclusive, and nothing wrapped under it. */
  destroy(keyId: string): Promise<void>;
  /** Holds no day's key in memory any more: another process may have destroyed it. */
  letGo(): void;
}

const dayOf = (at: Date, daysBefore = 0): string =>
  new Date(at.getTime() - daysBefore * DAY_MS).toISOString().slice(0, 10);

/**
 * The day's keys are files outside the database, one per day (0600), shared by all server processes. Destroying a day's file
 * makes everything sealed under it unreadable, in database backups too. It lives `keyDays` days, at least 1.
 */
export const openKeyRing = async (directory: string, keyDays = 14): Promise<KeyRing> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const cache = new Map<string, Buffer>();

  const read = async (keyId: string): Promise<Buffer> => {
    const key = await readFile(join(directory, `${keyId}.key`));
    if (key.length !== KEY_BYTES) throw new Error('A key file does not have 32 bytes.');
    cache.set(keyId, key);
    return key;
  };

  /** Whole or not at all, and first come first served: another process may make the same day's key at the same moment. */
  const make = async (keyId: string): Promise<void> => {
    const temporary = join(directory, `${keyId}.${randomBytes(6).toString('hex')}.tmp`);
    await writeFile(temporary, randomBytes(KEY_BYTES), { mode: 0o600, flush: true });
    await link(temporary, join(directory, `${keyId}.key`)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await rm(temporary);
  };

  /** From the disk: what this process remembers may have been destroyed. */
  const today = async (now: Date): Promise<[string, Buffer]> => {
    const keyId = dayOf(now);
    const key = await read(keyId).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await make(keyId);
      return read(keyId);
    });
    return [keyId, key];
  };

  const wrap = async (encounterId: string, key: Uint8Array, now: Date): Promise<WrappedKey> => {
    const [keyId, dayKey] = await today(now);
    return { keyId, wrapped: seal(dayKey, `key|${encounterId}`, key) };
  };

  return {
    create: async (encounterId, now) => {
      const key = randomBytes(KEY_BYTES);
      return { key, stored: await wrap(encounterId, key, now) };
    },
    wrap,
    unwrap: async (encounterId, { keyId, wrapped }) =>
      unseal(cache.get(keyId) ?? (await read(keyId)), `key|${encounterId}`, wrapped),
    goneBy: (keyId) => new Date(Date.parse(keyId) + (keyDays + 1) * DAY_MS),
    // A day early, where there is one: what is busy then is tried again until it is time.
    renewUpTo: (now) => dayOf(now, Math.max(1, keyDays - 1)),
    expired: async (now) => {
      const days = (await readdir(directory)).map((file) => /^(\d{4}-\d\d-\d\d)\./.exec(file)?.[1] ?? '9999');
      return [...new Set(days)].filter((day) => day <= dayOf(now, keyDays)).sort();
    },
    destroy: async (keyId) => {
      cache.delete(keyId);
      // What a process left behind that ended while it made the key is the key as well.
      const files = (await readdir(directory)).filter((file) => file.startsWith(`${keyId}.`));
      for (const file of files) await rm(join(directory, file), { force: true });
      const folder = await open(directory);
      await folder.sync().finally(() => folder.close());
    },
    letGo: () => cache.clear(),
  };
};
