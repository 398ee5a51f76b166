/** A device for tests: IndexedDB in memory, and a moment at which its page dies. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { KeptDatabase, KeptRow } from '../../client/recording/kept-database.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';

const forever = new Promise<never>(() => undefined);

export const keyOf = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

export const rowOf = (key: CryptoKey, over: Partial<KeptRow> = {}): KeptRow => ({
  id: 'device-a',
  encounterId: 'encounter-a',
  kind: 'conversation',
  sample: false,
  owner: { id: 'elina', name: 'Elina Harju' },
  startedAt: 0,
  key,
  part: null,
  ticket: null,
  stopped: false,
  gaps: [],
  marks: [],
  forgets: [],
  acked: 0,
  ackedAt: 0,
  ...over,
});

export const pcmOf = (seq: number): Uint8Array => {
  const pcm = new Uint8Array(FRAME_BYTES).fill(7);
  new DataView(pcm.buffer).setUint32(0, seq + 1);
  return pcm;
};
export const seqOf = (pcm: Uint8Array): number => new DataView(pcm.buffer, pcm.byteOffset).getUint32(0) - 1;

export const testDevice = async () => {
  const factory = new IDBFactory();
  const { indexedDB } = globalThis;
  globalThis.indexedDB = factory;
  const database: KeptDatabase = await openDB('test', 1, {
    upgrade: (made) => {
      made.createObjectStore('recordings', { keyPath: 'id' });
      made.createObjectStore('frames');
    },
  });
  globalThis.indexedDB = indexedDB;
  let room = true;
  const full = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const flaky = new Proxy(database, {
    get: (target, name) => {
      if (name === 'put' && !room) return full;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    database,
    setRoom: (now: boolean): void => {
      room = now;
    },
    open: async () => flaky,
    /** A page that dies after some accesses to the disk: nothing it asks for then is ever answered. */
    page: (accesses: number) => {
      let left = accesses;
      return {
        open: (): Promise<KeptDatabase> => {
          left -= 1;
          return left < 0 ? forever : Promise.resolve(flaky);
        },
        isDead: (): boolean => left < 0,
        end: (): void => {
          left = -1;
        },
      };
    },
  };
};
