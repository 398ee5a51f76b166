import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApi } from '../../client/visit/api.js';
import { readFrames } from '../../client/visit/audio-file.js';
import { SOUND_CHECK_BYTES } from '../../server/domain/sound-check.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import {
  startTranscriptionServer,
  type TranscriptionAnswer,
  type TranscriptionServer,
} from '../support/transcription-server.js';

const audio = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache/audio.flac');

describe('a sound check', () => {
  let whisper: TranscriptionServer;
  let server: TestServer;
  let speech: Uint8Array;
  let next: () => TranscriptionAnswer | Promise<TranscriptionAnswer>;
  beforeAll(async () => {
    whisper = await startTranscriptionServer(() => next());
    server = await startTestServer({
      LUONNOS_SPEECH: 'openai',
      LUONNOS_SPEECH_BASE_URL: whisper.baseUrl,
      LUONNOS_SPEECH_MODEL: 'whisper-1',
    });
    speech = new Uint8Array(Buffer.concat((await readFrames(audio)).slice(0, 100)));
  });
  afterAll(async () => {
    await server.close();
    await whisper.close();
  });

  const send = async (who: Pick<SignedIn, 'api'> | null, body: Uint8Array, { language = 'fi', type = '' } = {}) => {
    const headers = { ...(who?.api.socket('/').headers ?? {}), 'content-type': type || 'application/octet-stream' };
    const init = { method: 'POST', body: body as Uint8Array<ArrayBuffer>, headers: { origin: server.url, ...headers } };
    const answer = await fetch(`${server.url}/api/sound-check/${language}`, init);
    const json = (await answer.json()) as { text?: string; error?: { code: string } };
    return json.error?.code ?? json.text;
  };

  it('answers with what the speech service heard, and leaves nothing behind', async () => {
    next = () => ({ text: 'Yksi kaksi kolme.', segments: [{ start: 0, end: 1, text: 'Yksi kaksi kolme.' }] });
    const doctor = await signedIn(server.url);
    const rows = () => doctor.api.get('/api/encounters', z.unknown());
    await doctor.create();
    const before = await rows();
    expect(await send(doctor, speech)).toContain('Yksi kaksi kolme.');
    expect(whisper.requests.at(-1)?.fields.language).toBe('fi');
    expect(whisper.requests.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBeLessThanOrEqual(10_000);
    expect(await rows()).toEqual(before);
  });

  it('answers with no words where nobody speaks', async () => {
    expect(await send(await signedIn(server.url), new Uint8Array(64_000))).toBe('');
  });

  it('takes ten seconds of PCM16 and not one byte more', async () => {
    const doctor = await signedIn(server.url);
    expect(await send(doctor, new Uint8Array(SOUND_CHECK_BYTES))).toBe('');
    expect(await send(doctor, new Uint8Array(SOUND_CHECK_BYTES + 2))).toBe('request.too-large');
    expect(await send(doctor, new Uint8Array(3_201))).toBe('audio.bad-format');
    expect(await send(doctor, new Uint8Array(0))).toBe('audio.bad-format');
    expect(await send(doctor, new Uint8Array(2), { type: 'audio/wav' })).toBe('request.unsupported-type');
    expect(await send(doctor, new Uint8Array(2), { language: 'de' })).toBe('request.not-found');
  });

  it('is for those who handle clients', async () => {
    expect(await send(await signedIn(server.url, 'petri.lahti'), new Uint8Array(2))).toBe('request.forbidden');
    expect(await send(null, new Uint8Array(2))).toBe('request.unauthenticated');
    expect(await send({ api: createApi(new URL(server.url)) }, new Uint8Array(2))).toBe('request.unauthenticated');
  });

  it('says by code what the service could not do', async () => {
    const doctor = await signedIn(server.url);
    next = () => ({ status: 503 });
    expect(await send(doctor, speech)).toBe('speech.unavailable');
    next = () => ({ status: 401 });
    expect(await send(doctor, speech)).toBe('speech.rejected');
  });

  it('is heard one at a time, and a dozen times in ten minutes, for each person', async () => {
    const nurse = await signedIn(server.url, 'camilla.strand');
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    next = () => waiting.then(() => ({ text: 'Hej.' }));
    const asked = whisper.requests.length;
    const first = send(nurse, speech);
    await expect.poll(() => whisper.requests.length).toBeGreaterThan(asked);
    expect(await send(nurse, speech)).toBe('request.too-many');
    next = () => ({ text: 'Hej.' });
    release();
    expect(await first).toContain('Hej.');
    for (let n = 1; n < 12; n += 1) expect(await send(nurse, new Uint8Array(2))).toBe('');
    expect(await send(nurse, new Uint8Array(2))).toBe('request.too-many');
  });

  it('other routes still take JSON only', async () => {
    const { headers } = (await signedIn(server.url)).api.socket('/');
    const init = { method: 'POST', body: '{}', headers: { ...headers, 'content-type': 'application/octet-stream' } };
    expect((await fetch(`${server.url}/api/encounters`, init)).status).toBe(415);
  });
});

describe('a sound check without a speech service', () => {
  it('says that none is configured', async () => {
    const server = await startTestServer();
    const { headers } = (await signedIn(server.url)).api.socket('/');
    const init = {
      method: 'POST',
      body: new Uint8Array(2),
      headers: { ...headers, 'content-type': 'application/octet-stream' },
    };
    const answer = await fetch(`${server.url}/api/sound-check/fi`, init);
    expect(((await answer.json()) as { error: { code: string } }).error.code).toBe('speech.not-configured');
    await server.close();
  });
});
