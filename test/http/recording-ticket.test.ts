import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { encodeFrame } from '../../server/protocol.js';
import { type OpenDatabase, openDatabase } from '../../server/store/database.js';
import { hello, openLive, openRecorder } from '../support/live-socket.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const frame = (part: number, seq: number) => encodeFrame(part, seq, new Uint8Array(FRAME_BYTES).fill(seq + 1));

describe('a recorder whose session has ended', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let database: OpenDatabase;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
    database = openDatabase(server.connectionString, { max: 1, onError: () => undefined });
  });
  afterAll(async () => {
    await database.close();
    await server.close();
  });

  const logout = (who: SignedIn) =>
    fetch(`${server.url}/auth/logout`, { method: 'POST', headers: who.api.socket('/').headers });

  /** Three frames are stored, the rest is still on the device. */
  const recording = async (who = doctor) => {
    const { encounter } = await who.create();
    await who.inform(encounter.id);
    const live = await openLive(who, encounter.id);
    live.say(hello);
    const { part, ticket } = await live.hear('welcome');
    for (let seq = 0; seq < 3; seq++) live.raw(frame(part, seq));
    await eventually(
      async () => (await server.store.partOf(part))?.frames,
      (frames) => frames === 3,
    );
    return { id: encounter.id, live, part, ticket };
  };

  it('delivers the rest under its ticket, and ends its part', async () => {
    const leaving = await signedIn(server.url);
    const { id, live, part, ticket } = await recording(leaving);
    await logout(leaving);
    expect(await live.closes()).toBe('4401 request.unauthenticated');
    const recorder = await openRecorder(server);
    recorder.say({ ...hello, part, ticket });
    expect((await recorder.hear('welcome')).next).toBe(3);
    recorder.raw(frame(part, 3));
    recorder.say({ type: 'gap', part, seq: 4, durationMs: 700, reason: 'device-lost' });
    recorder.say({ type: 'end', part, total: 4 });
    expect((await recorder.hear('ended')).total).toBe(4);
    const { parts, gaps } = await doctor.view(id);
    expect(parts[0]?.endedAt).not.toBeNull();
    expect(gaps).toEqual([{ partId: part, atMs: 400, durationMs: 700, reason: 'device-lost' }]);
    recorder.end();
  });

  it('has forgotten what it was told to forget, on behalf of the professional, and in no other part', async () => {
    const { id, live, part, ticket } = await recording();
    live.end();
    const other = await recording();
    const recorder = await openRecorder(server);
    recorder.say({ ...hello, part, ticket });
    await recorder.hear('welcome');
    recorder.say({ type: 'forget', part, from: 0, to: 2, ground: 'client-wish' });
    await recorder.hear('forgotten');
    expect((await doctor.view(id)).gaps).toEqual([{ partId: part, atMs: 0, durationMs: 200, reason: 'forgotten' }]);
    const { rows } = await database.pool.query("select actor from audit where type = 'audio-forgotten'");
    expect(rows).toEqual([{ actor: { kind: 'worker', onBehalfOf: 'elina.harju' } }]);
    recorder.say({ type: 'forget', part: other.part, from: 0, to: 2, ground: 'client-wish' });
    expect(await recorder.closes()).toBe('4400 protocol.bad-frame');
    expect((await doctor.view(other.id)).gaps).toEqual([]);
    other.live.end();
  });

  it('hears nothing of the encounter, and may not listen', async () => {
    const { id, part, ticket } = await recording();
    const recorder = await openRecorder(server);
    recorder.say({ ...hello, part, ticket });
    await recorder.hear('welcome');
    const listener = await openLive(doctor, id);
    listener.say({ type: 'listen', protocol: hello.protocol });
    await listener.hear('listening');
    await doctor.versioned(id, 'typed', { text: 'Kirjoitettu.' });
    await listener.hear('changed');
    expect(recorder.heard().map(({ type }) => type)).toEqual(['welcome']);
    recorder.say({ type: 'listen', protocol: hello.protocol });
    expect(await recorder.closes()).toBe('4401 request.unauthenticated');
    listener.end();
  });

  it.each([
    ['no ticket', {}],
    ['a ticket of another device', { device: 'another-device-of-a-test' }],
    ['a ticket of another part', { part: 999_999 }],
    ['a new part', { part: null }],
    [
      'a ticket that was changed',
      { ticket: (ticket: string) => `${ticket.slice(0, -1)}${ticket.endsWith('A') ? 'B' : 'A'}` },
    ],
    [
      'a ticket of an encounter that is not there',
      { ticket: (it: string) => it.replace(/^.{36}/, crypto.randomUUID()) },
    ],
    ['a ticket that is none', { ticket: () => 'x' }],
  ])('is refused with %s', async (name, over) => {
    const { live, part, ticket } = await recording();
    const recorder = await openRecorder(server);
    const changed = 'ticket' in over && over.ticket ? over.ticket(ticket) : ticket;
    recorder.say({ ...hello, part, ...over, ticket: name === 'no ticket' ? undefined : changed });
    expect(await recorder.closes()).toBe('4401 request.unauthenticated');
    expect(live.isOpen()).toBe(true);
    live.end();
  });

  it('is refused when a frame comes before the ticket', async () => {
    const { part } = await recording();
    const recorder = await openRecorder(server);
    recorder.raw(frame(part, 3));
    expect(await recorder.closes()).toBe('4401 request.unauthenticated');
  });

  it('is refused from a foreign page', async () => {
    await expect(openRecorder(server, 'https://elsewhere.example')).rejects.toThrow('403');
  });

  it('learns that a discarded recording has to be destroyed on the device too', async () => {
    const { id, part, ticket } = await recording();
    const { version } = (await doctor.view(id)).encounter;
    await codeOf(doctor.nothing(`/api/encounters/${id}/discard`, { expectedVersion: version, reason: 'mistake' }));
    const recorder = await openRecorder(server);
    recorder.say({ ...hello, part, ticket });
    expect(await recorder.closes()).toBe('4410 audio.destroyed');
  });

  it('learns that somebody refused', async () => {
    const { id, part, ticket } = await recording();
    await doctor.versioned(id, 'inform', { informing: { outcome: 'refused', by: 'subject' } });
    const recorder = await openRecorder(server);
    recorder.say({ ...hello, part, ticket });
    expect(await recorder.closes()).toBe('4409 encounter.refused');
  });

  it('has its late frames taken into a part that was ended without it, until the note is signed', async () => {
    const { id, live, part, ticket } = await recording();
    live.end();
    await doctor.act(id, 'finish', {});
    const [tail] = (await doctor.view(id)).gaps;
    expect(tail).toMatchObject({ partId: part, atMs: 300, reason: 'network' });

    const recorder = await openRecorder(server);
    recorder.say({ ...hello, part, ticket });
    expect((await recorder.hear('welcome')).next).toBe(3);
    for (let seq = 3; seq < 6; seq++) recorder.raw(frame(part, seq));
    recorder.say({ type: 'end', part, total: 6 });
    // Frames sent behind the first one may have met a part still being opened: they are asked for.
    const answer = await eventually(
      async () => recorder.heard().find(({ type }) => type === 'ended' || type === 'nack'),
      (it) => it !== undefined,
    );
    expect(answer?.type).toBe('ended');
    const { parts, gaps } = await doctor.view(id);
    expect(parts[0]?.frames).toBe(6);
    expect(parts[0]?.endedAt).not.toBeNull();
    expect(gaps).toEqual([]);
    recorder.end();
  });

  it('keeps its late frames when the note was signed without them', async () => {
    const { id, live, part, ticket } = await recording();
    live.end();
    await doctor.act(id, 'finish', {});
    await doctor.versioned(id, 'typed', { text: 'Kontrolli sovittu.' });
    await doctor.versioned(id, 'draft', { section: null });
    const drafted = await eventually(
      () => doctor.view(id),
      ({ note, signBlocks }) => note !== null && !signBlocks.includes('work-unfinished'),
    );
    for (const statement of drafted.note?.statements ?? [])
      await doctor.review(id, { do: 'look', statement: statement.id });
    const { encounter, contentHash } = await doctor.view(id);
    await doctor.act(id, 'sign', { expectedVersion: encounter.version, hash: contentHash, gapsAcknowledged: true });

    const recorder = await openRecorder(server);
    recorder.say({ ...hello, part, ticket });
    await recorder.hear('welcome');
    recorder.raw(frame(part, 3));
    expect(await recorder.closes()).toBe('4409 encounter.wrong-state');
    expect((await doctor.view(id)).parts[0]?.frames).toBe(3);

    // One that has nothing more to bring takes nothing away of what was acknowledged with the signature.
    const signed = await doctor.view(id);
    const late = await openRecorder(server);
    late.say({ ...hello, part, ticket });
    await late.hear('welcome');
    late.say({ type: 'end', part, total: 3 });
    await late.hear('ended');
    expect((await doctor.view(id)).gaps).toEqual(signed.gaps);
    expect(signed.gaps).toHaveLength(1);
    late.end();
  });
});
