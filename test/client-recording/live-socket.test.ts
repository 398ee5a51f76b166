import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createMemoryStore } from '../../client/recording/frame-store.js';
import { openLiveSocketOf } from '../../client/recording/live-socket.js';
import { createRecorder } from '../../client/recording/recorder.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { ClientMessage, decodeFrame, type ServerMessage, TICKET_PATH } from '../../server/protocol.js';

let server: WebSocketServer;
let stored: Buffer[];

const sha = (frames: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const frame of frames) hash.update(frame);
  return hash.digest('hex');
};

/** Stores in order, kills each of the first `kills` connections after some frames. */
const serve = (kills: number[]): void => {
  server.on('connection', (socket) => {
    const reply = (message: ServerMessage): void => socket.send(JSON.stringify(message));
    let taken = 0;
    const killAfter = kills.shift();
    socket.on('message', (data: Buffer, binary) => {
      if (!binary) {
        const message = ClientMessage.parse(JSON.parse(data.toString()));
        if (message.type === 'hello')
          reply({ type: 'welcome', part: 1, next: stored.length, window: 64, ticket: 'ticket' });
        if (message.type === 'ping') reply({ type: 'pong' });
        if (message.type === 'end') reply({ type: 'ended', part: 1, total: message.total });
        return;
      }
      const frame = decodeFrame(data);
      if (frame === null) throw new Error('bad frame');
      if (frame.seq !== stored.length) return reply({ type: 'nack', part: 1, expect: stored.length });
      stored.push(Buffer.from(frame.pcm));
      taken += 1;
      if (taken === killAfter) return socket.terminate();
      reply({ type: 'ack', part: 1, next: stored.length });
    });
  });
};

beforeEach(async () => {
  stored = [];
  vi.stubGlobal('WebSocket', WebSocket);
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
});

afterEach(() => {
  vi.unstubAllGlobals();
  for (const socket of server.clients) socket.terminate();
  server.close();
});

test('a recording over a real socket that is killed twice arrives whole', async () => {
  serve([30, 25]);
  const frames = Array.from({ length: 200 }, () => new Uint8Array(randomBytes(FRAME_BYTES)));
  let finish: (connections: number) => void = () => undefined;
  const finished = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const recorder = createRecorder({
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/api/encounters/e/live`,
    device: 'device-a',
    kind: 'conversation',
    store: createMemoryStore(),
    openSocket: openLiveSocketOf('elina'),
    now: () => performance.now(),
    random: () => 0.5,
    onMessage: () => undefined,
    onState: ({ link, connection }) => {
      if (link.is === 'finished') finish(connection);
    },
  });
  recorder.tell({ type: 'start' });
  for (const frame of frames) recorder.frame(frame);
  recorder.tell({ type: 'stop' });
  expect(await finished).toBe(3);
  recorder.dispose();
  expect(stored).toHaveLength(200);
  expect(sha(stored)).toBe(sha(frames));
});

test('a frame the store has no room for is missing, and said to be', async () => {
  serve([]);
  const store = createMemoryStore();
  const frames = Array.from({ length: 4 }, () => new Uint8Array(randomBytes(FRAME_BYTES)));
  let asked = 0;
  const recorder = createRecorder({
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/api/encounters/e/live`,
    device: 'device-a',
    kind: 'conversation',
    store: { ...store, put: (seq, pcm) => (++asked === 2 ? Promise.reject(new Error('full')) : store.put(seq, pcm)) },
    openSocket: openLiveSocketOf('elina'),
    now: () => performance.now(),
    random: () => 0.5,
    onMessage: () => undefined,
    onState: () => undefined,
  });
  recorder.tell({ type: 'start' });
  for (const frame of frames) recorder.frame(frame);
  recorder.tell({ type: 'stop' });
  await vi.waitUntil(() => recorder.state().link.is === 'finished');
  recorder.dispose();
  expect(recorder.state().gaps).toMatchObject([{ seq: 1, durationMs: 100, reason: 'overflow' }]);
  expect(sha(stored)).toBe(sha(frames.filter((_, index) => index !== 1)));
});

test('a closed socket says nothing more, and what the server sends that is unknown is passed over', async () => {
  const heard: string[] = [];
  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'from-the-future' }));
    socket.send(JSON.stringify({ type: 'pong' }));
  });
  const pong = once(server, 'connection').then(() => vi.waitUntil(() => heard.includes('pong')));
  const live = openLiveSocketOf('elina')(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    opened: () => heard.push('opened'),
    message: ({ type }) => heard.push(type),
    closed: () => heard.push('closed'),
  });
  await pong;
  expect(live.room()).toBe(32);
  const gone = once([...server.clients][0] as never, 'close');
  live.close();
  await gone;
  expect(heard).toEqual(['opened', 'pong']);
  expect(live.room()).toBe(0);
});

test('a socket that does not open means signed out only where its person has to be signed in and is not', async () => {
  let answer = (): Response => new Response(null, { status: 401 });
  vi.stubGlobal('fetch', async () => answer());
  class NeverOpens {
    onclose: ((event: { code: number }) => void) | null = null;
    constructor() {
      queueMicrotask(() => this.onclose?.({ code: 1006 }));
    }
  }
  vi.stubGlobal('WebSocket', NeverOpens);
  const closed = (path: string): Promise<number> =>
    new Promise((resolve) => {
      const events = { opened: () => undefined, message: () => undefined, closed: resolve };
      openLiveSocketOf('elina')(`ws://test${path}`, events);
    });
  expect(await closed('/api/encounters/e/live')).toBe(4401);
  expect(await closed(TICKET_PATH)).toBe(1006);
  answer = () => Response.json({ person: { id: 'elina' } });
  expect(await closed('/api/encounters/e/live')).toBe(1006);
  // Somebody else signed in here: for this recording that is the same as nobody.
  answer = () => Response.json({ person: { id: 'camilla' } });
  expect(await closed('/api/encounters/e/live')).toBe(4401);
  answer = () => Response.json({ error: { code: 'store.unavailable' } }, { status: 503 });
  expect(await closed('/api/encounters/e/live')).toBe(1006);
});
