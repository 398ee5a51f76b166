import { EventEmitter } from 'node:events';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { type AudioFrame, FRAME_BYTES } from '../../server/domain/audio.js';
import { createLog } from '../../server/log.js';
import { PROTOCOL_VERSION } from '../../server/protocol.js';
import { attachSocket } from '../../server/recording/attach.js';
import { createGroupCommit } from '../../server/recording/group-commit.js';
import { createHub } from '../../server/recording/hub.js';
import { createTail, readPart } from '../../server/recording/tail.js';
import type { AudioLog } from '../../server/store/audio-log.js';
import { eventually } from '../support/professional.js';
import { actor, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';

const frameOf = (value: number): Uint8Array => new Uint8Array(FRAME_BYTES).fill(value % 251);

describe('recording while things go wrong', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  it('goes on writing when the answer to a commit was lost: nothing refused, nothing twice, nothing missing', async () => {
    const { head, lease } = await newPart(it_.store);
    let lose = true;
    const log: AudioLog = {
      ...it_.log,
      append: async (blocks) => {
        const written = await it_.log.append(blocks);
        if (lose) throw new Error('Connection terminated unexpectedly');
        return written;
      },
    };
    const tail = createTail();
    const commit = createGroupCommit({ log, tail, flushMs: 1, retryMs: 60_000, onError: () => undefined });
    const durable: number[] = [];
    let refused = 0;
    const writer = commit.open(lease, head.key, {
      committed: (next) => void durable.push(next),
      refused: () => {
        refused += 1;
      },
    });
    for (let seq = 0; seq < 5; seq++) writer.take(frameOf(seq));
    await commit.drain();
    expect(durable).toEqual([]);
    lose = false;
    for (let seq = 5; seq < 8; seq++) writer.take(frameOf(seq));
    await commit.drain();
    await commit.drain();
    expect(refused).toBe(0);
    expect(durable.at(-1)).toBe(8);
    const stored = await it_.log.read(lease.partId, head.key, 0, 20);
    expect(stored.map(({ seq, pcm }) => [seq, pcm[0]])).toEqual(Array.from({ length: 8 }, (_, seq) => [seq, seq]));
  });

  it('writes what several recorders sent in one commit', async () => {
    const both = [await newPart(it_.store), await newPart(it_.store)];
    const commits: number[] = [];
    const log: AudioLog = {
      ...it_.log,
      append: (blocks) => {
        commits.push(blocks.length);
        return it_.log.append(blocks);
      },
    };
    const commit = createGroupCommit({ log, tail: createTail(), flushMs: 5, retryMs: 5, onError: () => undefined });
    const durable: number[] = [];
    const heard = { committed: (next: number) => void durable.push(next), refused: () => undefined };
    for (const { lease, head } of both) {
      const writer = commit.open(lease, head.key, heard);
      for (let seq = 0; seq < 3; seq++) writer.take(frameOf(seq));
    }
    await commit.drain();
    expect(commits).toEqual([2]);
    expect(durable).toEqual([3, 3]);
  });

  it('goes on writing for everybody else when the database takes nothing of one recorder', async () => {
    const [ill, well] = [await newPart(it_.store), await newPart(it_.store)];
    await it_.pool.query(`alter table audio_block add constraint refused check (part_id <> ${ill.lease.partId})`);
    const failures: unknown[] = [];
    const commit = createGroupCommit({
      log: it_.log,
      tail: createTail(),
      flushMs: 5,
      retryMs: 60_000,
      onError: (error) => failures.push(error),
    });
    const told: string[] = [];
    for (const [name, { lease, head }] of Object.entries({ ill, well })) {
      const writer = commit.open(lease, head.key, {
        committed: (next) => told.push(`${name} ${next}`),
        refused: () => told.push(`${name} refused`),
        trouble: (code) => told.push(`${name} ${code}`),
      });
      writer.take(frameOf(0));
    }
    await commit.drain();
    expect(told.sort()).toEqual(['ill internal', 'well 1']);
    expect(failures.length).toBeGreaterThan(0);
    expect(await it_.log.read(well.lease.partId, well.head.key, 0, 9)).toHaveLength(1);
    expect((await it_.log.state(ill.lease.partId))?.frames).toBe(0);
  });

  it('cuts off a socket that does not take what is said to it', async () => {
    const { head, lease } = await newPart(it_.store);
    const socket = fakeSocket({ bufferedAmount: 2_000_000 });
    attachSocket(recordingParts(it_, it_.store), socket.asSocket, head, actor, createLog('silent'));
    socket.say({ type: 'hello', protocol: PROTOCOL_VERSION, device: lease.device, kind: 'conversation', part: null });
    await eventually(
      async () => socket.isCutOff(),
      (cut) => cut,
    );
    expect(socket.heard()).toEqual([]);
  });

  it('is not brought down by a reader that stands still, who gets every frame once it goes on', async () => {
    const frames: AudioFrame[] = [];
    const log: AudioLog = {
      append: () => Promise.resolve([]),
      read: (_part, _key, from, limit) => Promise.resolve(frames.slice(from, from + limit)),
      state: () => Promise.resolve({ frames: frames.length, ended: frames.length === 3_000 }),
    };
    const tail = createTail();
    const publish = (seq: number) => {
      frames.push({ seq, pcm: frameOf(seq) });
      tail.publish(1, seq, [frameOf(seq)]);
    };
    const signal = new AbortController().signal;
    const reading = readPart({ log, tail, pollMs: 5 }, { id: 1, key: new Uint8Array(32), fromSeq: 0, signal });
    const first = reading.next();
    publish(0);
    expect((await first).value).toMatchObject({ seq: 0 });
    for (let seq = 1; seq < 3_000; seq++) publish(seq);
    const heard: number[] = [];
    for await (const { seq } of reading) heard.push(seq);
    expect(heard).toEqual(Array.from({ length: 2_999 }, (_, index) => index + 1));
  });

  it('lets the newest connection of a device win, in whichever order the database answers', async () => {
    const { head, lease } = await newPart(it_.store);
    let hold: (() => void) | null = null;
    const slow = new Promise<void>((resolve) => {
      hold = resolve;
    });
    let first = true;
    const store: TestStore['store'] = {
      ...it_.store,
      resumePart: async (...args) => {
        const mine = first;
        first = false;
        const resumed = await it_.store.resumePart(...args);
        if (mine) await slow;
        return resumed;
      },
    };
    const parts = recordingParts(it_, store);
    const [older, newer] = [fakeSocket(), fakeSocket()];
    for (const socket of [older, newer]) attachSocket(parts, socket.asSocket, head, actor, createLog('silent'));
    const hello = { type: 'hello', protocol: PROTOCOL_VERSION, device: lease.device, kind: 'conversation' };
    older.say({ ...hello, part: lease.partId });
    await eventually(
      async () => first,
      (asked) => !asked,
    );
    newer.say({ ...hello, part: lease.partId });
    await eventually(
      async () => newer.heard(),
      (messages) => messages.some(({ type }) => type === 'welcome'),
    );
    (hold as (() => void) | null)?.();
    await eventually(
      async () => older.closedWith(),
      (code) => code === 4001,
    );
    expect(newer.closedWith()).toBeNull();
  });

  it('reads nothing more from a socket while one of its messages waits for the database', async () => {
    const head = await newEncounter(it_.store);
    const socket = fakeSocket();
    attachSocket(recordingParts(it_, it_.store), socket.asSocket, head, actor, createLog('silent'));
    const client = new pg.Client({ connectionString: it_.connectionString });
    await client.connect();
    await client.query('begin');
    await client.query('select 1 from encounter where id = $1 for update', [head.encounter.id]);
    const hello = { protocol: PROTOCOL_VERSION, device: 'device-one', kind: 'conversation', part: null };
    socket.say({ type: 'hello', ...hello });
    await eventually(
      async () => socket.isPaused(),
      (paused) => paused,
    );
    await client.query('commit');
    await client.end();
    await eventually(
      async () => socket.heard().map(({ type }) => type),
      (types) => types.includes('welcome'),
    );
    await eventually(
      async () => socket.isPaused(),
      (paused) => !paused,
    );
  });
});

