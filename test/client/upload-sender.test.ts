import { describe, expect, it } from 'vitest';
import { ApiError } from '../../client/api/request.js';
import type { Remembered } from '../../client/upload/remembered.js';
import { createSender, type Sender } from '../../client/upload/sender.js';
import { createSpeed } from '../../client/upload/speed.js';
import type { UploadApi } from '../../client/upload/upload-api.js';
import { LuonnosError } from '../../server/errors.js';

const BYTES = 5_000_000;
const bytes = new Uint8Array(BYTES).map((_, index) => (index * 31) % 251);

/** A server that keeps what it is sent, and fails as it is told. */
const server = () => {
  const stored = new Uint8Array(BYTES);
  let received = 0;
  let number = 0;
  let completed = false;
  const failures: (ApiError | (() => void))[] = [];
  const fail = (): void => {
    const next = failures.shift();
    if (next instanceof ApiError) throw next;
    next?.();
  };
  const state = () => ({ id: `u${number}`, kind: 'conversation' as const, bytes: BYTES, received, completed });
  const api: UploadApi = {
    start: async () => {
      number += 1;
      received = 0;
      return state();
    },
    state: async (upload) => {
      if (upload !== `u${number}`) throw new ApiError('request.not-found');
      return state();
    },
    put: async (_upload, offset, piece) => {
      fail();
      if (offset !== received) throw new ApiError('encounter.conflict', { received });
      stored.set(new Uint8Array(piece), offset);
      received += piece.byteLength;
      return state();
    },
    complete: async () => {
      completed = true;
    },
    cancel: async () => {
      number += 1;
    },
  };
  return {
    api,
    failures,
    started: () => number,
    skip: (to: number) => {
      stored.set(bytes.subarray(received, to), received);
      received = to;
    },
    whole: () => completed && Buffer.from(stored).equals(Buffer.from(bytes)),
  };
};

const memory = () => {
  let kept: Remembered | null = null;
  return {
    get: () => kept,
    set: (upload: Remembered) => {
      kept = upload;
    },
    clear: () => {
      kept = null;
    },
  };
};

const until = (sender: Sender, phase: string): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (sender.snapshot().phase === phase) resolve();
    };
    sender.subscribe(look);
    look();
  });

describe('sending a recording', () => {
  const waits: number[] = [];
  const sending = (api: UploadApi, kept = memory(), fingerprint = 'same') =>
    createSender({
      file: new Blob([bytes]),
      kind: 'conversation',
      api,
      fingerprint: async () => fingerprint,
      memory: kept,
      now: () => performance.now(),
      wait: async (ms) => void waits.push(ms),
    });

  it('sends all of it, and shows how far it is', async () => {
    const there = server();
    const kept = memory();
    const sender = sending(there.api, kept);
    const seen: number[] = [];
    sender.subscribe(() => seen.push(sender.snapshot().percent));
    await until(sender, 'sent');
    expect(there.whole()).toBe(true);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(4);
    expect(kept.get()).toBeNull();
  });

  it('goes on by itself after the network was away, waiting longer each time', async () => {
    const there = server();
    there.failures.push(() => undefined, ...Array.from({ length: 6 }, () => new ApiError('offline')));
    waits.length = 0;
    await until(sending(there.api), 'sent');
    expect(there.whole()).toBe(true);
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });

  it('goes on where the server is, when another tab has sent some of it', async () => {
    const there = server();
    there.failures.push(() => there.skip(3_000_000));
    await until(sending(there.api), 'sent');
    expect(there.whole()).toBe(true);
    expect(there.started()).toBe(1);
  });

  it('after a reload goes on with the same file, and begins anew with another', async () => {
    const there = server();
    const kept = memory();
    there.failures.push(() => undefined, new ApiError('request.unauthenticated'));
    const first = sending(there.api, kept);
    await until(first, 'failed');
    expect(first.snapshot().error?.code).toBe('request.unauthenticated');
    await until(sending(there.api, kept), 'sent');
    expect([there.whole(), there.started()]).toEqual([true, 1]);
    kept.set({ upload: 'u1', fingerprint: 'same' });
    await until(sending(there.api, kept, 'other'), 'sent');
    expect(there.started()).toBe(2);
  });

  it('pauses, goes on, and is cancelled on the server too', async () => {
    const there = server();
    const sender = sending(there.api);
    there.failures.push(sender.pause);
    await until(sender, 'paused');
    sender.resume();
    await until(sender, 'sent');
    expect(there.whole()).toBe(true);
    const other = server();
    const cancelled = sending(other.api);
    other.failures.push(() => void cancelled.cancel());
    await until(cancelled, 'cancelled');
    await expect(other.api.state('u1')).rejects.toThrow('request.not-found');
  });

  it('takes a lost answer to its last word for what it was', async () => {
    const there = server();
    const complete = there.api.complete;
    let asked = 0;
    const api: UploadApi = {
      ...there.api,
      complete: async (upload) => {
        asked += 1;
        await complete(upload);
        await there.api.cancel(upload);
        throw new ApiError('offline');
      },
    };
    await until(sending(api), 'sent');
    expect(asked).toBe(1);
  });

  it('fails by code, not by name, and tries nothing again that cannot help', async () => {
    for (const code of ['encounter.refused', 'encounter.wrong-state', 'store.full'] as const) {
      const there = server();
      there.failures.push(new ApiError(code));
      waits.length = 0;
      const sender = sending(there.api);
      await until(sender, new LuonnosError(code).retryable ? 'sent' : 'failed');
      expect(waits.length).toBe(new LuonnosError(code).retryable ? 1 : 0);
    }
  });
});

describe('the time left', () => {
  it('is told from the last twenty seconds, and not before there is something to tell from', () => {
    let ms = 0;
    const speed = createSpeed(() => ms);
    speed.at(0);
    expect(speed.leftS(100)).toBeNull();
    ms = 10_000;
    speed.at(10);
    expect(speed.leftS(100)).toBe(90);
    ms = 35_000;
    speed.at(20);
    expect(speed.leftS(100)).toBeNull();
    ms = 45_000;
    speed.at(60);
    expect(speed.leftS(100)).toBe(10);
  });
});
