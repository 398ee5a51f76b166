/** Where this browser keeps words until the server has them: beside the recordings, and closed in the same way. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** One text field that is being written in, or one decision that waits. Nothing of its content is readable without the key. */
export interface WordsRow {
  readonly id: string;
  readonly owner: { readonly id: string; readonly name: string };
  /** Null where the encounter is yet to be made. */
  readonly encounterId: string | null;
  readonly kind: 'field' | 'decision';
  /** Which field, by ids only. */
  readonly place: string;
  /** Epoch ms of its beginning. */
  readonly at: number;
  /** Not extractable: it opens the words in this browser and leaves it never. */
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly body: ArrayBuffer;
}

interface Schema extends DBSchema {
  words: { key: string; value: WordsRow };
}

export type WordsDatabase = IDBPDatabase<Schema>;

let opening: Promise<WordsDatabase> | null = null;

/** Rejects where the browser keeps nothing (a private window, a policy). */
export const wordsDatabase = (): Promise<WordsDatabase> => {
  opening ??= openDB<Schema>('luonnos-words', 1, {
    upgrade: (database) => {
      database.createObjectStore('words', { keyPath: 'id' });
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
