import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFrames } from '../../client/visit/record.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { EncounterView } from '../../server/domain/view.js';
import { encodeFrame } from '../../server/protocol.js';
import { hello, openLive as open } from '../support/live-socket.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const silence = new Uint8Array(FRAME_BYTES);
describe('bad input gets a clear error and nothing is lost', () => {
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
  });
  afterAll(() => server.close());

  const informed = async () => {
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    return encounter.id;
  };
  const recording = async () => {
    const id = await informed();
    const socket = await open(doctor, id);
    socket.say(hello);
    const { part } = await socket.hear('welcome');
    return { id, socket, part };
  };

  it('closes a socket that says what is no message', async () => {
    for (const message of ['{"type":"shutdown"}', 'not json', '{"type":"ping","more":1}']) {
      const socket = await open(doctor, await informed());
      socket.raw(message);
      expect(await socket.closes()).toBe('4400 protocol.bad-message');
    }
  });

  it('refuses another version of the protocol', async () => {
    const socket = await open(doctor, await informed());
    socket.say({ ...hello, protocol: 99 });
    expect(await socket.closes()).toContain('protocol.unsupported-version');
  });

  it('refuses a frame of the wrong length and keeps what it had', async () => {
    const { id, socket, part } = await recording();
    socket.raw(encodeFrame(part, 0, silence));
    expect((await socket.hear('ack')).next).toBe(1);
    socket.raw(encodeFrame(part, 1, silence).subarray(0, 100));
    expect(await socket.closes()).toContain('protocol.bad-frame');
    expect((await doctor.view(id)).parts[0]?.frames).toBe(1);
  });

  it('refuses a frame of another encounter', async () => {
    const mine = await recording();
    const other = await recording();
    mine.socket.raw(encodeFrame(other.part, 0, silence));
    expect(await mine.socket.closes()).toContain('protocol.bad-frame');
    expect((await doctor.view(other.id)).parts[0]?.frames).toBe(0);
  });

  it('asks for a missing frame and acknowledges a repeated one again', async () => {
    const { socket, part } = await recording();
    socket.raw(encodeFrame(part, 2, silence));
    expect((await socket.hear('nack')).expect).toBe(0);
    socket.raw(encodeFrame(part, 0, silence));
    expect((await socket.hear('ack')).next).toBe(1);
    socket.end();
  });

  it('does not record before informing, and not after a refusal', async () => {
    const { encounter } = await doctor.create();
    const early = await open(doctor, encounter.id);
    early.say(hello);
    expect(await early.closes()).toBe('4409 encounter.not-informed');
    await doctor.versioned(encounter.id, 'inform', { informing: { outcome: 'refused', by: 'subject' } });
    const late = await open(doctor, encounter.id);
    late.say(hello);
    expect(await late.closes()).toContain('encounter.refused');
  });

  it('destroys what was recorded when anybody refuses, and leaves typing', async () => {
    const { id, socket, part } = await recording();
    socket.raw(encodeFrame(part, 0, silence));
    await socket.hear('ack');
    await doctor.versioned(id, 'typed', { text: 'Kirjoitettu itse.' });
    const refused = await doctor.versioned(id, 'inform', { informing: { outcome: 'refused', by: 'companion' } });
    expect(refused.parts.map(({ frames }) => frames)).toEqual([0]);
    expect(refused.utterances.map(({ text }) => text)).toEqual(['Kirjoitettu itse.']);
    socket.raw(encodeFrame(part, 1, silence));
    await socket.closes();
    expect((await doctor.view(id)).parts[0]?.frames).toBe(0);
    expect(await codeOf(doctor.inform(id))).toBe('encounter.refused');
  });

  it('refuses a second device until its user takes over; late frames of the first still enter its own part', async () => {
    const { id, socket, part } = await recording();
    const second = await open(doctor, id);
    second.say({ ...hello, device: 'another-device' });
    expect(await second.closes()).toContain('encounter.other-device');
    const taking = await open(doctor, id);
    taking.say({ ...hello, device: 'another-device', takeOver: true });
    expect((await taking.hear('welcome')).part).not.toBe(part);
    socket.raw(encodeFrame(part, 0, silence));
    expect((await socket.hear('ack')).next).toBe(1);
    socket.end();
    taking.end();
  });

  it('opens one part for a device whose first welcome was lost', async () => {
    const { id, socket, part } = await recording();
    socket.end();
    const again = await open(doctor, id);
    again.say(hello);
    expect((await again.hear('welcome')).part).toBe(part);
    expect((await doctor.view(id)).parts).toHaveLength(1);
    again.end();
  });

  it('ends a part whose recorder is gone, with what is stored, when the professional says so', async () => {
    const { id, socket, part } = await recording();
    socket.raw(encodeFrame(part, 0, silence));
    await socket.hear('ack');
    socket.end();
    expect((await doctor.view(id)).parts[0]?.endedAt).toBeNull();
    const finished = await doctor.act(id, 'finish', {});
    expect(finished.parts[0]).toMatchObject({ frames: 1, endedAt: expect.any(String) });
  });

  it('makes no note of silence and says that no speech was heard', async () => {
    const sample = { sample: 'fi-doctor-headache' };
    const { id } = (await doctor.api.post('/api/encounters', sample, EncounterView)).encounter;
    await doctor.inform(id);
    const frames = Array.from({ length: 30 }, () => silence);
    const path = `/api/encounters/${id}/live`;
    await recordFrames(doctor.api, path, frames, { kind: 'conversation', device: 'silent-device', speed: 0 });
    const view = await eventually(
      () => doctor.view(id),
      ({ activities }) => activities.some(({ kind, state }) => kind === 'draft' && state === 'failed'),
    );
    expect(view.note).toBeNull();
    expect(view.activities.find(({ kind }) => kind === 'draft')?.lastError).toBe('draft.no-speech');
    expect(await codeOf(doctor.sign({ ...view, contentHash: '0'.repeat(64) }))).toBe('sign.blocked');
  });

  it('says that no speech service is configured, and not that nobody spoke, where it cannot know', async () => {
    const id = await informed();
    const path = `/api/encounters/${id}/live`;
    await recordFrames(doctor.api, path, [silence], { kind: 'conversation', device: 'another-device', speed: 0 });
    const { activities } = await eventually(
      () => doctor.view(id),
      (view) => view.activities.some(({ state }) => state === 'failed'),
    );
    expect(activities.map(({ kind, lastError }) => [kind, lastError])).toEqual([
      ['transcribe', 'speech.not-configured'],
    ]);
  });

  it('refuses a language the drafter cannot write in, a subject nobody knows, a note type of another profession', async () => {
    expect(await codeOf(doctor.create({ noteLanguage: 'sv' }))).toBe('draft.language');
    expect(await codeOf(doctor.create({ subjectId: 'nobody-at-all' }))).toBe('record.not-found');
    expect(await codeOf(doctor.create({ subjectId: '../Patient' }))).toBe('request.invalid');
    expect(await codeOf(doctor.create({ noteType: 'social-meeting' }))).toBe('encounter.note-type');
    expect(await codeOf(doctor.create({ spokenLanguage: 'de' }))).toBe('request.invalid');
  });

  it('signs once for a double click, with one document', async () => {
    const now = await doctor.drafted();
    const [first, second] = await Promise.all([doctor.sign(now), doctor.sign(now)]);
    expect(first.signed?.noteId).toBe(second.signed?.noteId);
    const filed = await eventually(
      () => doctor.view(now.encounter.id),
      (view) => view.encounter.state === 'filed',
    );
    const found = await fetch(`${server.fhirBaseUrl}/DocumentReference?identifier=urn:uuid:${filed.signed?.noteId}`);
    expect(((await found.json()) as { entry?: unknown[] }).entry).toHaveLength(1);
    expect((await doctor.sign(now)).encounter.state).toBe('filed');
    // Another text than the one that was signed is no repeat of it.
    expect(await codeOf(doctor.sign({ ...now, contentHash: '0'.repeat(64) }))).toBe('encounter.wrong-state');
  });

  it('lets neither of two tabs overwrite the other', async () => {
    const { encounter } = await doctor.drafted();
    const add = (text: string) =>
      doctor.act(encounter.id, 'review', {
        expectedVersion: encounter.version,
        command: { do: 'add', section: 'plan', text, after: null },
      });
    const codes = await Promise.all([codeOf(add('Yksi.')), codeOf(add('Kaksi.'))]);
    expect(codes.sort()).toEqual(['encounter.conflict', 'ok']);
  });

  it('does not sign what changed since it was shown', async () => {
    const now = await doctor.drafted();
    await doctor.review(now.encounter.id, { do: 'add', section: 'plan', text: 'Lisäys.', after: null });
    expect(await codeOf(doctor.sign(now))).toBe('sign.changed');
    expect((await doctor.view(now.encounter.id)).encounter.state).toBe('in-review');
  });

  it('confirms nothing without a reason, and nothing all at once', async () => {
    const { encounter, note } = await doctor.drafted();
    const statement = note?.statements[0]?.id ?? '';
    const ask = (command: object) =>
      codeOf(doctor.act(encounter.id, 'review', { expectedVersion: encounter.version, command }));
    for (const reason of ['', '  ', undefined])
      expect(await ask({ do: 'confirm', statement, reason })).toBe('request.invalid');
    for (const all of ['accept-all', 'confirm-all', 'look-all']) expect(await ask({ do: all })).toBe('request.invalid');
    expect(await ask({ do: 'confirm', statement: [statement], reason: 'Näin.' })).toBe('request.invalid');
    const after = await doctor.view(encounter.id);
    expect(after.encounter.version).toBe(encounter.version);
  });

  it('refuses fields that do not fit, by name and without their values', async () => {
    const { encounter } = await doctor.create();
    expect(await codeOf(doctor.act(encounter.id, 'typed', { expectedVersion: 0, text: '' }))).toBe('request.invalid');
    expect(await codeOf(doctor.act(encounter.id, 'typed', { expectedVersion: 0 }))).toBe('request.invalid');
  });
});
