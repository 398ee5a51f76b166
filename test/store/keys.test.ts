import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeyRing } from '../../server/store/keys.js';
import { seal, unseal } from '../../server/store/seal.js';

describe('sealing', () => {
  const key = Buffer.alloc(32, 7);

  it('opens with the same key in the same place only', () => {
    const sealed = seal(key, 'audio|1|0', Buffer.from('sound'));
    expect(unseal(key, 'audio|1|0', sealed).toString()).toBe('sound');
    expect(() => unseal(key, 'audio|1|1', sealed)).toThrow();
    expect(() => unseal(Buffer.alloc(32, 8), 'audio|1|0', sealed)).toThrow();
  });

  it('notices one changed bit anywhere, and a form it does not know', () => {
    const sealed = seal(key, 'x', Buffer.from('sound'));
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => unseal(key, 'x', changed)).toThrow();
    }
    expect(() => unseal(key, 'x', Buffer.alloc(3))).toThrow();
  });

  it('never seals the same way twice', () => {
    expect(seal(key, 'x', Buffer.from('a')).equals(seal(key, 'x', Buffer.from('a')))).toBe(false);
  });
});

describe("the day's keys", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'luonnos-keys-'));
  });
  afterEach(() => rm(directory, { recursive: true }));
  const day = new Date('2026-11-23T08:00:00Z');

  it('are one file a day, readable by their owner alone, the same for every process', async () => {
    const rings = await Promise.all(Array.from({ length: 5 }, () => openKeyRing(directory)));
    const made = await Promise.all(rings.map((ring, index) => ring.create(`e${index}`, day)));
    expect(await readdir(directory)).toEqual(['2026-11-23.key']);
    expect((await stat(join(directory, '2026-11-23.key'))).mode & 0o777).toBe(0o600);
    for (const [index, { key, stored }] of made.entries()) {
      expect((await rings[(index + 1) % 5]?.unwrap(`e${index}`, stored))?.equals(key)).toBe(true);
    }
  });

  it('are made anew where another process has destroyed them: nothing is wrapped under what only a memory holds', async () => {
    const [behind, ahead] = [await openKeyRing(directory, 1), await openKeyRing(directory, 1)];
    await behind.create('before', day);
    expect(await ahead.expired(new Date('2026-11-24T08:00:00Z'))).toEqual(['2026-11-23']);
    await ahead.destroy('2026-11-23');
    expect(await readdir(directory)).toEqual([]);
    const { key, stored } = await behind.create('after', day);
    expect((await ahead.unwrap('after', stored)).equals(key)).toBe(true);
  });

  it('open an encounter key only for its own encounter, and none once the day is destroyed', async () => {
    const { stored } = await (await openKeyRing(directory)).create('mine', day);
    await expect((await openKeyRing(directory)).unwrap('other', stored)).rejects.toThrow();
    await rm(join(directory, '2026-11-23.key'));
    await expect((await openKeyRing(directory)).unwrap('mine', stored)).rejects.toThrow();
  });
});
