import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readFrames } from '../../client/visit/audio-file.js';
import { recordFrames } from '../../client/visit/record.js';
import { visit } from '../../client/visit/visit.js';
import { type ChatAnswer, startChatServer } from '../support/chat-server.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { startTranscriptionServer } from '../support/transcription-server.js';

const audio = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache/audio.flac');
const said = [
  'Mulla on ollut päänsärkyä kolme viikkoa.',
  'Ibuprofeenia oon ottanut, neljäsataa milligrammaa.',
  'Aloitetaan ramipriili viisi milligrammaa.',
];
const drafted = (text: string, quote: string): ChatAnswer => ({
  content: JSON.stringify({
    sections: [{ section: 'reason', statements: [{ text, evidence: [{ utterance: 1, quote }], replaces: null }] }],
    withdraw: [],
  }),
});

describe('a visit with services that speak their real wire', () => {
  let server: TestServer;
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    await server.close();
    for (const close of closing.splice(0)) await close();
  });

  it('goes through an OpenAI-compatible transcription endpoint to a filed document', async () => {
    const whisper = await startTranscriptionServer(({ attempt, durationMs }) => {
      const text = said[attempt % said.length] ?? '';
      return { text, segments: [{ start: 0, end: durationMs / 1000, text }] };
    });
    closing.push(whisper.close);
    server = await startTestServer({
      LUONNOS_SPEECH: 'openai',
      LUONNOS_SPEECH_BASE_URL: whisper.baseUrl,
      LUONNOS_SPEECH_MODEL: 'whisper-1',
      LUONNOS_SPEECH_API_KEY: 'key-of-a-test',
    });
    const report = await visit({ url: server.url, sound: { audio }, as: null, noteType: 'doctor-visit', speed: 0 });
    expect(report.error).toBeUndefined();
    expect(report.utterances).toBe(whisper.requests.length);
    expect(report.utterances).toBeGreaterThan(10);
    expect(report.statements).toBeGreaterThan(0);
    expect(report.readBackEqual).toBe(true);
    for (const { fields, authorization } of whisper.requests) {
      expect(fields.language).toBe('fi');
      expect(authorization).toBe('Bearer key-of-a-test');
    }
  });

  const nothingToDraft: [string, string, string][] = [
    ['music', '[musiikkia]', 'draft.no-speech'],
    ['one thing over and over', 'Kiitos kun katsoitte!', 'draft.too-little-speech'],
    [
      'another language',
      'I have had a headache for three weeks now, and it is worse in the evenings than in the morning.',
      'draft.other-language',
    ],
  ];
  it.each(nothingToDraft)(
    'makes no note of %s, says why, and of what is typed then it does',
    async (_name, text, code) => {
      let spoken = 0;
      const whisper = await startTranscriptionServer(() => {
        spoken += 1;
        // Another language says something new every time.
        const words = code === 'draft.other-language' ? `${text} That was ${spoken}.` : text;
        return { text: words, segments: [{ start: 0, end: 3, text: words }] };
      });
      closing.push(whisper.close);
      server = await startTestServer({
        LUONNOS_SPEECH: 'openai',
        LUONNOS_SPEECH_BASE_URL: whisper.baseUrl,
        LUONNOS_SPEECH_MODEL: 'whisper-1',
      });
      const doctor = await signedIn(server.url);
      const { encounter } = await doctor.create();
      await doctor.inform(encounter.id);
      const frames = (await readFrames(audio)).slice(0, 600);
      const options = { kind: 'conversation', device: 'a-device-of-a-test', speed: 0 } as const;
      await recordFrames(doctor.api, `/api/encounters/${encounter.id}/live`, frames, options);
      const ended = await eventually(
        () => doctor.view(encounter.id),
        (view) => view.activities.some(({ kind, state }) => kind === 'draft' && state === 'failed'),
      );
      expect(ended.activities.find(({ kind }) => kind === 'draft')?.lastError).toBe(code);
      expect([ended.note, ended.encounter.state]).toEqual([null, 'open']);
      await doctor.versioned(encounter.id, 'typed', { text: 'Päänsärkyä kolme viikkoa.' });
      await doctor.versioned(encounter.id, 'draft', { section: null });
      const typed = await eventually(
        () => doctor.view(encounter.id),
        ({ note }) => note !== null,
      );
      expect(typed.note?.statements.map(({ text: words }) => words)).toContain('Päänsärkyä kolme viikkoa.');
    },
  );

  it('takes a dictated addition to a conversation, its spoken heading and marks obeyed', async () => {
    const whisper = await startTranscriptionServer(() => ({
      text: 'otsikko suunnitelma kontrolli kahden viikon kuluttua piste',
      segments: [{ start: 0, end: 3, text: 'otsikko suunnitelma kontrolli kahden viikon kuluttua piste' }],
    }));
    closing.push(whisper.close);
    server = await startTestServer({
      LUONNOS_SPEECH: 'openai',
      LUONNOS_SPEECH_BASE_URL: whisper.baseUrl,
      LUONNOS_SPEECH_MODEL: 'whisper-1',
    });
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.drafted('Päänsärkyä kolme viikkoa.');
    await doctor.inform(encounter.id);
    const frames = (await readFrames(audio)).slice(0, 60);
    const options = { kind: 'dictation', device: 'dictating-device', speed: 0 } as const;
    await recordFrames(doctor.api, `/api/encounters/${encounter.id}/live`, frames, options);
    const view = await eventually(
      () => doctor.view(encounter.id),
      ({ note }) => note?.statements.some(({ section }) => section === 'plan') === true,
    );
    const plan = view.note?.statements.find(({ section }) => section === 'plan');
    expect(plan).toMatchObject({ text: 'Kontrolli kahden viikon kuluttua.', evidence: [{ source: 'dictated' }] });
    expect(view.note?.statements.some(({ text }) => text === 'Päänsärkyä kolme viikkoa.')).toBe(true);
  });

  const withModel = async (script: readonly ChatAnswer[], settings: Readonly<Record<string, string>> = {}) => {
    const chat = await startChatServer(script);
    closing.push(chat.close);
    server = await startTestServer({
      LUONNOS_DRAFTING: 'openai',
      OPENAI_BASE_URL: chat.url,
      OPENAI_API_KEY: 'key-of-a-test',
      OPENAI_MODEL: 'test-model',
      ...settings,
    });
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.create();
    await doctor.versioned(encounter.id, 'typed', { text: 'Päänsärkyä kolme viikkoa, iltaisin.' });
    await doctor.versioned(encounter.id, 'draft', { section: null });
    const settled = await eventually(
      () => doctor.view(encounter.id),
      ({ activities, note }) => note !== null || activities.some(({ lastError }) => lastError !== null),
    );
    return { chat, doctor, settled, id: encounter.id };
  };

  it('drafts with a language model, and keeps which model and prompt made it and what it cost', async () => {
    const { settled } = await withModel([drafted('Kolme viikkoa päänsärkyä iltaisin.', 'Päänsärkyä kolme viikkoa')]);
    expect(settled.note?.statements.map(({ text }) => text)).toEqual(['Kolme viikkoa päänsärkyä iltaisin.']);
    expect(settled.note?.makings[0]).toMatchObject({
      drafter: 'openai',
      promptId: expect.stringMatching(/^draft@\d+$/),
      calls: 1,
      inputTokens: 100,
    });
    expect(settled.note?.makings[0]?.promptHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('flags what the model wrote and nobody said', async () => {
    const { settled, doctor } = await withModel([
      drafted('Verenpaine 160/90, aloitetaan bisoprololi 5 mg.', 'Päänsärkyä'),
    ]);
    expect(settled.signBlocks).toContain('flag-open');
    const [statement] = settled.note?.statements ?? [];
    const looked = await doctor.review(settled.encounter.id, { do: 'look', statement: statement?.id ?? '' });
    expect(looked.signBlocks).toContain('flag-open');
  });

  const nonsense: ChatAnswer = { content: '{"sections": [{"section": "status", "statements": "none"}]}' };
  const failures: [string, readonly ChatAnswer[], string][] = [
    ['output that is not valid, twice', [nonsense, nonsense], 'draft.invalid-output'],
    [
      'an answer cut off for length',
      [{ content: '{"sections":[', finish: 'length' }, nonsense],
      'draft.invalid-output',
    ],
    ['a refusal', [{ refusal: 'I cannot help with that.' }], 'draft.refused'],
    ['a wrong key', [{ status: 401 }], 'draft.unauthorised'],
    ['too many requests', Array.from({ length: 4 }, () => ({ status: 429 })), 'draft.unavailable'],
    ['a server error', Array.from({ length: 4 }, () => ({ status: 500 })), 'draft.unavailable'],
    ['no answer', Array.from({ length: 4 }, (): ChatAnswer => 'hang'), 'draft.unavailable'],
  ];
  it.each(failures)('makes no note of %s, says why by code, and keeps what was typed', async (_name, script, code) => {
    const { settled } = await withModel(script, script.includes('hang') ? { OPENAI_TIMEOUT_MS: '400' } : {});
    expect(settled.note).toBeNull();
    expect(settled.activities.find(({ kind }) => kind === 'draft')?.lastError).toBe(code);
    expect(settled.utterances).toHaveLength(1);
    expect(JSON.stringify(settled)).not.toContain('secret words');
  });
});
