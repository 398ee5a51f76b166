import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { EncounterView } from '../../server/domain/view.js';
import { encodeFrame } from '../../server/protocol.js';
import { hello, openLive } from '../support/live-socket.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const frame = (part: number, seq: number) => encodeFrame(part, seq, new Uint8Array(FRAME_BYTES).fill(seq + 1));

describe('two server processes on one database', () => {
  let one: TestServer;
  let two: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    one = await startTestServer();
    two = await startTestServer(one.shared);
    doctor = await signedIn(one.url);
  });
  afterAll(async () => {
    await two.close();
    await one.close();
  });

  const viewThroughTwo = async (id: string) => {
    const { cookie = '' } = doctor.api.socket('/').headers;
    return EncounterView.parse(await (await fetch(`${two.url}/api/encounters/${id}`, { headers: { cookie } })).json());
  };

  it('know the same session and read each other’s encounters', async () => {
    const { encounter, contentHash } = await doctor.drafted();
    const seen = await viewThroughTwo(encounter.id);
    expect(seen.contentHash).toBe(contentHash);
    expect(seen.encounter.subject.name).toBe('Aino Mallikas');
  });

  it('tell a screen at one of them what changed through the other', async () => {
    const { encounter } = await doctor.create();
    const socket = await openLive(doctor, encounter.id, two);
    socket.say({ type: 'listen', protocol: hello.protocol });
    await socket.hear('listening');
    await doctor.versioned(encounter.id, 'typed', { text: 'Kirjoitettu.' });
    expect((await socket.hear('changed')).version).toBe(1);
    socket.end();
  });

  it('let a recorder go on at the other after the first was lost, with every frame once and the first written out', async () => {
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    const first = await openLive(doctor, encounter.id);
    first.say(hello);
    const { part } = await first.hear('welcome');
    for (let seq = 0; seq < 5; seq++) first.raw(frame(part, seq));
    await eventually(
      () => viewThroughTwo(encounter.id),
      (view) => view.parts[0]?.frames === 5,
    );
    const second = await openLive(doctor, encounter.id, two);
    second.say({ ...hello, part });
    expect((await second.hear('welcome')).next).toBe(5);
    first.raw(frame(part, 5));
    expect(await first.closes()).toContain('4001');
    for (let seq = 5; seq < 8; seq++) second.raw(frame(part, seq));
    await eventually(
      () => viewThroughTwo(encounter.id),
      (view) => view.parts[0]?.frames === 8,
    );
    second.say({ type: 'end', part, total: 8 });
    expect((await second.hear('ended')).total).toBe(8);
  });
});
