import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { createOpenAiSpeech } from '../../server/speech/openai.js';
import { startStray } from '../support/stray.js';
import {
  startTranscriptionServer,
  type TranscriptionAnswer,
  type TranscriptionRequest,
  type TranscriptionServer,
} from '../support/transcription-server.js';
import { collect, createSource, join, never, noise, silence, toFrames, untilError } from './frames.js';
import { loudness } from './loudness.js';

let server: TranscriptionServer;

afterEach(async () => {
  await server.close();
});

type Answering = (request: TranscriptionRequest) => TranscriptionAnswer | Promise<TranscriptionAnswer>;

const start = async (answer: Answering, timeoutMs = 5000) => {
  server = await startTranscriptionServer(answer);
  const { baseUrl } = server;
  return createOpenAiSpeech({ baseUrl, apiKey: 'key', model: 'whisper-1', timeoutMs, voiceActivity: loudness });
};

const options = { language: 'fi', signal: never } as const;
const utterance = (seed: number) => join(silence(300), noise(seed, 1200), silence(700));
const three = join(utterance(1), utterance(2), utterance(3));

describe('an OpenAI-compatible service', () => {
  it('gets each utterance as a WAV file, in the language spoken, and answers in times of the part', async () => {
    const url = new URL('../../fixtures/providers/openai/verbose.json', import.meta.url);
    const stt = await start(() => ({ body: readFileSync(url, 'utf8') }));
    const sound = join(silence(1000), noise(1, 3000), silence(1000));
    expect(await collect(stt.transcribe(createSource(toFrames(sound, 10)), options))).toEqual([
      { type: 'final', startMs: 1900, endMs: 3000, text: 'Onko kuumetta?', speaker: null, confidence: 0.9 },
      { type: 'final', startMs: 3400, endMs: 4050, text: 'Ei ole.', speaker: null, confidence: 0.5 },
    ]);
    const [request] = server.requests;
    expect(request).toMatchObject({
      authorization: 'Bearer key',
      fields: { model: 'whisper-1', language: 'fi', response_format: 'verbose_json', temperature: '0' },
      file: { name: 'utterance.wav', type: 'audio/wav' },
    });
    const wav = Buffer.from(request?.file.bytes ?? []);
    expect([wav.toString('latin1', 0, 4), wav.readUInt32LE(4) + 8]).toEqual(['RIFF', wav.length]);
    expect([wav.readUInt16LE(22), wav.readUInt32LE(24), wav.readUInt16LE(34)]).toEqual([1, 16_000, 16]);
    // From 0.3 s before the sound is noticed to the half second of silence after it.
    expect(wav.subarray(44)).toEqual(Buffer.from(join(silence(300), noise(1, 3000), silence(500)).buffer));
  });

  it('is told the words to expect', async () => {
    const stt = await start(() => ({ text: 'Ramipriili.' }));
    const vocabulary = ['ramipriili', 'bisoprololi'];
    await collect(stt.transcribe(createSource(toFrames(utterance(1))), { ...options, vocabulary }));
    expect(server.requests[0]?.fields).toMatchObject({ prompt: 'ramipriili, bisoprololi' });
  });

  it('is not followed to another host', async () => {
    const stray = await startStray();
    const stt = await start(() => ({ status: 307, headers: { location: stray.url } }));
    const { error } = await untilError(stt.transcribe(createSource(toFrames(utterance(1))), options));
    expect(error).toMatchObject({ code: 'speech.unavailable' });
    expect(stray.came()).toBe(0);
    await stray.close();
  });

  it('is sent nothing where nobody speaks', async () => {
    const stt = await start(() => ({ text: 'Kiitos, kun katsoit!' }));
    expect(await collect(stt.transcribe(createSource(toFrames(silence(60_000))), options))).toEqual([]);
    expect(server.requests).toHaveLength(0);
  });

  it('is asked two things at once at most, and answers stay in order', async () => {
    const open: (() => void)[] = [];
    const stt = await start(async ({ attempt }) => {
      // The second is answered first.
      if (attempt === 0) await new Promise<void>((resolve) => open.push(resolve));
      else open.shift()?.();
      return { text: `Osa ${attempt}.` };
    });
    const events = await collect(stt.transcribe(createSource(toFrames(three)), options));
    expect(events.map((event) => 'text' in event && event.text)).toEqual(['Osa 0.', 'Osa 1.', 'Osa 2.']);
    expect(server.requests).toHaveLength(3);
    expect(server.mostAtOnce).toBe(2);
  });

  it('gives the whole utterance as one when the answer has no segments', async () => {
    const stt = await start(() => ({ text: ' Ei ole. ' }));
    expect(await collect(stt.transcribe(createSource(toFrames(utterance(1))), options))).toEqual([
      { type: 'final', startMs: 0, endMs: 2000, text: 'Ei ole.', speaker: null, confidence: null },
    ]);
  });

  it('keeps the times of an answer within the sound it was given', async () => {
    const stt = await start(() => ({ text: 'Ei.', segments: [{ start: -1, end: 30, text: 'Ei.' }] }));
    const events = await collect(stt.transcribe(createSource(toFrames(utterance(1))), options));
    expect(events).toMatchObject([{ startMs: 0, endMs: 2000 }]);
  });
});

