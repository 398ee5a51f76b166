import { expect, test } from 'vitest';
import { createKeptFrames } from '../../client/recording/kept-frames.js';
import { keyOf, pcmOf, rowOf, seqOf, testDevice } from './kept-device.js';

const begin = async () => {
  const device = await testDevice();
  const key = await keyOf();
  const onDisk: boolean[] = [];
  await device.database.put('recordings', rowOf(key));
  const frames = createKeptFrames(device.open, rowOf(key), (works) => onDisk.push(works));
  /** As a page would that comes after this one. */
  const reopened = async () => {
    const row = await device.database.get('recordings', 'device-a');
    if (row === undefined) throw new Error('no row');
    return createKeptFrames(device.open, row, () => undefined);
  };
  const onDevice = async () => (await device.database.getAllKeys('frames')).map(([, seq]) => seq);
  return { device, key, frames, onDisk, reopened, onDevice };
};
const upTo = (count: number): number[] => Array.from({ length: count }, (_, seq) => seq);

test('what lies in the database is not the sound, and no two frames look alike', async () => {
  const { device, frames } = await begin();
  const silence = new Uint8Array(3_200);
  for (const seq of [0, 1]) await frames.put(seq, silence);
  const [one, two] = await device.database.getAll('frames');
  const bytes = [one, two].map((frame) => Buffer.from(frame?.body ?? new ArrayBuffer(0)));
  expect(bytes[0]?.length).toBe(3_200 + 16);
  for (const body of bytes) expect(body.includes(Buffer.from(silence.subarray(0, 8)))).toBe(false);
  expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(false);
});

test('the key stays in the browser: it cannot be exported, before the database or out of it', async () => {
  const { device, key } = await begin();
  const kept = (await device.database.get('recordings', 'device-a'))?.key;
  expect(kept?.type).toBe('secret');
  for (const one of [key, kept]) {
    expect(one?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', one as CryptoKey)).rejects.toThrow();
  }
});

test('a page that comes later reads every frame again, and an acknowledged one is gone', async () => {
  const { frames, reopened, onDevice } = await begin();
  for (const seq of upTo(9)) await frames.put(seq, pcmOf(seq));
  await frames.dropBelow(4);
  expect(await onDevice()).toEqual([4, 5, 6, 7, 8]);
  expect((await (await reopened()).from(4, 20)).map(seqOf)).toEqual([4, 5, 6, 7, 8]);
});

test('frames older than the memory are read back from the disk', async () => {
  const { frames } = await begin();
  for (const seq of upTo(650)) await frames.put(seq, pcmOf(seq));
  expect((await frames.from(0, 650)).map(seqOf)).toEqual(upTo(650));
});

test('with a full disk frames are held in memory, which is said, and the disk never holds a later frame before an earlier one', async () => {
  const { device, frames, onDisk, onDevice } = await begin();
  await frames.put(0, pcmOf(0));
  device.setRoom(false);
  for (const seq of [1, 2, 3]) await frames.put(seq, pcmOf(seq));
  expect(onDisk).toEqual([true, false, false, false]);
  expect(await onDevice()).toEqual([0]);
  expect((await frames.from(0, 4)).map(seqOf)).toEqual([0, 1, 2, 3]);
  device.setRoom(true);
  await frames.put(4, pcmOf(4));
  expect(onDisk.at(-1)).toBe(true);
  expect(await onDevice()).toEqual([0, 1, 2, 3, 4]);
});

test('when memory is full as well the next frame is refused, and taken again once the server has some', async () => {
  const { device, frames } = await begin();
  device.setRoom(false);
  for (const seq of upTo(6_000)) await frames.put(seq, pcmOf(seq));
  await expect(frames.put(6_000, pcmOf(6_000))).rejects.toThrow();
  await frames.dropBelow(10);
  await frames.put(6_000, pcmOf(6_000));
  expect((await frames.from(5_998, 5)).map(seqOf)).toEqual([5_998, 5_999, 6_000]);
});

test('a forgotten span is silence on the disk, also when the page died before it was written over', async () => {
  const { device, frames, reopened } = await begin();
  for (const seq of upTo(6)) await frames.put(seq, pcmOf(seq));
  const forgets = [{ from: 2, to: 4, ground: 'off-topic', told: null } as const];
  await frames.save({ part: null, ticket: null, gaps: [], forgets, marks: [], stopped: false });
  const seqs = async (from: Awaited<ReturnType<typeof reopened>>) => (await from.from(0, 6)).map(seqOf);
  expect(await seqs(await reopened())).toEqual([0, 1, -1, -1, 4, 5]);
  await frames.silence(2, 4);
  await frames.save({ part: null, ticket: null, gaps: [], forgets: [], marks: [], stopped: false });
  expect(await seqs(await reopened())).toEqual([0, 1, -1, -1, 4, 5]);
  device.setRoom(false);
  await frames.silence(4, 5);
  expect(await device.database.get('frames', ['device-a', 4])).toBeUndefined();
});

test('wiping leaves neither frames nor the key', async () => {
  const { device, frames, onDevice } = await begin();
  await frames.put(0, pcmOf(0));
  await frames.wipe();
  expect(await onDevice()).toEqual([]);
  expect(await device.database.getAll('recordings')).toEqual([]);
});
