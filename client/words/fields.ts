/** Fields that are being written in. A page holds the ones it works on; what a page left behind is taken up by the next one. */
import { endWords, keepWords, onWords, ownWords, type RowHead } from './kept-words.js';
import type { WordsRow } from './words-database.js';

export interface Field<T> {
  readonly head: RowHead;
  readonly words: T;
}

/** Fields nobody on this page writes in at the moment, by encounter and place. */
const left = new Map<string, Field<unknown>>();
const held = new Set<string>();
const listeners = new Set<() => void>();
let news = 0;

export const fieldKey = (encounterId: string | null, place: string): string => `${encounterId ?? ''} ${place}`;

const changed = (): void => {
  news += 1;
  for (const listener of listeners) listener();
};
export const subscribeFields = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const fieldNews = (): number => news;

const lockName = (id: string): string => `luonnos-words-${id}`;

/** Until this page ends, however it ends. False where another page has it. */
const hold = (id: string): Promise<boolean> => {
  if (held.has(id) || navigator.locks === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request(lockName(id), { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (lock === null) return;
        held.add(id);
        return new Promise<void>(() => undefined);
      })
      .catch(() => resolve(true));
  });
};

/** Takes up what earlier pages left of an encounter. */
export const takeUpFields = async (owner: string, encounterId: string | null): Promise<void> => {
  for (const { head, words } of await ownWords(owner, encounterId, 'field')) {
    const key = fieldKey(encounterId, head.place);
    if (held.has(head.id) || !(await hold(head.id))) continue;
    left.set(key, { head, words });
  }
  changed();
};

export const leftField = (encounterId: string | null, place: string): boolean => left.has(fieldKey(encounterId, place));

/** What was left in this field, for whoever opens it now. */
export const openField = <T>(encounterId: string | null, place: string): Field<T> | null => {
  const key = fieldKey(encounterId, place);
  const field = left.get(key) as Field<T> | undefined;
  left.delete(key);
  return field ?? null;
};

/** Closed with words in it that went nowhere: they are here when it is opened again. */
export const leaveField = (field: Field<unknown>): void => {
  left.set(fieldKey(field.head.encounterId, field.head.place), field);
  changed();
};

export const newField = (owner: WordsRow['owner'], encounterId: string | null, place: string): RowHead => ({
  id: crypto.randomUUID(),
  owner,
  encounterId,
  kind: 'field',
  place,
  at: Date.now(),
});

/** Writes are quiet: no other tab shows a field of this one. */
export const keepField = async ({ head, words }: Field<unknown>): Promise<void> => {
  await hold(head.id);
  await keepWords(head, words, { quietly: true });
};

export const endField = (head: RowHead): void => {
  left.delete(fieldKey(head.encounterId, head.place));
  endWords(head.id).catch(() => undefined);
};

/** Fields whose words rest on what was destroyed. */
export const endFieldsWhere = (encounterId: string, isGone: (field: Field<unknown>) => boolean): void => {
  for (const field of [...left.values()])
    if (field.head.encounterId === encounterId && isGone(field)) endField(field.head);
};

onWords((encounterId) => {
  if (encounterId === null) return;
  for (const field of [...left.values()]) if (field.head.encounterId === encounterId) endField(field.head);
});
