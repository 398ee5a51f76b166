import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { encodeFrame, WINDOW_FRAMES } from '../../server/protocol.js';
import { postgresAudioLog } from '../../server/store/audio-log.js';
import { type OpenDatabase, openDatabase } from '../../server/store/database.js';
import { hello, openLive as open } from '../support/live-socket.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const STORED = 3;
const frame = (part: number, seq: number, value = seq + 1) =>
  encodeFrame(part, seq, new Uint8Array(FRAME_BYTES).fill(value));

/** Nobody transcribes here, and the encounter says so once: nothing else of it moves after that. */
const settled = (doctor: SignedIn, id: string) =>
  eventually(
    () => doctor.view(id),
    ({ activities }) => activities.some(({ state }) => state === 'failed'),
  );

describe('frames that are not right get a clear error by code, and leave the encounter as it was', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let database: OpenDatabase;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
    database = openDatabase(server.connectionString, { max: 2, onError: () => undefined });
  });
  afterAll(async () => {
    await database.close();
    await server.close();
  });

  /** Three frames are stored; `now` is everything of the encounter, its sound included. */
  const recording = async () => {
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    const socket = await open(doctor, encounter.id);
    socket.say(hello);
    const { part } = await socket.hear('welcome');
    for (let seq = 0; seq < STORED; seq++) socket.raw(frame(part, seq));
    await eventually(
      async () => (await server.store.partOf(part))?.frames,
      (frames) => frames === STORED,
    );
    await settled(doctor, encounter.id);
    const head = await server.store.encounterHead(encounter.id);
    if (!head) throw new Error('The encounter is not there.');
    const now = async () => ({
      view: await doctor.view(encounter.id),
      sound: (await postgresAudioLog(database.pool).read(part, head.key, 0, 100)).map(({ seq, pcm }) => [seq, pcm[0]]),
    });
    return { id: encounter.id, socket, part, now };
  };
  type Recording = Awaited<ReturnType<typeof recording>>;

  const bad: [string, string, (it: Recording) => void][] = [
    ['beyond the window', '4413 audio.overflow', (it) => it.socket.raw(frame(it.part, STORED + WINDOW_FRAMES))],
    ['of a megabyte', '4413 request.too-large', ({ socket }) => socket.raw(new Uint8Array(1_000_000))],
    ['too short', '4400 protocol.bad-frame', (it) => it.socket.raw(frame(it.part, STORED).subarray(0, 100))],
    [
      'of two frames’ length',
      '4400 protocol.bad-frame',
      ({ socket }) => socket.raw(new Uint8Array(16 + 2 * FRAME_BYTES)),
    ],
    ['of a part that is not ours', '4400 protocol.bad-frame', ({ socket }) => socket.raw(frame(999_999, STORED))],
    [
      'with flags nobody knows',
      '4400 protocol.bad-frame',
      ({ socket, part }) => {
        const bytes = frame(part, STORED);
        bytes[1] = 1;
        socket.raw(bytes);
      },
    ],
    [
      'of another version',
      '4400 protocol.bad-frame',
      ({ socket, part }) => {
        const bytes = frame(part, STORED);
        bytes[0] = 2;
        socket.raw(bytes);
      },
    ],
    [
      'that are fewer than there are',
      '4400 protocol.bad-message',
      ({ socket, part }) => socket.say({ type: 'end', part, total: STORED - 1 }),
    ],
    [
      'whose gap lies beyond any recording',
      '4400 protocol.bad-message',
      ({ socket, part }) => socket.say({ type: 'gap', part, seq: 0x7fffffff, durationMs: 100, reason: 'device-lost' }),
    ],
    [
      'said to be forgotten, which are kept',
      '4400 protocol.bad-message',
      ({ socket, part }) => socket.say({ type: 'gap', part, seq: 0, durationMs: 100, reason: 'forgotten' }),
    ],
    ['behind a second hello', '4400 protocol.bad-message', ({ socket }) => socket.say(hello)],
  ];

  it.each(bad)('%s: %s', async (_name, how, send) => {
    const it_ = await recording();
    const before = await it_.now();
    send(it_);
    expect(await it_.socket.closes()).toBe(how);
    expect(it_.socket.heard().at(-1)).toEqual({ type: 'error', code: how.split(' ')[1] });
    expect(await it_.now()).toEqual(before);
    // Its recorder goes on where it was.
    const again = await open(doctor, it_.id);
    again.say({ ...hello, part: it_.part });
    expect((await again.hear('welcome')).next).toBe(STORED);
    again.raw(frame(it_.part, STORED));
    expect((await again.hear('ack')).next).toBe(STORED + 1);
    again.end();
  });

  it('acknowledges frames again whose numbers go backwards, and keeps what it has even where they differ', async () => {
    const { socket, part, now } = await recording();
    const before = await now();
    const acks = () => socket.heard().filter(({ type }) => type === 'ack').length;
    const already = acks();
    for (const seq of [2, 1, 0]) socket.raw(frame(part, seq, 200));
    await eventually(
      async () => acks(),
      (count) => count === already + 3,
    );
    expect(socket.heard().at(-1)).toEqual({ type: 'ack', part, next: STORED });
    expect(await now()).toEqual(before);
    expect(before.sound).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    socket.end();
  });

  it('refuses a part whose number no part can have', async () => {
    const { id, socket, now } = await recording();
    const before = await now();
    const other = await open(doctor, id);
    other.say({ ...hello, part: 0x80000000 });
    expect(await other.closes()).toBe('4400 protocol.bad-message');
    const span = { part: 0x80000000, from: 0, to: 1, ground: 'other' };
    expect(await codeOf(doctor.act(id, 'forget', span))).toBe('request.invalid');
    expect(await codeOf(doctor.act(id, 'transcribe-again', { part: 0x80000000 }))).toMatch(
      /^(request.invalid|speech.not-configured)$/,
    );
    expect(await now()).toEqual(before);
    socket.end();
  });

  it('refuses frames before hello', async () => {
    const { id, part, now, socket } = await recording();
    const before = await now();
    const other = await open(doctor, id);
    other.raw(frame(part, STORED));
    expect(await other.closes()).toBe('4400 protocol.bad-frame');
    expect(await now()).toEqual(before);
    expect(socket.isOpen()).toBe(true);
    socket.end();
  });

  it('refuses a second device by code, which takes over only when told to; the first one’s frames still enter its own part', async () => {
    const { id, socket, part, now } = await recording();
    const before = await now();
    const second = { ...hello, device: 'another-device' };
    const refused = await open(doctor, id);
    refused.say(second);
    expect(await refused.closes()).toBe('4409 encounter.other-device');
    expect(await now()).toEqual(before);
    expect(socket.isOpen()).toBe(true);

    const taking = await open(doctor, id);
    taking.say({ ...second, takeOver: true });
    const { part: new_, next } = await taking.hear('welcome');
    expect([new_ === part, next]).toEqual([false, 0]);
    taking.raw(frame(new_, 0, 99));
    for (let seq = STORED; seq < 6; seq++) socket.raw(frame(part, seq));
    socket.say({ type: 'end', part, total: 6 });
    expect((await socket.hear('ended')).total).toBe(6);
    taking.say({ type: 'end', part: new_, total: 1 });
    expect((await taking.hear('ended')).total).toBe(1);
    expect((await now()).sound).toEqual(Array.from({ length: 6 }, (_, seq) => [seq, seq + 1]));
  });
});

