import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seal, unseal } from './seal.js';

const KEY_BYTES = 32;
const DAY_MS = 86_400_000;

/** An encounter's own key, readable only with the key of the day on which it was made. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: Buffer;
}

export interface KeyRing {
  /** A new key for an encounter, and its wrapped form to store. */
  create(encounterId: string, now: Date): Promise<{ key: Buffer; stored: WrappedKey }>;
  unwrap(encounterId: string, stored: WrappedKey): Promise<Buffer>;
  /** When the day's key is destroyed at the latest, as long as some process runs that day. */
  goneBy(keyId: string): Date;
}

/**
 * The day's keys are files outside the database, one per day (0600), shared by all server processes. Destroying a day's file
 * makes everything sealed under it unreadable, in database backups too. It lives `keyDays` days.
 */
export const openKeyRing = async (directory: string, keyDays = 14): Promise<KeyRing> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const cache = new Map<string, Buffer>();

  const read = async (keyId: string): Promise<Buffer> => {
    const cached = cache.get(keyId);
    if (cached) return cached;
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

  const today = async (now: Date): Promise<[string, Buffer]> => {
    const keyId = now.toISOString().slice(0, 10);
    if (!cache.has(keyId)) await make(keyId);
    return [keyId, await read(keyId)];
  };

  return {
    create: async (encounterId, now) => {
      const [keyId, dayKey] = await today(now);
      const key = randomBytes(KEY_BYTES);
      return { key, stored: { keyId, wrapped: seal(dayKey, `key|${encounterId}`, key) } };
    },
    unwrap: async (encounterId, { keyId, wrapped }) => unseal(await read(keyId), `key|${encounterId}`, wrapped),
    goneBy: (keyId) => new Date(Date.parse(keyId) + (keyDays + 1) * DAY_MS),
  };
};
