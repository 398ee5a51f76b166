/** Where this browser keeps recordings until the server has them. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PartKind } from '../../server/domain/audio.js';
import type { KnownMark } from './recorder-marks.js';
import type { KnownForget, KnownGap } from './recorder-state.js';

/** One recorder's start. Its frames lie beside it; no name and no word of the encounter is kept. */
export interface KeptRow {
  /** Also the device id of its part. */
  readonly id: string;
  readonly encounterId: string;
  readonly kind: PartKind;
  /** A sample was played: no microphone may go on with it. */
  readonly sample: boolean;
  readonly owner: { readonly id: string; readonly name: string };
  /** Epoch ms. */
  readonly startedAt: number;
  /** Not extractable: it opens the frames in this browser and leaves it never. */
  readonly key: CryptoKey;
  readonly part: number | null;
  readonly ticket: string | null;
  readonly stopped: boolean;
  readonly gaps: readonly KnownGap[];
  readonly forgets: readonly KnownForget[];
  readonly marks: readonly KnownMark[];
  /** Frames the server has; when that was last heard, in epoch ms. */
  readonly acked: number;
  readonly ackedAt: number;
}

export interface KeptFrame {
  /** Epoch ms of its capture. */
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly body: ArrayBuffer;
}

interface Schema extends DBSchema {
  recordings: { key: string; value: KeptRow };
  frames: { key: [string, number]; value: KeptFrame };
}

export type KeptDatabase = IDBPDatabase<Schema>;

let opening: Promise<KeptDatabase> | null = null;

/** Rejects where the browser keeps nothing (a private window, a policy). */
export const keptDatabase = (): Promise<KeptDatabase> => {
  opening ??= openDB<Schema>('luonnos-recordings', 1, {
    upgrade: (database) => {
      database.createObjectStore('recordings', { keyPath: 'id' });
      database.createObjectStore('frames');
    },
    terminated: () => {
      opening = null;
    },
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
};

/** All frames of a recording from one on; the upper bound sorts behind every number. */
export const framesFrom = (id: string, seq: number): IDBKeyRange => IDBKeyRange.bound([id, seq], [id, []]);
