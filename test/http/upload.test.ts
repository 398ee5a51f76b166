import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_UPLOAD_BYTES } from '../../server/domain/upload.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { soundFile } from '../support/sound-files.js';
import { type Uploads, uploads } from '../support/upload.js';

const MIB = 1024 ** 2;
const nobody = '00000000-0000-4000-8000-000000000000';

describe('an upload on its way', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let upload: Uploads;
  let wav: Buffer;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
    upload = uploads(server.url, doctor);
    wav = await soundFile('a.wav', ['-c:a', 'pcm_s16le', '-ar', '48000', '-ac', '2']);
  });
  afterAll(() => server.close());

  const informed = async (): Promise<string> => {
    const { id } = (await doctor.create()).encounter;
    await doctor.inform(id);
    return id;
  };
  const imported = (id: string) =>
    eventually(
      () => doctor.view(id),
      ({ activities }) => activities.some(({ kind, state }) => kind === 'import' && /done|failed/.test(state)),
    );
  const trail = async (id: string) =>
    (await server.store.auditTrail(id)).map(({ type }) => type).filter((type) => type.startsWith('upload'));

  it('needs informing as a recording does, and is refused after a refusal', async () => {
    const { id } = (await doctor.create()).encounter;
    expect(await codeOf(upload.start(id, 1_000))).toBe('encounter.not-informed');
    await doctor.versioned(id, 'inform', { informing: { outcome: 'refused', by: 'subject' } });
    expect(await codeOf(upload.start(id, 1_000))).toBe('encounter.refused');
  });

  it('goes on after a cut where the server says, and becomes one part with its steps in the audit', async () => {
    const id = await informed();
    const { id: its } = await upload.start(id, wav.length);
    await upload.put(id, its, 0, wav.subarray(0, MIB));
    // The answer was lost: the client asks.
    const { received, completed } = await upload.state(id, its);
    expect([received, completed]).toEqual([MIB, false]);
    await upload.send(id, its, wav, received);
    await upload.complete(id, its);
    const view = await imported(id);
    expect(view.parts).toHaveLength(1);
    expect(await trail(id)).toEqual(['upload-started', 'upload-imported']);
    expect(view.activities.map(({ kind }) => kind)).toContain('transcribe');
    expect(await codeOf(upload.state(id, its))).toBe('request.not-found');
  });
  it('takes a repeated piece without harm, and tells the right place to one that does not join', async () => {
    const id = await informed();
    const { id: its } = await upload.start(id, 3 * MIB);
    const piece = randomBytes(MIB);
    expect(await upload.put(id, its, 0, piece)).toMatchObject({ status: 200, received: MIB });
    expect(await upload.put(id, its, 0, piece)).toMatchObject({ status: 200, received: MIB });
    for (const offset of [2 * MIB, MIB / 2]) {
      const { status, error } = await upload.put(id, its, offset, piece);
      expect(status).toBe(409);
      expect(error).toMatchObject({ code: 'encounter.conflict', details: { received: MIB } });
    }
    expect(await codeOf(upload.complete(id, its))).toBe('encounter.conflict');
  });

  it('lets two tabs send the same file: every byte lands once', async () => {
    const id = await informed();
    const { id: its } = await upload.start(id, wav.length);
    const tab = async (): Promise<void> => {
      let at = 0;
      while (at < wav.length) {
        const { status, received, error } = await upload.put(id, its, at, wav.subarray(at, at + MIB));
        at = status === 200 ? (received ?? 0) : Number(error?.details.received);
      }
    };
    await Promise.all([tab(), tab()]);
    await upload.complete(id, its);
    const view = await imported(id);
    expect(view.activities.find(({ kind }) => kind === 'import')?.lastError).toBeNull();
    expect(view.parts.map(({ frames }) => frames)).toEqual([120]);
  });

  it('gives way to one begun later, which two different files in two tabs are', async () => {
    const id = await informed();
    const first = await upload.start(id, 3 * MIB);
    await upload.put(id, first.id, 0, randomBytes(MIB));
    await upload.start(id, 2 * MIB);
    expect((await upload.put(id, first.id, MIB, randomBytes(MIB))).error?.code).toBe('request.not-found');
    expect(await trail(id)).toEqual(['upload-started', 'upload-dropped', 'upload-started']);
  });

  it('refuses pieces that are no bytes, too large, needlessly small, beyond the end or without a place', async () => {
    const id = await informed();
    const { id: its } = await upload.start(id, 3 * MIB);
    const code = async (...[offset, piece, headers]: [number, Uint8Array, object?]) =>
      (await upload.put(id, its, offset, piece, headers)).error?.code;
    expect(await code(0, randomBytes(MIB), { 'content-type': 'audio/wav' })).toBe('request.unsupported-type');
    expect(await code(0, randomBytes(MIB), { 'content-type': 'application/json' })).toBe('request.too-large');
    expect(await code(0, randomBytes(MIB + 1))).toBe('request.too-large');
    expect(await code(0, randomBytes(1_000))).toBe('request.invalid');
    expect(await code(0, randomBytes(0))).toBeDefined();
    expect(await code(2.5 * MIB, randomBytes(MIB))).toBe('request.invalid');
    expect(await code(0, randomBytes(MIB), { 'upload-offset': '-1' })).toBe('request.invalid');
    expect(await code(0, randomBytes(MIB), { 'content-encoding': 'gzip' })).toBe('request.invalid');
    expect(await code(0, randomBytes(MIB), { origin: 'https://evil.example' })).toBe('request.forbidden');
    expect((await upload.state(id, its)).received).toBe(0);
    expect(await codeOf(upload.start(id, MAX_UPLOAD_BYTES + 1))).toBe('upload.too-long');
    expect(await codeOf(upload.start(id, 0))).toBe('request.invalid');
  });

  it('takes no bytes on any other route', async () => {
    const id = await informed();
    const answer = await fetch(`${server.url}/api/encounters/${id}/typed`, {
      method: 'POST',
      headers: { ...doctor.api.socket('/').headers, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(1_000),
    });
    expect(answer.status).toBe(415);
  });

  it('is not found by anybody else, nor in another encounter', async () => {
    const id = await informed();
    const { id: its } = await upload.start(id, 3 * MIB);
    const piece = randomBytes(MIB);
    for (const person of ['camilla.strand', 'sanna.virta']) {
      const theirs = uploads(server.url, await signedIn(server.url, person));
      expect((await theirs.put(id, its, 0, piece)).status).toBe(404);
      expect(await codeOf(theirs.complete(id, its))).toBe('request.not-found');
    }
    expect((await upload.put(await informed(), its, 0, piece)).status).toBe(404);
    expect((await upload.put(id, nobody, 0, piece)).status).toBe(404);
    expect((await upload.put(id, 'no-id', 0, piece)).status).toBe(404);
    expect((await upload.state(id, its)).received).toBe(0);
  });

  it.each([
    ['a refusal', 'inform', { informing: { outcome: 'refused', by: 'subject' } }, 'encounter.refused'],
    ['discarding', 'discard', { reason: 'mistake' }, 'request.not-found'],
  ])('is destroyed by %s', async (_, verb, body, code) => {
    const id = await informed();
    const { id: its } = await upload.start(id, 3 * MIB);
    await upload.put(id, its, 0, randomBytes(MIB));
    const { version } = (await doctor.view(id)).encounter;
    await doctor.nothing(`/api/encounters/${id}/${verb}`, { expectedVersion: version, ...body }).catch(() => undefined);
    expect((await upload.put(id, its, MIB, randomBytes(MIB))).error?.code).toBe(code);
    await expect(server.store.uploadOf(id, its)).rejects.toThrow('request.not-found');
  });

  it('is destroyed when it is cancelled, and cancelling twice is harmless', async () => {
    const id = await informed();
    const { id: its } = await upload.start(id, 3 * MIB);
    await upload.put(id, its, 0, randomBytes(MIB));
    await upload.cancel(id, its).catch(() => undefined);
    await upload.cancel(id, its).catch(() => undefined);
    expect(await codeOf(upload.state(id, its))).toBe('request.not-found');
    expect(await trail(id)).toEqual(['upload-started', 'upload-dropped']);
  });
});
