/** Words on this device: encrypted before they are written, each row with a key of its own that goes when it goes. */
import { type WordsRow, wordsDatabase } from './words-database.js';

export type RowHead = Pick<WordsRow, 'id' | 'owner' | 'encounterId' | 'kind' | 'place' | 'at'>;

const ALGORITHM = 'AES-GCM';
const keys = new Map<string, CryptoKey>();
/** What is written of a row comes in order, and nothing comes after its end. */
const queues = new Map<string, Promise<unknown>>();
const ended = new Set<string>();
const destroyed = new Set<string>();
const listeners = new Set<(destroyedEncounter: string | null) => void>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('luonnos-words');

const tell = (encounterId: string | null): void => {
  for (const listener of listeners) listener(encounterId);
};
if (channel !== null) {
  channel.onmessage = ({ data }: MessageEvent<string | null>) => {
    if (data !== null) destroyed.add(data);
    tell(data);
  };
  // A test's process ends although somebody might still say something.
  (channel as { unref?: () => void }).unref?.();
}

/** Hears that rows changed in another tab; with an encounter, that everything of it was destroyed. */
export const onWords = (listener: (destroyedEncounter: string | null) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const inOrder = <T>(id: string, work: () => Promise<T>): Promise<T> => {
  const next = (queues.get(id) ?? Promise.resolve()).catch(() => undefined).then(work);
  queues.set(id, next);
  next
    .catch(() => undefined)
    .finally(() => {
      if (queues.get(id) === next) queues.delete(id);
    });
  return next;
};

const keyOf = async (id: string): Promise<CryptoKey> => {
  const known = keys.get(id) ?? (await (await wordsDatabase()).get('words', id))?.key;
  const key =
    known ?? (await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']));
  keys.set(id, key);
  return key;
};

/** Answers once it is on the disk. Rejects where the browser keeps nothing. */
export const keepWords = (head: RowHead, words: unknown, { quietly = false } = {}): Promise<void> =>
  inOrder(head.id, async () => {
    if (ended.has(head.id) || (head.encounterId !== null && destroyed.has(head.encounterId))) return;
    const key = await keyOf(head.id);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const body = await crypto.subtle.encrypt(
      { name: ALGORITHM, iv },
      key,
      new TextEncoder().encode(JSON.stringify(words)),
    );
    await (await wordsDatabase()).put('words', { ...head, key, iv, body });
    if (!quietly) channel?.postMessage(null);
  });

/** The words and the key that opens them are gone. */
export const endWords = (id: string): Promise<void> => {
  ended.add(id);
  return inOrder(id, async () => {
    keys.delete(id);
    await (await wordsDatabase()).delete('words', id);
    channel?.postMessage(null);
  });
};

const opened = async (row: WordsRow): Promise<unknown> => {
  const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv: row.iv }, row.key, row.body);
  return JSON.parse(new TextDecoder().decode(plain));
};

const headOf = ({ key: _, iv: __, body: ___, ...head }: WordsRow): RowHead => head;

/** Whose words wait here, and where; none of the words. Empty where the browser keeps nothing. */
export const wordsHere = async (): Promise<RowHead[]> => {
  const database = await wordsDatabase().catch(() => null);
  return (await database?.getAll('words'))?.map(headOf).sort((a, b) => a.at - b.at) ?? [];
};

/** How much of a person's waits here. */
export const ownWordsHere = async (owner: string): Promise<number> =>
  (await wordsHere()).filter((row) => row.owner.id === owner).length;

/** A person's own words of one encounter. What has ended but still lies there, and what cannot be opened any more, is left out. */
export const ownWords = async (
  owner: string,
  encounterId: string | null,
  kind: WordsRow['kind'],
): Promise<{ head: RowHead; words: unknown }[]> => {
  const database = await wordsDatabase().catch(() => null);
  const rows = (await database?.getAll('words')) ?? [];
  const own = rows.filter(
    (row) => row.owner.id === owner && row.encounterId === encounterId && row.kind === kind && !ended.has(row.id),
  );
  const found = await Promise.all(
    own.map(async (row) => ({ head: headOf(row), words: await opened(row).catch(() => undefined) })),
  );
  return found.filter(({ words }) => words !== undefined).sort((a, b) => a.head.at - b.head.at);
};

/** What may quote a recording that was refused; the professional's own additions stay, as they do on the server. */
export const destroyQuoting = async (encounterId: string): Promise<void> => {
  const rows = (await wordsHere()).filter((row) => row.encounterId === encounterId && row.place !== 'typed');
  await Promise.all(rows.map(({ id }) => endWords(id)));
};

/** Everything of an encounter, whoever wrote it, in every tab. */
export const destroyWords = async (encounterId: string): Promise<void> => {
  destroyed.add(encounterId);
  channel?.postMessage(encounterId);
  tell(encounterId);
  const rows = (await wordsHere()).filter((row) => row.encounterId === encounterId);
  await Promise.all(rows.map(({ id }) => endWords(id)));
};
