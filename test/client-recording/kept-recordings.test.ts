import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  forgetKept,
  keepRecording,
  keptHere,
  leftovers,
  storageRoom,
  waitingMs,
} from '../../client/recording/kept-recordings.js';
import { pcmOf } from './kept-device.js';

let held: Set<string>;
let persist: () => Promise<boolean>;
let estimate: { quota?: number; usage?: number };

/** What the browser gives: locks that fall when their page goes, and a disk of a size. */
beforeEach(() => {
  held = new Set();
  estimate = {};
  persist = async () => true;
  const request = async (name: string, _: unknown, work: (lock: object | null) => Promise<void> | undefined) => {
    if (held.has(name)) return work(null);
    held.add(name);
    await work({});
    held.delete(name);
  };
  const query = async () => ({ held: [...held].map((name) => ({ name })) });
  vi.stubGlobal('navigator', {
    locks: { request, query },
    storage: { persist: () => persist(), estimate: async () => estimate },
  });
  return () => vi.unstubAllGlobals();
});

const begin = (id: string) =>
  keepRecording(
    {
      id,
      encounterId: 'encounter-a',
      kind: 'conversation',
      sample: false,
      owner: { id: 'elina', name: 'Elina Harju' },
    },
    () => undefined,
  );

test('a recording is nobody’s to send while its page works on it, and is left over once that page is gone', async () => {
  const store = await begin('device-a');
  await store.put(0, pcmOf(0));
  await store.put(1, pcmOf(1));
  expect((await keptHere()).map(({ id, busy }) => [id, busy])).toEqual([['device-a', true]]);
  expect(await leftovers()).toEqual([]);
  await forgetKept('device-a');
  expect((await keptHere()).length).toBe(1);
  held.clear();
  const [left] = await leftovers();
  expect(left).toMatchObject({ id: 'device-a', captured: 2, acked: 0, owner: { name: 'Elina Harju' } });
  expect(left === undefined ? 0 : waitingMs(left)).toBe(200);
  expect(left).not.toHaveProperty('key');
  await forgetKept('device-a');
  expect(await keptHere()).toEqual([]);
});

test('nothing of the subject is kept: a row knows the encounter by its number, and whose recording it is', async () => {
  const store = await begin('device-b');
  const [row] = await keptHere();
  expect(Object.keys(row ?? {}).sort()).toEqual(
    // biome-ignore format: a list.
    ['acked', 'ackedAt', 'busy', 'captured', 'encounterId', 'forgets', 'gaps', 'id', 'kind', 'lastFrameAt', 'marks', 'owner', 'part', 'sample', 'startedAt', 'stopped', 'ticket'],
  );
  await store.wipe();
});

test('a new recording is refused with less than 200 MB of room, and no question to the user delays that', async () => {
  persist = () => new Promise(() => undefined);
  estimate = { quota: 1_000_000_000, usage: 800_000_001 };
  expect(await storageRoom()).toBe('little');
  estimate = { quota: 1_000_000_000, usage: 800_000_000 };
  expect(await storageRoom()).toBe('enough');
  estimate = {};
  expect(await storageRoom()).toBe('enough');
});