describe('a disk that is full', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let database: OpenDatabase;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
    database = openDatabase(server.connectionString, { max: 2, onError: () => undefined });
    await database.pool.query(`create function no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
  });
  afterAll(async () => {
    await database.close();
    await server.close();
  });
  const fill = (table: string) =>
    database.pool.query(`create trigger no_room before insert on ${table} execute function no_room()`);
  const makeRoom = (table: string) => database.pool.query(`drop trigger no_room on ${table}`);

  it('acknowledges nothing and says why; the recorder goes on, and all of it is stored once there is room', async () => {
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    const socket = await open(doctor, encounter.id);
    socket.say(hello);
    const { part } = await socket.hear('welcome');
    const before = await settled(doctor, encounter.id);
    await fill('audio_block');
    for (let seq = 0; seq < 5; seq++) socket.raw(frame(part, seq));
    expect((await socket.hear('trouble')).code).toBe('store.full');
    for (let seq = 5; seq < 9; seq++) socket.raw(frame(part, seq));
    socket.say({ type: 'end', part, total: 9 });
    socket.say({ type: 'ping' });
    await socket.hear('pong');
    expect(socket.heard().filter(({ type }) => type === 'ack' || type === 'ended')).toEqual([]);
    expect(await doctor.view(encounter.id)).toEqual(before);
    await makeRoom('audio_block');
    expect((await socket.hear('ended')).total).toBe(9);
    const head = await server.store.encounterHead(encounter.id);
    const sound = await postgresAudioLog(database.pool).read(part, head?.key ?? Buffer.alloc(0), 0, 100);
    expect(sound.map(({ seq, pcm }) => [seq, pcm[0]])).toEqual(Array.from({ length: 9 }, (_, seq) => [seq, seq + 1]));
  });

  it('begins no recording then, and says so by code', async () => {
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    const before = await doctor.view(encounter.id);
    await fill('part');
    const socket = await open(doctor, encounter.id);
    socket.say(hello);
    expect(await socket.closes()).toBe('4507 store.full');
    await makeRoom('part');
    expect(await doctor.view(encounter.id)).toEqual(before);
  });
});
