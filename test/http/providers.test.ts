import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { visit } from '../../client/visit/visit.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { startTranscriptionServer } from '../support/transcription-server.js';

const audio = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache/audio.flac');
const said = [
  'Mulla on ollut päänsärkyä kolme viikkoa.',
  'Ibuprofeenia oon ottanut, neljäsataa milligrammaa.',
  'Aloitetaan ramipriili viisi milligrammaa.',
];

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
    expect(whisper.requests.every(({ fields, authorization }) => fields.language === 'fi' && authorization.includes('key-of-a-test'))).toBe(true);
  });
});
