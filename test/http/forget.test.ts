import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { encodeFrame } from '../../server/protocol.js';
import { hello, openLive } from '../support/live-socket.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const frame = (part: number, seq: number) => encodeFrame(part, seq, new Uint8Array(FRAME_BYTES).fill(seq + 1));

describe('forgetting over the wire', () => {
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
  });
  afterAll(() => server.close());

  const recording = async () => {
    const { encounter } = await doctor.drafted();
    await doctor.inform(encounter.id);
    const recorder = await openLive(doctor, encounter.id);
    recorder.say(hello);
    const { part } = await recorder.hear('welcome');
    for (let seq = 0; seq < 20; seq++) recorder.raw(frame(part, seq));
    return { id: encounter.id, part, recorder };
  };
  const gapsOf = async (id: string) => (await doctor.view(id)).gaps;

  it('is answered to the recorder once it is done, and other screens read the encounter again', async () => {
    const { id, part, recorder } = await recording();
    const screen = await openLive(doctor, id);
    screen.say({ type: 'listen', protocol: hello.protocol });
    await screen.hear('listening');
    recorder.say({ type: 'forget', part, from: 5, to: 15, ground: 'third-party' });
    expect(await recorder.hear('forgotten')).toEqual({ type: 'forgotten', part, from: 5, to: 15 });
    await screen.hear('changed');
    expect(await gapsOf(id)).toEqual([{ partId: part, atMs: 500, durationMs: 1_000, reason: 'forgotten' }]);
    // Said again because the answer was lost: nothing more happens.
    recorder.say({ type: 'forget', part, from: 5, to: 15, ground: 'third-party' });
    await eventually(
      async () => recorder.heard().filter(({ type }) => type === 'forgotten').length,
      (count) => count === 2,
    );
    expect(await gapsOf(id)).toHaveLength(1);
    recorder.end();
    screen.end();
  });

  it('takes marked moments with it, and the audit of a mark says neither when nor what', async () => {
    const { id, part, recorder } = await recording();
    for (const seq of [3, 8, 18]) recorder.say({ type: 'mark', part, seq, set: true });
    recorder.say({ type: 'mark', part, seq: 3, set: false });
    await eventually(
      async () => recorder.heard().filter(({ type }) => type === 'marked').length,
      (count) => count === 4,
    );
    expect((await doctor.view(id)).moments).toEqual([8, 18].map((seq) => ({ partId: part, atMs: seq * 100 })));
    recorder.say({ type: 'forget', part, from: 5, to: 15, ground: 'client-wish' });
    await recorder.hear('forgotten');
    recorder.say({ type: 'mark', part, seq: 9, set: true });
    await eventually(
      async () => recorder.heard().filter(({ type }) => type === 'marked').length,
      (count) => count === 5,
    );
    expect((await doctor.view(id)).moments).toEqual([{ partId: part, atMs: 1_800 }]);
    const trail = (await server.store.auditTrail(id)).filter(({ type }) => type.startsWith('moment-'));
    expect(trail.map(({ type, data }) => [type, data])).toEqual([
      ...Array.from({ length: 3 }, () => ['moment-marked', { part }]),
      ['moment-unmarked', { part }],
    ]);
    recorder.end();
  });

  it('a mark alone is taken back from another screen, also after the recording, until the note is signed', async () => {
    const { id, part, recorder } = await recording();
    for (const seq of [3, 8]) recorder.say({ type: 'mark', part, seq, set: true });
    await eventually(
      () => doctor.view(id),
      ({ moments }) => moments.length === 2,
    );
    recorder.end();
    await doctor.act(id, 'finish', {});
    const now = await doctor.act(id, 'unmark', { part, atMs: 300 });
    expect(now.moments).toEqual([{ partId: part, atMs: 800 }]);
    // Where there is no mark nothing changes, and nothing is written down. Work in the background may change it between the two.
    await eventually(
      async () => {
        const before = (await doctor.view(id)).encounter.version;
        return (await doctor.act(id, 'unmark', { part, atMs: 300 })).encounter.version - before;
      },
      (changes) => changes === 0,
    );
    const trail = (await server.store.auditTrail(id)).filter(({ type }) => type === 'moment-unmarked');
    expect(trail.map(({ data }) => data)).toEqual([{ part }]);
    await server.sql(`update encounter set state = 'signed' where id = '${id}'`);
    expect(await codeOf(doctor.act(id, 'unmark', { part, atMs: 800 }))).toBe('encounter.wrong-state');
  });

  it('takes a part that is still being recorded, from another screen', async () => {
    const { id, part, recorder } = await recording();
    await eventually(
      () => doctor.view(id),
      ({ parts }) => parts[0]?.frames === 20,
    );
    await doctor.act(id, 'forget', { part, from: 0, to: 20, ground: 'other' });
    for (let seq = 20; seq < 25; seq++) recorder.raw(frame(part, seq));
    await eventually(
      () => doctor.view(id),
      ({ parts }) => parts[0]?.frames === 25,
    );
    expect((await gapsOf(id))[0]).toMatchObject({ atMs: 0, durationMs: 2_000 });
    recorder.end();
  });

  it('has to be acknowledged when signing, and is refused once signed', async () => {
    const { id, part, recorder } = await recording();
    recorder.say({ type: 'forget', part, from: 5, to: 15, ground: 'client-wish' });
    await recorder.hear('forgotten');
    recorder.say({ type: 'end', part, total: 20 });
    await recorder.hear('ended');
    recorder.end();
    const view = await eventually(
      () => doctor.view(id),
      ({ activities }) => activities.every(({ state }) => state === 'done' || state === 'failed'),
    );
    expect(view.signBlocks).toContain('gap-not-acknowledged');
    const { encounter, contentHash: hash } = view;
    const sign = (gapsAcknowledged: boolean) =>
      doctor.act(id, 'sign', { expectedVersion: encounter.version, hash, gapsAcknowledged });
    expect(await codeOf(sign(false))).toBe('sign.blocked');
    await sign(true);
    const late = doctor.act(id, 'forget', { part, from: 0, to: 5, ground: 'client-wish' });
    expect(await codeOf(late)).toBe('encounter.wrong-state');
  });
});