describe('a failure of an OpenAI-compatible service', () => {
  it.each<[string, TranscriptionAnswer, string]>([
    ['a wrong key', { status: 401 }, 'speech.rejected'],
    ['no right to the model', { status: 403 }, 'speech.rejected'],
    ['a wrong address', { status: 404 }, 'speech.rejected'],
    ['too many requests', { status: 429, headers: { 'retry-after': '1' } }, 'speech.unavailable'],
    ['a failure of its own', { status: 500 }, 'speech.unavailable'],
    ['a failure on the way', { status: 503 }, 'speech.unavailable'],
    ['half an answer', 'truncated', 'speech.unavailable'],
    ['a cut connection', 'cut', 'speech.unavailable'],
    ['an answer that is not JSON', { body: '<html>', contentType: 'text/html' }, 'speech.rejected'],
    ['JSON of another kind', { body: '{"result": 1}' }, 'speech.rejected'],
  ])('%s: one attempt, after what was heard before it', async (_, answer, code) => {
    const stt = await start(({ attempt }) => (attempt === 0 ? { text: 'Ensin.' } : answer));
    const sound = toFrames(join(utterance(1), utterance(2)));
    const { events, error } = await untilError(stt.transcribe(createSource(sound), options));
    expect(events).toHaveLength(1);
    expect(error).toMatchObject({ code });
    expect(server.requests).toHaveLength(2);
  });

  it.each([400, 413, 415, 422])(
    'takes one utterance it refuses (%s) for a gap, and hears the others',
    async (status) => {
      const stt = await start(({ attempt }) => (attempt === 1 ? { status } : { text: `Osa ${attempt}.` }));
      const events = await collect(stt.transcribe(createSource(toFrames(three)), options));
      expect(events.map(({ type }) => type)).toEqual(['final', 'gap', 'final']);
      const [before, gap, after] = events;
      expect(gap?.startMs).toBeGreaterThanOrEqual(before?.endMs ?? 0);
      expect(gap?.endMs).toBeLessThanOrEqual(after?.startMs ?? 0);
    },
  );

  it('tells the gap too when the first utterance is the refused one', async () => {
    const stt = await start(({ attempt }) => (attempt === 0 ? { status: 400 } : { text: 'Sitten.' }));
    const events = await collect(stt.transcribe(createSource(toFrames(three)), options));
    expect(events.map(({ type }) => type)).toEqual(['gap', 'final', 'final']);
  });

  it.each([1, 2, 3, 5])('is final when every utterance is refused: %i of them', async (count) => {
    const stt = await start(() => ({ status: 400 }));
    const sound = toFrames(join(...Array.from({ length: count }, (_, index) => utterance(index + 1))));
    const { events, error } = await untilError(stt.transcribe(createSource(sound), options));
    expect(events).toEqual([]);
    expect(error).toMatchObject({ code: 'speech.rejected', details: { status: 400 } });
    expect(server.requests.length).toBeLessThanOrEqual(5);
  });

  it.each<TranscriptionAnswer>(['hang', 'hang-in-body'])('no answer in time can be cured: %s', async (answer) => {
    const stt = await start(() => answer, 400);
    const { error } = await untilError(stt.transcribe(createSource(toFrames(utterance(1))), options));
    expect(error).toMatchObject({ code: 'speech.unavailable' });
    expect(server.requests).toHaveLength(1);
  });

  it('is none when it is aborted while an answer is awaited', async () => {
    const abort = new AbortController();
    const stt = await start(() => {
      abort.abort();
      return 'hang';
    });
    const signal = abort.signal;
    expect(await collect(stt.transcribe(createSource(toFrames(utterance(1))), { ...options, signal }))).toEqual([]);
  });
});