const recordingParts = (it_: TestStore, store: TestStore['store']) => {
  const tail = createTail();
  const commit = createGroupCommit({ log: it_.log, tail, flushMs: 1, retryMs: 5, onError: () => undefined });
  return { store, commit, tail, hub: createHub(), writers: new Map() };
};

const fakeSocket = ({ bufferedAmount = 0 } = {}) => {
  const events = new EventEmitter();
  const said: { type: string }[] = [];
  let closed: number | null = null;
  let paused = false;
  let cutOff = false;
  const socket = {
    OPEN: 1,
    readyState: 1,
    bufferedAmount,
    on: (name: string, listener: (...args: unknown[]) => void) => void events.on(name, listener),
    send: (text: string) => void said.push(JSON.parse(text)),
    close: (code: number) => {
      closed ??= code;
      socket.readyState = 2;
    },
    terminate: () => {
      cutOff = true;
    },
    pause: () => {
      paused = true;
    },
    resume: () => {
      paused = false;
    },
  };
  return {
    asSocket: socket as unknown as WebSocket,
    say: (message: object) => void events.emit('message', Buffer.from(JSON.stringify(message)), false),
    heard: () => said,
    closedWith: () => closed,
    isPaused: () => paused,
    isCutOff: () => cutOff,
  };
};
