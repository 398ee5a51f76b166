import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { encodeFrame, PROTOCOL_VERSION, ServerMessage } from '../../server/protocol.js';
import { hello, openLive as open } from '../support/live-socket.js';
import { testDatabase } from '../support/postgres.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

describe('a socket lives no longer than the right to it', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let database: pg.Client;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
    database = new pg.Client({ connectionString: server.connectionString });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await server.close();
  });

  const logout = (who: SignedIn) =>
    fetch(`${server.url}/auth/logout`, { method: 'POST', headers: who.api.socket('/').headers });
  const recording = async (who: SignedIn) => {
    const { encounter } = await who.create();
    await who.inform(encounter.id);
    const live = await open(who, encounter.id);
    live.say(hello);
    const { part } = await live.hear('welcome');
    return { id: encounter.id, live, part };
  };
  /** Makes a person's sessions look as if they had been signed in earlier. */
  const age = (person: string, ms: number) =>
    database.query(
      `update session set sess = (sess::jsonb
         || jsonb_build_object('since', (sess->>'since')::bigint - $2::bigint)
         || jsonb_build_object('cookie', (sess->'cookie')::jsonb || case when sess->'cookie'->>'expires' is null then '{}'::jsonb
              else jsonb_build_object('expires', (sess->'cookie'->>'expires')::timestamptz - $2::bigint * interval '1 ms') end))::json
       where sess->'person'->>'id' = $1`,
      [person, ms],
    );

  it('is closed at once when its person signs out, and another person’s is not', async () => {
    const leaving = await signedIn(server.url);
    const { encounter } = await leaving.create();
    const [live, other] = [await open(leaving, encounter.id), await open(doctor, encounter.id)];
    await logout(leaving);
    expect(await live.closes(5_000)).toBe('4401 request.unauthenticated');
    await codeOf(doctor.view(encounter.id));
    expect(other.isOpen()).toBe(true);
    other.socket.close();
  });

  it('is closed at once when the encounter is handed over', async () => {
    const { encounter } = await doctor.drafted();
    const live = await open(doctor, encounter.id);
    live.say({ type: 'listen', protocol: PROTOCOL_VERSION });
    await live.hear('listening');
    const { version } = (await doctor.view(encounter.id)).encounter;
    const to = { expectedVersion: version, to: 'camilla.strand' };
    await doctor.nothing(`/api/encounters/${encounter.id}/hand-over`, to);
    expect(await live.closes(5_000)).toBe('4404 request.not-found');
  });

  it('ends when twelve hours have passed since signing in, also while recording', async () => {
    const nurse = await signedIn(server.url, 'camilla.strand');
    const { encounter } = await nurse.create({ noteType: 'nurse-visit' });
    const live = await open(nurse, encounter.id);
    await age('camilla.strand', 13 * 3_600_000);
    await logout(await signedIn(server.url));
    expect(await live.closes(5_000)).toBe('4401 request.unauthenticated');
  });

  it('keeps the session of somebody who records longer than a session may idle', async () => {
    const talking = await signedIn(server.url);
    const { live } = await recording(talking);
    await age('elina.harju', 20 * 60_000);
    const soon = "update session set expire = now() + interval '1 minute' where sess->'person'->>'id' = 'elina.harju'";
    await database.query(soon);
    await logout(await signedIn(server.url, 'sanna.virta'));
    await eventually(
      async () =>
        (
          await database.query<{ longest: boolean }>(
            "select max(expire) > now() + interval '10 minutes' as longest from session where sess->'person'->>'id' = 'elina.harju'",
          )
        ).rows[0]?.longest,
      (longest) => longest === true,
      5_000,
    );
    expect(live.isOpen()).toBe(true);
    live.socket.close();
  });

  it('gives the browser a cookie that does not run out while nothing but sound is sent', async () => {
    const answer = await fetch(`${server.url}/auth/login`, { redirect: 'manual' });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).not.toMatch(/Expires|Max-Age/i);
  });

  it('asks for nothing to be transcribed or drafted again once the note is signed', async () => {
    const { id, live, part } = await recording(doctor);
    live.socket.send(encodeFrame(part, 0, new Uint8Array(FRAME_BYTES)));
    live.say({ type: 'end', part, total: 1 });
    await live.hear('ended');
    await doctor.versioned(id, 'typed', { text: 'Potilaalla on ollut päänsärkyä kolme viikkoa.' });
    await doctor.versioned(id, 'draft', { section: null });
    let now = await eventually(
      () => doctor.view(id),
      (view) => view.note !== null && view.activities.every(({ state }) => state === 'done' || state === 'failed'),
    );
    for (const statement of now.note?.statements ?? []) {
      now = await doctor.review(id, { do: 'look', statement: statement.id });
    }
    const { contentHash: hash, encounter } = now;
    await doctor.act(id, 'sign', { expectedVersion: encounter.version, hash, gapsAcknowledged: true });
    expect(await codeOf(doctor.act(id, 'retry', { kind: 'transcribe' }))).toBe('encounter.wrong-state');
  });
});

describe('a server that is stopped while somebody records', () => {
  it('has stored everything it acknowledged, and does not wait for a client that is gone', async () => {
    const database = await testDatabase();
    const server = await startTestServer({ DATABASE_URL: database.connectionString });
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    const live = await open(doctor, encounter.id);
    live.say(hello);
    const { part } = await live.hear('welcome');
    let acked = 0;
    live.socket.on('message', (data) => {
      const message = ServerMessage.parse(JSON.parse(String(data)));
      if (message.type === 'ack') acked = message.next;
    });
    for (let seq = 0; seq < 40; seq++) live.socket.send(encodeFrame(part, seq, new Uint8Array(FRAME_BYTES)));
    await live.hear('ack');
    // The phone is out of reach: it answers nothing any more, not even the close.
    live.socket.pause();
    const begun = performance.now();
    await server.close();
    expect(performance.now() - begun).toBeLessThan(8_000);
    const client = new pg.Client({ connectionString: database.connectionString });
    await client.connect();
    const { rows } = await client.query<{ frames: number; stored: number }>(
      `select frames, (select sum(frames)::int from audio_block where part_id = part.id) as stored from part`,
    );
    await client.end();
    live.socket.terminate();
    await database.drop();
    expect(rows[0]?.frames).toBeGreaterThanOrEqual(acked);
    expect(rows[0]?.stored).toBe(rows[0]?.frames);
  });
});
